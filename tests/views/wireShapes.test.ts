import { pack } from "msgpackr";
import { describe, expect, test } from "vitest";
import type { InjectView } from "../../shared/views/contract/injectView.ts";
import type { StreamView } from "../../shared/views/contract/streamView.ts";
import { type Audience, documentsFor, viewFor } from "../../shared/views/viewFor.ts";
import { applyPatch, diff } from "../../shared/wire/patch.ts";
import type { PatchMessage } from "../../shared/wire/protocol.ts";
import { inPlay, type TestExercise } from "../support/anExercise.ts";
import { first, flag, given, givenIn, lock, releaseFirst, step } from "../support/givenWhen.ts";

const INDUSTRY: Audience = { kind: "team", worldId: "north", teamId: "industry", language: "en" };

function viewOf(exercise: TestExercise, audience: Audience = INDUSTRY): StreamView {
	return viewFor(exercise.scenario, exercise.state, exercise.room, audience);
}

function injectViewOf(exercise: TestExercise): InjectView {
	const view = viewOf(exercise);
	const inject = view.kind === "team" ? view.injects[0] : undefined;
	if (inject === undefined) throw new Error("Industry has not entered.");
	return inject;
}

/** The shape of a value: its keys and the types below them. */
function shapeOf(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(shapeOf);
	if (typeof value !== "object" || value === null) return typeof value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

describe("neutral, signal and decoy", () => {
	test("look alike in their document", () => {
		const exercise = given(releaseFirst).exercise;
		const contents = [...documentsFor(exercise.scenario, exercise.state, exercise.room, INDUSTRY).values()];
		const [order] = contents;
		const shapes = (order?.blocks ?? []).map((block) => JSON.stringify(shapeOf(block)));
		expect(shapes).toHaveLength(3);
		expect(new Set(shapes).size).toBe(1);
	});
	test("look alike in all that is marked, called and sent", () => {
		const all = ["valves", "cash", "hurry"].flatMap((id) => [flag("ada", id, 0.6), flag("axel", id, 0.75)]);
		const { marks, calls, sending } = injectViewOf(given(releaseFirst, ...all).exercise);
		for (const record of [marks, calls]) {
			expect(Object.keys(record)).toHaveLength(3);
			expect(new Set(Object.values(record).map((entry) => JSON.stringify(entry))).size).toBe(1);
		}
		expect(new Set(Object.values(sending).map((entry) => JSON.stringify(shapeOf(entry)))).size).toBe(1);
	});
});

test("options stand in an order of the team's own, the same at every look and after the lock", () => {
	const orderWith = (seed: string) => {
		const exercise = givenIn(inPlay({ seed }), releaseFirst).exercise;
		const before = injectViewOf(exercise).options.map(({ text }) => text);
		lock("ada")(exercise);
		expect(injectViewOf(exercise).options.map(({ text }) => text)).toEqual(before);
		return before.join();
	};
	expect(new Set(["a", "b", "c", "d", "e", "f", "g", "h"].map(orderWith)).size).toBeGreaterThan(2);
});

test("private votes show as counts after the lock, never who voted what", () => {
	const voting = given(
		releaseFirst,
		step("ada", { type: "CastVote", ...first, optionId: "hold" }),
		step("axel", { type: "CastVote", ...first, optionId: "ask" }),
	).exercise;
	expect(injectViewOf(voting).votes).toEqual({ cast: 2, members: 3, counts: null });
	lock("ada")(voting);
	expect(Object.values(injectViewOf(voting).votes.counts ?? {})).toEqual([1, 1]);
	const seatOf = (seatId: string) => viewOf(voting, { kind: "seat", seatId, language: "en" });
	expect(seatOf("ada")).not.toEqual(expect.objectContaining({ votes: {} }));
	expect(seatOf("aino")).toEqual(expect.objectContaining({ votes: {} }));
});

describe("a tap of a member", () => {
	/** Ids as long as the server makes them. */
	const SEAT = "k7m2p9x4ab";
	const tapped = (before: TestExercise): PatchMessage => {
		const was = viewOf(before);
		before.does(SEAT, {
			type: "MarkStatement",
			...first,
			statementId: "cash",
			mark: { call: "flag", confidence: null },
		});
		const changes = diff(was, viewOf(before));
		expect(applyPatch(was, changes)).toEqual(viewOf(before));
		return { s: "team", b: "0123456789ab", n: 1234, p: changes };
	};
	const seated = (...marks: readonly string[]) => {
		const exercise = inPlay();
		exercise.serverAsks({
			type: "TakeSeat",
			seatId: SEAT,
			role: "player",
			worldId: "north",
			teamId: "industry",
			roleId: "head",
			name: null,
		});
		releaseFirst(exercise);
		for (const seatId of marks) flag(seatId, "cash")(exercise);
		return exercise;
	};

	test.each<[string, readonly string[]]>([
		["the first on a statement", []],
		["one that joins the call", ["ada"]],
		["one that breaks a tie", ["ada", "axel"]],
	])("takes at most 150 bytes on its team-mates' wire: %s", (_what, marks) => {
		const bytes = pack(tapped(seated(...marks))).length;
		expect(bytes).toBeLessThanOrEqual(150);
	});
});
