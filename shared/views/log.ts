import type { ExerciseEvent, RecordedEvent } from "../exercise/events.ts";
import { injectOf, optionOf, statementOf } from "../exercise/find.ts";
import { isTalkEvent } from "../exercise/talkEvents.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { LogEntryView } from "./contract/facilitatorView.ts";
import { talkGroupOf, talkSaying } from "./talkLog.ts";
import { measureText, type Words } from "./words.ts";

/**
 * One line of the log: a message id of the catalogue (`log.<EventType>`, sometimes with a suffix) and its values.
 * Values: who, team, inject, and what the event says. For the white cell only.
 */
export function logEntry(scenario: Scenario, words: Words, recorded: RecordedEvent, isVoid: boolean): LogEntryView {
	const { event, seq, atMs, wallMs, by } = recorded;
	const place = event as { worldId?: string | null; teamId?: string | null; injectId?: string };
	const inject = place.injectId === undefined ? undefined : injectOf(scenario, place.injectId);
	const { id, values } = saying(scenario, words, event);
	return {
		seq,
		atMs,
		wallMs,
		id: `log.${id}`,
		values: {
			who: by === "clock" || by === "server" ? by : words.label(by),
			...(place.teamId != null && { team: words.teamName(place.teamId).name }),
			...(inject !== undefined && { inject: words.text(inject.title) }),
			...values,
		},
		worldId: place.worldId ?? null,
		teamId: place.teamId ?? null,
		injectId: place.injectId ?? null,
		group: groupOf(event),
		isVoid,
	};
}

/**
 * Whether a log tells it at all. Who marked a bias decoy, and what a team settled on it, is told nobody: those flags are
 * a total of the room.
 */
export function isTold(scenario: Scenario, { event }: RecordedEvent): boolean {
	// Feedback is nobody's: a line that says when it was given would say whose it is.
	if (event.type === "FeedbackGiven") return false;
	if (event.type !== "StatementMarked" && event.type !== "CallSettled") return true;
	const inject = injectOf(scenario, event.injectId);
	return inject === undefined || statementOf(inject, event.statementId)?.bias !== true;
}

type Saying = { readonly id: string; readonly values: Readonly<Record<string, string | number>> };

function say(id: string, values: Saying["values"] = {}): Saying {
	return { id, values };
}

