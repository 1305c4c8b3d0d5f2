// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FRED, inLobby, inPlay, type TestExercise } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import { aLockOf } from "../support/givenWhen.ts";
import { atTheConsole, consoleView } from "./atTheConsole.tsx";

/** What a clock on the wall shows so many minutes after the start. */
function wall(minutes: number): string {
	const at = new Date(1_000_000 + minutes * 60_000);
	return at.toLocaleTimeString("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

function eventRow(title: string): HTMLElement {
	const row = within(screen.getByRole("complementary", { name: "Event list" }))
		.getAllByRole("listitem")
		.find((item) => item.textContent?.includes(`. ${title}`));
	if (row === undefined) throw new Error(`There is no row of ${title}.`);
	return row;
}

function timesOf(title: string): readonly string[] {
	const times = within(eventRow(title));
	return times.getAllByRole("term").map((term, index) => {
		return `${term.textContent}: ${times.getAllByRole("definition")[index]?.textContent}`;
	});
}

function deck() {
	return within(screen.getByRole("region", { name: "What you can do about it" }));
}

function afterMinutes(minutes: number): TestExercise {
	const exercise = inPlay();
	exercise.passes(minutes);
	return exercise;
}

test("one line says how late it is and when it will be over, by the clock on the wall", () => {
	atTheConsole(afterMinutes(11));
	expect(screen.getByText(`11 minutes late · finish ${wall(81)} instead of ${wall(70)}`)).toBeTruthy();
});

test("the minutes said and the finish add up, also within a minute", () => {
	atTheConsole(afterMinutes(10.6));
	expect(screen.getByText(`11 minutes late · finish ${wall(81)} instead of ${wall(70)}`)).toBeTruthy();
});

test("a pause makes it late too", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "PauseClock" });
	exercise.nowWallMs += 10 * 60_000;
	exercise.does(FRED, { type: "ResumeClock" });
	const { page } = atTheConsole(exercise);
	expect(screen.getByText(`10 minutes late · finish ${wall(80)} instead of ${wall(70)}`)).toBeTruthy();
	page.unmount();
	exercise.does(FRED, { type: "PauseClock" });
	atTheConsole(exercise);
	expect(screen.getByText("The pause moves the finish on.")).toBeTruthy();
});

test("in a dry run, whose time may run faster, the finish is told in exercise time", () => {
	const exercise = inPlay({ plan: { dryRun: true } });
	exercise.does(FRED, { type: "SetClockRate", rate: 10 });
	exercise.nowWallMs += 60_000;
	exercise.does(FRED, { type: "PauseClock" });
	exercise.does(FRED, { type: "ResumeClock" });
	exercise.passes(0.1);
	atTheConsole(exercise);
	expect(screen.getByText("11 minutes late · finish 1:21 instead of 1:10")).toBeTruthy();
});

test("on plan and early are said in words as well; before the start nothing is", () => {
	atTheConsole(inPlay()).page.unmount();
	const onPlan = atTheConsole(inPlay());
	expect(screen.getByText(`On plan · finish ${wall(70)}`)).toBeTruthy();
	onPlan.page.unmount();
	const exercise = inPlay();
	exercise.does(FRED, { type: "SkipInject", injectId: "second" });
	const early = atTheConsole(exercise);
	expect(screen.getByText(`35 minutes early · finish ${wall(35)} instead of ${wall(70)}`)).toBeTruthy();
	early.page.unmount();
	atTheConsole(inLobby());
	expect(screen.queryByText(/finish/)).toBeNull();
});

test("each inject has its planned time, what it took, and when it is to be expected now", () => {
	const exercise = afterMinutes(4);
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.passes(3);
	const limit = consoleView(exercise).msel[0]?.limitMinutes ?? 0;
	const { page } = atTheConsole(exercise);
	expect(timesOf("first")).toEqual([
		"planned: 0:00, 35 min",
		"actual: since 0:04, 4 min late",
		`now: closes 0:${4 + limit}, talk to 0:39`,
	]);
	expect(timesOf("second")).toEqual(["planned: 0:35, 35 min", "now: 0:39, 35 min"]);
	page.unmount();
	exercise.does(FRED, { type: "CloseInject", injectId: "first" });
	const closed = atTheConsole(exercise);
	expect(timesOf("first").slice(1)).toEqual([
		"actual: 0:04 to 0:07, being talked through, 4 min late",
		`now: talk to 0:${7 + 35 - limit}`,
	]);
	closed.page.unmount();
	exercise.passes(2);
	exercise.does(FRED, { type: "ReleaseInject", injectId: "second" });
	atTheConsole(exercise);
	expect(timesOf("first").slice(1)).toEqual(["actual: 0:04 to 0:07, talk to 0:09, 4 min late"]);
	expect(timesOf("second")[1]).toBe("actual: since 0:09, 26 min early");
});

test("a proposal says what it gains and is carried out with one press", () => {
	const { sent } = atTheConsole(afterMinutes(5));
	const proposal = deck().getByText("5 minutes less for inject 1");
	expect(deck().getByText(`Saves 5 minutes, finish ${wall(70)}.`)).toBeTruthy();
	const item = proposal.closest("li") as HTMLElement;
	fireEvent.click(within(item).getByRole("button", { name: "Do it" }));
	expect(sent).toEqual([{ type: "PlanMinutes", injects: [{ injectId: "first", minutes: 30 }] }]);
});

