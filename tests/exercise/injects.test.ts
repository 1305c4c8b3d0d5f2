import { describe, expect, test } from "vitest";
import { injectOf, injectStateOf, playOf, timesOf } from "../../shared/exercise/find.ts";
import { FRED, inLobby, type TestExercise } from "../support/anExercise.ts";
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
	step,
} from "../support/givenWhen.ts";

const TWO_WORLDS = {
	plan: {
		worlds: [
			{ id: "north", name: "North" },
			{ id: "south", name: "South" },
		],
	},
};

function playIn(exercise: TestExercise, teamId: string, worldId = "north", injectId = "first") {
	const play = playOf(exercise.state, worldId, teamId, injectId);
	if (play === undefined) throw new Error(`${teamId} does not play ${injectId}.`);
	return play;
}

function timesIn(exercise: TestExercise, teamId: string) {
	const inject = injectOf(exercise.scenario, "first");
	const injectState = injectStateOf(exercise.state, "first");
	if (inject === undefined || injectState === undefined) throw new Error("There is no first inject.");
	return timesOf(inject, injectState, playIn(exercise, teamId));
}

describe("ReleaseInject", () => {
	test("teams that enter at the start enter in every world; the others wait", () => {
		const exercise = givenWith(TWO_WORLDS)
			.when(FRED, { type: "ReleaseInject", ...first })
			.expectTypes("InjectReleased", "TeamEntered", "TeamEntered");
		const entered = Object.values(exercise.state.plays).filter(({ enteredAtMs }) => enteredAtMs !== null);
		expect(entered.map(({ worldId, teamId }) => `${worldId}/${teamId}`)).toEqual(["north/industry", "south/industry"]);
	});
	test("once", () =>
		given(releaseFirst)
			.when(FRED, { type: "ReleaseInject", ...first })
			.expectRefusal("NotOpen"));
	test("a held inject can be released, a skipped one cannot", () => {
		given(step(FRED, { type: "HoldInject", ...first, held: true }))
			.when(FRED, { type: "ReleaseInject", ...first })
			.expectTypes("InjectReleased", "TeamEntered");
		given(step(FRED, { type: "SkipInject", ...first }))
			.when(FRED, { type: "ReleaseInject", ...first })
			.expectRefusal("NotOpen");
	});
	test("only an inject of the plan, only during play, only the facilitator", () => {
		given().when(FRED, { type: "ReleaseInject", injectId: "third" }).expectRefusal("UnknownInject");
		givenWith({ plan: { injects: [{ injectId: "first", plannedMinutes: 35 }] } })
			.when(FRED, { type: "ReleaseInject", injectId: "second" })
			.expectRefusal("UnknownInject");
		givenIn(inLobby())
			.when(FRED, { type: "ReleaseInject", ...first })
			.expectRefusal("WrongPhase");
		given()
			.when("ada", { type: "ReleaseInject", ...first })
			.expectRefusal("NotAllowed");
	});
	test("a name of the language itself is no inject", () => {
		for (const injectId of ["__proto__", "constructor", "toString"])
			given().when(FRED, { type: "ReleaseInject", injectId }).expectRefusal("UnknownInject");
	});
	test("what an earlier decision set is read per world", () => {
		const { exercise } = givenWith(
			TWO_WORLDS,
			releaseFirst,
			lock("ada", { optionId: "deliver" }),
			lock("ida", { optionId: "hold" }),
			closeFirst,
			step(FRED, { type: "ReleaseInject", injectId: "second" }),
		);
		expect(exercise.state.flags).toEqual({ north: { delivered: true, lost: true }, south: { held: true } });
		expect(playIn(exercise, "licensing", "north", "second").storyAdditions).toEqual([0]);
		expect(playIn(exercise, "licensing", "south", "second").storyAdditions).toEqual([]);
		expect(playIn(exercise, "industry", "north", "second").documentIds).toEqual(["second-order", "complaint"]);
		expect(playIn(exercise, "industry", "south", "second").documentIds).toEqual(["second-order"]);
		expect(playIn(exercise, "industry", "north", "second").storyAdditions).toEqual([]);
	});
});

