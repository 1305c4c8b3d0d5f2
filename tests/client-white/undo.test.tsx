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
	fireEvent.click(screen.getByRole("tab", { name: "Steps" }));
	fireEvent.click(screen.getAllByRole("button", { name: "Undo …" })[0] as HTMLElement);
	const dialog = screen.getByRole("dialog");
	expect(dialog.textContent).toContain("Released: first.");
	expect(dialog.textContent).toContain("among them 1 locked decision");
	fireEvent.change(within(dialog).getByLabelText("Why"), { target: { value: "Released too early." } });
	fireEvent.click(within(dialog).getByRole("button", { name: "Undo the step" }));
	expect(sent).toEqual([{ type: "UndoStep", seq: step?.seq, reason: "Released too early." }]);
});

test("an undo is shown beforehand: the clock, what each team loses, what the room has seen, and later steps", () => {
	const exercise = inPlay();
	exercise.passes(2);
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	const mark = { type: "MarkStatement", injectId: "first", statementId: "cash", mark: null } as const;
	exercise.does("ada", mark);
	exercise.does("axel", mark);
	exercise.passes(1);
	exercise.does("ada", aLockOf());
	exercise.does(FRED, { type: "CloseInject", injectId: "first" });
	exercise.does(FRED, { type: "RevealStep", injectId: "first", step: "evidence" });
	const { sent } = atTheConsole(exercise);
	fireEvent.click(screen.getByRole("tab", { name: "Steps" }));
	fireEvent.click(screen.getAllByRole("button", { name: "Undo …" })[2] as HTMLElement);
	const dialog = within(screen.getByRole("dialog"));
	expect(dialog.getByText("The clock goes back to 0:02:00 and stands there.")).toBeTruthy();
	expect(dialog.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
		"industry: 3 acts, among them 1 locked decision",
		"inject 1: the evidence",
		"Revealed: the evidence of first.",
		"Closed: first.",
	]);
	expect(sent).toEqual([]);
	fireEvent.click(dialog.getByRole("button", { name: "Cancel" }));
	fireEvent.click(screen.getAllByRole("button", { name: "Undo …" })[0] as HTMLElement);
	expect(within(screen.getByRole("dialog")).getByText("No team loses anything.")).toBeTruthy();
});

test("each step says who took it, and when", () => {
	const scenario = aScenario({ injects: [firstInject({ release: { atMinute: 3 } }), secondInject()] });
	const exercise = inPlay({ scenario });
	exercise.passes(3);
	exercise.does(FRED, { type: "SkipInject", injectId: "second" });
	atTheConsole(exercise);
	fireEvent.click(screen.getByRole("tab", { name: "Steps" }));
	const steps = within(screen.getByRole("tabpanel", { name: "Steps" })).getAllByRole("listitem");
	expect(steps.slice(0, 2).map((step) => step.querySelector("p + p")?.textContent)).toEqual([
		"by Facilitator 1",
		"by itself",
	]);
	expect(steps[0]?.textContent).toContain("0:03:00");
});

test("with every act of a team, only the newest step of the list changes on the wire", () => {
	const exercise = afterARelease();
	exercise.does(FRED, { type: "HoldInject", injectId: "second", held: true });
	const before = consoleView(exercise).undoable;
	exercise.does("ada", {
		type: "SendNotification",
		injectId: "first",
		to: ["licensing"],
		statementIds: [],
		text: "Look.",
	});
	const after = consoleView(exercise).undoable;
	expect(after[0]).not.toEqual(before[0]);
	expect(after.slice(1)).toEqual(before.slice(1));
	expect(after[0]?.own).toEqual({
		events: 3,
		teams: [{ worldId: "north", teamId: "industry", acts: 1, locks: 0 }],
		reveals: [],
	});
});

test("what somebody did who has moved or gone since is a loss of the team they did it for", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	const mark = { type: "MarkStatement", injectId: "first", statementId: "cash", mark: null } as const;
	exercise.does("axel", mark);
	exercise.does("aino", mark);
	exercise.does(FRED, { type: "MoveSeat", seatId: "axel", worldId: "north", teamId: "licensing" });
	exercise.does(FRED, { type: "RemoveSeat", seatId: "aino" });
	expect(consoleView(exercise).undoable[0]?.own.teams).toEqual([
		{ worldId: "north", teamId: "industry", acts: 2, locks: 0 },
	]);
});

test("a decision keyed in from paper is a loss of its team", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.does(FRED, {
		type: "LockOnPaper",
		injectId: "first",
		worldId: "north",
		teamId: "industry",
		optionId: "hold",
		course: null,
		measures: [],
		reason: "",
		flags: [],
	});
	expect(consoleView(exercise).undoable[0]?.own.teams).toEqual([
		{ worldId: "north", teamId: "industry", acts: 1, locks: 1 },
	]);
});

test("undo waits for a reason", () => {
	const { sent } = atTheConsole(afterARelease());
	fireEvent.click(screen.getByRole("tab", { name: "Steps" }));
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
	fireEvent.click(screen.getByRole("tab", { name: "Steps" }));
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
