// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { inLobby } from "../support/anExercise.ts";
import { atTheConsole, consoleView } from "./atTheConsole.tsx";

function ready(exercise: ReturnType<typeof inLobby>): readonly string[] {
	return consoleView(exercise)
		.seats.filter(({ isReady }) => isReady)
		.map(({ seatId }) => seatId);
}

test("the console names who has not answered the roll call, until everybody of a team has", () => {
	const exercise = inLobby();
	exercise.does("ada", { type: "AnswerRollCall" });
	exercise.does("lena", { type: "AnswerRollCall" });
	expect(ready(exercise)).toEqual(["ada", "lena"]);
	const before = atTheConsole(exercise);
	expect(screen.getByText("no answer to the roll call yet: Head 2, Head 3")).toBeTruthy();
	expect(screen.queryByText("roll call complete")).toBeNull();
	before.page.unmount();
	for (const seatId of ["axel", "aino"]) exercise.does(seatId, { type: "AnswerRollCall" });
	atTheConsole(exercise);
	expect(screen.queryByText(/yet: Head 2, Head 3/)).toBeNull();
	expect(screen.getAllByText("roll call complete")).toHaveLength(1);
});
