import type { Scenario } from "../scenario/scenario.ts";
import { exerciseTimeMs } from "./clock.ts";
import type { AnyCommand, Refusal, SeatCommand, ServerCommand } from "./commands.ts";
import { passTime } from "./due.ts";
import type { ExerciseEvent, RecordedEvent } from "./events.ts";
import { teamsPlaying } from "./find.ts";
import { whyNot } from "./permissions.ts";
import { accept, type Ruling, refuse } from "./refusal.ts";
import * as channel from "./rules/channelRules.ts";
import * as conduct from "./rules/conductRules.ts";
import * as dryRun from "./rules/dryRunRules.ts";
import * as improvised from "./rules/improvisedRules.ts";
import * as pace from "./rules/paceRules.ts";
import { lockOnPaper } from "./rules/paperRules.ts";
import * as play from "./rules/playRules.ts";
import { setPowers } from "./rules/powersRules.ts";
import * as room from "./rules/roomRules.ts";
import * as seats from "./rules/seatRules.ts";
import { ruleTalk, whyUnheard } from "./rules/talkRules.ts";
import type { ExerciseState, Seat } from "./state.ts";
import { undoStep } from "./undo.ts";

/** What a decision may know beside scenario, state and command. Nothing in it has a default. */
export interface DecideContext {
	/** Seat id, or "server", or "clock". */
	readonly by: string;
	/** Server wall time, Unix milliseconds. */
	readonly nowWallMs: number;
	/** A fresh id for messages, calls and asks. */
	readonly newId: () => string;
	readonly isOnline: (seatId: string) => boolean;
	/** All events so far: what undo looks back on. */
	readonly recorded: readonly RecordedEvent[];
}

export type Decision =
	| {
			readonly ok: true;
			readonly events: readonly ExerciseEvent[];
			/** Exercise time to record them at. */
			readonly atMs: number;
	  }
	| { readonly ok: false; readonly refusal: Refusal };

/**
 * Decides what follows from a command: events, or a refusal that says why. Pure: the same arguments give the same
 * decision, and nothing has happened until the events are written down.
 */
export function decide(
	scenario: Scenario,
	state: ExerciseState | null,
	command: AnyCommand,
	context: DecideContext,
): Decision {
	if (state === null) {
		if (command.type !== "CreateExercise") return refuse("WrongPhase", "The exercise has not been created.");
		return decision(room.createExercise(scenario, state, command), 0);
	}
	const nowMs = exerciseTimeMs(state.clock, context.nowWallMs);
	if (isServerCommand(command)) {
		if (context.by !== "server" && context.by !== "clock") return refuse("NotAllowed", "Only the server asks this.");
		return decision(
			ruleServer(scenario, state, command, nowMs),
			command.type === "RecoverClock" ? command.markMs : nowMs,
		);
	}
	const seat = Object.hasOwn(state.seats, context.by) ? state.seats[context.by] : undefined;
	if (seat === undefined) return refuse("UnknownSeat", "This seat is not in the exercise.");
	const refusal =
		whyNot(scenario, state, seat, command.type, "injectId" in command ? command.injectId : null) ??
		whyUnheard(state, seat);
	if (refusal !== null) return { ok: false, refusal };
	if (command.type === "UndoStep") {
		const ruling = undoStep(state, context.recorded, command);
		return decision(ruling, ruling.atMs ?? nowMs);
	}
	return decision(ruleSeat(scenario, state, seat, command, nowMs, context), nowMs);
}

function decision(ruling: Ruling, atMs: number): Decision {
	return ruling.ok ? { ok: true, events: ruling.events, atMs } : ruling;
}

const SERVER_COMMANDS: ReadonlySet<AnyCommand["type"]> = new Set([
	"CreateExercise",
	"TakeSeat",
	"PassTime",
	"RecoverClock",
]);

function isServerCommand(command: AnyCommand): command is ServerCommand {
	return SERVER_COMMANDS.has(command.type);
}

