import { useText } from "../text/useText.ts";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import type { PlenaryNames } from "./names.ts";
import styles from "./plenary.module.css";

interface TeamsInLineProps {
	readonly teamIds: readonly string[];
	readonly names: PlenaryNames;
}

/** Who holds a document, as badges and in words. */
export function TeamsInLine({ teamIds, names }: TeamsInLineProps) {
	const text = useText();
	const teams = teamIds.flatMap((teamId) => names.team(teamId) ?? []);
	if (teams.length === 0) return <p className={styles.quiet}>{text("screen.evidence.onRequest")}</p>;
	return (
		<p className={styles.teams}>
			{teams.map((team) => (
				<span key={team.id} className={styles.team}>
					<TeamBadge team={team} /> {team.name}
				</span>
			))}
		</p>
	);
}
