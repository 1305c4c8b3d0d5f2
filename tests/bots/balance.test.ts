import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { kindMaker, meanTeamScore, sameMeasuresMaker, surfaceMaker } from "../../shared/bots/balance.ts";
import { simulatedPlan } from "../../shared/bots/simulatedPlan.ts";
import { bestFixedMeasures } from "../../shared/scenario/fixedMeasures.ts";
import { shippedScenario } from "../scenarios/shippedScenario.ts";

vi.setConfig({ testTimeout: 60_000 });

const scenario = await shippedScenario("vilnius-2022");
const documented = readTable();

/** Strategy → measured at level 1, and at level 4, as docs/balance.md has it. */
function readTable(): ReadonlyMap<string, readonly [number, number]> {
	const text = readFileSync(path.join(import.meta.dirname, "..", "..", "docs", "balance.md"), "utf8");
	return new Map(
		text.split("\n").flatMap((line) => {
			const [, name, one, , four] = line.split("|").map((cell) => cell.trim());
			if (name === undefined || !/^\d+\.\d$/u.test(one ?? "") || !/^\d+\.\d$/u.test(four ?? "")) return [];
			return [[name, [Number(one), Number(four)] as const] as const];
		}),
	);
}

// Few runs keep it quick: what depends on chance gets more of them.
test.each([
	["perfect", 1, kindMaker(scenario, "perfect")],
	["silent-expert", 1, kindMaker(scenario, "silent-expert")],
	["business-first", 1, kindMaker(scenario, "business-first")],
	["tick-everything", 2, kindMaker(scenario, "tick-everything")],
	["solid", 3, kindMaker(scenario, "solid")],
	["random", 8, kindMaker(scenario, "random")],
	["flag-nothing", 8, kindMaker(scenario, "flag-nothing")],
	["same-measures", 8, sameMeasuresMaker(scenario)],
] as const)("%s earns what the documented table says, within three points", (kind, runs, botFor) => {
	const [one, four] = documented.get(kind) ?? [Number.NaN, Number.NaN];
	const measured = ([1, 4] as const).map((level) => meanTeamScore({ scenario, level, seed: "7", runs, botFor }));
	expect(Math.abs((measured[0] ?? 0) - one), `level 1: ${measured[0]}`).toBeLessThan(3);
	expect(Math.abs((measured[1] ?? 0) - four), `level 4: ${measured[1]}`).toBeLessThan(3);
});

test("judging by the look of the words does not pay", () => {
	const botFor = surfaceMaker("most-length", "long");
	expect(meanTeamScore({ scenario, level: 4, seed: "7", runs: 4, botFor })).toBeLessThan(25);
});

test("no fixed set of measures earns a team more than half of its measure marks", () => {
	const planned = simulatedPlan(scenario, { level: 4 }).injects.map(({ injectId }) => injectId);
	const injects = scenario.injects.filter(({ id }) => planned.includes(id));
	const shares = scenario.teams.map(({ id }) => [id, bestFixedMeasures(scenario, injects, id).share.toFixed(2)]);
	expect(shares).toEqual([
		["industry", "0.50"],
		["licensing", "0.50"],
		["screening", "0.50"],
		["promotion", "0.47"],
		["academia", "0.44"],
	]);
});
