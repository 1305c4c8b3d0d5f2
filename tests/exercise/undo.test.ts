import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isConduct, type RecordedEvent } from "../../shared/exercise/events.ts";
import { evolve } from "../../shared/exercise/evolve.ts";
import { foldEvents } from "../../shared/exercise/fold.ts";
import { REVEAL_ORDER } from "../../shared/exercise/reveal.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import { undoableSteps } from "../../shared/exercise/undo.ts";
import { type Audience, viewFor } from "../../shared/views/viewFor.ts";
import { anExercise, FRED, inLobby, inPlay, type TestExercise } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import {
	closeFirst,
	first,
	flag,
	given,
	givenIn,
	givenWith,
	informLicensing,
	lock,
	minutes,
	releaseFirst,
	type Step,
	step,
} from "../support/givenWhen.ts";
import { intents, play } from "./randomPlay.ts";

/** The seq of the newest event of this type. */
function seqOf(exercise: TestExercise, type: RecordedEvent["event"]["type"]): number {
	const found = exercise.recorded.findLast(({ event }) => event.type === type);
	if (found === undefined) throw new Error(`${type} has not happened.`);
	return found.seq;
}

function undoing(type: RecordedEvent["event"]["type"]): Step {
	return (exercise) => exercise.does(FRED, { type: "UndoStep", seq: seqOf(exercise, type), reason: "A slip" });
}

