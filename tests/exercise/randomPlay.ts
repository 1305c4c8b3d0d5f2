import fc from "fast-check";
import type { CommandType } from "../../shared/exercise/commands.ts";
import { optionsOf } from "../../shared/exercise/find.ts";
import { handOf } from "../../shared/exercise/hand.ts";
import { PERMISSIONS } from "../../shared/exercise/permissions.ts";
import { nextReveal } from "../../shared/exercise/reveal.ts";
import { undoableSteps } from "../../shared/exercise/undo.ts";
import { FRED, type TestCommand, type TestExercise } from "../support/anExercise.ts";
import { aCommandOf } from "./aCommandOf.ts";

/**
 * Play at random, but with sense: an intent is a few numbers that pick among what stands on the table at that moment, so
 * that random play goes deep (messages are answered, injects closed, steps revealed) and still asks for much that is refused.
 */
export interface Intent {
	readonly kind: number;
	readonly picks: readonly number[];
}

const pick = fc.nat(997);
const anIntent: fc.Arbitrary<Intent> = fc.record({
	kind: fc.nat(997),
	picks: fc.array(pick, { minLength: 6, maxLength: 6 }),
});

export function intents(most: number): fc.Arbitrary<readonly Intent[]> {
	return fc.array(anIntent, { minLength: most / 4, maxLength: most, size: "max" });
}

type Choose = <Item>(items: readonly Item[]) => Item | undefined;
type Acting = (exercise: TestExercise, choose: Choose) => readonly [seatId: string, command: TestCommand] | null;

const CONFIDENCES = [0.6, 0.75, 0.95, null] as const;

const ALL_TYPES = Object.keys(PERMISSIONS) as readonly CommandType[];

const mark: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	if (at === null) return null;
	const call = choose(["flag", "flag", "clear"] as const) ?? "flag";
	const marked = choose([
		{ call, confidence: choose(CONFIDENCES) ?? null },
		{ call: "flag", confidence: null } as const,
		null,
	]);
	const statementId = choose(at.statementIds) ?? "";
	return [at.seatId, { type: "MarkStatement", injectId: at.inject.id, statementId, mark: marked ?? null }];
};

const settle: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	if (at === null) return null;
	const call =
		choose(["proposed", null, { call: "flag", confidence: null }, { call: "clear", confidence: 0.6 }] as const) ?? null;
	return [at.scribe, { type: "SettleCall", injectId: at.inject.id, statementId: choose(at.statementIds) ?? "", call }];
};

const request: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	const asked = at === null ? undefined : choose(at.inject.requests);
	if (at === null || asked === undefined) return null;
	return [at.seatId, { type: "RequestInformation", injectId: at.inject.id, requestId: asked.id }];
};

const send: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	if (at === null) return null;
	const injectId = at.inject.id;
	const to =
		choose([
			...teamsOf(exercise).map((teamId) => [teamId]),
			teamsOf(exercise).filter((teamId) => teamId !== at.teamId),
		]) ?? [];
	const known = exercise.state.messages.filter((message) => message.injectId === injectId);
	const pooled = [...at.statementIds, ...known.flatMap(({ statements }) => statements.map((one) => one.statementId))];
	const said = {
		injectId,
		statementIds: [choose(pooled) ?? ""].filter(() => choose([true, true, false])),
		text: "Words",
	};
	const enquiry = choose(known.filter(({ kind, to: asked }) => kind === "enquiry" && asked.includes(at.teamId)));
	const call = choose(Object.values(exercise.state.caseCalls));
	return [
		at.seatId,
		choose<TestCommand>([
			{ type: "SendNotification", ...said, to },
			{ type: "SendNotification", ...said, to },
			{
				type: "SendEnquiry",
				...said,
				to,
				anonymous: choose([true, false]) ?? false,
				replyWithinMinutes: choose([5, null]) ?? null,
			},
			{ type: "SendEnquiry", ...said, to, anonymous: true, replyWithinMinutes: null },
			{ type: "SendSectorAlert", ...said },
			{ type: "OpenCaseCall", injectId, with: to, text: "A case" },
			...(enquiry === undefined ? [] : [{ type: "AnswerEnquiry", ...said, messageId: enquiry.id } as const]),
			...(call === undefined
				? []
				: [
						{ type: "SayInCaseCall", ...said, callId: call.id } as const,
						{ type: "CloseCaseCall", injectId, callId: call.id } as const,
					]),
		]) ?? { type: "SendSectorAlert", ...said },
	];
};