function ruleServer(scenario: Scenario, state: ExerciseState, command: ServerCommand, nowMs: number): Ruling {
	switch (command.type) {
		case "CreateExercise":
			return room.createExercise(scenario, state, command);
		case "TakeSeat":
			return room.takeSeat(scenario, state, command);
		case "PassTime":
			return state.clock.runningSinceWallMs === null ? accept() : accept(...passTime(scenario, state, nowMs));
		case "RecoverClock":
			if (state.clock.runningSinceWallMs === null) return accept();
			return accept({ type: "ClockRecovered", markMs: command.markMs, awayMs: command.awayMs });
	}
}

function ruleSeat(
	scenario: Scenario,
	state: ExerciseState,
	seat: Seat,
	command: Exclude<SeatCommand, { type: "UndoStep" }>,
	nowMs: number,
	context: DecideContext,
): Ruling {
	switch (command.type) {
		case "OpenLobby":
			return dryRun.openLobby(state, context.newId);
		case "BeginBriefing":
			return accept({ type: "BriefingBegun" });
		case "StartExercise":
			return accept({ type: "ExerciseStarted" });
		case "PauseClock":
			return accept({ type: "ClockPaused" });
		case "ResumeClock":
			return accept({ type: "ClockResumed" });
		case "EndExercise":
			return conduct.endExercise(scenario, state);
		case "CloseExercise":
			return accept({ type: "ExerciseClosed" });
		case "Broadcast":
			if (command.worldId !== null && !state.plan.worlds.some(({ id }) => id === command.worldId))
				return refuse("UnknownTeam", "There is no such world in this exercise.");
			return accept({ type: "BroadcastSent", text: command.text, worldId: command.worldId });
		case "SetClockRate":
			return accept({ type: "ClockRateSet", rate: command.rate });
		case "SeatBot":
			return dryRun.seatBot(state, command, context.newId);
		case "TellTeams":
		case "NudgeTeam":
		case "AskFacilitator":
		case "AnswerQuestion":
		case "SettleQuestion":
		case "ParkPoint":
		case "ShowParked":
		case "CallAttention":
		case "EndAttention":
			return ruleTalk(scenario, state, seat, command, context.newId);
		case "ReleaseInject":
			return conduct.releaseInject(scenario, state, command.injectId, "hand", 0);
		case "HoldInject":
			return holdInject(state, command);
		case "SkipInject":
			return accept({ type: "InjectSkipped", injectId: command.injectId });
		case "CloseInject":
			return conduct.closeInject(scenario, state, command.injectId);
		case "ExtendTime":
			return conduct.extendTime(state, command);
		case "InformTeam":
			return conduct.informTeam(scenario, state, command);
		case "ReopenDecision":
			return conduct.reopenDecision(state, command);
		case "RevealStep":
			return conduct.revealStep(state, command);
		case "RateTeam":
			return conduct.rateTeam(state, command);
		case "MapCourse":
			return conduct.mapCourse(scenario, state, command);
		case "ImproviseInject":
			return improvised.improviseInject(state, command, context.newId);
		case "CloseImprovised":
			return improvised.closeImprovised(state, command.improvisedId);
		case "DecideImprovised":
			return improvised.decideImprovised(state, seat, command);
		case "LockOnPaper":
			return lockOnPaper(scenario, state, command);
		case "AnswerOriginator":
			return answerOriginator(state, command);
		case "PlanMinutes":
			return pace.planMinutes(state, command);
		case "TakeUpInject":
			return pace.takeUpInject(scenario, state, command.injectId, nowMs);
		case "BlankScreen":
			return room.blankScreen(state, command.blank);
		case "DismissReminder":
			return room.dismissReminder(scenario, state, command.reminderId, nowMs);
		case "AnswerRollCall":
			return room.answerRollCall(seat);
		case "LockRoom":
			return seats.lockRoom(state, command.locked);
		case "MoveSeat":
			return seats.moveSeat(state, command, context.isOnline);
		case "RenameSeat":
			return seats.renameSeat(state, command);
		case "RemoveSeat":
			return seats.removeSeat(state, command.seatId, context.isOnline);
		case "MarkTeamAbsent":
			return seats.markTeamAbsent(state, command);
		case "HandPen":
			return room.handPen(state, seat, command.seatId, context.isOnline);
		case "GiveFeedback": {
			const { useful, credible, text } = command;
			return accept({ type: "FeedbackGiven", seatId: seat.id, useful, credible, text });
		}
		case "SetPowers":
			return setPowers(state, seat, command, context.isOnline);
		case "CallAdviser":
			return room.callAdviser(state, seat, command);
		case "PostAdvice":
			return postAdvice(state, seat, command);
		default:
			return ruleAtTable(scenario, state, seat, command, nowMs, context);
	}
}

