// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Print } from "../../client/src/exercise/paperLink.ts";
import { PaperPack } from "../../client/src/paper/PaperPack.tsx";
import { paperPack } from "../../shared/views/paperPack.ts";
import { inPlay } from "../support/anExercise.ts";
import { inThePage } from "./inThePage.tsx";

const WORLDS = [
	{ id: "north", name: "North" },
	{ id: "south", name: "South" },
];

function printed(first: Print) {
	const { scenario, state, room } = inPlay({ plan: { worlds: WORLDS } });
	return inThePage(<PaperPack pack={paperPack(scenario, state, room, "en")} first={first} />).container;
}

const sheets = () => screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);

test("one team's pack of one world can be printed alone: briefing, story, decision sheet, messages, later sheets", () => {
	const page = printed("packs");
	fireEvent.change(screen.getByRole("combobox", { name: "Team" }), { target: { value: "industry" } });
	fireEvent.change(screen.getByRole("combobox", { name: "World" }), { target: { value: "south" } });
	expect(sheets()).toEqual(
		[
			"You are industry",
			expect.stringMatching(/^Inject 1\./),
			"Decision sheet",
			"Message to other teams",
			expect.stringMatching(/^Inject 1\./),
			expect.stringMatching(/^Inject 1\./),
			expect.stringMatching(/^Inject 2\./),
			"Message to other teams",
			expect.stringMatching(/^Inject 2\./),
		].toSpliced(7, 0, "Red flags"),
	);
	expect(page.textContent).toContain("Hand out when the facilitator says so.");
	expect(page.textContent).not.toContain("Facilitators only");
});

test("the script is marked for facilitators only, and holds every inject in order", () => {
	const page = printed("script");
	expect(sheets()).toEqual([expect.stringMatching(/^Inject 1\./), expect.stringMatching(/^Inject 2\./)]);
	expect(page.textContent?.match(/Facilitators only/g)).toHaveLength(2);
	expect(page.textContent).toContain("Recommended");
	expect(screen.queryByRole("combobox", { name: "Team" })).toBeNull();
});

test("briefings are printed without anything of an inject", () => {
	printed("briefings");
	expect(sheets()).toEqual(["You are industry", "You are licensing", "You are screening"]);
});