const originator: Acting = (exercise, choose) => {
	const open = choose(Object.values(exercise.state.originatorAsks).filter(({ agrees }) => agrees === null));
	if (open !== undefined && choose([true, false]))
		return [FRED, { type: "AnswerOriginator", askId: open.id, agrees: choose([true, true, false]) ?? true }];
	const at = aTable(exercise, choose);
	if (at === null) return null;
	const held = Object.values(exercise.state.plays).flatMap((one) => {
		const inject = exercise.scenario.injects.find(({ id }) => id === one.injectId);
		if (inject === undefined) return [];
		return [...handOf(inject, one).keys()]
			.filter((id) => inject.statements[id]?.sensitive)
			.map((id) => ({ ...one, id }));
	});
	const { injectId, worldId, teamId, id: statementId } = choose(held) ?? { ...at, injectId: at.inject.id, id: "" };
	const seatId = exercise.state.pens[`${worldId}/${teamId}`] ?? at.seatId;
	return [seatId, { type: "AskOriginator", injectId, statementId, to: choose(teamsOf(exercise)) ?? "" }];
};

const vote: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	if (at === null) return null;
	return [at.seatId, { type: "CastVote", injectId: at.inject.id, optionId: choose([...at.options, null]) ?? null }];
};

const lock: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	if (at === null) return null;
	const course = choose([null, null, "Another course"]) ?? null;
	return [
		at.scribe,
		{
			type: "LockDecision",
			injectId: at.inject.id,
			optionId: course === null ? (choose(at.options) ?? null) : null,
			course,
			measures: [choose(Object.keys(exercise.scenario.measures)) ?? ""].filter(() => choose([true, false])),
			reason: "Reason",
			confidence: choose(CONFIDENCES) ?? null,
			showOfHands: null,
		},
	];
};

const release: Acting = (exercise, choose) => {
	const inject = choose(exercise.scenario.injects);
	return inject === undefined
		? null
		: [
				FRED,
				{
					type: choose(["ReleaseInject", "ReleaseInject", "SkipInject"] as const) ?? "ReleaseInject",
					injectId: inject.id,
				},
			];
};

const close: Acting = (exercise, choose) => {
	const open = choose(Object.values(exercise.state.injects).filter(({ status }) => status === "released"));
	return open === undefined || choose([true, false]) ? null : [FRED, { type: "CloseInject", injectId: open.injectId }];
};

const reveal: Acting = (exercise, choose) => {
	const closed = choose(Object.values(exercise.state.injects).filter(({ status }) => status === "closed"));
	if (closed === undefined) return null;
	return [
		FRED,
		{
			type: "RevealStep",
			injectId: closed.injectId,
			step: nextReveal(exercise.state.plan, closed.revealed) ?? "evidence",
		},
	];
};

const lead: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	if (at === null) return null;
	const where = { injectId: at.inject.id, worldId: at.worldId, teamId: at.teamId };
	const locked = choose(Object.values(exercise.state.plays).filter((one) => one.lock !== null)) ?? where;
	const command = choose<TestCommand>([
		{ type: "InformTeam", ...where, teamId: choose(teamsOf(exercise)) ?? "" },
		{ type: "InformTeam", ...where, teamId: choose(teamsOf(exercise)) ?? "" },
		{
			type: "ExtendTime",
			injectId: at.inject.id,
			minutes: 5,
			worldId: null,
			teamId: choose([at.teamId, null]) ?? null,
		},
		{ type: "ReopenDecision", injectId: locked.injectId, worldId: locked.worldId, teamId: locked.teamId },
		{
			type: "RateTeam",
			...where,
			aspect: "mitigation",
			rating: choose(["P", "U", null] as const) ?? null,
			note: "Note",
		},
		{ type: "HoldInject", injectId: at.inject.id, held: choose([true, false]) ?? true },
		{ type: "Broadcast", text: "Coffee", worldId: choose([at.worldId, null]) ?? null },
	]);
	return command === undefined ? null : [FRED, command];
};

const talk: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	if (at === null) return null;
	const where = { worldId: at.worldId, teamId: at.teamId };
	const persona = choose([null, "The bank"]) ?? null;
	const questionId = choose(exercise.state.talk.questions)?.id ?? "";
	return (
		choose<readonly [string, TestCommand]>([
			[
				FRED,
				{ type: "TellTeams", to: [{ ...where, seatId: choose([null, at.seatId]) ?? null }], persona, text: "Word" },
			],
			[FRED, { type: "NudgeTeam", injectId: at.inject.id, ...where }],
			[at.seatId, { type: "AskFacilitator", text: "Question" }],
			[FRED, { type: "AnswerQuestion", questionId, persona, text: "Answer" }],
			[FRED, { type: "SettleQuestion", questionId }],
			[choose([at.seatId, "vera", FRED]) ?? FRED, { type: "ParkPoint", text: "Point" }],
		]) ?? null
	);
};

/** Maps a course that waits, otherwise reopens what is locked. */
const course: Acting = (exercise, choose) => {
	const locked = Object.values(exercise.state.plays).filter((one) => one.lock !== null);
	const waiting = choose(locked.filter((one) => one.lock?.decision.course != null && one.courseRating === null));
	const { injectId, worldId, teamId } = waiting ?? choose(locked) ?? {};
	if (injectId === undefined || worldId === undefined || teamId === undefined) return null;
	const rating = choose(["best", "poor", "harmful"] as const) ?? "best";
	if (waiting === undefined) return [FRED, { type: "ReopenDecision", injectId, worldId, teamId }];
	return [FRED, { type: "MapCourse", injectId, worldId, teamId, rating, reason: "Because" }];
};

