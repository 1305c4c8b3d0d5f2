import type { WireCommand } from "../exercise/commands.ts";
import type { DocumentContent } from "../views/contract/documentContent.ts";
import type { SeatView } from "../views/contract/seatView.ts";
import type { TeamView } from "../views/contract/teamView.ts";

/** What a bot is given: what a player at the same seat is shown, and nothing else. */
export interface BotInput {
	readonly team: TeamView;
	readonly seat: SeatView;
	/** By content id, as they travelled. */
	readonly documents: ReadonlyMap<string, DocumentContent>;
	/** Exercise time now. */
	readonly nowMs: number;
}

type WithoutCommandId<C> = C extends unknown ? Omit<C, "commandId"> : never;

/** A command with opaque ids, as a player's device sends it; the table numbers it. */
export type BotCommand = WithoutCommandId<WireCommand>;

export interface BotAnswer {
	readonly commands: readonly BotCommand[];
	/** When it wants to look again even if nothing happens to its team; null: never. */
	readonly wakeAtMs: number | null;
}

/** Plays one seat. It is woken when its team enters, when something reaches its team, and when it asked to be. */
export interface Bot {
	readonly act: (input: BotInput) => BotAnswer;
}
