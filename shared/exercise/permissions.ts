import type { Scenario } from "../scenario/scenario.ts";
import type { CommandType, Refusal, RefusalCode, SeatRole } from "./commands.ts";
import { injectOf, injectStateOf, optionsOf, playOf } from "./find.ts";
import { isFor } from "./improvised.ts";
import { mechanicsOf } from "./plan.ts";
import { isLeadsAlone } from "./powers.ts";
import { nextReveal } from "./reveal.ts";
import type { ExerciseState, Play, Seat } from "./state.ts";
import { teamKey } from "./state.ts";

/**
 * Who may ask what, when. The same guards answer commands and fill the `may` of every view, so that a screen never
 * offers what the exercise would refuse for the state it is in.
 */
interface Permission {
	readonly roles: readonly SeatRole[];
	/** Asked in an inject: `injectId` must be one of the plan. */
	readonly inInject: boolean;
	/** Only the member who holds the pen. */
	readonly scribeOnly?: true;
	/** Refused while the clock stands: it changes what the team plays. */
	readonly whileRunning?: true;
	readonly guard: (ask: Ask) => Refusal | null;
}

interface Ask {
	readonly scenario: Scenario;
	readonly state: ExerciseState;
	readonly seat: Seat;
	readonly injectId: string;
	/** The seat's own play of the inject, for players. */
	readonly play: Play | undefined;
}

const FACILITATOR: readonly SeatRole[] = ["facilitator"];
const PLAYER: readonly SeatRole[] = ["player"];
/** From the lobby to the hot wash. */
const WHILE_TOGETHER = ["lobby", "briefing", "play", "hotwash"] as const;

