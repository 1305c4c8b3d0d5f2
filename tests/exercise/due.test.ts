import { describe, expect, test } from "vitest";
import { nextDueAtMs } from "../../shared/exercise/due.ts";
import { FRED, inPlay } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import {
	aLockOf,
	first,
	given,
	givenWith,
	lock,
	minutes,
	pauseClock,
	releaseFirst,
	seconds,
	step,
} from "../support/givenWhen.ts";

const trace = step("ada", { type: "RequestInformation", ...first, requestId: "trace" });

describe("PassTime", () => {
	test("an answer comes after its delay, not before, and once", () => {
		const asked = given(releaseFirst, seconds(10), trace);
		asked.whenTimePasses(89 / 60).expectEvents();
		asked.whenTimePasses(1 / 60).expectEvents({
			type: "InformationReceived",
			...first,
			worldId: "north",
			teamId: "industry",
			requestId: "trace",
			lateMs: 0,
		});
		asked.whenTimePasses(10).expectTypes("TeamEntered");
		asked.whenTimePasses(10).expectEvents();
	});

	test("a clock that stands lets nothing happen; what fell due comes once, on resume", () => {
		const paused = given(releaseFirst, trace, seconds(80), pauseClock);
		paused.whenTimePasses(60).expectEvents();
		const resumed = given(
			releaseFirst,
			trace,
			seconds(80),
			pauseClock,
			minutes(60),
			step(FRED, { type: "ResumeClock" }),
		);
		resumed.whenTimePasses(0).expectEvents();
		resumed.whenTimePasses(10 / 60).expectTypes("InformationReceived");
	});

	test("what fell due while the server was away is marked late, in the order of its time", () => {
		const events = given(releaseFirst, trace).whenTimePasses(6).answer;
		expect(events.ok && events.fresh.map(({ event, atMs, by }) => ({ event, atMs, by }))).toMatchObject([
			{ event: { type: "InformationReceived", lateMs: 270_000 }, atMs: 360_000, by: "clock" },
			{ event: { type: "TeamEntered", teamId: "screening", lateMs: 60_000 }, atMs: 360_000 },
		]);
	});

	test("after a restart the clock stands at its mark; what was due by then fires on resume", () => {
		const recovered = given(releaseFirst, trace);
		recovered.exercise.nowWallMs += 120_000;
		recovered.exercise.serverAsks({ type: "RecoverClock", markMs: 105_000, awayMs: 15_000 });
		recovered.whenTimePasses(30).expectEvents();
		recovered.exercise.does(FRED, { type: "ResumeClock" });
		recovered.whenTimePasses(0).expectEvents({
			type: "InformationReceived",
			...first,
			worldId: "north",
			teamId: "industry",
			requestId: "trace",
			lateMs: 15_000,
		});
	});

	test("an answer that is late still comes to a team that has locked, and never after the close", () => {
		given(releaseFirst, trace, lock("ada")).whenTimePasses(2).expectTypes("InformationReceived");
		given(releaseFirst, trace, step(FRED, { type: "CloseInject", ...first }))
			.whenTimePasses(10)
			.expectEvents();
	});
});

describe("an inject with a time or a condition", () => {
	const atMinute = aScenario({ injects: [firstInject(), secondInject({ release: { atMinute: 10 } })] });
	const whenDelivered = aScenario({
		injects: [
			firstInject(),
			secondInject({ release: { when: { decision: { team: "industry", inject: "first", in: ["deliver"] } } } }),
		],
	});

	test("is released at its minute, once, and those that start enter", () => {
		givenWith({ scenario: atMinute }).whenTimePasses(9.9).expectEvents();
		const due = givenWith({ scenario: atMinute });
		due.whenTimePasses(10).expectTypes("InjectReleased", "TeamEntered", "TeamEntered");
		due.whenTimePasses(10).expectEvents();
	});

	test("not while it is held; once let go, at once and marked late", () => {
		const held = givenWith({ scenario: atMinute }, step(FRED, { type: "HoldInject", injectId: "second", held: true }));
		held.whenTimePasses(12).expectEvents();
		held.exercise.does(FRED, { type: "HoldInject", injectId: "second", held: false });
		const { answer } = held.whenTimePasses(0);
		expect(answer.ok && answer.fresh[0]?.event).toEqual({
			type: "InjectReleased",
			injectId: "second",
			cause: "minute",
			lateMs: 120_000,
		});
	});

	test("is released as soon as its condition holds", () => {
		const waiting = givenWith({ scenario: whenDelivered }, releaseFirst, minutes(1));
		waiting.whenTimePasses(1).expectEvents();
		waiting.exercise.does("ada", aLockOf({ optionId: "deliver" }));
		waiting.whenTimePasses(0).expectTypes("InjectReleased", "TeamEntered", "TeamEntered");
	});
});

describe("when the next thing falls due", () => {
	test("is the earliest of what waits, or nothing", () => {
		const exercise = inPlay();
		expect(nextDueAtMs(exercise.scenario, exercise.state)).toBeNull();
		releaseFirst(exercise);
		expect(nextDueAtMs(exercise.scenario, exercise.state)).toBe(300_000);
		trace(exercise);
		expect(nextDueAtMs(exercise.scenario, exercise.state)).toBe(90_000);
		exercise.does(FRED, { type: "EndExercise" });
		expect(nextDueAtMs(exercise.scenario, exercise.state)).toBeNull();
	});
});
