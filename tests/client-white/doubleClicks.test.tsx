// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { SendAnswer } from "../../client/src/connection/outbox.ts";
import { FRED, inPlay } from "../support/anExercise.ts";
import { aLockOf } from "../support/givenWhen.ts";
import { atTheConsole } from "./atTheConsole.tsx";

/** A console whose server takes its time, and what lets it answer. */
function withASlowServer(exercise = released()) {
	let answer = (_: SendAnswer) => {};
	const slow = new Promise<SendAnswer>((resolve) => {
		answer = resolve;
	});
	const { sent } = atTheConsole(exercise, slow);
	return { sent, answers: () => act(async () => answer({ ok: true })) };
}

function released() {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	return exercise;
}

function lockedInOwnWords() {
	const exercise = released();
	exercise.does("ada", aLockOf({ course: "We ask the bank." }));
	return exercise;
}

/** A click, a second at once, and one long after it while the answer has not come. */
function clickAndClickAgain(button: HTMLElement) {
	const now = vi.spyOn(performance, "now");
	fireEvent.click(button);
	fireEvent.click(button);
	now.mockReturnValue(performance.now() + 5_000);
	fireEvent.click(button);
}

test("a broadcast clicked twice is sent once, and its button is busy until the answer", async () => {
	const { sent, answers } = withASlowServer();
	fireEvent.keyDown(document.body, { key: "b" });
	const dialog = within(screen.getByRole("dialog"));
	fireEvent.change(dialog.getByLabelText("Text"), { target: { value: "Lunch." } });
	const button = dialog.getByRole("button", { name: "Send to all" });
	clickAndClickAgain(button);
	expect(sent).toHaveLength(1);
	expect(button.getAttribute("aria-busy")).toBe("true");
	await answers();
	await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("an inject is closed once, and its question stays until the answer", async () => {
	const { sent, answers } = withASlowServer();
	fireEvent.click(screen.getByRole("button", { name: "Close inject 1" }));
	clickAndClickAgain(within(screen.getByRole("dialog")).getByRole("button", { name: "Close inject 1" }));
	expect(sent).toEqual([{ type: "CloseInject", injectId: "first" }]);
	await answers();
	await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a step is undone once", () => {
	const { sent } = withASlowServer();
	fireEvent.click(screen.getByRole("tab", { name: "Steps" }));
	fireEvent.click(screen.getAllByRole("button", { name: "Undo …" })[0] as HTMLElement);
	const dialog = within(screen.getByRole("dialog"));
	fireEvent.change(dialog.getByLabelText("Why"), { target: { value: "Too early." } });
	clickAndClickAgain(dialog.getByRole("button", { name: "Undo the step" }));
	expect(sent).toHaveLength(1);
});

test("another course is rated once", () => {
	const { sent } = withASlowServer(lockedInOwnWords());
	fireEvent.click(screen.getByRole("button", { name: "Rate it" }));
	const dialog = within(screen.getByRole("dialog"));
	fireEvent.click(dialog.getAllByRole("radio")[0] as HTMLElement);
	fireEvent.change(dialog.getByLabelText("Why"), { target: { value: "As good as the best." } });
	clickAndClickAgain(dialog.getByRole("button", { name: "Save the rating" }));
	expect(sent).toHaveLength(1);
});

test("two presses of the two minutes are two extensions, a double click is one", () => {
	const now = vi.spyOn(performance, "now").mockReturnValue(10_000);
	const { sent } = withASlowServer();
	const button = screen.getByRole("button", { name: "+2 min" });
	fireEvent.click(button);
	now.mockReturnValue(10_399);
	fireEvent.click(button);
	expect(sent).toHaveLength(1);
	now.mockReturnValue(10_401);
	fireEvent.click(button);
	expect(sent).toHaveLength(2);
});