/** One row for every command. */
export const PERMISSIONS: Readonly<Record<CommandType, Permission>> = {
	OpenLobby: exercise(
		(ask) => inPhase(ask, "lobby") ?? (ask.state.isLobbyOpen ? no("AlreadyDone", "The lobby is open.") : null),
	),
	BeginBriefing: exercise((ask) => inPhase(ask, "lobby") ?? lobbyOpen(ask)),
	StartExercise: exercise((ask) => inPhase(ask, "lobby", "briefing") ?? lobbyOpen(ask)),
	PauseClock: exercise(
		(ask) => inPhase(ask, "play") ?? (isRunning(ask.state) ? null : no("AlreadyDone", "The clock stands already.")),
	),
	ResumeClock: exercise(
		(ask) => inPhase(ask, "play") ?? (isRunning(ask.state) ? no("AlreadyDone", "The clock runs already.") : null),
	),
	EndExercise: exercise((ask) => inPhase(ask, "play")),
	CloseExercise: exercise((ask) => inPhase(ask, "hotwash")),
	Broadcast: exercise((ask) => inPhase(ask, "lobby", "briefing", "play", "hotwash")),
	TellTeams: exercise((ask) => inPhase(ask, ...WHILE_TOGETHER)),
	NudgeTeam: inject((ask) => inPhase(ask, "play") ?? hasStatus(ask, "released")),
	AskFacilitator: { roles: PLAYER, inInject: false, guard: (ask) => inPhase(ask, ...WHILE_TOGETHER) },
	AnswerQuestion: exercise((ask) => inPhase(ask, ...WHILE_TOGETHER)),
	SettleQuestion: exercise((ask) => inPhase(ask, ...WHILE_TOGETHER)),
	ParkPoint: {
		roles: ["facilitator", "player", "adviser"],
		inInject: false,
		guard: (ask) => inPhase(ask, ...WHILE_TOGETHER),
	},
	ShowParked: exercise((ask) => inPhase(ask, ...WHILE_TOGETHER)),
	CallAttention: exercise(
		(ask) =>
			inPhase(ask, ...WHILE_TOGETHER) ??
			(ask.state.talk.attention === null ? null : no("AlreadyDone", "Attention is called already.")),
	),
	EndAttention: exercise((ask) =>
		ask.state.talk.attention === null ? no("AlreadyDone", "Attention is not called.") : null,
	),
	UndoStep: exercise(() => null),
	ImproviseInject: exercise((ask) => inPhase(ask, "play")),
	CloseImprovised: exercise(
		(ask) => inPhase(ask, "play") ?? (ask.state.improvised.some(({ isOpen }) => isOpen) ? null : noImprovised()),
	),
	DecideImprovised: {
		roles: PLAYER,
		inInject: false,
		scribeOnly: true,
		guard: (ask) => inPhase(ask, "play") ?? improvisedToDecide(ask) ?? running(ask.state),
	},
	SetClockRate: exercise((ask) => dryRunOnly(ask) ?? inPhase(ask, "lobby", "briefing", "play")),
	SeatBot: exercise((ask) => dryRunOnly(ask) ?? inPhase(ask, "lobby", "briefing", "play") ?? lobbyOpen(ask)),
	AnswerOriginator: exercise((ask) => inPhase(ask, "play")),
	AnswerRollCall: {
		roles: PLAYER,
		inInject: false,
		guard: (ask) =>
			inPhase(ask, "lobby", "briefing") ??
			(ask.seat.isReady ? no("AlreadyDone", "You have answered the roll call.") : null),
	},
	GiveFeedback: { roles: PLAYER, inInject: false, guard: (ask) => inPhase(ask, "hotwash") },
	SetPowers: exercise(() => null),
	LockRoom: exercise((ask) => inPhase(ask, "lobby", "briefing", "play", "hotwash")),
	MoveSeat: exercise((ask) => inPhase(ask, "lobby", "briefing", "play", "hotwash")),
	RenameSeat: exercise(
		(ask) =>
			inPhase(ask, "lobby", "briefing", "play", "hotwash") ??
			(ask.state.plan.names ? null : no("NoNames", "Seats carry no names in this exercise.")),
	),
	RemoveSeat: exercise((ask) => inPhase(ask, "lobby", "briefing", "play", "hotwash")),
	MarkTeamAbsent: exercise((ask) => inPhase(ask, "lobby", "briefing", "play")),
	HandPen: {
		roles: ["facilitator", "player"],
		inInject: false,
		guard: (ask) => inPhase(ask, "lobby", "briefing", "play", "hotwash"),
	},
	CallAdviser: {
		roles: ["facilitator", "player"],
		inInject: false,
		guard: (ask) => inPhase(ask, "lobby", "briefing", "play", "hotwash"),
	},

	ReleaseInject: inject((ask) => inPhase(ask, "play") ?? hasStatus(ask, "planned", "held")),
	HoldInject: inject((ask) => inPhase(ask, "lobby", "briefing", "play") ?? hasStatus(ask, "planned", "held")),
	SkipInject: inject((ask) => inPhase(ask, "lobby", "briefing", "play") ?? hasStatus(ask, "planned", "held")),
	TakeUpInject: inject((ask) => inPhase(ask, "lobby", "briefing", "play") ?? hasStatus(ask, "skipped")),
	PlanMinutes: exercise((ask) => inPhase(ask, "lobby", "briefing", "play")),
	BlankScreen: exercise((ask) => inPhase(ask, "lobby", "briefing", "play", "hotwash")),
	DismissReminder: exercise((ask) => inPhase(ask, "play", "hotwash")),
	CloseInject: inject((ask) => inPhase(ask, "play") ?? hasStatus(ask, "released")),
	ExtendTime: inject((ask) => inPhase(ask, "play") ?? hasStatus(ask, "released")),
	InformTeam: inject((ask) => inPhase(ask, "play") ?? hasStatus(ask, "released")),
	ReopenDecision: inject((ask) => inPhase(ask, "play") ?? hasStatus(ask, "released")),
	LockOnPaper: inject((ask) => inPhase(ask, "play") ?? hasStatus(ask, "released")),
	RevealStep: inject(
		(ask) =>
			inPhase(ask, "play", "hotwash") ??
			hasStatus(ask, "closed") ??
			(nextReveal(ask.state.plan, injectStateOf(ask.state, ask.injectId)?.revealed ?? []) === null
				? no("AlreadyDone", "Every step of this inject has been revealed.")
				: null),
	),
	RateTeam: inject((ask) => inPhase(ask, "play", "hotwash") ?? hasStatus(ask, "released", "closed")),
	MapCourse: inject((ask) => inPhase(ask, "play", "hotwash") ?? hasStatus(ask, "released", "closed")),

	PostAdvice: {
		roles: ["adviser"],
		inInject: true,
		guard: (ask) => inPhase(ask, "play") ?? hasStatus(ask, "released"),
	},

	OpenDocument: { roles: PLAYER, inInject: true, guard: (ask) => inPhase(ask, "play", "hotwash") ?? entered(ask) },
	MarkStatement: play((ask) => undecided(ask)),
	SettleCall: play((ask) => undecided(ask), true),
	RequestInformation: play((ask) => mechanic(ask, "requests") ?? undecided(ask)),
	SendNotification: play((ask) => mechanic(ask, "channel") ?? hasOthers(ask)),
	SendEnquiry: play((ask) => mechanic(ask, "channel") ?? hasOthers(ask)),
	AnswerEnquiry: play((ask) => mechanic(ask, "channel") ?? hasOthers(ask)),
	SendSectorAlert: play((ask) => mechanic(ask, "channel") ?? hasOthers(ask)),
	OpenCaseCall: play((ask) => mechanic(ask, "channel") ?? hasOthers(ask)),
	SayInCaseCall: play((ask) => mechanic(ask, "channel") ?? hasOthers(ask)),
	CloseCaseCall: play((ask) => mechanic(ask, "channel")),
	AskOriginator: play((ask) => mechanic(ask, "channel")),
	CastVote: play((ask) => mechanic(ask, "votes") ?? undecided(ask) ?? hasOptions(ask)),
	LockDecision: play((ask) => undecided(ask) ?? hasOptions(ask), true),
};

