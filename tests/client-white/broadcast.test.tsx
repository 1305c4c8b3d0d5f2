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
