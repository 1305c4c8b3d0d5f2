// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FRED, inPlay } from "../support/anExercise.ts";
import { atTheConsole } from "./atTheConsole.tsx";

test("an inject is typed on the spot for some teams, with a line for each option", () => {
	const { sent } = atTheConsole(inPlay());
	fireEvent.click(screen.getByRole("button", { name: "Improvise an inject" }));
	const dialog = within(screen.getByRole("dialog"));
	fireEvent.change(dialog.getByLabelText("What happens"), { target: { value: "A journalist calls." } });
	fireEvent.change(dialog.getByLabelText("Options, one a line"), { target: { value: " Answer \n\n" } });
	const button = dialog.getByRole("button", { name: "Send it to the teams" });
	fireEvent.click(button);
	expect(dialog.getByText("One option is no choice: write another, or none.")).toBeTruthy();
	expect(sent).toEqual([]);
	fireEvent.change(dialog.getByLabelText("Options, one a line"), { target: { value: "Answer\nKeep silent" } });
	fireEvent.click(dialog.getAllByRole("checkbox")[1] ?? button);
	fireEvent.click(button);
	expect(sent).toEqual([
		{
			type: "ImproviseInject",
			text: "A journalist calls.",
			options: ["Answer", "Keep silent"],
			worldId: null,
			teamIds: ["industry", "screening"],
		},
	]);
});

test("the console shows what each team made of it, and closes it with one press", () => {
	const exercise = inPlay();
	exercise.does(FRED, {
		type: "ImproviseInject",
		text: "A journalist calls.",
		options: ["Answer", "Keep silent"],
		worldId: null,
		teamIds: ["industry", "licensing"],
	});
	const improvisedId = exercise.state.improvised[0]?.id ?? "";
	exercise.does("ada", { type: "DecideImprovised", improvisedId, option: 1, reason: "Not our story" });
	const { sent } = atTheConsole(exercise);
	const rows = within(screen.getByRole("table", { name: "Improvised inject" })).getAllByRole("row");
	expect(rows.slice(1).map((row) => row.textContent)).toEqual([
		expect.stringMatching(/^industry.*Keep silent.*Not our story$/i),
		expect.stringMatching(/^licensing.*not decided$/i),
	]);
	fireEvent.click(screen.getByRole("button", { name: /^Close it/ }));
	expect(sent).toEqual([{ type: "CloseImprovised", improvisedId }]);
});