describe("HoldInject", () => {
	test("holds and lets go, each once", () => {
		given()
			.when(FRED, { type: "HoldInject", ...first, held: true })
			.expectState(({ injects }) => injects.first?.status, "held");
		given()
			.when(FRED, { type: "HoldInject", ...first, held: false })
			.expectRefusal("AlreadyDone");
		given(step(FRED, { type: "HoldInject", ...first, held: true }))
			.when(FRED, { type: "HoldInject", ...first, held: false })
			.expectState(({ injects }) => injects.first?.status, "planned");
	});
	test("not once it is released", () =>
		given(releaseFirst)
			.when(FRED, { type: "HoldInject", ...first, held: true })
			.expectRefusal("NotOpen"));
});

describe("SkipInject", () => {
	test("before its release", () => {
		given()
			.when(FRED, { type: "SkipInject", ...first })
			.expectEvents({ type: "InjectSkipped", injectId: "first" });
		given(releaseFirst)
			.when(FRED, { type: "SkipInject", ...first })
			.expectRefusal("NotOpen");
	});
});

describe("CloseInject", () => {
	test("for a team that had not locked the proposed calls stand, once, at the close", () => {
		const exercise = given(releaseFirst, flag("ada", "cash", 0.75), flag("axel", "cash", 0.95), informLicensing)
			.when(FRED, { type: "CloseInject", ...first })
			.expectTypes("InjectClosed", "OutcomeJudged");
		expect(playIn(exercise, "industry").standing).toEqual({ cash: { call: "flag", confidence: 0.85 } });
		expect(playIn(exercise, "licensing").standing).toEqual({});
		expect(playIn(exercise, "screening").standing).toBeNull();
	});
	test("a team that locked keeps its lock", () => {
		const { exercise } = given(releaseFirst, flag("ada", "cash"), lock("ada"), closeFirst);
		expect(playIn(exercise, "industry").standing).toBeNull();
		expect(playIn(exercise, "industry").lock?.decision.settled).toEqual({ cash: { call: "flag", confidence: null } });
	});
	test("nothing is accepted after it", () =>
		given(releaseFirst, closeFirst)
			.when("ada", { type: "MarkStatement", ...first, statementId: "cash", mark: null })
			.expectRefusal("NotOpen"));
	test("not before its release, not twice", () => {
		given()
			.when(FRED, { type: "CloseInject", ...first })
			.expectRefusal("NotOpen");
		given(releaseFirst, closeFirst)
			.when(FRED, { type: "CloseInject", ...first })
			.expectRefusal("NotOpen");
	});
	test("nothing closes by itself at the limit", () => {
		const { exercise } = given(releaseFirst, minutes(300));
		expect(exercise.state.injects.first?.status).toBe("released");
		givenIn(exercise)
			.when("ada", { type: "MarkStatement", ...first, statementId: "cash", mark: null })
			.expectTypes("StatementMarked");
	});
});

describe("ExtendTime", () => {
	const MINUTE = 60_000;
	test("moves target and limit alike, for all or for one team", () => {
		const { exercise } = given(minutes(1), releaseFirst);
		expect(timesIn(exercise, "industry")).toEqual({ targetAtMs: 13 * MINUTE, limitAtMs: 21 * MINUTE });
		exercise.does(FRED, { type: "ExtendTime", ...first, minutes: 5, worldId: null, teamId: null });
		exercise.does(FRED, { type: "ExtendTime", ...first, minutes: 3, worldId: "north", teamId: "industry" });
		expect(timesIn(exercise, "industry")).toEqual({ targetAtMs: 21 * MINUTE, limitAtMs: 29 * MINUTE });
		expect(timesIn(exercise, "licensing")).toEqual({ targetAtMs: 18 * MINUTE, limitAtMs: 26 * MINUTE });
	});
	test("for one team in all worlds, or all teams of one world", () => {
		const { exercise } = givenWith(
			TWO_WORLDS,
			releaseFirst,
			step(FRED, { type: "ExtendTime", ...first, minutes: 2, worldId: null, teamId: "industry" }),
			step(FRED, { type: "ExtendTime", ...first, minutes: 4, worldId: "south", teamId: null }),
		);
		const extra = (worldId: string, teamId: string) => playIn(exercise, teamId, worldId).extendedMinutes;
		expect([extra("north", "industry"), extra("north", "licensing")]).toEqual([2, 0]);
		expect([extra("south", "industry"), extra("south", "licensing")]).toEqual([6, 4]);
	});
	test("refuses a team or world that does not play it, and an inject that is not open", () => {
		const extend = { type: "ExtendTime", ...first, minutes: 5, worldId: null, teamId: null } as const;
		given(releaseFirst)
			.when(FRED, { ...extend, worldId: "west" })
			.expectRefusal("UnknownTeam");
		given(releaseFirst)
			.when(FRED, { ...extend, teamId: "customs" })
			.expectRefusal("UnknownTeam");
		given(step(FRED, { type: "ReleaseInject", injectId: "second" }))
			.when(FRED, { ...extend, injectId: "second", teamId: "screening" })
			.expectRefusal("UnknownTeam");
		given().when(FRED, extend).expectRefusal("NotOpen");
	});
});