function saying(scenario: Scenario, words: Words, event: ExerciseEvent): Saying {
	const statement = (injectId: string, id: string): string => {
		const inject = injectOf(scenario, injectId);
		return words.text((inject === undefined ? undefined : statementOf(inject, id))?.text ?? {});
	};
	if (isTalkEvent(event)) return talkSaying(words, event);
	switch (event.type) {
		case "SeatTaken":
			return say(event.role === "player" ? "SeatTaken" : `SeatTaken.${event.role}`, {
				seat: words.label(event.seatId),
			});
		case "BotSeated":
			return say("BotSeated", { temper: event.temper });
		case "PowersSet":
			return say(event.assists ? "PowersSet.assists" : "PowersSet", { seat: words.label(event.seatId) });
		case "ClockRateSet":
			return say("ClockRateSet", { rate: event.rate });
		case "RollCallAnswered":
			return say("RollCallAnswered", { seat: words.label(event.seatId) });
		case "RoomLocked":
			return say(event.locked ? "RoomLocked" : "RoomLocked.opened");
		case "SeatMoved":
			return say("SeatMoved", { seat: words.label(event.seatId), from: formerTable(words, event) });
		case "TeamMarkedAbsent":
			return say(event.absent ? "TeamMarkedAbsent" : "TeamMarkedAbsent.here");
		case "SeatRenamed":
		case "SeatRemoved":
			return say(event.type, { seat: words.label(event.seatId) });
		case "PenHanded":
			return say("PenHanded", { seat: words.label(event.seatId) });
		case "AdviserCalled":
			return say(event.called ? "AdviserCalled" : "AdviserCalled.left", { seat: words.label(event.seatId) });
		case "AdvicePosted":
			return say("AdvicePosted", { text: words.said(event.text) });
		case "BroadcastSent":
			return say("BroadcastSent", { text: words.said(event.text) });
		case "InjectImprovised":
			return say("InjectImprovised", { text: words.said(event.text) });
		case "ImprovisedDecided":
			return say("ImprovisedDecided", { option: event.option + 1, reason: words.said(event.reason) });
		case "ImprovisedClosed":
			return say("ImprovisedClosed");
		case "ClockRecovered":
			return say("ClockRecovered", { awaySeconds: Math.round(event.awayMs / 1000) });
		case "StepUndone":
			return say("StepUndone", { reason: words.said(event.reason), seq: event.seq });
		case "InjectReleased":
			return say(`InjectReleased.${event.cause}`, { lateSeconds: Math.round(event.lateMs / 1000) });
		case "InjectHeld":
			return say(event.held ? "InjectHeld" : "InjectHeld.let-go");
		case "OutcomeJudged":
			return say(`OutcomeJudged.${event.outcome ?? "none"}`, { world: words.worldName(event.worldId) });
		case "InjectTakenUp":
			return say(event.held ? "InjectTakenUp.held" : "InjectTakenUp");
		case "MinutesPlanned":
			return say("MinutesPlanned", {
				injects: event.injects
					.map(({ injectId, to }) => `${words.text(injectOf(scenario, injectId)?.title ?? {})}, ${to} min`)
					.join("; "),
			});
		case "ScreenBlanked":
			return say(event.blank ? "ScreenBlanked" : "ScreenBlanked.lifted");
		case "TimeExtended":
			return say(event.teamId === null ? "TimeExtended" : "TimeExtended.team", { minutes: event.minutes });
		case "TeamEntered":
			return say(`TeamEntered.${event.cause}`, {
				informedBy: event.informedBy === null ? "" : words.teamName(event.informedBy).name,
			});
		case "StepRevealed":
			return say(`StepRevealed.${event.step}`);
		case "TeamRated":
			return say(event.rating === null ? "TeamRated.taken-back" : `TeamRated.${event.aspect}`, {
				rating: event.rating ?? "",
				note: words.said(event.note),
			});
		case "CourseMapped":
			return say(`CourseMapped.${event.rating}`, { reason: words.said(event.reason) });
		case "DocumentOpened": {
			const document = injectOf(scenario, event.injectId)?.documents.find(({ id }) => id === event.documentId);
			return say("DocumentOpened", { document: document === undefined ? "" : words.text(document.title) });
		}
		case "StatementMarked":
			return say(`StatementMarked.${event.mark?.call ?? "unmarked"}`, {
				statement: statement(event.injectId, event.statementId),
			});
		case "CallSettled":
			return say("CallSettled", { statement: statement(event.injectId, event.statementId) });
		case "InformationRequested":
		case "InformationReceived": {
			const request = injectOf(scenario, event.injectId)?.requests.find(({ id }) => id === event.requestId);
			return say(event.type, { request: request === undefined ? "" : words.text(request.text) });
		}
		case "MessageSent":
			return say(`MessageSent.${event.message.kind}`, {
				to: event.message.to.map((teamId) => words.teamName(teamId).name).join(", "),
				statements: event.message.statements.length,
				leaks: event.message.statements.filter(({ wording }) => Object.values(wording).includes("leak")).length,
				text: words.saidIfAny(event.message.text) ?? "",
			});
		case "OriginatorAsked":
			return say("OriginatorAsked", {
				statement: statement(event.injectId, event.statementId),
				to: words.teamName(event.to).name,
			});
		case "OriginatorAnswered":
			return say(event.agrees ? "OriginatorAnswered.agreed" : "OriginatorAnswered.refused");
		case "DecisionLocked": {
			const inject = injectOf(scenario, event.injectId);
			const { optionId, course, reason, measures } = event.decision;
			const option = inject === undefined || optionId === null ? undefined : optionOf(inject, event.teamId, optionId);
			return say(course === null ? "DecisionLocked" : "DecisionLocked.course", {
				decision: option === undefined ? (words.saidIfAny(course) ?? "") : words.text(option.text),
				reason: words.said(reason),
				measures: measures.length,
				measureTexts: measures.map((id) => measureText(scenario, words, id)).join("; "),
			});
		}
		case "ExerciseCreated":
		case "LobbyOpened":
		case "BriefingBegun":
		case "ExerciseStarted":
		case "ClockPaused":
		case "ClockResumed":
		case "ExerciseEnded":
		case "ExerciseClosed":
		case "InjectSkipped":
		case "InjectClosed":
		case "ReminderDismissed":
		case "DecisionReopened":
		case "CaseCallClosed":
		// A private vote is never told apart: that somebody voted is all the log says.
		case "VoteCast":
		case "FeedbackGiven":
			return say(event.type);
	}
}

/** The team a seat has come from, and the world where that is another one. */
function formerTable(words: Words, { worldId, from }: ExerciseEvent & { type: "SeatMoved" }): string {
	const { name } = words.teamName(from.teamId);
	return from.worldId === worldId ? name : `${name}, ${words.worldName(from.worldId)}`;
}

function groupOf(event: ExerciseEvent): LogEntryView["group"] {
	if (isTalkEvent(event)) return talkGroupOf(event);
	switch (event.type) {
		case "SeatTaken":
		case "BotSeated":
		case "ClockRateSet":
		case "PowersSet":
		case "RollCallAnswered":
		case "FeedbackGiven":
		case "RoomLocked":
		case "TeamMarkedAbsent":
		case "SeatMoved":
		case "SeatRenamed":
		case "SeatRemoved":
		case "PenHanded":
		case "AdviserCalled":
		case "ExerciseCreated":
		case "ClockRecovered":
			return "room";
		case "ImprovisedDecided":
		case "DecisionLocked":
		case "CourseMapped":
		case "OutcomeJudged":
		case "DecisionReopened":
		case "TeamRated":
			return "decision";
		case "DocumentOpened":
		case "StatementMarked":
		case "CallSettled":
		case "InformationRequested":
		case "InformationReceived":
		case "MessageSent":
		case "CaseCallClosed":
		case "OriginatorAsked":
		case "VoteCast":
		case "AdvicePosted":
		case "TeamEntered":
			return "team";
		case "InjectImprovised":
		case "ImprovisedClosed":
		case "LobbyOpened":
		case "BriefingBegun":
		case "ExerciseStarted":
		case "ClockPaused":
		case "ClockResumed":
		case "ExerciseEnded":
		case "ExerciseClosed":
		case "BroadcastSent":
		case "StepUndone":
		case "InjectReleased":
		case "InjectHeld":
		case "InjectSkipped":
		case "InjectClosed":
		case "InjectTakenUp":
		case "MinutesPlanned":
		case "ScreenBlanked":
		case "ReminderDismissed":
		case "TimeExtended":
		case "StepRevealed":
		case "OriginatorAnswered":
			return "facilitator";
	}
}
