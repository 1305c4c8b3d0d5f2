import { createContext, useContext } from "react";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import type { SeatTicket } from "../../../shared/wire/api.ts";
import type { Ask, SendAnswer } from "../connection/outbox.ts";
import type { ConsoleNames } from "./consoleNames.ts";

export interface ConsoleValue {
	readonly view: FacilitatorView;
	readonly names: ConsoleNames;
	/** Sends a command; a refusal is shown in words and answers false. */
	readonly ask: (command: Ask) => Promise<boolean>;
	/** Sends a command; the answer is for whoever asks, who says it beside the words that were sent. */
	readonly send: (command: Ask) => Promise<SendAnswer>;
	/** Shows people where something is, for example seats from an attention line. */
	readonly showSide: (tab: SideTab) => void;
	/** This seat, for what goes over HTTP. */
	readonly ticket: Pick<SeatTicket, "exerciseId" | "seatId" | "seatToken">;
}

export type SideTab = "log" | "undo" | "talk" | "seats" | "links";

export const ConsoleContext = createContext<ConsoleValue | null>(null);

export function useConsole(): ConsoleValue {
	const value = useContext(ConsoleContext);
	if (value === null) throw new Error("useConsole is only for parts of the console");
	return value;
}
