// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FRED, inPlay } from "../support/anExercise.ts";
import { atTheConsole, consoleView } from "./atTheConsole.tsx";

test("what stands on a team's sheet is keyed in with the letters of that sheet", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	const row = consoleView(exercise).injects[0]?.grid.find(({ teamId }) => teamId === "industry");
	const { sent } = atTheConsole(exercise);
	fireEvent.click(screen.getAllByRole("button", { name: /^(More|Details|Open).*/ })[0] ?? document.body);
	fireEvent.click(screen.getByRole("button", { name: "Key in from paper" }));
	const dialog = within(screen.getByRole("dialog"));
	const button = dialog.getByRole("button", {
		name: "Lock for the team",
		description: "Choose what the team decided.",
	});
	fireEvent.click(button);
	expect(sent).toEqual([]);
	fireEvent.click(dialog.getByRole("radio", { name: /^B\. / }));
	fireEvent.change(dialog.getByLabelText("The reason, if it gave one"), { target: { value: "It smells" } });
	fireEvent.click(dialog.getAllByRole("checkbox").at(-1) ?? button);
	fireEvent.click(button);
	expect(sent).toHaveLength(1);
	expect(sent[0]).toMatchObject({
		type: "LockOnPaper",
		injectId: "first",
		worldId: "north",
		teamId: "industry",
		optionId: row?.optionIds[1],
		course: null,
		reason: "It smells",
		measures: [],
	});
	expect(sent[0]).toHaveProperty("flags.length", 1);
});
