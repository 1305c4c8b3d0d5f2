// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { inPlay } from "../support/anExercise.ts";
import { atTheConsole } from "./atTheConsole.tsx";

test("a broadcast without words is not sent, and the button says why", () => {
	const { sent } = atTheConsole(inPlay());
	fireEvent.keyDown(document.body, { key: "b" });
	const dialog = within(screen.getByRole("dialog"));
	const button = dialog.getByRole("button", { name: "Send to all", description: "Write the message first." });
	fireEvent.change(dialog.getByLabelText("Text"), { target: { value: "   " } });
	fireEvent.click(button);
	expect(sent).toEqual([]);
	fireEvent.change(dialog.getByLabelText("Text"), { target: { value: "Lunch." } });
	fireEvent.click(button);
	expect(sent).toEqual([{ type: "Broadcast", text: "Lunch.", worldId: null }]);
});

test("a broadcast to one world says so, in its hint and on its button", () => {
	const worlds = [
		{ id: "north", name: "North" },
		{ id: "south", name: "South" },
	];
	const { sent } = atTheConsole(inPlay({ plan: { worlds } }));
	fireEvent.keyDown(document.body, { key: "b" });
	const dialog = within(screen.getByRole("dialog"));
	const field = dialog.getByLabelText("Text");
	expect(screen.getByRole("dialog").textContent).toContain("Everyone reads it");
	fireEvent.change(dialog.getByLabelText("To"), { target: { value: "south" } });
	expect(screen.getByRole("dialog").textContent).toContain("Only South reads it");
	expect(screen.getByRole("dialog").textContent).not.toContain("Everyone reads it");
	fireEvent.change(field, { target: { value: "Lunch." } });
	fireEvent.click(dialog.getByRole("button", { name: "Send to South" }));
	expect(sent).toEqual([{ type: "Broadcast", text: "Lunch.", worldId: "south" }]);
});