test("and taken back with one press, which voids nothing", () => {
	const exercise = afterMinutes(5);
	exercise.does(FRED, { type: "PlanMinutes", injects: [{ injectId: "first", minutes: 30 }] });
	const { sent } = atTheConsole(exercise);
	expect(deck().getByText(/Minutes set aside: first, 30 min\./)).toBeTruthy();
	fireEvent.click(deck().getByRole("button", { name: "Take it back" }));
	expect(sent).toEqual([{ type: "PlanMinutes", injects: [{ injectId: "first", minutes: 35 }] }]);
});

test("what takes a change back is offered only as long as it would be accepted", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "PlanMinutes", injects: [{ injectId: "first", minutes: 30 }] });
	expect(consoleView(exercise).planChange?.takeBack).toEqual({
		type: "PlanMinutes",
		injects: [{ injectId: "first", minutes: 35 }],
	});
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.does(FRED, { type: "CloseInject", injectId: "first" });
	expect(consoleView(exercise).planChange).not.toBeNull();
	exercise.passes(1);
	exercise.does(FRED, { type: "ReleaseInject", injectId: "second" });
	expect(consoleView(exercise).planChange).toBeNull();
});

test("a close asks first, as everywhere", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.passes(1);
	exercise.does(FRED, { type: "ExtendTime", injectId: "first", minutes: 10, worldId: null, teamId: null });
	exercise.passes((consoleView(exercise).msel[0]?.targetMinutes ?? 0) + 10);
	const { sent } = atTheConsole(exercise);
	const item = deck().getByText("Close inject 1 now").closest("li") as HTMLElement;
	fireEvent.click(within(item).getByRole("button", { name: "Do it" }));
	expect(sent).toEqual([]);
	fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Close inject 1 now" }));
	expect(sent).toEqual([{ type: "CloseInject", injectId: "first" }]);
});

test("a contingency takes no time of the plan, and who decides is counted while an inject runs", () => {
	const scenario = aScenario({ injects: [firstInject({ kind: "contingency" }), secondInject()] });
	const exercise = inPlay({ scenario });
	const planned = () => consoleView(exercise).msel.map(({ plannedAtMs, deciding }) => [plannedAtMs, deciding]);
	expect(planned()).toEqual([
		[0, 0],
		[0, 0],
	]);
	atTheConsole(exercise);
	expect(timesOf("first")).toEqual(["planned: no time set aside, 35 min when released"]);
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	expect(planned()[0]).toEqual([0, 1]);
	exercise.does(FRED, { type: "MarkTeamAbsent", worldId: "north", teamId: "industry", absent: true });
	expect(planned()[0]).toEqual([0, 0]);
	exercise.does(FRED, { type: "MarkTeamAbsent", worldId: "north", teamId: "industry", absent: false });
	expect(planned()[0]).toEqual([0, 1]);
	exercise.does("ada", aLockOf());
	expect(planned()[0]).toEqual([0, 0]);
});

test("what was skipped is taken up again from the list", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "SkipInject", injectId: "second" });
	const { sent } = atTheConsole(exercise);
	expect(timesOf("second")[1]).toBe("now: not played");
	fireEvent.click(screen.getByRole("button", { name: "Take up again: inject 2, second" }));
	expect(sent).toEqual([{ type: "TakeUpInject", injectId: "second" }]);
});

test("the screen is blanked from the console, which says so until it is lifted", () => {
	const exercise = inPlay();
	const { page, sent } = atTheConsole(exercise);
	fireEvent.click(screen.getByRole("button", { name: "Blank the screen" }));
	expect(sent).toEqual([{ type: "BlankScreen", blank: true }]);
	expect(screen.queryByText("The screen is blank.")).toBeNull();
	page.unmount();
	exercise.does(FRED, { type: "BlankScreen", blank: true });
	const blanked = atTheConsole(exercise);
	expect(screen.getByText("The screen is blank.")).toBeTruthy();
	expect(screen.queryByRole("button", { name: "Blank the screen" })).toBeNull();
	fireEvent.click(screen.getByRole("button", { name: "Show it again" }));
	expect(blanked.sent).toEqual([{ type: "BlankScreen", blank: false }]);
});

test("a reminder stands with what needs attention once it is due, and is put away with one press", () => {
	const scenario = {
		...aScenario({
			injects: [firstInject({ reminders: [{ afterMinutes: 4, text: { en: "Phone the bank." } }] }), secondInject()],
		}),
		reminders: [{ minute: 2, text: { en: "Coffee is here." } }],
	};
	const exercise = inPlay({ scenario });
	exercise.passes(2);
	const early = atTheConsole(exercise);
	fireEvent.click(within(attention("Reminder: Coffee is here.")).getByRole("button", { name: "Done" }));
	expect(early.sent).toEqual([{ type: "DismissReminder", reminderId: "/1" }]);
	early.page.unmount();
	exercise.does(FRED, { type: "DismissReminder", reminderId: "/1" });
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.passes(3);
	const notYet = atTheConsole(exercise);
	expect(screen.queryByText(/Reminder/)).toBeNull();
	notYet.page.unmount();
	exercise.passes(1);
	const due = atTheConsole(exercise);
	fireEvent.click(within(attention("Reminder for inject 1: Phone the bank.")).getByRole("button", { name: "Done" }));
	expect(due.sent).toEqual([{ type: "DismissReminder", reminderId: "first/1" }]);
});

function attention(words: string): HTMLElement {
	const list = within(screen.getByRole("status", { name: "Needs you" }));
	return list.getByText(words).closest("li") as HTMLElement;
}
