import { describe, expect, test } from "vitest";
import type { TestCommand } from "../support/anExercise.ts";
import { FRED, inLobby } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import {
	closeFirst,
	first,
	given,
	givenIn,
	givenWith,
	minutes,
	releaseFirst,
	type Step,
	step,
} from "../support/givenWhen.ts";

const second = { injectId: "second" } as const;
const skipSecond = step(FRED, { type: "SkipInject", ...second });
const takeUp = { type: "TakeUpInject", ...second } as const;
const plan = (...injects: Extract<TestCommand, { type: "PlanMinutes" }>["injects"]) =>
	({ type: "PlanMinutes", injects }) as const;
const toSecond = (count: number) => plan({ ...second, minutes: count });

describe("PlanMinutes", () => {
	test("sets the minutes of several injects aside in one step, and says what they were", () => {
		given(step(FRED, toSecond(30)))
			.when(FRED, plan({ ...first, minutes: 25 }, { ...second, minutes: 20 }))
			.expectEvents({
				type: "MinutesPlanned",
				injects: [
					{ injectId: "first", from: 35, to: 25 },
					{ injectId: "second", from: 30, to: 20 },
				],
			});
	});
	test("what was set aside so already is not told again", () => {
		given()
			.when(FRED, plan({ ...first, minutes: 35 }, { ...second, minutes: 20 }))
			.expectEvents({ type: "MinutesPlanned", injects: [{ injectId: "second", from: 35, to: 20 }] });
		given().when(FRED, toSecond(35)).expectRefusal("AlreadyDone");
	});
	test("leaves the plan as it was made, and how long teams have to decide", () => {
		const { exercise } = given(releaseFirst);
		const { plan: before } = exercise.state;
		const { plays } = exercise.state;
		exercise.does(FRED, plan({ ...first, minutes: 20 }));
		expect(exercise.state.plan).toBe(before);
		expect(exercise.state.plays).toBe(plays);
		expect(exercise.state.injects.first).toMatchObject({ replannedMinutes: 20, extendedMinutes: 0 });
	});
	test("also while an inject is talked through, until the next one begins; not of one that is skipped", () => {
		const shorter = plan({ ...first, minutes: 20 });
		given(releaseFirst, closeFirst).when(FRED, shorter).expectTypes("MinutesPlanned");
		given(releaseFirst, closeFirst, minutes(1), step(FRED, { type: "ReleaseInject", ...second }))
			.when(FRED, shorter)
			.expectRefusal("NotOpen");
		given(skipSecond).when(FRED, toSecond(20)).expectRefusal("NotOpen");
	});
	test("not of an inject that is not there, nor twice of one, nor once play has ended", () => {
		given()
			.when(FRED, plan({ injectId: "third", minutes: 20 }))
			.expectRefusal("UnknownInject");
		given()
			.when(FRED, plan({ ...second, minutes: 20 }, { ...second, minutes: 25 }))
			.expectRefusal("InvalidCommand");
		given(step(FRED, { type: "EndExercise" }))
			.when(FRED, toSecond(20))
			.expectRefusal("WrongPhase");
		given().when("ada", toSecond(20)).expectRefusal("NotAllowed");
	});
	test("in the lobby too", () => givenIn(inLobby()).when(FRED, toSecond(20)).expectTypes("MinutesPlanned"));
});

describe("TakeUpInject", () => {
	test("what was skipped is to come again", () => {
		given(skipSecond).when(FRED, takeUp).expectEvents({ type: "InjectTakenUp", injectId: "second", held: false });
		given(skipSecond, step(FRED, takeUp))
			.when(FRED, { type: "ReleaseInject", ...second })
			.expectTypes("InjectReleased", "TeamEntered", "TeamEntered");
	});
	test("only what was skipped, and not once play has ended", () => {
		given().when(FRED, takeUp).expectRefusal("NotOpen");
		given(skipSecond, step(FRED, { type: "EndExercise" }))
			.when(FRED, takeUp)
			.expectRefusal("WrongPhase");
	});
	test("held, where its minute has passed: taking it up releases nothing", () => {
		const scenario = aScenario({ injects: [firstInject(), secondInject({ release: { atMinute: 3 } })] });
		const late = givenWith({ scenario }, skipSecond, minutes(4), step(FRED, takeUp));
		expect(late.exercise.state.injects.second?.status).toBe("held");
		late.whenTimePasses(5).expectTypes();
		const early = givenWith({ scenario }, skipSecond, minutes(1), step(FRED, takeUp));
		expect(early.exercise.state.injects.second?.status).toBe("planned");
	});
	test("held, where its condition holds already", () => {
		const scenario = aScenario({
			injects: [
				firstInject(),
				secondInject({ release: { when: { reached: { team: "industry", is: true, inject: "first" } } } }),
			],
		});
		givenWith({ scenario }, skipSecond, releaseFirst)
			.when(FRED, takeUp)
			.expectEvents({ type: "InjectTakenUp", injectId: "second", held: true });
	});
});

describe("what takes the last change of the plan back", () => {
	const takeBackAfter = (...steps: readonly Step[]) => given(...steps).exercise.state.planChange?.takeBack ?? null;
	test("is its plain inverse, and voids nothing", () => {
		expect(takeBackAfter(step(FRED, toSecond(30)), step(FRED, toSecond(20)))).toEqual(toSecond(30));
		expect(takeBackAfter(skipSecond)).toEqual(takeUp);
		expect(takeBackAfter(step(FRED, toSecond(30)), skipSecond, minutes(1))).toEqual(takeUp);
	});
	test("is gone once it was taken back", () => {
		expect(takeBackAfter(step(FRED, toSecond(20)), step(FRED, toSecond(35)))).toBeNull();
		expect(takeBackAfter(skipSecond, step(FRED, takeUp))).toBeNull();
		expect(takeBackAfter(skipSecond, step(FRED, takeUp), skipSecond)).toEqual(takeUp);
	});
});

describe("the time that pauses take", () => {
	test("is known from the moment the clock goes on", () => {
		const { exercise } = given(minutes(10), step(FRED, { type: "PauseClock" }));
		const startedAtWallMs = 1_000_000;
		expect(exercise.state).toMatchObject({ startedAtWallMs, lostMs: 0 });
		exercise.passes(7);
		exercise.does(FRED, { type: "ResumeClock" });
		expect(exercise.state).toMatchObject({ startedAtWallMs, lostMs: 7 * 60_000 });
	});
	test("play that was undone is lost too", () => {
		const { exercise } = given(minutes(10), releaseFirst, minutes(5));
		const seq = exercise.recorded.find(({ event }) => event.type === "InjectReleased")?.seq ?? 0;
		exercise.does(FRED, { type: "UndoStep", seq, reason: "A slip." });
		exercise.does(FRED, { type: "ResumeClock" });
		expect(exercise.state.lostMs).toBe(5 * 60_000);
	});
});
