// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { attentionOf } from "../../client/src/facilitator/attention.ts";
import { FRED, inPlay, type TestExercise } from "../support/anExercise.ts";
import { aScenario } from "../support/aScenario.ts";
import { aLockOf } from "../support/givenWhen.ts";
import { atTheConsole, consoleView, nowOf } from "./atTheConsole.tsx";

function withAnotherCourse(): TestExercise {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.does("ada", aLockOf({ course: "We ask the insurer." }));
	return exercise;
}

function lockedWithMeasures(exercise: TestExercise): TestExercise {
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.does("ada", aLockOf({ measures: ["owner-trace", "hold-part"] }));
	return exercise;
}

describe("another course", () => {
	test("waits in the attention line and is rated with a reason", () => {
		const { sent } = atTheConsole(withAnotherCourse());
		expect(screen.getByText("industry took another course. Rate it so that it can count.")).toBeTruthy();
		fireEvent.click(screen.getByRole("button", { name: "Rate it" }));
		const dialog = screen.getByRole("dialog");
		expect(dialog.textContent).toContain("We ask the insurer.");
		const save = within(dialog).getByRole("button", { name: "Save the rating" });
		expect(save.hasAttribute("disabled")).toBe(true);
		fireEvent.click(within(dialog).getByRole("radio", { name: "Works, at a price" }));
		fireEvent.change(within(dialog).getByLabelText("Why"), { target: { value: "It buys time." } });
		fireEvent.click(save);
		expect(sent).toEqual([
			{
				type: "MapCourse",
				injectId: "first",
				worldId: "north",
				teamId: "industry",
				rating: "acceptable",
				reason: "It buys time.",
			},
		]);
	});
});

describe("the attention line", () => {
	test("names a team that has done nothing for four minutes, and not before", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.passes(3.9);
		const at = () => {
			const view = consoleView(exercise);
			return attentionOf(view, view.injects[0], nowOf(exercise)).map((item) =>
				"row" in item ? `${item.type} ${item.row.teamId}` : item.type,
			);
		};
		expect(at()).toEqual([]);
		exercise.passes(0.2);
		expect(at()).toEqual(["idle industry"]);
	});

	test("names a team whose devices are all gone", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		for (const seatId of ["ada", "axel", "aino"]) exercise.online.delete(seatId);
		atTheConsole(exercise);
		expect(screen.getByText("industry is offline: all 3 devices have lost the connection.")).toBeTruthy();
	});
});

describe("a room that drops", () => {
	test("is one line, with the pause within reach", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		for (const seatId of [...exercise.online]) if (seatId !== FRED) exercise.online.delete(seatId);
		const { sent } = atTheConsole(exercise);
		const line = screen.getByText(/^These teams are offline: /).closest("li") as HTMLElement;
		fireEvent.click(within(line).getByRole("button", { name: "Pause" }));
		expect(sent).toEqual([{ type: "PauseClock" }]);
	});

	test("is not offered a pause while the clock stands", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.does(FRED, { type: "PauseClock" });
		for (const seatId of [...exercise.online]) if (seatId !== FRED) exercise.online.delete(seatId);
		atTheConsole(exercise);
		const line = screen.getByText(/^These teams are offline: /).closest("li") as HTMLElement;
		expect(within(line).queryByRole("button", { name: "Pause" })).toBeNull();
	});
});

describe("a locked decision", () => {
	test("names its measures in the details and in the log", () => {
		const exercise = lockedWithMeasures(inPlay());
		const { page } = atTheConsole(exercise);
		fireEvent.click(screen.getByRole("button", { name: "Details of industry" }));
		expect(screen.getByText("Trace the owner")).toBeTruthy();
		expect(screen.getByText("Hold the part")).toBeTruthy();
		const log = screen.getByRole("list", { name: "What happened, newest first" });
		expect(log.textContent).toContain("locked “hold”. With Trace the owner; Hold the part. Reason: It smells.");
		expect(page.container.textContent).not.toMatch(/owner-trace|owner trace|hold-part/);
	});

	test("names its measures in the language of the console", () => {
		const text = { en: "Trace the owner", lt: "Atsekti savininką" };
		const holdPart = { id: "hold-part", text: { en: "Hold the part" }, by: ["industry"], burden: 2 };
		const measures = [{ id: "owner-trace", text, by: ["industry"], burden: 1 }, holdPart];
		const view = consoleView(lockedWithMeasures(inPlay({ scenario: aScenario({ measures }) })), "lt");
		const ofIndustry = view.injects[0]?.grid.find(({ teamId }) => teamId === "industry");
		expect(ofIndustry?.lockMeasures).toEqual(["Atsekti savininką", "Hold the part"]);
		expect(view.log.at(-1)?.values.measureTexts).toBe("Atsekti savininką; Hold the part");
	});
});

describe("the grid of teams", () => {
	test("informs a team that waits to be told", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		const { sent } = atTheConsole(exercise);
		fireEvent.click(screen.getByRole("button", { name: "Inform the team: licensing" }));
		expect(sent).toEqual([{ type: "InformTeam", injectId: "first", worldId: "north", teamId: "licensing" }]);
	});

	test("rates a team P, S, M or U with a note", async () => {
		const { sent } = atTheConsole(withAnotherCourse());
		fireEvent.click(screen.getByRole("button", { name: "Details of industry" }));
		const form = screen.getByRole("form", { name: "Recognition of industry" });
		fireEvent.change(within(form).getByLabelText("Recognition"), { target: { value: "S" } });
		fireEvent.change(within(form).getByLabelText("Note"), { target: { value: "Saw it late." } });
		fireEvent.submit(form);
		expect(await within(form).findByText("Saved")).toBeTruthy();
		expect(sent).toEqual([
			{
				type: "RateTeam",
				injectId: "first",
				worldId: "north",
				teamId: "industry",
				aspect: "recognition",
				rating: "S",
				note: "Saw it late.",
			},
		]);
	});
});
