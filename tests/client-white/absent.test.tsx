// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FRED, inLobby, inPlay } from "../support/anExercise.ts";
import { atTheConsole } from "./atTheConsole.tsx";

const absent = { type: "MarkTeamAbsent", worldId: "north", teamId: "licensing", absent: true } as const;

test("a team nobody sits with is marked absent in the lobby, and taken back", () => {
	const exercise = inLobby();
	for (const seatId of ["lena", "leo"]) exercise.does(FRED, { type: "RemoveSeat", seatId });
	const before = atTheConsole(exercise);
	fireEvent.click(screen.getByRole("button", { name: "This team did not come: licensing" }));
	expect(before.sent).toEqual([absent]);
	expect(screen.queryByRole("button", { name: "This team did not come: industry" })).toBeNull();
	before.page.unmount();
	exercise.does(FRED, absent);
	const after = atTheConsole(exercise);
	expect(screen.getByText("Absent")).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: "It has come after all: licensing" }));
	expect(after.sent).toEqual([{ ...absent, absent: false }]);
});

test("in play it is neither missed nor waited for, and the grid says why", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	for (const seatId of ["lena", "leo"]) exercise.online.delete(seatId);
	const before = atTheConsole(exercise);
	const missed = () => within(screen.getByRole("status", { name: "Needs you" })).queryByText(/^licensing is offline/);
	expect(missed()).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: /Details.* licensing|licensing.*details/i }));
	fireEvent.click(screen.getByRole("button", { name: "This team did not come: licensing" }));
	expect(before.sent).toEqual([absent]);
	before.page.unmount();
	exercise.does(FRED, absent);
	exercise.does(FRED, { type: "InformTeam", injectId: "first", worldId: "north", teamId: "licensing" });
	atTheConsole(exercise);
	expect(missed()).toBeNull();
	expect(screen.getByText("Absent")).toBeTruthy();
	expect(screen.getByText(/0 of 1 locked/)).toBeTruthy();
});
