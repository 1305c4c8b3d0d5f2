import { describe, expect, test } from "vitest";
import { playOf } from "../../shared/exercise/find.ts";
import { aar } from "../../shared/views/aar.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { facilitatorView } from "../../shared/views/facilitatorView.ts";
import { viewFor } from "../../shared/views/viewFor.ts";
import { FRED, type TestExercise } from "../support/anExercise.ts";
import { closeFirst, first, flag, given, lock, minutes, releaseFirst, step } from "../support/givenWhen.ts";

function playIn(exercise: TestExercise, teamId: string) {
	const play = playOf(exercise.state, "north", teamId, "first");
	if (play === undefined) throw new Error(`${teamId} does not play the first inject.`);
	return play;
}

describe("ReopenDecision", () => {
	const reopen = { type: "ReopenDecision", ...first, worldId: "north", teamId: "industry" } as const;
	test("keeps the clock, and the last lock counts", () => {
		const { exercise } = given(
			releaseFirst,
			minutes(4),
			lock("ada", { optionId: "deliver" }),
			minutes(2),
			step(FRED, reopen),
			minutes(1),
			lock("ada", { optionId: "hold" }),
			closeFirst,
		);
		const play = playIn(exercise, "industry");
		expect([play.lock?.decision.optionId, play.lock?.afterMs]).toEqual(["hold", 7 * 60_000]);
		expect(play.formerLocks.map(({ decision, afterMs }) => [decision.optionId, afterMs])).toEqual([
			["deliver", 4 * 60_000],
		]);
		expect(exercise.state.outcomes["north/first"]?.outcome).toBe("prevented");
	});
	test("a decision that is not locked again stands at the close, as it was locked", () => {
		const { exercise } = given(
			releaseFirst,
			flag("ada", "cash"),
			minutes(4),
			lock("ada", { optionId: "deliver" }),
			step(FRED, reopen),
			minutes(2),
			step("ada", { type: "MarkStatement", ...first, statementId: "cash", mark: null }),
			closeFirst,
		);
		const play = playIn(exercise, "industry");
		expect([play.lock?.decision.optionId, play.lock?.afterMs]).toEqual(["deliver", 4 * 60_000]);
		expect(play.lock?.decision.settled).toEqual({ cash: { call: "flag", confidence: null } });
		expect([play.standing, play.standsAgain]).toEqual([null, true]);
		expect(exercise.state.outcomes["north/first"]?.outcome).toBe("diverted");
		expect(exercise.state.flags.north).toMatchObject({ delivered: true });
	});
	test("the last of several locks stands, with what its other course was rated", () => {
		const map = { type: "MapCourse", ...first, worldId: "north", teamId: "industry", reason: "It holds." } as const;
		const { exercise } = given(
			releaseFirst,
			lock("ada", { optionId: "deliver" }),
			step(FRED, reopen),
			minutes(1),
			lock("ada", { course: "Ask the bank." }),
			step(FRED, { ...map, rating: "best" }),
			step(FRED, reopen),
			minutes(1),
			step(FRED, { type: "EndExercise" }),
		);
		const play = playIn(exercise, "industry");
		expect([play.lock?.afterMs, play.courseRating?.rating]).toEqual([60_000, "best"]);
		expect(exercise.state.outcomes["north/first"]?.outcome).toBe("displaced");
	});
	test("the team, the console and the report read what stands, and that it was reopened", () => {
		const ways = [
			{ steps: [], reopened: "no" },
			{ steps: [step(FRED, reopen)], reopened: "stands" },
			{ steps: [step(FRED, reopen), lock("ada", { optionId: "hold" })], reopened: "relocked" },
		] as const;
		for (const { steps, reopened } of ways) {
			const { exercise } = given(releaseFirst, lock("ada", { optionId: "hold" }), ...steps, closeFirst);
			const { scenario, state, room, recorded } = exercise;
			const audience = { kind: "team", worldId: "north", teamId: "industry", language: "en" } as const;
			const team = viewFor(scenario, state, room, audience) as TeamView;
			expect(team.injects[0]?.lock).toMatchObject({ reason: "It smells.", reopened });
			const console = facilitatorView(scenario, state, room, FRED, "en", recorded);
			expect(console.injects[0]?.grid[0]?.lock).toMatchObject({ optionId: "hold", reopened });
			const report = aar(scenario, state, room, recorded, null, "en").injects[0]?.plays[0];
			expect(report).toMatchObject({ decisionText: "hold", rating: "best", lock: { reopened } });
		}
	});
	test("undoing the close leaves it reopened, and undoing the reopening leaves it locked", () => {
		const undo = (type: string) => (exercise: TestExercise) => {
			const seq = exercise.recorded.findLast(({ event }) => event.type === type)?.seq ?? 0;
			exercise.does(FRED, { type: "UndoStep", seq, reason: "A slip." });
		};
		const reopened = [releaseFirst, lock("ada", { course: "Ask." }), step(FRED, reopen)];
		const open = given(...reopened, closeFirst, undo("InjectClosed")).exercise;
		expect(playIn(open, "industry")).toEqual(playIn(given(...reopened).exercise, "industry"));
		const locked = given(...reopened, closeFirst, undo("DecisionReopened")).exercise;
		expect(playIn(locked, "industry")).toMatchObject({ formerLocks: [], standsAgain: false });
		expect(playIn(locked, "industry").lock).not.toBeNull();
	});
	test("only a lock can be reopened, only while the inject is open, only by the facilitator", () => {
		given(releaseFirst).when(FRED, reopen).expectRefusal("NotOpen");
		given(releaseFirst)
			.when(FRED, { ...reopen, teamId: "customs" })
			.expectRefusal("UnknownTeam");
		given(releaseFirst, lock("ada"), closeFirst).when(FRED, reopen).expectRefusal("NotOpen");
		given(releaseFirst, lock("ada")).when("ada", reopen).expectRefusal("NotAllowed");
	});
});
