// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { CreatePanel } from "../../client/src/operator/CreatePanel.tsx";
import { bodyOf, draftFor } from "../../client/src/operator/exerciseDraft.ts";
import type { CreatedExercise, ScenarioView } from "../../shared/wire/api.ts";
import { inThePage } from "./inThePage.tsx";

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
			dryRun: false,
		});
	});

	test("a benign twin takes the place of its original in the order of the scenario", () => {
		const draft = draftFor(scenario, "World 1");
		const chosen = { fellow: "fellow", cheque: "plain-cheque", journalist: "journalist" };
		expect(bodyOf(scenario, { ...draft, chosen }).injectIds).toEqual(["plain-cheque", "fellow", "journalist"]);
	});
});

describe("exercises created in one visit", () => {
	async function create(name: string) {
		fireEvent.change(screen.getByLabelText("Name of the exercise"), { target: { value: name } });
		fireEvent.click(screen.getByRole("button", { name: "Create the exercise" }));
		return screen.findByRole("region", { name: `${name} is ready` });
	}

	test("keep their cards with the link that is shown once, newest first, until each is dismissed", async () => {
		Element.prototype.scrollIntoView = () => {};
		let count = 0;
		vi.stubGlobal("fetch", async () => {
			count += 1;
			const created: CreatedExercise = {
				exerciseId: `exercise-${count}`,
				joinCode: "ABCDEF",
				facilitatorLink: { linkId: `link-${count}`, role: "facilitator", path: `/console#link=secret-${count}` },
			};
			return Response.json(created, { status: 201 });
		});
		inThePage(
			<CreatePanel token="token" scenarios={[scenario]} address="http://10.0.0.1" onCreated={async () => {}} />,
		);
		await create("Morning");
		await create("Afternoon");
		const cards = () => screen.queryAllByRole("region", { name: / is ready$/ });
		const links = () =>
			cards().map((card) =>
				within(card)
					.getByRole("textbox")
					.getAttribute("value")
					?.replace(/.*secret-/, ""),
			);
		expect(links()).toEqual(["2", "1"]);
		fireEvent.click(screen.getByRole("button", { name: "Dismiss: Afternoon" }));
		expect(links()).toEqual(["1"]);
	});
});
