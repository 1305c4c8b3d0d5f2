import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import styles from "./observer.module.css";

interface ObservedTeamsProps {
	readonly worlds: ProjectorView["worlds"];
	readonly isInPlay: boolean;
}

/** Who is here, and in play who has locked. */
export function ObservedTeams({ worlds, isInPlay }: ObservedTeamsProps) {
	const text = useText();
	return (
		<>
			{worlds.map((world) => (
				<Panel key={world.id} title={worlds.length > 1 ? world.name : text("screen.lobby.teams")}>
					<ul className={styles.teams}>
						{world.teams.map((team) => (
							<li key={team.id}>
								<TeamBadge team={team} />
								<strong>{team.name}</strong>
								<span className={styles.quiet}>
									{isInPlay ? text(`screen.progress.${team.state}`) : text("screen.lobby.seats", { seats: team.seats })}
								</span>
							</li>
						))}
					</ul>
				</Panel>
			))}
		</>
	);
}
