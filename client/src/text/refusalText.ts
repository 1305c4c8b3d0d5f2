import type { RefusalCode } from "../../../shared/exercise/commands.ts";
import type { TextId } from "./en.ts";
import { languageStore } from "./language.ts";

/** The core's situations, all of them by the compiler's word, and those of the server's doors. */
const SITUATIONS = {
	AlreadyDecided: true,
	AlreadyDone: true,
	AlreadyRequested: true,
	AttentionCalled: true,
	BudgetSpent: true,
	Empty: true,
	InvalidCommand: true,
	LevelExcludes: true,
	NoNames: true,
	NotAllowed: true,
	NotEntered: true,
	NotHeld: true,
	NotLead: true,
	NotOpen: true,
	NotScribe: true,
	NotUndoable: true,
	OnlyInDryRun: true,
	Paused: true,
	RevealOrder: true,
	RoomClosed: true,
	RoomFull: true,
	TooManyWaiting: true,
	TurnedAway: true,
	UnknownDocument: true,
	UnknownInject: true,
	UnknownMeasure: true,
	UnknownMessage: true,
	UnknownOption: true,
	UnknownRequest: true,
	UnknownSeat: true,
	UnknownStatement: true,
	UnknownTeam: true,
	WrongPhase: true,
	SlowDown: true,
	Internal: true,
	StorageFailed: true,
	OldProtocol: true,
	DiskFull: true,
	InvalidRequest: true,
	LinkOpensNothing: true,
	NotFound: true,
	NotOperator: true,
	OtherCode: true,
	OwnLink: true,
	UnknownCode: true,
	UnknownLink: true,
	UnknownRejoinCode: true,
	UnknownScenario: true,
	TooLarge: true,
	ForeignOrigin: true,
	LengthRequired: true,
} as const satisfies Readonly<Record<RefusalCode, true>> & Readonly<Record<string, true>>;

type Situation = keyof typeof SITUATIONS;

/**
 * What a refusal says. The server's own sentence is in English and knows the particulars; whoever reads another language is
 * told the situation by its code.
 */
export function refusalText(
	{ code, message }: { readonly code: string; readonly message: string },
	text: (id: TextId) => string,
): string {
	if (message !== "" && (languageStore.getState().language === "en" || !isSituation(code))) return message;
	return isSituation(code) ? text(`refusal.${code}`) : text("error.unexpected");
}

function isSituation(code: string): code is Situation {
	return Object.hasOwn(SITUATIONS, code);
}
