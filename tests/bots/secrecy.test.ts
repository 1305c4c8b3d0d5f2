import { expect, test, vi } from "vitest";
import type { BotInput } from "../../shared/bots/bot.ts";
import { type BotKind, blindBot, expertBot, isExpert } from "../../shared/bots/botKinds.ts";
import { chanceFrom } from "../../shared/bots/chance.ts";
import { keysFor } from "../../shared/bots/key.ts";
import { playExercise } from "../../shared/bots/playExercise.ts";
import { simulatedPlan } from "../../shared/bots/simulatedPlan.ts";
import { teamView } from "../../shared/views/teamView.ts";
import { shippedScenario } from "../scenarios/shippedScenario.ts";

vi.setConfig({ testTimeout: 60_000 });

const scenario = await shippedScenario("vilnius-2022");

/** Names of fields and values that tell what only a key may tell. */
const TELLING_FIELDS = [
	"rating",
	"burden",
	"weight",
	"explanation",
	"consequence",
	"truth",
	"indicators",
	"reaches",
	"explainedBy",
];
const TELLING_VALUES = [
	"signal",
	"decoy",
	"neutral",
	"best",
	"acceptable",
	"poor",
	"harmful",
	"prevented",
	"diverted",
	"displaced",
];
/** Measures go by their own names on the wire; one of them may be called like an option. */
const AUTHORED_IDS = new Set(
	scenario.injects
		.flatMap((inject) => [
			inject.id,
			...Object.keys(inject.statements),
			...inject.requests.map(({ id }) => id),
			...Object.values(inject.decisions).flatMap((options) => options.map(({ id }) => id)),
		])
		.filter((id) => !Object.hasOwn(scenario.measures, id)),
);

function tellingIn(value: unknown, where = ""): readonly string[] {
	if (typeof value === "string")
		return TELLING_VALUES.includes(value) || AUTHORED_IDS.has(value) ? [`${where} = ${value}`] : [];
	if (value === null || typeof value !== "object") return [];
	if (value instanceof Map) return [...value].flatMap(([key, item]) => tellingIn({ [String(key)]: item }, where));
	return Object.entries(value).flatMap(([key, item]) => [
		...(TELLING_FIELDS.includes(key) || AUTHORED_IDS.has(key) ? [`${where}.${key}`] : []),
		...tellingIn(item, `${where}.${key}`),
	]);
}

const plan = simulatedPlan(scenario, { level: 4, injectIds: ["quiet-cheque", "second-door"] });

function play(kind: BotKind, onInput: (input: BotInput) => void) {
	const chance = chanceFrom(kind);
	return playExercise({
		scenario,
		plan,
		seed: "secrecy",
		reveals: true,
		onInput,
		botFor: (_worldId, teamId) =>
			isExpert(kind) ? expertBot(kind, keysFor(scenario, "secrecy", teamId), chance) : blindBot(kind, chance),
	});
}

test.each(["perfect", "random"] as const)("what a %s bot is given tells no key before the reveal", (kind) => {
	let looks = 0;
	play(kind, (input) => {
		looks += 1;
		expect(tellingIn(input)).toEqual([]);
	});
	expect(looks).toBeGreaterThan(10);
});

test("the same look finds the keys once they are revealed", () => {
	const { table } = play("perfect", () => {});
	const view = teamView(scenario, table.state(), table.room(), "world-1", "industry", "en");
	expect(tellingIn(view).length).toBeGreaterThan(20);
});
