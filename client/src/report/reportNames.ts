import type { AarView } from "../../../shared/views/aarView.ts";
import type { TeamNameView } from "../../../shared/views/contract/exerciseHeadView.ts";

/** Names by id, as the report says them. */
export interface ReportNames {
	readonly team: (teamId: string) => TeamNameView | undefined;
	readonly teamName: (teamId: string) => string;
	readonly world: (worldId: string) => string;
	readonly isOneWorld: boolean;
	/** "Industry", or "Industry (Room 2)" where several worlds played. */
	readonly teamIn: (worldId: string, teamId: string) => string;
}

export function reportNames({ teams, worlds }: Pick<AarView, "teams" | "worlds">): ReportNames {
	const byId = new Map(teams.map((team) => [team.id, team]));
	const worldNames = new Map(worlds.map((world) => [world.id, world.name]));
	const isOneWorld = worlds.length === 1;
	const teamName = (teamId: string) => byId.get(teamId)?.name ?? teamId;
	const world = (worldId: string) => worldNames.get(worldId) ?? worldId;
	return {
		team: (teamId) => byId.get(teamId),
		teamName,
		world,
		isOneWorld,
		teamIn: (worldId, teamId) => (isOneWorld ? teamName(teamId) : `${teamName(teamId)} (${world(worldId)})`),
	};
}
