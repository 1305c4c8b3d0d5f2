import { describe, expect, test } from "vitest";
import { FRED } from "../support/anExercise.ts";
import {
	aLockOf,
	first,
	given,
	givenWith,
	informLicensing,
	lock,
	minutes,
	releaseFirst,
	step,
} from "../support/givenWhen.ts";

describe("CastVote", () => {
	const vote = (optionId: string | null) => ({ type: "CastVote", ...first, optionId }) as const;
	test("each member has one, and may change or take it back", () => {
		const { exercise } = given(
			releaseFirst,
			step("ada", vote("hold")),
			step("axel", vote("ask")),
			step("ada", vote("deliver")),
			step("axel", vote(null)),
		);
		expect(exercise.state.plays["north/industry/first"]?.votes).toEqual({ ada: "deliver" });
	});
	test("only for an option of the own team", () => {
		given(releaseFirst).when("ada", vote("inform")).expectRefusal("UnknownOption");
		given(releaseFirst, minutes(6)).when("sara", vote("hold")).expectRefusal("NotAllowed");
	});
	test("not after the lock, not below level 3", () => {
		given(releaseFirst, lock("ada")).when("axel", vote("hold")).expectRefusal("AlreadyDecided");
		givenWith({ plan: { level: 2 } }, releaseFirst)
			.when("ada", vote("hold"))
			.expectRefusal("LevelExcludes");
	});
});

describe("LockDecision", () => {
	test("one option with its reason", () =>
		given(releaseFirst)
			.when("ada", aLockOf({ measures: ["owner-trace"], confidence: 0.75, showOfHands: { hold: 2, ask: 1 } }))
			.expectState(({ plays }) => plays["north/industry/first"]?.lock?.decision, {
				optionId: "hold",
				course: null,
				measures: ["owner-trace"],
				reason: { id: expect.any(String), commitment: "0" },
				confidence: 0.75,
				showOfHands: { hold: 2, ask: 1 },
				proposed: {},
				settled: {},
			}));
	test("or another course, never both, never neither", () => {
		given(releaseFirst)
			.when("ada", aLockOf({ course: "Ask the bank." }))
			.expectTypes("DecisionLocked");
		given(releaseFirst)
			.when("ada", aLockOf({ optionId: "hold", course: "Ask the bank." }))
			.expectRefusal("InvalidCommand");
		given(releaseFirst)
			.when("ada", aLockOf({ optionId: null }))
			.expectRefusal("InvalidCommand");
	});
	test("a team decides once", () =>
		given(releaseFirst, lock("ada")).when("ada", aLockOf({})).expectRefusal("AlreadyDecided"));
	test("only the scribe", () => {
		given(releaseFirst).when("axel", aLockOf({})).expectRefusal("NotScribe");
		given(releaseFirst, step("ada", { type: "HandPen", seatId: "axel" }))
			.when("axel", aLockOf({}))
			.expectTypes("DecisionLocked");
	});
	test("never an adviser, an observer or the facilitator", () => {
		const called = given(
			releaseFirst,
			step(FRED, { type: "CallAdviser", seatId: "vera", worldId: "north", teamId: "industry", called: true }),
		);
		for (const seatId of ["vera", "olga", "wall", FRED]) called.when(seatId, aLockOf({})).expectRefusal("NotAllowed");
	});
	test("only an option of the own team", () => {
		given(releaseFirst)
			.when("ada", aLockOf({ optionId: "inform" }))
			.expectRefusal("UnknownOption");
		given(releaseFirst)
			.when("ada", aLockOf({ showOfHands: { inform: 1 } }))
			.expectRefusal("UnknownOption");
		given(releaseFirst, minutes(6))
			.when("sara", aLockOf({ course: "Wait." }))
			.expectRefusal("NotAllowed");
	});
	test("measures within the team's power and the budget, each once", () => {
		const locking = (...measures: string[]) => given(releaseFirst).when("ada", aLockOf({ measures }));
		locking("owner-trace", "hold-part").expectTypes("DecisionLocked");
		locking("inform-letter").expectRefusal("UnknownMeasure");
		locking("toString").expectRefusal("UnknownMeasure");
		locking("owner-trace", "owner-trace").expectRefusal("InvalidCommand");
		locking("seal-the-port").expectRefusal("BudgetSpent");
	});
	test("no measures below level 3", () => {
		givenWith({ plan: { level: 2 } }, releaseFirst)
			.when("ada", aLockOf({ measures: ["owner-trace"] }))
			.expectRefusal("LevelExcludes");
		givenWith({ plan: { level: 1 } }, releaseFirst)
			.when("ada", aLockOf({ showOfHands: { hold: 4 } }))
			.expectTypes("DecisionLocked");
	});
	test("each team for itself", () => {
		const { exercise } = given(releaseFirst, informLicensing, lock("ada"), lock("lena", { optionId: "inform" }));
		expect(Object.values(exercise.state.plays).map(({ lock: locked }) => locked?.decision.optionId)).toEqual([
			"hold",
			"inform",
			undefined,
		]);
	});
});
