import { describe, expect, test } from "vitest";
import { ratingOf } from "../../shared/exercise/facts.ts";
import { outcomeByFormula } from "../../shared/exercise/outcomeFormula.ts";
import type { BranchGroup } from "../../shared/scenario/scenario.ts";
import type { Rating } from "../../shared/scenario/schema.ts";
import { FRED } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import {
	closeFirst,
	first,
	given,
	givenWith,
	informLicensing,
	lock,
	releaseFirst,
	step,
} from "../support/givenWhen.ts";

const map = (rating: Rating, teamId = "industry") =>
	({ type: "MapCourse", ...first, worldId: "north", teamId, rating, reason: "It comes to the same." }) as const;
const withoutBranches = { scenario: aScenario({ injects: [firstInject({ branches: [] }), secondInject()] }) };
const close = { type: "CloseInject", ...first } as const;

describe("the outcome", () => {
	test("is judged once at the close, by the first branch that holds, and recorded with what it sets", () =>
		given(releaseFirst, lock("ada", { optionId: "deliver" }))
			.when(FRED, close)
			.expectEvents(
				{ type: "InjectClosed", injectId: "first", standing: {} },
				{
					type: "OutcomeJudged",
					injectId: "first",
					worldId: "north",
					outcome: "diverted",
					by: "branch",
					highBurden: true,
					branches: [{ groupId: "ending", branchId: "missed" }],
					sets: { delivered: true, lost: true },
				},
			));
	test("comes from the formula only where no branch states one", () => {
		const judged = given(
			releaseFirst,
			informLicensing,
			lock("ada", { optionId: "wait" }),
			lock("lena", { optionId: "inform" }),
			closeFirst,
		);
		expect(judged.exercise.state.outcomes["north/first"]).toEqual({
			outcome: "displaced",
			by: "formula",
			highBurden: false,
			branches: [{ groupId: "ending", branchId: null }],
		});
	});
	test("by the formula, prevention that cost far more than it had to is of high burden", () => {
		const judged = givenWith(
			withoutBranches,
			releaseFirst,
			informLicensing,
			lock("ada", { optionId: "ask" }),
			lock("lena", { optionId: "inform" }),
			closeFirst,
		);
		expect(judged.exercise.state.outcomes["north/first"]).toMatchObject({
			outcome: "prevented",
			by: "formula",
			highBurden: true,
		});
	});
	test("is none where no lead decided", () =>
		givenWith(withoutBranches, releaseFirst, closeFirst)
			.when("ada", { type: "HandPen", seatId: "axel" })
			.expectState(({ outcomes }) => outcomes["north/first"], {
				outcome: null,
				by: "none",
				highBurden: false,
				branches: [],
			}));
	test("of a benign inject is never made up by the formula", () => {
		const scenario = aScenario({ injects: [firstInject({ branches: [], benign: true })] });
		const { exercise } = givenWith({ scenario }, releaseFirst, lock("ada", { optionId: "deliver" }), closeFirst);
		expect(exercise.state.outcomes["north/first"]).toMatchObject({ outcome: null, by: "none" });
	});
	test.each<[string, readonly (Rating | null)[], string | null]>([
		["all leads adequate", ["best", "acceptable"], "prevented"],
		["none adequate", ["poor", "poor"], "diverted"],
		["the first opens the door", ["harmful", "best"], "diverted"],
		["another opens the door", ["best", "harmful"], "displaced"],
		["they split", ["poor", "best"], "displaced"],
		["one did not decide", ["best", null], "displaced"],
		["nobody decided", [null, null], null],
	])("by the formula: %s", (_what, ratings, outcome) =>
		expect(outcomeByFormula(ratings.map((rating) => ({ rating })))).toBe(outcome),
	);
	test("is judged in each world for itself", () => {
		const worlds = [
			{ id: "north", name: "North" },
			{ id: "south", name: "South" },
		];
		const { exercise } = givenWith(
			{ plan: { worlds } },
			releaseFirst,
			lock("ada"),
			lock("ida", { optionId: "deliver" }),
			closeFirst,
		);
		expect(Object.entries(exercise.state.outcomes).map(([key, { outcome }]) => `${key}: ${outcome}`)).toEqual([
			"north/first: prevented",
			"south/first: diverted",
		]);
	});
});

