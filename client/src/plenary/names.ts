import type { TeamNameView } from "../../../shared/views/contract/exerciseHeadView.ts";
import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";

/** Names of teams and worlds by id, as the screens of the plenary say them. */
export interface PlenaryNames {
	readonly team: (teamId: string) => TeamNameView | undefined;
	readonly world: (worldId: string) => string;
	readonly isOneWorld: boolean;
}

export function plenaryNames(view: Pick<ProjectorView, "worlds">): PlenaryNames {
	const teams = new Map(view.worlds.flatMap((world) => world.teams.map((team) => [team.id, team] as const)));
	const worlds = new Map(view.worlds.map((world) => [world.id, world.name]));
	return {
		team: (teamId) => teams.get(teamId),
		world: (worldId) => worlds.get(worldId) ?? worldId,
		isOneWorld: view.worlds.length === 1,
	};
}
