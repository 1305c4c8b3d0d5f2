import { describe, expect, test } from "vitest";
import type { RevealStepName } from "../../shared/exercise/commands.ts";
import { opaqueIdsOf } from "../../shared/exercise/opaqueIds.ts";
import type { Inject } from "../../shared/scenario/scenario.ts";
import { aar } from "../../shared/views/aar.ts";
import { facilitatorView } from "../../shared/views/facilitatorView.ts";
import { projectorView } from "../../shared/views/projectorView.ts";
import { teamView } from "../../shared/views/teamView.ts";
import { FRED } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import { clear, closeFirst, first, flag, givenWith, lock, releaseFirst, step } from "../support/givenWhen.ts";

/** The first inject, whose decoy rests on a person's origin. */
function biased(): Inject {
	const inject = firstInject();
	const { hurry } = inject.statements;
	if (hurry === undefined) throw new Error("The first inject has lost its decoy.");
	return { ...inject, statements: { ...inject.statements, hurry: { ...hurry, bias: true } } };
}

const scenario = aScenario({ injects: [biased(), secondInject()] });
const reveal = (name: RevealStepName) => step(FRED, { type: "RevealStep", ...first, step: name });

/** Two members flag the bias decoy and a signal, one clears the decoy, and the scribe settles it. */
function played(...steps: readonly ReturnType<typeof step>[]) {
	return givenWith(
		{ scenario, plan: { level: 4 } },
		releaseFirst,
		flag("ada", "hurry", 0.75),
		flag("axel", "hurry", 0.75),
		clear("aino", "hurry", 0.75),
		step("ada", {
			type: "SettleCall",
			...first,
			statementId: "hurry",
			call: { call: "flag", confidence: 0.95 },
		}),
		flag("ada", "cash", 0.75),
		lock("ada"),
		closeFirst,
		...steps,
	).exercise;
}

describe("flags on a bias decoy are told as a total of the room", () => {
	test("the report's timeline tells no mark and no settled call on it, by anybody", () => {
		const { state, room, recorded } = played();
		const report = aar(scenario, state, room, recorded, null, "en");
		const marks = report.timeline.filter(({ id }) => /StatementMarked|CallSettled/.test(id));
		expect(marks.map(({ values }) => values.statement)).toEqual(["Text of cash."]);
		expect(JSON.stringify(report.timeline)).not.toContain("Text of hurry.");
		expect(report.injects[0]?.biasFlags).toBe(1);
	});

	test("nor does the log of the console", () => {
		const { state, room, recorded } = played();
		const { log } = facilitatorView(scenario, state, room, FRED, "en", recorded);
		expect(JSON.stringify(log)).toContain("Text of cash.");
		expect(JSON.stringify(log)).not.toContain("Text of hurry.");
	});

	test("at the table it has kind and explanation, no result, and no marks or call beside it", () => {
		const id = (exercise: ReturnType<typeof played>, statementId: string) =>
			opaqueIdsOf(scenario, exercise.state.seed).opaque("statement", "first", statementId);
		const injectOf = (exercise: ReturnType<typeof played>) =>
			teamView(scenario, exercise.state, exercise.room, "north", "industry", "en").injects[0];
		const before = played();
		const after = played(reveal("evidence"));
		const [hurry, cash] = [id(before, "hurry"), id(before, "cash")];
		expect(Object.keys(injectOf(before)?.marks[hurry] ?? {})).toEqual(["ada", "axel", "aino"]);
		expect(Object.keys(injectOf(before)?.calls ?? {})).toEqual([cash, hurry]);
		const view = injectOf(after);
		expect(view?.reveal.evidence?.[hurry]).toMatchObject({ kind: "decoy", result: null });
		expect(view?.reveal.evidence?.[cash]).toMatchObject({ kind: "signal", result: "hit" });
		expect(Object.keys(view?.marks ?? {})).toEqual([cash]);
		expect(Object.keys(view?.calls ?? {})).toEqual([cash]);
	});

	test("on the projector it is a number for the room, and no team held or flagged it", () => {
		const { state, room } = played(reveal("evidence"));
		const shown = projectorView(scenario, state, room, "en").reveal;
		const keys = (shown?.evidence ?? []).flatMap(({ statements }) => Object.values(statements));
		expect(shown?.biasFlags).toBe(1);
		expect(keys.filter(({ isBias }) => isBias).map(({ flagged, held }) => [flagged, held])).toEqual([[0, 0]]);
		expect(keys.some(({ flagged }) => flagged > 0)).toBe(true);
	});
});
