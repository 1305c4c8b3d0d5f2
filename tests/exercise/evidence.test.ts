import { describe, expect, test } from "vitest";
import { proposedCall, proposedCalls, settledCalls } from "../../shared/exercise/calls.ts";
import type { Mark } from "../../shared/exercise/commands.ts";
import { injectOf, playOf } from "../../shared/exercise/find.ts";
import { handOf } from "../../shared/exercise/hand.ts";
import type { TestExercise } from "../support/anExercise.ts";
import {
	clear,
	closeFirst,
	first,
	flag,
	given,
	givenWith,
	informLicensing,
	lock,
	minutes,
	releaseFirst,
	step,
} from "../support/givenWhen.ts";

function atTheTable(exercise: TestExercise, teamId = "industry") {
	const inject = injectOf(exercise.scenario, "first");
	const play = playOf(exercise.state, "north", teamId, "first");
	if (inject === undefined || play === undefined) throw new Error(`${teamId} does not play.`);
	return { inject, play };
}

function givenAtLevel(level: 1 | 2 | 3 | 4) {
	return givenWith({ plan: { level } }, releaseFirst);
}

function said(call: Mark["call"], confidence: Mark["confidence"] = null): Mark {
	return { call, confidence };
}

describe("OpenDocument", () => {
	test("is noted once for each member", () => {
		const opened = given(releaseFirst);
		opened
			.when("ada", { type: "OpenDocument", ...first, documentId: "order" })
			.expectEvents({ type: "DocumentOpened", documentId: "order", ...first, worldId: "north", teamId: "industry" });
		opened.when("ada", { type: "OpenDocument", ...first, documentId: "order" }).expectEvents();
		opened.when("axel", { type: "OpenDocument", ...first, documentId: "order" }).expectTypes("DocumentOpened");
	});
	test("only a document in the hand", () => {
		given(releaseFirst)
			.when("ada", { type: "OpenDocument", ...first, documentId: "service-note" })
			.expectRefusal("UnknownDocument");
		given(releaseFirst)
			.when("ada", { type: "OpenDocument", ...first, documentId: "register" })
			.expectRefusal("UnknownDocument");
		given(releaseFirst)
			.when("lena", { type: "OpenDocument", ...first, documentId: "order" })
			.expectRefusal("NotEntered");
	});
});

describe("the hand", () => {
	test("is what the team entered with, then what its requests and the channel brought", () => {
		const { exercise } = given(
			releaseFirst,
			informLicensing,
			step("ada", { type: "RequestInformation", ...first, requestId: "trace" }),
			minutes(2),
			step("lena", { type: "SendNotification", ...first, to: ["industry"], statementIds: ["refused"], text: "" }),
		);
		const { inject, play } = atTheTable(exercise);
		expect([...handOf(inject, play).values()].map(({ statementId, source }) => `${statementId}: ${source}`)).toEqual([
			"valves: entry",
			"cash: entry",
			"hurry: entry",
			"recipe: entry",
			"tolerance: entry",
			"owner: request",
			"refused: channel",
		]);
	});
	test("is empty before the team enters", () => {
		const { exercise } = given(releaseFirst);
		const { inject, play } = atTheTable(exercise, "licensing");
		expect(handOf(inject, play).size).toBe(0);
	});
});

describe("MarkStatement", () => {
	test("marks on neutral statements are recorded like all others", () =>
		given(releaseFirst)
			.when("ada", { type: "MarkStatement", ...first, statementId: "valves", mark: said("flag", 0.6) })
			.expectEvents({
				type: "StatementMarked",
				statementId: "valves",
				mark: said("flag", 0.6),
				...first,
				worldId: "north",
				teamId: "industry",
			}));
	test("sets a value: the last mark of a member counts, and null takes it back", () => {
		const { exercise } = given(releaseFirst, flag("ada", "cash"), clear("ada", "cash", 0.75));
		expect(atTheTable(exercise).play.marks).toEqual({ ada: { cash: said("clear", 0.75) } });
		exercise.does("ada", { type: "MarkStatement", ...first, statementId: "cash", mark: null });
		expect(atTheTable(exercise).play.marks).toEqual({ ada: {} });
	});
	test("only a statement in the hand", () => {
		for (const statementId of ["refused", "owner", "more-valves", "__proto__"])
			given(releaseFirst)
				.when("ada", { type: "MarkStatement", ...first, statementId, mark: said("flag") })
				.expectRefusal("UnknownStatement");
	});
	test("not after the lock", () =>
		given(releaseFirst, lock("ada"))
			.when("axel", { type: "MarkStatement", ...first, statementId: "cash", mark: said("flag") })
			.expectRefusal("AlreadyDecided"));
	test("below level 4 a statement is flagged or not, without confidence", () => {
		const atLevel3 = { type: "MarkStatement", ...first, statementId: "cash" } as const;
		const exercise = () => givenAtLevel(3);
		exercise()
			.when("ada", { ...atLevel3, mark: said("flag") })
			.expectTypes("StatementMarked");
		exercise()
			.when("ada", { ...atLevel3, mark: said("clear") })
			.expectRefusal("LevelExcludes");
		exercise()
			.when("ada", { ...atLevel3, mark: said("flag", 0.75) })
			.expectRefusal("LevelExcludes");
	});
});

