import { describe, expect, test } from "vitest";
import { exerciseTimeMs } from "../../shared/exercise/clock.ts";
import { FRED, inLobby } from "../support/anExercise.ts";
import { given, givenIn, minutes, pauseClock, releaseFirst, step } from "../support/givenWhen.ts";
import { aCommandOf, PLAYERS_ACTS } from "./aCommandOf.ts";

const resume = step(FRED, { type: "ResumeClock" });

describe("PauseClock", () => {
	test("the clock stands where it was", () =>
		given(minutes(3))
			.when(FRED, { type: "PauseClock" })
			.expectState(({ clock }) => clock, {
				elapsedMs: 180_000,
				runningSinceWallMs: null,
				pausedBecause: "facilitator",
				rate: 1,
			}));
	test("not twice, not before play", () => {
		given(pauseClock).when(FRED, { type: "PauseClock" }).expectRefusal("AlreadyDone");
		givenIn(inLobby()).when(FRED, { type: "PauseClock" }).expectRefusal("WrongPhase");
	});

	test.each(PLAYERS_ACTS)("a player does not %s while the clock stands", (type) =>
		given(releaseFirst, pauseClock).when("ada", aCommandOf(type)).expectRefusal("Paused"),
	);

	test("a pause refuses nothing else", () => {
		const paused = given(releaseFirst, pauseClock);
		paused.when("ada", { type: "OpenDocument", injectId: "first", documentId: "order" }).expectTypes("DocumentOpened");
		paused.when("ada", { type: "HandPen", seatId: "axel" }).expectTypes("PenHanded");
		paused
			.when("axel", { type: "CallAdviser", seatId: "vera", worldId: "north", teamId: "industry", called: true })
			.expectTypes("AdviserCalled");
		paused
			.when("vera", {
				type: "PostAdvice",
				injectId: "first",
				worldId: "north",
				teamId: "industry",
				text: "Ask who pays.",
			})
			.expectTypes("AdvicePosted");
		paused
			.when(FRED, { type: "ReleaseInject", injectId: "second" })
			.expectTypes("InjectReleased", "TeamEntered", "TeamEntered");
		paused
			.when(FRED, { type: "ExtendTime", injectId: "first", minutes: 5, worldId: null, teamId: null })
			.expectTypes("TimeExtended");
		paused.when(FRED, { type: "CloseInject", injectId: "first" }).expectTypes("InjectClosed", "OutcomeJudged");
		paused.when(FRED, { type: "RevealStep", injectId: "first", step: "evidence" }).expectTypes("StepRevealed");
		paused.when(FRED, { type: "Broadcast", text: "Coffee.", worldId: null }).expectTypes("BroadcastSent");
	});
});

describe("ResumeClock", () => {
	test("time goes on where it stood, however long that was", () => {
		const { exercise } = given(minutes(3), pauseClock, minutes(60), resume, minutes(1));
		expect(exerciseTimeMs(exercise.state.clock, exercise.nowWallMs)).toBe(4 * 60_000);
	});
	test("players go on", () => {
		given(pauseClock).when(FRED, { type: "ResumeClock" }).expectEvents({ type: "ClockResumed" });
		given(releaseFirst, pauseClock, resume).when("ada", aCommandOf("MarkStatement")).expectTypes("StatementMarked");
	});
	test("not while it runs", () => given().when(FRED, { type: "ResumeClock" }).expectRefusal("AlreadyDone"));
	test("not by a player", () => given(pauseClock).when("ada", { type: "ResumeClock" }).expectRefusal("NotAllowed"));
});

describe("RecoverClock", () => {
	test("a restart returns to the last mark, paused, and says so", () => {
		const recovered = given(releaseFirst, minutes(4)).whenServer({
			type: "RecoverClock",
			markMs: 235_000,
			awayMs: 90_000,
		});
		recovered.expectEvents({ type: "ClockRecovered", markMs: 235_000, awayMs: 90_000 });
		expect(recovered.exercise.state.clock).toEqual({
			elapsedMs: 235_000,
			runningSinceWallMs: null,
			pausedBecause: "restart",
			rate: 1,
		});
		expect(recovered.exercise.recorded.at(-1)?.atMs).toBe(235_000);
	});
	test("a clock that stands has nothing to recover", () =>
		given(pauseClock).whenServer({ type: "RecoverClock", markMs: 0, awayMs: 1 }).expectEvents());
});

test("wall time that goes backwards never takes exercise time below its anchor", () => {
	const clock = { elapsedMs: 5000, runningSinceWallMs: 10_000, pausedBecause: null, rate: 1 } as const;
	expect(exerciseTimeMs(clock, 9000)).toBe(5000);
	expect(exerciseTimeMs(clock, 12_000)).toBe(7000);
});
