// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { bodyOf, draftFor } from "../../client/src/operator/exerciseDraft.ts";
import type { ScenarioView } from "../../shared/wire/api.ts";

const scenario: ScenarioView = {
	id: "vilnius",
	title: "Vilnius",
	summary: "",
	version: "1.0.0",
	languages: ["en"],
	teams: [{ id: "industry", name: "Industry" }],
	injects: [
		{ id: "cheque", title: "The cheque", plannedMinutes: 35, twinOf: null, isContingency: false },
		{ id: "plain-cheque", title: "A plain cheque", plannedMinutes: 35, twinOf: "cheque", isContingency: false },
		{ id: "fellow", title: "The fellow", plannedMinutes: 40, twinOf: null, isContingency: false },
		{ id: "journalist", title: "A journalist", plannedMinutes: 10, twinOf: null, isContingency: true },
	],
	problems: [],
};

describe("a new exercise", () => {
	test("plays the main injects and of twins the original, at the first level, unless said otherwise", () => {
		const draft = { ...draftFor(scenario, "World 1"), name: "  Morning  " };
		expect(bodyOf(scenario, draft)).toEqual({
			scenarioId: "vilnius",
			name: "Morning",
			level: 1,
			worlds: ["World 1"],
			injectIds: ["cheque", "fellow"],
			scoring: true,
			timeliness: false,
			plenaryScores: false,
			practised: false,
			names: false,
		});
	});

	test("a benign twin takes the place of its original in the order of the scenario", () => {
		const draft = draftFor(scenario, "World 1");
		const chosen = { fellow: "fellow", cheque: "plain-cheque", journalist: "journalist" };
		expect(bodyOf(scenario, { ...draft, chosen }).injectIds).toEqual(["plain-cheque", "fellow", "journalist"]);
	});
});