describe("what the marks propose", () => {
	test.each<[string, readonly Mark[], ReturnType<typeof proposedCall>]>([
		["nobody marked: no call", [], null],
		["one mark decides", [said("clear", 0.6)], { call: "clear", confidence: 0.6 }],
		[
			"the majority of those who marked",
			[said("flag", 0.6), said("flag", 0.95), said("clear", 0.95)],
			{ call: "flag", confidence: 0.775 },
		],
		["a tie: no call", [said("flag", 0.95), said("clear", 0.6)], null],
		[
			"those who said no confidence do not weigh on the mean",
			[said("flag"), said("flag", 0.75)],
			{ call: "flag", confidence: 0.75 },
		],
		["no confidence said: none", [said("flag"), said("flag")], { call: "flag", confidence: null }],
	])("%s", (_what, marks, call) => {
		const proposed = proposedCall(marks);
		expect(proposed?.call ?? null).toBe(call?.call ?? null);
		if (call?.confidence == null) expect(proposed?.confidence ?? null).toBeNull();
		else expect(proposed?.confidence).toBeCloseTo(call.confidence, 12);
	});
	test("members who did not mark do not count", () => {
		const { exercise } = given(releaseFirst, flag("aino", "cash", 0.95));
		const { inject, play } = atTheTable(exercise);
		expect(proposedCalls(inject, play)).toEqual({ cash: { call: "flag", confidence: 0.95 } });
	});
});

describe("SettleCall", () => {
	const settle = (statementId: string, call: Mark | "proposed" | null) =>
		({ type: "SettleCall", ...first, statementId, call }) as const;

	test("the scribe changes call and confidence; at the lock what was proposed and what was settled are both kept", () => {
		const { exercise } = given(
			releaseFirst,
			flag("ada", "cash", 0.95),
			flag("axel", "hurry", 0.6),
			flag("axel", "valves", 0.6),
			step("ada", settle("cash", said("flag", 0.6))),
			step("ada", settle("hurry", said("clear", 0.75))),
			step("ada", settle("valves", null)),
			lock("ada"),
		);
		expect(atTheTable(exercise).play.lock?.decision).toMatchObject({
			proposed: { cash: said("flag", 0.95), hurry: said("flag", 0.6), valves: said("flag", 0.6) },
			settled: { cash: said("flag", 0.6), hurry: said("clear", 0.75) },
		});
		expect(Object.keys(atTheTable(exercise).play.lock?.decision.settled ?? {})).not.toContain("valves");
	});
	test("back to what the marks propose", () => {
		const { exercise } = given(
			releaseFirst,
			flag("ada", "cash", 0.95),
			step("ada", settle("cash", null)),
			step("ada", settle("cash", "proposed")),
		);
		const { inject, play } = atTheTable(exercise);
		expect(settledCalls(inject, play)).toEqual(proposedCalls(inject, play));
	});
	test("marks that come after the scribe settled do not change it", () => {
		const { exercise } = given(
			releaseFirst,
			step("ada", settle("cash", said("clear", 0.6))),
			flag("axel", "cash"),
			flag("aino", "cash"),
		);
		const { inject, play } = atTheTable(exercise);
		expect(settledCalls(inject, play)).toEqual({ cash: said("clear", 0.6) });
	});
	test("what the scribe had settled stands when the inject closes without a lock", () => {
		const { exercise } = given(
			releaseFirst,
			flag("ada", "cash"),
			flag("ada", "hurry"),
			step("ada", settle("hurry", null)),
			closeFirst,
		);
		expect(atTheTable(exercise).play.standing).toEqual({ cash: said("flag") });
	});
	test("only the scribe, only in the hand, only before the lock, only what the level has", () => {
		given(releaseFirst).when("axel", settle("cash", null)).expectRefusal("NotScribe");
		given(releaseFirst).when("ada", settle("owner", null)).expectRefusal("UnknownStatement");
		given(releaseFirst, lock("ada")).when("ada", settle("cash", null)).expectRefusal("AlreadyDecided");
		givenAtLevel(3)
			.when("ada", settle("cash", said("clear")))
			.expectRefusal("LevelExcludes");
		givenAtLevel(3)
			.when("ada", settle("cash", said("flag", 0.6)))
			.expectRefusal("LevelExcludes");
		givenAtLevel(3)
			.when("ada", settle("cash", said("flag")))
			.expectTypes("CallSettled");
	});
});
