// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FRED, inPlay } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import { aLockOf } from "../support/givenWhen.ts";
import { atTheConsole, consoleView } from "./atTheConsole.tsx";

function afterARelease() {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.does("ada", aLockOf());
	return exercise;
}

test("undo says what it takes along and sends the step with its reason", () => {
	const exercise = afterARelease();
	const step = consoleView(exercise).undoable[0];
	const { sent } = atTheConsole(exercise);
	fireEvent.click(screen.getByRole("tab", { name: "Undo" }));
	fireEvent.click(screen.getAllByRole("button", { name: "Undo …" })[0] as HTMLElement);
	const dialog = screen.getByRole("dialog");
	expect(dialog.textContent).toContain("Released: first.");
	expect(dialog.textContent).toContain("among them 1 locked decision");
	fireEvent.change(within(dialog).getByLabelText("Why"), { target: { value: "Released too early." } });
	fireEvent.click(within(dialog).getByRole("button", { name: "Undo the step" }));
	expect(sent).toEqual([{ type: "UndoStep", seq: step?.seq, reason: "Released too early." }]);
});

test("undo waits for a reason", () => {
	const { sent } = atTheConsole(afterARelease());
	fireEvent.click(screen.getByRole("tab", { name: "Undo" }));
	fireEvent.click(screen.getAllByRole("button", { name: "Undo …" })[0] as HTMLElement);
	const dialog = screen.getByRole("dialog");
	const button = within(dialog).getByRole("button", { name: "Undo the step" });
	expect(button.hasAttribute("disabled")).toBe(true);
	fireEvent.change(within(dialog).getByLabelText("Why"), { target: { value: "   " } });
	const form = button.closest("form");
	if (form) fireEvent.submit(form);
	expect(sent).toEqual([]);
});

test("undo of a release by the clock says that it comes back unless it is held", () => {
	const scenario = aScenario({ injects: [firstInject({ release: { atMinute: 3 } }), secondInject()] });
	const exercise = inPlay({ scenario });
	exercise.passes(3);
	exercise.does(FRED, { type: "SkipInject", injectId: "second" });
	atTheConsole(exercise);
	fireEvent.click(screen.getByRole("tab", { name: "Undo" }));
	const [ofSkip, ofRelease] = screen.getAllByRole("button", { name: "Undo …" });
	fireEvent.click(ofRelease as HTMLElement);
	expect(screen.getByRole("dialog").textContent).toContain("Hold or skip it before you resume.");
	fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Cancel" }));
	fireEvent.click(ofSkip as HTMLElement);
	expect(screen.getByRole("dialog").textContent).not.toContain("Hold or skip it");
});

test("undone entries stay in the log and say so", () => {
	const exercise = afterARelease();
	const step = consoleView(exercise).undoable[0];
	exercise.does(FRED, { type: "UndoStep", seq: step?.seq ?? 0, reason: "Released too early." });
	atTheConsole(exercise);
	const entries = within(screen.getByRole("list", { name: "What happened, newest first" })).getAllByRole("listitem");
	const released = entries.find((entry) => entry.textContent?.includes("Released: first."));
	expect(released?.getAttribute("data-void")).toBe("true");
	expect(released?.textContent).toContain("undone");
	expect(entries.some((entry) => entry.textContent?.includes("Reason: Released too early."))).toBe(true);
});