describe("MapCourse", () => {
	const course = lock("ada", { course: "Ask the bank." });
	test("another course is unrated, and the outcome blank, until it is mapped; then it is judged", () => {
		const closed = given(releaseFirst, course);
		closed.when(FRED, close).expectTypes("InjectClosed");
		const play = () => closed.exercise.state.plays["north/industry/first"];
		expect(ratingOf(closed.exercise.scenario, play())).toBeNull();
		closed.when(FRED, map("harmful")).expectTypes("CourseMapped", "OutcomeJudged");
		expect(ratingOf(closed.exercise.scenario, play())).toBe("harmful");
		expect(closed.exercise.state.outcomes["north/first"]).toMatchObject({ outcome: "diverted", by: "branch" });
	});
	test("mapped before the close, it is judged at the close", () =>
		given(releaseFirst, course, step(FRED, map("harmful")))
			.when(FRED, close)
			.expectTypes("InjectClosed", "OutcomeJudged"));
	test("can be mapped in the hot wash", () =>
		given(releaseFirst, course, step(FRED, { type: "EndExercise" }))
			.when(FRED, map("poor"))
			.expectTypes("CourseMapped", "OutcomeJudged"));
	test("mapped again, it is rated anew; the outcome stays as judged", () => {
		const again = given(releaseFirst, course, closeFirst, step(FRED, map("harmful")));
		again.when(FRED, map("best")).expectTypes("CourseMapped");
		expect(again.exercise.state.outcomes["north/first"]?.outcome).toBe("diverted");
		expect(ratingOf(again.exercise.scenario, again.exercise.state.plays["north/industry/first"])).toBe("best");
	});
	test("a course that a branch asks about holds the outcome up, whoever took it", () => {
		const when = { not: { rating: { team: "licensing", in: ["best" as const] } } };
		const effect = { highBurden: false, sets: {} };
		const ending: BranchGroup = {
			id: "ending",
			branches: [{ id: "missed", when, text: { en: "They missed it." }, outcome: "diverted", ...effect }],
			otherwise: { text: null, outcome: "prevented", ...effect },
		};
		const scenario = aScenario({ injects: [firstInject({ leads: ["industry"], branches: [ending] })] });
		const closed = givenWith(
			{ scenario },
			releaseFirst,
			informLicensing,
			lock("ada"),
			lock("lena", { course: "Call them." }),
		);
		closed.when(FRED, close).expectTypes("InjectClosed");
		closed.when(FRED, map("best", "licensing")).expectTypes("CourseMapped", "OutcomeJudged");
		expect(closed.exercise.state.outcomes["north/first"]?.outcome).toBe("prevented");
	});
	test("a new lock after reopening is unrated again", () => {
		const { exercise } = given(
			releaseFirst,
			course,
			step(FRED, map("best")),
			step(FRED, { type: "ReopenDecision", ...first, worldId: "north", teamId: "industry" }),
			lock("ada", { course: "Ask the bank twice." }),
		);
		expect(ratingOf(exercise.scenario, exercise.state.plays["north/industry/first"])).toBeNull();
	});
	test("only a course that was locked", () => {
		given(releaseFirst, lock("ada")).when(FRED, map("best")).expectRefusal("NotOpen");
		given(releaseFirst).when(FRED, map("best", "customs")).expectRefusal("UnknownTeam");
		given().when(FRED, map("best")).expectRefusal("NotOpen");
		given(releaseFirst, course).when("ada", map("best")).expectRefusal("NotAllowed");
	});
});
