// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { primaryAction } from "../../client/src/facilitator/primaryAction.ts";
import { anExercise, FRED, inPlay } from "../support/anExercise.ts";
import { aLockOf } from "../support/givenWhen.ts";
import { atTheConsole, consoleView } from "./atTheConsole.tsx";

describe("the next step of an exercise", () => {
	test("goes from the lobby to the end, one sensible step after another", () => {
		const exercise = anExercise();
		const steps: unknown[] = [];
		for (let count = 0; count < 40; count += 1) {
			const action = primaryAction(consoleView(exercise));
			steps.push(action === null ? null : "number" in action ? `${action.type} ${action.number}` : action.type);
			if (action === null) break;
			if (action.type === "RevealStep")
				exercise.does(FRED, { type: "RevealStep", injectId: action.injectId, step: action.step });
			else if ("injectId" in action) exercise.does(FRED, { type: action.type, injectId: action.injectId });
			else exercise.does(FRED, { type: action.type });
		}
		const reveal = (number: number) => Array.from({ length: 5 }, () => `RevealStep ${number}`);
		expect(steps).toEqual([
			"OpenLobby",
			"BeginBriefing",
			"StartExercise",
			"ReleaseInject 1",
			"CloseInject 1",
			...reveal(1),
			"ReleaseInject 2",
			"CloseInject 2",
			...reveal(2),
			"EndExercise",
			"CloseExercise",
			null,
		]);
	});

	test("never is to reveal scores where scoring is off", () => {
		const exercise = inPlay({ plan: { scoring: false } });
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.does(FRED, { type: "CloseInject", injectId: "first" });
		for (const step of ["evidence", "path", "decisions", "outcome"] as const) {
			expect(primaryAction(consoleView(exercise))).toMatchObject({ type: "RevealStep", step });
			exercise.does(FRED, { type: "RevealStep", injectId: "first", step });
		}
		expect(primaryAction(consoleView(exercise))).toMatchObject({ type: "ReleaseInject", injectId: "second" });
		atTheConsole(exercise);
		fireEvent.click(screen.getByRole("tab", { name: "Reveal" }));
		expect(screen.getByText("Scoring is off in this exercise.")).toBeTruthy();
		expect(screen.getByText("Everything is revealed. Over to the debrief.")).toBeTruthy();
		expect(screen.queryByText("The scores")).toBeNull();
	});

	test("is to resume while an inject is open and the clock stands", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.does(FRED, { type: "PauseClock" });
		expect(primaryAction(consoleView(exercise))).toEqual({ type: "ResumeClock" });
	});

	test("passes over injects on hold", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "HoldInject", injectId: "first", held: true });
		expect(primaryAction(consoleView(exercise))).toEqual({ type: "ReleaseInject", injectId: "second", number: 2 });
	});
});

describe("the large button", () => {
	test("says the step and asks for it at one press", () => {
		const { sent } = atTheConsole(inPlay());
		fireEvent.click(screen.getByRole("button", { name: "Release inject 1" }));
		expect(sent).toEqual([{ type: "ReleaseInject", injectId: "first" }]);
	});

	test("closes an inject only after saying how many teams have not locked", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		const { sent } = atTheConsole(exercise);
		fireEvent.click(screen.getByRole("button", { name: "Close inject 1" }));
		const dialog = screen.getByRole("dialog");
		expect(dialog.textContent).toContain("1 team has not locked");
		expect(sent).toEqual([]);
		fireEvent.click(within(dialog).getByRole("button", { name: "Close inject 1" }));
		expect(sent).toEqual([{ type: "CloseInject", injectId: "first" }]);
	});

	test("says before a close that a reopened team keeps its last lock", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.does("ada", aLockOf());
		exercise.does(FRED, {
			type: "ReopenDecision",
			injectId: "first",
			worldId: "north",
			teamId: "industry",
		});
		atTheConsole(exercise);
		fireEvent.click(screen.getByRole("button", { name: "Close inject 1" }));
		const words = screen.getByRole("dialog").textContent;
		expect(words).toContain("1 team has not locked, or not again after you reopened its decision. A team that never");
		expect(words).toContain("one that was reopened keeps its last lock. After this");
	});

	test("shows a refusal in the server's words", async () => {
		const refusal = { code: "Paused", message: "The clock stands. Resume it first." } as const;
		atTheConsole(inPlay(), { ok: false, refusal });
		fireEvent.click(screen.getByRole("button", { name: "Release inject 1" }));
		expect(await screen.findByText("Not done. The clock stands. Resume it first.")).toBeTruthy();
	});
});

describe("keys of the console", () => {
	test("Space pauses, N does the next step, E gives two minutes", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		const { sent } = atTheConsole(exercise);
		fireEvent.keyDown(document.body, { key: " " });
		fireEvent.keyDown(document.body, { key: "e" });
		expect(sent).toEqual([
			{ type: "PauseClock" },
			{ type: "ExtendTime", injectId: "first", minutes: 2, worldId: null, teamId: null },
		]);
		fireEvent.keyDown(document.body, { key: "n" });
		expect(screen.getByRole("dialog").textContent).toContain("Close inject 1?");
	});

	test("do nothing while somebody writes", () => {
		const { sent } = atTheConsole(inPlay());
		fireEvent.keyDown(document.body, { key: "b" });
		const field = screen.getByLabelText("Text");
		fireEvent.keyDown(field, { key: " " });
		fireEvent.keyDown(field, { key: "n" });
		expect(sent).toEqual([]);
	});
});
