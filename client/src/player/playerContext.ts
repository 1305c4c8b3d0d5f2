import type { CommandType } from "../../../shared/exercise/commands.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";

/** What every part of the player's page reads: the team's view, the seat's, and the inject that lies open. */
export interface PlayerInject {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
}

/** Whether the seat may ask this in the inject now. The server alone decides; the page only asks its answer. */
export function mayIn({ seat, inject }: Pick<PlayerInject, "seat" | "inject">, type: CommandType): boolean {
	return seat.mayIn[inject.id]?.includes(type) ?? false;
}

export function labelOf(team: TeamView, seatId: string | null): string | null {
	return team.members.find((member) => member.seatId === seatId)?.label ?? null;
}

/** The names of teams, own and other, by id. */
export function teamNameOf(team: TeamView, teamId: string): string {
	return [team.team, ...team.otherTeams].find(({ id }) => id === teamId)?.name ?? teamId;
}