describe("InformTeam", () => {
	test("lets a team in that waits, in one world or all", () => {
		given(releaseFirst, minutes(1))
			.when(FRED, { type: "InformTeam", ...first, worldId: "north", teamId: "licensing" })
			.expectEvents({
				type: "TeamEntered",
				...first,
				worldId: "north",
				teamId: "licensing",
				cause: "facilitator",
				informedBy: null,
				lateMs: 0,
			});
		givenWith(TWO_WORLDS, releaseFirst)
			.when(FRED, { type: "InformTeam", ...first, worldId: null, teamId: "screening" })
			.expectTypes("TeamEntered", "TeamEntered");
	});
	test("not a team that has entered, plays not, or before the release", () => {
		given(releaseFirst)
			.when(FRED, { type: "InformTeam", ...first, worldId: null, teamId: "industry" })
			.expectRefusal("AlreadyDone");
		given(releaseFirst)
			.when(FRED, { type: "InformTeam", ...first, worldId: null, teamId: "customs" })
			.expectRefusal("UnknownTeam");
		given(releaseFirst)
			.when(FRED, { type: "InformTeam", ...first, worldId: "west", teamId: "licensing" })
			.expectRefusal("UnknownTeam");
		given()
			.when(FRED, { type: "InformTeam", ...first, worldId: null, teamId: "licensing" })
			.expectRefusal("NotOpen");
	});
});

describe("how a team enters", () => {
	const entryOf = (exercise: TestExercise, teamId: string) => {
		const { enteredAtMs, entryCause, informedBy } = playIn(exercise, teamId);
		return { enteredAtMs, entryCause, informedBy };
	};
	test("at the start, and at its minute after the release", () => {
		const { exercise } = given(minutes(2), releaseFirst, minutes(5));
		expect(entryOf(exercise, "industry")).toEqual({ enteredAtMs: 120_000, entryCause: "start", informedBy: null });
		expect(entryOf(exercise, "screening")).toEqual({ enteredAtMs: 420_000, entryCause: "minute", informedBy: null });
	});
	test("when one of those named writes to it", () => {
		const { exercise } = given(releaseFirst, minutes(3), informLicensing);
		expect(entryOf(exercise, "licensing")).toEqual({
			enteredAtMs: 180_000,
			entryCause: "informed",
			informedBy: "industry",
		});
	});
	test("not when another team writes to it", () => {
		const { exercise } = given(releaseFirst, minutes(6));
		exercise.does("sara", { type: "SendNotification", ...first, to: ["licensing"], statementIds: [], text: "Hi." });
		expect(entryOf(exercise, "licensing").enteredAtMs).toBeNull();
	});
	test("by any kind of message", () => {
		const { exercise } = given(
			releaseFirst,
			step("ada", { type: "SendSectorAlert", ...first, statementIds: [], text: "Beware." }),
		);
		expect(entryOf(exercise, "licensing").entryCause).toBe("informed");
		expect(entryOf(exercise, "screening").enteredAtMs).toBeNull();
	});
	test("only in its own world", () => {
		const { exercise } = givenWith(TWO_WORLDS, releaseFirst, informLicensing);
		expect(playIn(exercise, "licensing", "south").enteredAtMs).toBeNull();
	});
	test("a team that has not entered can do nothing", () =>
		given(releaseFirst)
			.when("lena", { type: "MarkStatement", ...first, statementId: "cash", mark: null })
			.expectRefusal("NotEntered"));
});
