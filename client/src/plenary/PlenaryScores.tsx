import type { PlenaryRevealView } from "../../../shared/views/contract/plenaryRevealView.ts";
import { useText } from "../text/useText.ts";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import type { PlenaryNames } from "./names.ts";
import styles from "./plenary.module.css";

export type RoleScores = NonNullable<PlenaryRevealView["scores"]>[number];

interface PlenaryScoresProps {
	readonly scores: RoleScores;
	readonly names: PlenaryNames;
}

/** One role's score in each world, in the order of the plan. Roles never share a table: they are not compared. */
export function PlenaryScores({ scores: { team, worlds }, names }: PlenaryScoresProps) {
	const text = useText();
	return (
		<section className={styles.decisions}>
			<h2 className={styles.team}>
				<TeamBadge team={team} /> {team.name}
			</h2>
			<dl className={styles.scores}>
				{worlds.map(({ worldId, score }) => (
					<div key={worldId}>
						{!names.isOneWorld && <dt>{names.world(worldId)}</dt>}
						<dd>
							{score === null ? text("screen.scores.none") : text("screen.scores.of", { score: Math.round(score) })}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