const room: Acting = (exercise, choose) => {
	const at = aTable(exercise, choose);
	if (at === null) return null;
	const where = { worldId: at.worldId, teamId: at.teamId };
	return (
		choose<readonly [string, TestCommand]>([
			[at.scribe, { type: "HandPen", seatId: at.seatId }],
			[FRED, { type: "CallAdviser", seatId: "vera", ...where, called: choose([true, true, false]) ?? true }],
			[at.scribe, { type: "CallAdviser", seatId: "vera", ...where, called: true }],
			[FRED, { type: "MoveSeat", seatId: at.seatId, ...where, teamId: choose(teamsOf(exercise)) ?? "" }],
			["vera", { type: "PostAdvice", injectId: at.inject.id, ...where, text: "Advice" }],
			[at.seatId, { type: "OpenDocument", injectId: at.inject.id, documentId: choose(at.inject.documents)?.id ?? "" }],
		]) ?? null
	);
};

const clock: Acting = (exercise, choose) => {
	if (exercise.state.phase === "briefing") return [FRED, { type: "StartExercise" }];
	const isRunning = exercise.state.clock.runningSinceWallMs !== null;
	if (!isRunning) return [FRED, { type: "ResumeClock" }];
	return choose([true, false, false]) ? [FRED, { type: "PauseClock" }] : null;
};

const undo: Acting = (exercise, choose) => {
	if (choose([true, true, false])) return null;
	const undone = choose(undoableSteps(exercise.state, exercise.recorded, 5));
	return undone === undefined ? null : [FRED, { type: "UndoStep", seq: undone.seq, reason: "A slip" }];
};

const end: Acting = (_exercise, choose) =>
	choose([true, ...Array<boolean>(9).fill(false)]) ? [FRED, { type: "EndExercise" }] : null;

/** Whatever the seat, whatever the command: mostly refused. */
const anything: Acting = (exercise, choose) => {
	const seatId = choose(Object.keys(exercise.state.seats));
	const type = choose(ALL_TYPES.filter((one) => one !== "CloseExercise" && one !== "EndExercise"));
	return seatId === undefined || type === undefined ? null : [seatId, aCommandOf(type)];
};

const ACTS: readonly Acting[] = [
	...[mark, mark, mark, settle, request, request, send, send, send, originator, originator, vote, lock, lock],
	...[release, close, reveal, reveal, reveal, lead, lead, course, room, talk, clock, clock, undo, end, anything],
];
const WITHOUT_UNDO: readonly Acting[] = ACTS.filter((act) => act !== undo && act !== end);

/** Plays the intents. Answers how many commands were accepted. */
export function play(exercise: TestExercise, chosen: readonly Intent[], options: { readonly undo: boolean }): number {
	const acts = options.undo ? ACTS : WITHOUT_UNDO;
	let accepted = 0;
	for (const { kind, picks } of chosen) {
		let used = 0;
		const choose: Choose = (items) => {
			const number = mixed((picks[used % picks.length] ?? 0) * 64 + used);
			used += 1;
			return items[number % Math.max(1, items.length)];
		};
		if (kind % 4 === 0) {
			exercise.passes(choose([0.1, 0.5, 1, 2, 5]) ?? 1);
			continue;
		}
		const asked = acts[mixed(kind) % acts.length]?.(exercise, choose) ?? null;
		if (asked !== null && exercise.asks(asked[0], asked[1]).ok) accepted += 1;
	}
	return accepted;
}

/** Spreads neighbouring numbers, so that picks do not hang together. */
function mixed(number: number): number {
	const product = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
	return (product ^ (product >>> 12)) >>> 0;
}

/** A team at work on an inject with a member and its scribe; now and then one that waits, has decided or is closed. */
function aTable(exercise: TestExercise, choose: Choose) {
	const { state, scenario } = exercise;
	const plays = Object.values(state.plays);
	const atWork = plays.filter(
		(one) => one.enteredAtMs !== null && one.lock === null && state.injects[one.injectId]?.status === "released",
	);
	const any = choose([true, ...Array<boolean>(5).fill(false)]) || atWork.length === 0;
	const at = choose(any ? plays : atWork);
	const inject = scenario.injects.find(({ id }) => id === at?.injectId);
	if (at === undefined || inject === undefined) return null;
	const { worldId, teamId } = at;
	const members = Object.values(state.seats).filter((seat) => seat.worldId === worldId && seat.teamId === teamId);
	const seatId = choose(members)?.id ?? "";
	const scribe = state.pens[`${worldId}/${teamId}`] ?? "";
	const hand = [...handOf(inject, at).keys()];
	const statementIds = any ? Object.keys(inject.statements) : hand;
	return {
		inject,
		worldId,
		teamId,
		seatId,
		scribe,
		statementIds,
		options: optionsOf(inject, teamId).map(({ id }) => id),
	};
}

function teamsOf({ state }: TestExercise): readonly string[] {
	return state.plan.teamIds;
}
