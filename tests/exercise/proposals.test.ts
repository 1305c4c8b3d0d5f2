import { describe, expect, test } from "vitest";
import { dependantsOf } from "../../shared/exercise/dependants.ts";
import type { PaceRow } from "../../shared/exercise/forecast.ts";
import { type Proposal, proposals } from "../../shared/exercise/proposals.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import { aPaceRow, minutesMs } from "./aPaceRow.ts";

function at(minute: number, ...rows: readonly PaceRow[]): readonly Proposal[] {
	return proposals(rows, minutesMs(minute), 0);
}

const kinds = (found: readonly Proposal[]) => found.map(({ kind }) => kind);
const of = (kind: Proposal["kind"], found: readonly Proposal[]) => found.find((proposal) => proposal.kind === kind);
const running = (change: Partial<PaceRow> = {}) => aPaceRow(1, { status: "released", releasedAtMs: 0, ...change });
const talked = (to: number, change: Partial<PaceRow> = {}) =>
	aPaceRow(1, { status: "closed", releasedAtMs: 0, closedAtMs: minutesMs(to), ...change });
const roomy = (number: number, change: Partial<PaceRow> = {}) =>
	aPaceRow(number, { plannedMinutes: 40, minutes: 40, ...change });

describe("when the exercise is late", () => {
	test("by less than three minutes nothing is proposed", () => {
		expect(at(2, roomy(1), roomy(2))).toEqual([]);
		expect(at(3, roomy(1), roomy(2))).not.toEqual([]);
	});
	test("injects to come give up the same each, as few as can bear it, and no talk falls below eight minutes", () => {
		expect(of("shorten", at(8, roomy(1), roomy(2)))).toEqual({
			kind: "shorten",
			numbers: [1],
			minutes: 8,
			neededBy: [],
			command: { type: "PlanMinutes", injects: [{ injectId: "inject-1", minutes: 32 }] },
			gainMs: minutesMs(8),
		});
		expect(of("shorten", at(11, roomy(1), roomy(2)))).toMatchObject({ numbers: [1, 2], minutes: 6 });
		expect(of("shorten", at(11, aPaceRow(1), aPaceRow(2)))).toMatchObject({ numbers: [1, 2], minutes: 2 });
		expect(of("shorten", at(11, aPaceRow(1, { minutes: 28 })))).toBeUndefined();
	});
	test("one is dropped where shortening is not enough: rather one that nothing builds on, and never one released", () => {
		const fitting = aPaceRow(2, { plannedMinutes: 31, minutes: 31, neededBy: ["inject-3"] });
		const found = at(61, talked(20), fitting, roomy(3), roomy(4));
		expect(of("drop", found)).toEqual({
			kind: "drop",
			numbers: [4],
			minutes: 0,
			neededBy: [],
			command: { type: "SkipInject", injectId: "inject-4" },
			gainMs: minutesMs(40),
		});
		const only = at(60, talked(20), roomy(2, { neededBy: ["inject-3"] }), roomy(3, { neededBy: ["inject-2"] }));
		expect(of("drop", only)).toMatchObject({ numbers: [3], neededBy: [2] });
		expect(kinds(at(60, talked(20)))).not.toContain("drop");
	});
	test("a few minutes are no reason to drop one", () => expect(kinds(at(6, roomy(1), roomy(2)))).not.toContain("drop"));
	test("the running one is closed once nobody decides any more or its target has passed, and it gains what is left", () => {
		const late = { extendedMinutes: 10 };
		expect(kinds(at(15, running({ ...late, deciding: 1 })))).toEqual(["talk-less"]);
		expect(of("close", at(15, running(late)))).toEqual({
			kind: "close",
			numbers: [1],
			minutes: 0,
			neededBy: [],
			command: { type: "CloseInject", injectId: "inject-1" },
			gainMs: minutesMs(15),
		});
		expect(kinds(at(23, running({ ...late, deciding: 1 })))).toContain("close");
		expect(kinds(at(31, running({ ...late, deciding: 1 })))).not.toContain("close");
	});
	test("the talk under way is cut, not below eight minutes nor below what was talked already", () => {
		const long = { plannedMinutes: 50, minutes: 50 };
		expect(of("talk-less", at(40, talked(35, long)))).toEqual({
			kind: "talk-less",
			numbers: [1],
			minutes: 15,
			neededBy: [],
			command: { type: "PlanMinutes", injects: [{ injectId: "inject-1", minutes: 35 }] },
			gainMs: minutesMs(15),
		});
		expect(of("talk-less", at(57, talked(35, long)))).toMatchObject({ minutes: 22 });
		expect(of("talk-less", at(48, talked(45, long)))).toMatchObject({ minutes: 8 });
	});
	test("at most three, and each gains something", () => {
		const found = at(22, running({ extendedMinutes: 20, minutes: 50 }), roomy(2), roomy(3), roomy(4));
		expect(found).toHaveLength(3);
		expect(found.every(({ gainMs }) => gainMs > 0)).toBe(true);
	});
});

describe("when the exercise is early", () => {
	const skipped = roomy(2, { status: "skipped", minutes: 30, plannedMinutes: 30 });
	test("by less than five minutes nothing is proposed", () => {
		expect(at(17, talked(16), aPaceRow(2))).toEqual([]);
		expect(at(16, talked(15), aPaceRow(2))).not.toEqual([]);
	});
	test("what was skipped is taken up where there is time for it; the next one and the talk get more", () => {
		const found = at(20, talked(20), skipped, aPaceRow(3));
		expect(found).toEqual([
			{
				kind: "take-up",
				numbers: [2],
				minutes: 0,
				neededBy: [],
				command: { type: "TakeUpInject", injectId: "inject-2" },
				gainMs: minutesMs(-30),
			},
			{
				kind: "lengthen",
				numbers: [3],
				minutes: 10,
				neededBy: [],
				command: { type: "PlanMinutes", injects: [{ injectId: "inject-3", minutes: 40 }] },
				gainMs: minutesMs(-10),
			},
			{
				kind: "talk-longer",
				numbers: [1],
				minutes: 10,
				neededBy: [],
				command: { type: "PlanMinutes", injects: [{ injectId: "inject-1", minutes: 40 }] },
				gainMs: minutesMs(-10),
			},
		]);
	});
	test("nothing is taken up that would make it late", () =>
		expect(kinds(at(20, talked(20), skipped, aPaceRow(3, { minutes: 40 })))).toEqual(["lengthen", "talk-longer"]));
	test("no more is given than there is", () =>
		expect(of("lengthen", at(14, talked(13), aPaceRow(2)))).toMatchObject({ minutes: 7 }));
});

test("an inject builds on another whose decisions it reads, itself or by a flag", () => {
	const plain = { storyAdditions: [], documents: [], branches: [], release: "by-hand" } as const;
	const scenario = aScenario({
		injects: [
			firstInject(),
			secondInject({
				...plain,
				storyAdditions: [{ when: { flag: { name: "held", is: true } }, teams: [], text: { en: "" } }],
			}),
			secondInject({
				...plain,
				id: "third",
				release: { when: { all: [{ not: { outcome: { inject: "second", in: ["prevented"] } } }] } },
			}),
			secondInject({
				...plain,
				id: "fourth",
				storyAdditions: [
					{ when: { reached: { team: "industry", is: true, inject: "third" } }, teams: [], text: { en: "" } },
				],
			}),
		],
	});
	expect(dependantsOf(scenario)).toEqual({ first: ["second"], second: ["third"], third: ["fourth"], fourth: [] });
});
