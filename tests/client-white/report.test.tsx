// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { Report } from "../../client/src/report/Report.tsx";
import { aar } from "../../shared/views/aar.ts";
import { FRED, inPlay } from "../support/anExercise.ts";
import { aLockOf } from "../support/givenWhen.ts";
import { inThePage } from "./inThePage.tsx";

function aReport(scoring = true) {
	const worlds = [
		{ id: "north", name: "North" },
		{ id: "south", name: "South" },
	];
	const exercise = inPlay({ plan: { worlds, scoring } });
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	for (const seatId of ["ada", "ida"])
		exercise.does(seatId, aLockOf({ optionId: seatId === "ada" ? "hold" : "deliver" }));
	exercise.does(FRED, { type: "CloseInject", injectId: "first" });
	exercise.does(FRED, { type: "EndExercise" });
	const { scenario, state, room, recorded } = exercise;
	return aar(scenario, state, room, recorded, "hash", "en");
}

test("the report compares the same role across worlds and puts no two roles into one table of scores", () => {
	inThePage(<Report aar={aReport()} />);
	const table = screen.getByRole("table", { name: "industry" });
	expect(
		within(table)
			.getAllByRole("columnheader")
			.map((cell) => cell.textContent),
	).toEqual(["Reading", "North", "South"]);
	expect(table.textContent).not.toContain("licensing");
	expect(table.textContent).toContain("1 of 1 decision rated");
});

test("the report says what each world's team decided, in the words of the ratings", () => {
	inThePage(<Report aar={aReport()} />);
	const rows = within(screen.getByRole("table", { name: "Inject 1, decisions of industry" })).getAllByRole("row");
	expect(rows.map((row) => row.textContent)).toEqual([
		expect.stringContaining("Decision"),
		expect.stringMatching(/^North.*hold.*Recommended/),
		expect.stringMatching(/^South.*deliver.*Opens the door/),
	]);
});

test("a report without scores says plainly that scoring was off, and holds no section of scores", () => {
	const { container } = inThePage(<Report aar={aReport(false)} />);
	expect(container.textContent).toContain("Scoring was off");
	expect(screen.queryByRole("heading", { name: "Scores and reasons" })).toBeNull();
	expect(screen.queryByRole("table", { name: "industry" })).toBeNull();
});