describe("UndoStep", () => {
	test("rewinds the conduct to before the step; the clock returns there, paused; the reason is kept", () => {
		const { exercise } = given(minutes(2), releaseFirst, flag("ada", "cash"), minutes(3), lock("ada"));
		const seq = seqOf(exercise, "InjectReleased");
		exercise.does(FRED, { type: "UndoStep", seq, reason: "Too early" });
		expect(exercise.state.injects.first).toMatchObject({ status: "planned", releasedAtMs: null });
		expect(exercise.state.plays).toEqual({});
		expect(exercise.state.clock).toEqual({
			elapsedMs: 120_000,
			runningSinceWallMs: null,
			pausedBecause: "undo",
			rate: 1,
		});
		expect(exercise.state.undone).toMatchObject([{ seq, atMs: 120_000 }]);
		expect(exercise.texts.get(exercise.state.undone[0]?.reason.id ?? "")).toBe("Too early");
	});

	test("undoes a close with its outcome and what it set", () => {
		const { exercise } = given(releaseFirst, lock("ada", { optionId: "deliver" }), closeFirst, undoing("InjectClosed"));
		expect(exercise.state.outcomes).toEqual({});
		expect(exercise.state.flags).toEqual({ north: {} });
		expect(exercise.state.plays["north/industry/first"]?.lock?.decision.optionId).toBe("deliver");
	});

	test("seats, pens, notes and ratings stand", () => {
		const { exercise } = given(
			releaseFirst,
			step("ada", { type: "HandPen", seatId: "axel" }),
			step(FRED, {
				type: "RateTeam",
				...first,
				worldId: "north",
				teamId: "industry",
				aspect: "recognition",
				rating: "P",
				note: "",
			}),
			step(FRED, { type: "Broadcast", text: "Lunch", worldId: null }),
			step(FRED, { type: "CallAdviser", seatId: "vera", worldId: "north", teamId: "industry", called: true }),
			step("vera", { type: "PostAdvice", ...first, worldId: "north", teamId: "industry", text: "Ask." }),
			undoing("InjectReleased"),
		);
		const { pens, ratings, broadcasts, advice, seats } = exercise.state;
		expect(pens["north/industry"]).toBe("axel");
		expect([ratings.length, broadcasts.length, advice.length]).toEqual([1, 1, 1]);
		expect(seats.vera?.calledTo).toEqual(["north/industry"]);
	});

	test("teams that had seen a reveal are marked so, also after a further undo", () => {
		const { exercise } = given(
			releaseFirst,
			lock("ada"),
			closeFirst,
			step(FRED, { type: "RevealStep", ...first, step: "evidence" }),
			undoing("InjectClosed"),
		);
		expect(exercise.state.injects.first?.revealed).toEqual([]);
		expect([...exercise.state.hadSeenReveal].sort()).toEqual([
			"north/industry/first",
			"north/licensing/first",
			"north/screening/first",
		]);
		undoing("InjectReleased")(exercise);
		expect(exercise.state.hadSeenReveal).toHaveLength(3);
	});

	test("a team at whose table nobody sits, or that does not play the inject, is not marked; nor one that came later", () => {
		const { licensing: _left, ...enters } = firstInject().enters;
		const scenario = aScenario({ injects: [firstInject({ enters }), secondInject()] });
		const exercise = anExercise({ scenario });
		exercise.does(FRED, { type: "OpenLobby" });
		for (const seatId of ["ada", "lena"]) exercise.takeSeat(seatId);
		for (const type of ["BeginBriefing", "StartExercise"] as const) exercise.does(FRED, { type });
		givenIn(
			exercise,
			releaseFirst,
			closeFirst,
			step(FRED, { type: "RevealStep", ...first, step: "evidence" }),
			undoing("InjectClosed"),
		);
		expect(exercise.state.hadSeenReveal).toEqual(["north/industry/first"]);
		exercise.takeSeat("sara");
		undoing("InjectReleased")(exercise);
		expect(exercise.state.hadSeenReveal).toEqual(["north/industry/first"]);
	});

	test("a release by the clock can be undone; held meanwhile it does not come back, let go it does", () => {
		const scenario = aScenario({ injects: [firstInject({ release: { atMinute: 3 } }), secondInject()] });
		const { exercise } = givenWith({ scenario }, minutes(3), flag("ada", "cash"), undoing("InjectReleased"));
		expect(exercise.state.injects.first).toMatchObject({ status: "planned", releasedAtMs: null });
		expect(exercise.state.clock).toMatchObject({ elapsedMs: 180_000, pausedBecause: "undo", rate: 1 });
		exercise.does(FRED, { type: "HoldInject", ...first, held: true });
		exercise.does(FRED, { type: "ResumeClock" });
		expect(exercise.passes(1)).toEqual([]);
		exercise.does(FRED, { type: "HoldInject", ...first, held: false });
		expect(exercise.passes(1).map(({ event }) => event.type)).toContain("InjectReleased");
	});

	test("what else the clock brings is nobody's step", () => {
		const { exercise } = given(releaseFirst, minutes(5));
		expect(exercise.recorded.at(-1)).toMatchObject({ by: "clock", event: { type: "TeamEntered" } });
		const newest = undoableSteps(exercise.state, exercise.recorded, 1)[0];
		expect(newest?.first.event.type).toBe("InjectReleased");
		expect(newest?.first.by).toBe(FRED);
	});

	test("an end can be undone: play goes on from there", () => {
		const { exercise } = given(
			releaseFirst,
			minutes(1),
			step(FRED, { type: "EndExercise" }),
			undoing("InjectClosed"),
			step(FRED, { type: "ResumeClock" }),
		);
		expect(exercise.state.phase).toBe("play");
		givenIn(exercise)
			.when("ada", { type: "MarkStatement", ...first, statementId: "cash", mark: null })
			.expectTypes("StatementMarked");
	});

	test("a start can be undone", () => {
		const { exercise } = given(releaseFirst, undoing("ExerciseStarted"));
		expect(exercise.state).toMatchObject({ phase: "briefing", clock: { elapsedMs: 0, pausedBecause: "not-started" } });
	});

	test("what was undone happens anew when its time comes again", () => {
		const { exercise } = given(
			releaseFirst,
			minutes(4),
			step(FRED, { type: "ExtendTime", ...first, minutes: 1, worldId: null, teamId: null }),
			minutes(2),
		);
		const entered = () => exercise.state.plays["north/screening/first"]?.enteredAtMs;
		expect(entered()).toBe(360_000);
		undoing("TimeExtended")(exercise);
		expect(entered()).toBeNull();
		exercise.does(FRED, { type: "ResumeClock" });
		exercise.passes(1);
		expect(entered()).toBe(300_000);
	});

	test("only a facilitator's step that still stands", () => {
		const played = given(releaseFirst, informLicensing, flag("ada", "cash"));
		const undo = (seq: number) => ({ type: "UndoStep", seq, reason: "A slip" }) as const;
		played.when(FRED, undo(seqOf(played.exercise, "StatementMarked"))).expectRefusal("NotUndoable");
		played.when(FRED, undo(seqOf(played.exercise, "TeamEntered"))).expectRefusal("NotUndoable");
		played.when(FRED, undo(seqOf(played.exercise, "SeatTaken"))).expectRefusal("NotUndoable");
		played.when(FRED, undo(9999)).expectRefusal("NotUndoable");
		played.when("ada", undo(seqOf(played.exercise, "InjectReleased"))).expectRefusal("NotAllowed");
		undoing("InjectReleased")(played.exercise);
		played.when(FRED, undo(seqOf(played.exercise, "InjectReleased"))).expectRefusal("NotUndoable");
		played.when(FRED, undo(seqOf(played.exercise, "StepUndone"))).expectRefusal("NotUndoable");
	});

	test("also in the lobby", () => {
		const { exercise } = givenIn(inLobby(), step(FRED, { type: "SkipInject", ...first }), undoing("InjectSkipped"));
		expect(exercise.state.injects.first?.status).toBe("planned");
		expect(exercise.state).toMatchObject({ phase: "lobby", isLobbyOpen: true });
	});

	test("the close of the exercise too: it goes on in the hot wash, with everything that stood", () => {
		const ended = [releaseFirst, lock("ada"), minutes(1), step(FRED, { type: "EndExercise" })];
		const closed = given(...ended, step(FRED, { type: "CloseExercise" }));
		closed.when(FRED, { type: "RevealStep", ...first, step: "evidence" }).expectRefusal("WrongPhase");
		undoing("ExerciseClosed")(closed.exercise);
		expect(withoutTraces(closed.exercise.state)).toEqual(withoutTraces(given(...ended).exercise.state));
		expect(closed.exercise.state.clock).toMatchObject({ elapsedMs: 60_000, pausedBecause: "ended" });
		closed.when(FRED, { type: "RevealStep", ...first, step: "evidence" }).expectTypes("StepRevealed");
		given(...ended, step(FRED, { type: "CloseExercise" }))
			.when("ada", { type: "UndoStep", seq: 1, reason: "A slip" })
			.expectRefusal("NotAllowed");
	});

	test("from the close back to an earlier step, which takes the close along", () => {
		const { exercise } = given(
			releaseFirst,
			step(FRED, { type: "EndExercise" }),
			step(FRED, { type: "CloseExercise" }),
			undoing("InjectClosed"),
		);
		expect(exercise.state).toMatchObject({ phase: "play", isLobbyOpen: true });
	});

	test("but for opening the lobby, which seats people", () => {
		const lobby = givenIn(inLobby());
		lobby
			.when(FRED, { type: "UndoStep", seq: seqOf(lobby.exercise, "LobbyOpened"), reason: "A slip" })
			.expectRefusal("NotUndoable");
	});

	test("says beforehand how much it would void", () => {
		const { exercise } = given(releaseFirst, flag("ada", "cash"), lock("ada"), closeFirst);
		const steps = undoableSteps(exercise.state, exercise.recorded, 2);
		expect(steps.map(({ first: { event }, voids, locksVoided }) => [event.type, voids, locksVoided])).toEqual([
			["InjectClosed", 2, 0],
			["InjectReleased", 6, 1],
		]);
	});

	test("commands of two seats that chose the same id are two steps", () => {
		const { exercise } = given(releaseFirst);
		const recorded = exercise.recorded.map((entry) => (entry.seq < 5 ? entry : { ...entry, commandId: "the-same" }));
		const mine = [...recorded, { ...mustBe(recorded.at(-1)), seq: recorded.length + 1, by: "ada" }];
		const next: RecordedEvent = {
			...mustBe(mine.at(-1)),
			seq: mine.length + 1,
			by: FRED,
			event: { type: "ClockPaused" },
		};
		expect(undoableSteps(exercise.state, [...mine, next], 1).map(({ seq }) => seq)).toEqual([next.seq]);
	});
});

