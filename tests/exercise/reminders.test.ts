import { describe, expect, test } from "vitest";
import { remindersOf } from "../../shared/exercise/reminders.ts";
import { FRED, type TestExercise } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import { givenWith, minutes, releaseFirst, type Step, step } from "../support/givenWhen.ts";

const PHONE = { en: "Phone the bank." };
const COFFEE = { en: "Coffee is here." };

function reminded(...steps: readonly Step[]) {
	const scenario = {
		...aScenario({ injects: [firstInject({ reminders: [{ afterMinutes: 4, text: PHONE }] }), secondInject()] }),
		reminders: [{ minute: 20, text: COFFEE }],
	};
	return givenWith({ scenario }, ...steps);
}

function reminders({ scenario, state }: TestExercise) {
	return remindersOf(scenario, state);
}

const put = (reminderId: string) => ({ type: "DismissReminder", reminderId }) as const;

test("those of an inject fall due after its release, those of the exercise by its clock", () => {
	const coffee = { id: "/1", injectId: null, dueAtMs: 20 * 60_000, text: COFFEE };
	expect(reminders(reminded(minutes(3)).exercise)).toEqual([coffee]);
	expect(reminders(reminded(minutes(3), releaseFirst).exercise)).toEqual([
		coffee,
		{ id: "first/1", injectId: "first", dueAtMs: 7 * 60_000, text: PHONE },
	]);
});

test("a scenario without any, and one pinned before there were any, reminds of nothing", () => {
	const { exercise } = givenWith({}, releaseFirst);
	expect(reminders(exercise)).toEqual([]);
});

describe("DismissReminder", () => {
	test("puts one away that is due", () => {
		const due = reminded(releaseFirst, minutes(4));
		due.when(FRED, put("first/1")).expectEvents({ type: "ReminderDismissed", reminderId: "first/1" });
		expect(reminders(due.exercise).map(({ id }) => id)).toEqual(["/1"]);
	});
	test("not one that is not due, not there or put away already", () => {
		reminded(releaseFirst, minutes(3)).when(FRED, put("first/1")).expectRefusal("NotOpen");
		reminded(releaseFirst, minutes(4)).when(FRED, put("first/2")).expectRefusal("NotOpen");
		reminded(releaseFirst, minutes(4), step(FRED, put("first/1")))
			.when(FRED, put("first/1"))
			.expectRefusal("AlreadyDone");
	});
	test("an undo leaves it put away; released anew, the inject reminds anew", () => {
		const { exercise } = reminded(releaseFirst, minutes(4));
		const pause = exercise.does(FRED, { type: "PauseClock" })[0]?.seq ?? 0;
		exercise.does(FRED, put("first/1"));
		exercise.does(FRED, { type: "UndoStep", seq: pause, reason: "A slip." });
		expect(reminders(exercise).map(({ id }) => id)).toEqual(["/1"]);
		const release = exercise.recorded.find(({ event }) => event.type === "InjectReleased")?.seq ?? 0;
		exercise.does(FRED, { type: "UndoStep", seq: release, reason: "A slip." });
		releaseFirst(exercise);
		expect(reminders(exercise).map(({ id }) => id)).toEqual(["/1", "first/1"]);
	});
});