type TableCommand = Extract<
	SeatCommand,
	{
		type:
			| "OpenDocument"
			| "MarkStatement"
			| "SettleCall"
			| "RequestInformation"
			| "SendNotification"
			| "SendEnquiry"
			| "AnswerEnquiry"
			| "SendSectorAlert"
			| "OpenCaseCall"
			| "SayInCaseCall"
			| "CloseCaseCall"
			| "AskOriginator"
			| "CastVote"
			| "LockDecision";
	}
>;

function ruleAtTable(
	scenario: Scenario,
	state: ExerciseState,
	seat: Seat,
	command: TableCommand,
	nowMs: number,
	{ newId }: DecideContext,
): Ruling {
	const table = play.tableOf(scenario, state, seat, command.injectId);
	if (table === null) return refuse("NotEntered", "Your team does not play this inject.");
	const shares = scenario.budgets.shares;
	switch (command.type) {
		case "OpenDocument":
			return play.openDocument(table, seat, command.documentId);
		case "MarkStatement":
			return play.markStatement(table, state, command);
		case "SettleCall":
			return play.settleCall(table, state, command);
		case "RequestInformation":
			return play.requestInformation(scenario, table, command, nowMs);
		case "CastVote":
			return play.castVote(table, command.optionId);
		case "LockDecision":
			return play.lockDecision(scenario, state, table, command);
		case "SendNotification":
			return channel.send(state, table, shares, { id: newId(), kind: "notification", ...command });
		case "SendEnquiry":
			return channel.send(state, table, shares, {
				...command,
				id: newId(),
				kind: "enquiry",
				replyByMs: command.replyWithinMinutes === null ? null : nowMs + command.replyWithinMinutes * 60_000,
			});
		case "SendSectorAlert": {
			const to = teamsPlaying(state, table.inject).filter((teamId) => teamId !== table.at.teamId);
			return channel.send(state, table, shares, { ...command, id: newId(), kind: "alert", to });
		}
		case "OpenCaseCall":
			return channel.send(state, table, shares, {
				id: newId(),
				kind: "call",
				to: command.with,
				text: command.text,
				statementIds: [],
			});
		case "AnswerEnquiry":
			return channel.answerEnquiry(state, table, shares, command, newId());
		case "SayInCaseCall":
			return channel.sayInCaseCall(state, table, shares, command, newId());
		case "CloseCaseCall":
			return channel.closeCaseCall(state, table, command.callId);
		case "AskOriginator":
			return channel.askOriginator(state, table, command, newId());
	}
}

function holdInject(state: ExerciseState, { injectId, held }: SeatCommand & { type: "HoldInject" }): Ruling {
	if ((state.injects[injectId]?.status === "held") === held)
		return refuse("AlreadyDone", held ? "This inject is held already." : "This inject is not held.");
	return accept({ type: "InjectHeld", injectId, held });
}

function answerOriginator(state: ExerciseState, { askId, agrees }: SeatCommand & { type: "AnswerOriginator" }): Ruling {
	const ask = Object.hasOwn(state.originatorAsks, askId) ? state.originatorAsks[askId] : undefined;
	if (ask === undefined) return refuse("UnknownMessage", "Nobody has asked this.");
	if (ask.agrees !== null) return refuse("AlreadyDone", "This has been answered already.");
	return accept({ type: "OriginatorAnswered", askId, agrees });
}

function postAdvice(state: ExerciseState, seat: Seat, command: SeatCommand & { type: "PostAdvice" }): Ruling {
	const { injectId, worldId, teamId, text } = command;
	if (!seat.calledTo.includes(`${worldId}/${teamId}`))
		return refuse("NotAllowed", "You advise only the teams you are called to.");
	if (state.plays[`${worldId}/${teamId}/${injectId}`]?.enteredAtMs == null)
		return refuse("NotEntered", "This team has not entered this inject.");
	return accept({ type: "AdvicePosted", injectId, worldId, teamId, text });
}