function mustBe<Value>(value: Value | undefined): Value {
	if (value === undefined) throw new Error("It is not there.");
	return value;
}

/** What undo rewinds must look as if it had never been; these alone tell of it. */
function withoutTraces(state: ExerciseState) {
	const { clock: _clock, undone: _undone, hadSeenReveal: _seen, head: _head, ...rest } = state;
	return rest;
}

const TRACES = new Set(["clock", "hadSeenReveal"]);
const AUDIENCES: readonly Audience[] = [
	...["industry", "licensing", "screening"].map(
		(teamId) => ({ kind: "team", worldId: "north", teamId, language: "en" }) as const,
	),
	{ kind: "projector", language: "en" },
	{ kind: "adviser", seatId: "vera", language: "en" },
];

function viewsOf(exercise: TestExercise, state: ExerciseState): readonly unknown[] {
	return AUDIENCES.map((audience) =>
		JSON.parse(
			JSON.stringify(viewFor(exercise.scenario, state, exercise.room, audience), (key, value) =>
				TRACES.has(key) ? null : value,
			),
		),
	);
}

describe("for any play", { timeout: 60_000 }, () => {
	test("replay equals live", () =>
		fc.assert(
			fc.property(intents(80), (chosen) => {
				const exercise = inPlay();
				releaseFirst(exercise);
				play(exercise, chosen, { undo: true });
				expect(foldEvents(exercise.scenario, exercise.recorded)).toEqual(exercise.state);
			}),
			{ numRuns: 30 },
		));

	test("after an undo state and views are those of a run in which the undone steps never happened", () =>
		fc.assert(
			fc.property(intents(60), fc.nat(997), intents(12), (chosen, which, more) => {
				const exercise = inPlay();
				releaseFirst(exercise);
				play(exercise, chosen, { undo: false });
				const steps = undoableSteps(exercise.state, exercise.recorded, 20);
				const { seq } = mustBe(steps[which % steps.length]);
				exercise.does(FRED, { type: "UndoStep", seq, reason: "A slip" });
				const neverHappened = (from: number, until: number) =>
					exercise.recorded.filter(
						(entry) =>
							entry.event.type !== "StepUndone" && (entry.seq < from || entry.seq > until || !isConduct(entry.event)),
					);
				const until = exercise.recorded.length;
				const bare = replay(exercise, neverHappened(seq, until));
				expect(withoutTraces(exercise.state)).toEqual(withoutTraces(bare));
				expect(viewsOf(exercise, exercise.state)).toEqual(viewsOf(exercise, bare));
				// And play goes on from there like in a run where they never happened.
				exercise.asks(FRED, { type: "ResumeClock" });
				play(exercise, more, { undo: false });
				expect(withoutTraces(exercise.state)).toEqual(withoutTraces(replay(exercise, neverHappened(seq, until))));
			}),
			{ numRuns: 30 },
		));
});

function replay(exercise: TestExercise, events: readonly RecordedEvent[]): ExerciseState {
	const state = events.reduce<ExerciseState | null>(
		(current, entry) => evolve(exercise.scenario, current, entry),
		null,
	);
	return mustBe(state ?? undefined);
}

test("random play goes deep enough to prove something", { timeout: 60_000 }, () => {
	const seen = new Set<string>();
	for (const chosen of fc.sample(intents(80), { numRuns: 80, seed: 7 })) {
		const exercise = inPlay();
		releaseFirst(exercise);
		play(exercise, chosen, { undo: true });
		for (const { event } of exercise.recorded)
			seen.add(event.type === "StepRevealed" ? `revealed ${event.step}` : event.type);
	}
	for (const step of REVEAL_ORDER) expect(seen).toContain(`revealed ${step}`);
	for (const type of [
		"MessageSent",
		"OriginatorAnswered",
		"InformationReceived",
		"CourseMapped",
		"StepUndone",
		"CallSettled",
		"DecisionReopened",
		"ExerciseEnded",
	])
		expect(seen).toContain(type);
});