/** Why this seat may not ask this now, or null. `injectId` is null for commands outside injects. */
export function whyNot(
	scenario: Scenario,
	state: ExerciseState,
	seat: Seat,
	type: CommandType,
	injectId: string | null,
): Refusal | null {
	const permission = PERMISSIONS[type];
	if (!permission.roles.includes(seat.role)) return no("NotAllowed", `A ${seat.role} cannot do this.`);
	if (seat.assists && isLeadsAlone(type)) return no("NotLead", "Only a facilitator with all powers does this.");
	// But for undo: the close itself may have been a slip.
	if (state.phase === "closed" && type !== "UndoStep")
		return no("WrongPhase", "The exercise is closed; nothing more can change.");
	if (permission.scribeOnly && !holdsPen(state, seat))
		return no("NotScribe", "Only the scribe does this for the team.");
	if (!permission.inInject) return permission.guard({ scenario, state, seat, injectId: "", play: undefined });
	if (injectId === null || injectStateOf(state, injectId) === undefined)
		return no("UnknownInject", "There is no such inject in this exercise.");
	const own =
		seat.worldId === null || seat.teamId === null ? undefined : playOf(state, seat.worldId, seat.teamId, injectId);
	const refusal = permission.guard({ scenario, state, seat, injectId, play: own });
	if (refusal !== null) return refusal;
	return permission.whileRunning ? running(state) : null;
}

function running(state: ExerciseState): Refusal | null {
	return isRunning(state) ? null : no("Paused", "The exercise is paused. Nothing is lost; wait for it to resume.");
}

export function holdsPen(state: ExerciseState, seat: Seat): boolean {
	if (seat.role !== "player" || seat.worldId === null || seat.teamId === null) return false;
	return state.pens[teamKey(seat.worldId, seat.teamId)] === seat.id;
}

export function isRunning(state: ExerciseState): boolean {
	return state.clock.runningSinceWallMs !== null;
}

function exercise(guard: Permission["guard"]): Permission {
	return { roles: FACILITATOR, inInject: false, guard };
}

function inject(guard: Permission["guard"]): Permission {
	return { roles: FACILITATOR, inInject: true, guard };
}

function play(guard: Permission["guard"], scribeOnly?: true): Permission {
	return {
		roles: PLAYER,
		inInject: true,
		whileRunning: true,
		...(scribeOnly && { scribeOnly }),
		guard: (ask) => inPhase(ask, "play") ?? entered(ask) ?? hasStatus(ask, "released") ?? guard(ask),
	};
}

function no(code: RefusalCode, message: string): Refusal {
	return { code, message };
}

function inPhase({ state }: Ask, ...phases: readonly ExerciseState["phase"][]): Refusal | null {
	return phases.includes(state.phase) ? null : no("WrongPhase", "The exercise is not in the phase for this.");
}

function lobbyOpen({ state }: Ask): Refusal | null {
	return state.isLobbyOpen ? null : no("RoomClosed", "Open the lobby first, so that people can join.");
}

function dryRunOnly({ state }: Ask): Refusal | null {
	return state.plan.dryRun === true
		? null
		: no("OnlyInDryRun", "Only a dry run is played by bots, or faster than the wall.");
}

function noImprovised(): Refusal {
	return no("NotOpen", "No improvised inject is open.");
}

function improvisedToDecide({ state, seat: { worldId, teamId } }: Ask): Refusal | null {
	const isThere =
		worldId !== null &&
		teamId !== null &&
		state.improvised.some((one) => one.isOpen && one.options.length > 0 && isFor(one, worldId, teamId));
	return isThere ? null : noImprovised();
}

function hasStatus({ state, injectId }: Ask, ...wanted: readonly string[]): Refusal | null {
	const status = injectStateOf(state, injectId)?.status ?? "planned";
	if (wanted.includes(status)) return null;
	return no("NotOpen", `This inject is ${status}.`);
}

function entered({ play: own }: Ask): Refusal | null {
	return own?.enteredAtMs == null ? no("NotEntered", "Your team has not entered this inject.") : null;
}

function undecided({ play: own }: Ask): Refusal | null {
	return own?.lock == null
		? null
		: no("AlreadyDecided", "Your team has already decided. Only the facilitator can reopen it.");
}

function mechanic({ state }: Ask, name: "channel" | "requests" | "votes"): Refusal | null {
	return mechanicsOf(state.plan.level)[name]
		? null
		: no("LevelExcludes", "This exercise is played at a level without it.");
}

function hasOptions({ scenario, seat, injectId }: Ask): Refusal | null {
	const inject = injectOf(scenario, injectId);
	if (inject !== undefined && seat.teamId !== null && optionsOf(inject, seat.teamId).length > 0) return null;
	return no("NotAllowed", "Your team has no decision to take in this inject.");
}

function hasOthers({ state }: Ask): Refusal | null {
	return state.plan.teamIds.length > 1 ? null : no("NotAllowed", "There is no other team to write to.");
}
