import { describe, expect, test } from "vitest";
import { REVEAL_ORDER } from "../../shared/exercise/reveal.ts";
import { FRED } from "../support/anExercise.ts";
import { closeFirst, first, given, givenWith, releaseFirst, step } from "../support/givenWhen.ts";

const reveal = (name: (typeof REVEAL_ORDER)[number]) => ({ type: "RevealStep", ...first, step: name }) as const;
const rate = (rating: "P" | "M" | null, aspect: "recognition" | "mitigation" = "recognition") =>
	({
		type: "RateTeam",
		...first,
		worldId: "north",
		teamId: "industry",
		aspect,
		rating,
		note: "Heard at the table.",
	}) as const;

describe("RevealStep", () => {
	test("step by step, in order, each once", () => {
		const closed = given(releaseFirst, closeFirst);
		closed.when(FRED, reveal("path")).expectRefusal("RevealOrder");
		for (const name of REVEAL_ORDER)
			closed.when(FRED, reveal(name)).expectEvents({ type: "StepRevealed", injectId: "first", step: name });
		closed.when(FRED, reveal("evidence")).expectRefusal("AlreadyDone");
		expect(closed.exercise.state.injects.first?.revealed).toEqual([
			"evidence",
			"path",
			"decisions",
			"outcome",
			"scores",
		]);
	});
	test("where scoring is off, the scores are no step", () => {
		const { when } = givenWith({ plan: { scoring: false } }, releaseFirst, closeFirst);
		when(FRED, reveal("scores")).expectRefusal("NotAllowed");
		for (const name of REVEAL_ORDER.slice(0, -1)) when(FRED, reveal(name)).expectTypes("StepRevealed");
		when(FRED, reveal("scores")).expectRefusal("AlreadyDone");
	});
	test("the same step twice", () =>
		given(releaseFirst, closeFirst, step(FRED, reveal("evidence")))
			.when(FRED, reveal("evidence"))
			.expectRefusal("AlreadyDone"));
	test("only after the close, only the facilitator", () => {
		given(releaseFirst).when(FRED, reveal("evidence")).expectRefusal("NotOpen");
		given(releaseFirst, closeFirst).when("ada", reveal("evidence")).expectRefusal("NotAllowed");
		given(releaseFirst, closeFirst).when("vera", reveal("evidence")).expectRefusal("NotAllowed");
	});
	test("also in the hot wash", () =>
		given(releaseFirst, step(FRED, { type: "EndExercise" }))
			.when(FRED, reveal("evidence"))
			.expectTypes("StepRevealed"));
});

describe("RateTeam", () => {
	test("the last rating of a rater counts for each aspect, and can be taken back", () => {
		const rated = given(
			releaseFirst,
			step(FRED, rate("P")),
			step(FRED, rate("M")),
			step(FRED, rate("P", "mitigation")),
		);
		expect(rated.exercise.state.ratings.map(({ aspect, rating, bySeatId }) => [aspect, rating, bySeatId])).toEqual([
			["recognition", "M", FRED],
			["mitigation", "P", FRED],
		]);
		rated.when(FRED, rate(null)).expectState(({ ratings }) => ratings.map(({ aspect }) => aspect), ["mitigation"]);
	});
	test("only a team that plays, once it is released, only the facilitator", () => {
		given(releaseFirst)
			.when(FRED, { ...rate("P"), teamId: "customs" })
			.expectRefusal("UnknownTeam");
		given().when(FRED, rate("P")).expectRefusal("NotOpen");
		given(releaseFirst).when("ada", rate("P")).expectRefusal("NotAllowed");
	});
});
