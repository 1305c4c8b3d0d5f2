import type { CommandType } from "../../shared/exercise/commands.ts";
import type { TestCommand } from "../support/anExercise.ts";
import { aLockOf, first } from "../support/givenWhen.ts";

/** What players do at the table: it changes what the team plays, so it waits while the clock stands. */
export const PLAYERS_ACTS = [
	"MarkStatement",
	"SettleCall",
	"RequestInformation",
	"SendNotification",
	"SendEnquiry",
	"AnswerEnquiry",
	"SendSectorAlert",
	"OpenCaseCall",
	"SayInCaseCall",
	"CloseCaseCall",
	"AskOriginator",
	"CastVote",
	"LockDecision",
] as const satisfies readonly CommandType[];

const team = { worldId: "north", teamId: "industry" } as const;
const said: { statementIds: string[]; text: string } = { statementIds: [], text: "Hello." };

const COMMANDS: { readonly [Type in CommandType]: Extract<TestCommand, { type: Type }> } = {
	OpenLobby: { type: "OpenLobby" },
	BeginBriefing: { type: "BeginBriefing" },
	StartExercise: { type: "StartExercise" },
	PauseClock: { type: "PauseClock" },
	ResumeClock: { type: "ResumeClock" },
	EndExercise: { type: "EndExercise" },
	CloseExercise: { type: "CloseExercise" },
	Broadcast: { type: "Broadcast", text: "Hello.", worldId: null },
	UndoStep: { type: "UndoStep", seq: 1, reason: "A slip." },
	LockOnPaper: {
		type: "LockOnPaper",
		...first,
		...team,
		optionId: "hold",
		course: null,
		measures: [],
		reason: "",
		flags: [],
	},
	ImproviseInject: {
		type: "ImproviseInject",
		text: "A journalist calls.",
		options: ["Answer", "Keep silent"],
		worldId: null,
		teamIds: ["industry"],
	},
	CloseImprovised: { type: "CloseImprovised", improvisedId: "id-1" },
	DecideImprovised: { type: "DecideImprovised", improvisedId: "id-1", option: 0, reason: "" },
	SetClockRate: { type: "SetClockRate", rate: 10 },
	SeatBot: { type: "SeatBot", ...team, temper: "sleepy" },
	ReleaseInject: { type: "ReleaseInject", ...first },
	HoldInject: { type: "HoldInject", ...first, held: true },
	SkipInject: { type: "SkipInject", ...first },
	PlanMinutes: { type: "PlanMinutes", injects: [{ injectId: "second", minutes: 30 }] },
	TakeUpInject: { type: "TakeUpInject", injectId: "second" },
	BlankScreen: { type: "BlankScreen", blank: true },
	DismissReminder: { type: "DismissReminder", reminderId: "first/1" },
	CloseInject: { type: "CloseInject", ...first },
	ExtendTime: { type: "ExtendTime", ...first, minutes: 5, worldId: null, teamId: null },
	InformTeam: { type: "InformTeam", ...first, worldId: null, teamId: "licensing" },
	ReopenDecision: { type: "ReopenDecision", ...first, ...team },
	RevealStep: { type: "RevealStep", ...first, step: "evidence" },
	RateTeam: { type: "RateTeam", ...first, ...team, aspect: "recognition", rating: "P", note: "" },
	MapCourse: { type: "MapCourse", ...first, ...team, rating: "best", reason: "It is." },
	AnswerOriginator: { type: "AnswerOriginator", askId: "ask", agrees: true },
	AnswerRollCall: { type: "AnswerRollCall" },
	GiveFeedback: { type: "GiveFeedback", useful: 4, credible: 5, text: "Longer breaks." },
	SetPowers: { type: "SetPowers", seatId: "fred", assists: true },
	LockRoom: { type: "LockRoom", locked: true },
	MoveSeat: { type: "MoveSeat", seatId: "axel", worldId: "north", teamId: "licensing" },
	RenameSeat: { type: "RenameSeat", seatId: "axel", text: "Axel Berg" },
	MarkTeamAbsent: { type: "MarkTeamAbsent", ...team, absent: true },
	RemoveSeat: { type: "RemoveSeat", seatId: "axel" },
	HandPen: { type: "HandPen", seatId: "axel" },
	CallAdviser: { type: "CallAdviser", seatId: "vera", ...team, called: true },
	PostAdvice: { type: "PostAdvice", ...first, ...team, text: "Look again." },
	OpenDocument: { type: "OpenDocument", ...first, documentId: "order" },
	MarkStatement: { type: "MarkStatement", ...first, statementId: "cash", mark: null },
	SettleCall: { type: "SettleCall", ...first, statementId: "cash", call: null },
	RequestInformation: { type: "RequestInformation", ...first, requestId: "trace" },
	SendNotification: { type: "SendNotification", ...first, to: ["licensing"], ...said },
	SendEnquiry: {
		type: "SendEnquiry",
		...first,
		to: ["licensing"],
		...said,
		anonymous: false,
		replyWithinMinutes: null,
	},
	AnswerEnquiry: { type: "AnswerEnquiry", ...first, messageId: "message", ...said },
	SendSectorAlert: { type: "SendSectorAlert", ...first, ...said },
	OpenCaseCall: { type: "OpenCaseCall", ...first, with: ["licensing"], text: "Let us talk." },
	SayInCaseCall: { type: "SayInCaseCall", ...first, callId: "call", ...said },
	CloseCaseCall: { type: "CloseCaseCall", ...first, callId: "call" },
	AskOriginator: { type: "AskOriginator", ...first, statementId: "recipe", to: "licensing" },
	CastVote: { type: "CastVote", ...first, optionId: "hold" },
	LockDecision: aLockOf({}),
};

/** A plain command of this type, as for team industry in inject `first`. */
export function aCommandOf(type: CommandType): TestCommand {
	return COMMANDS[type];
}
