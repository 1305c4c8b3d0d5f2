import type { TeamNameView } from "../../../shared/views/contract/exerciseHeadView.ts";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";

/** Names by id, as the console says them. */
export interface ConsoleNames {
	readonly team: (teamId: string) => TeamNameView | undefined;
	readonly teamName: (teamId: string) => string;
	readonly worldName: (worldId: string) => string;
	/** "Industry", or "Industry, Room 2" when several worlds play. */
	readonly teamIn: (worldId: string | null, teamId: string) => string;
	readonly isOneWorld: boolean;
}

export function consoleNames(view: Pick<FacilitatorView, "teams" | "worlds">): ConsoleNames {
	const teams = new Map(view.teams.map((team) => [team.id, team]));
	const worlds = new Map(view.worlds.map((world) => [world.id, world.name]));
	const isOneWorld = view.worlds.length === 1;
	const teamName = (teamId: string) => teams.get(teamId)?.name ?? teamId;
	const worldName = (worldId: string) => worlds.get(worldId) ?? worldId;
	return {
		team: (teamId) => teams.get(teamId),
		teamName,
		worldName,
		teamIn: (worldId, teamId) =>
			isOneWorld || worldId === null ? teamName(teamId) : `${teamName(teamId)}, ${worldName(worldId)}`,
		isOneWorld,
	};
}
