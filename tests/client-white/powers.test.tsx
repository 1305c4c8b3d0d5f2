// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FRED, inPlay } from "../support/anExercise.ts";
import { atTheConsole } from "./atTheConsole.tsx";

function aSecondFacilitator() {
	const exercise = inPlay();
	const seat = { role: "facilitator", worldId: null, teamId: null, roleId: null, name: null } as const;
	exercise.serverAsks({ type: "TakeSeat", seatId: "flora", ...seat });
	return exercise;
}

test("the lead makes another facilitator an assistant with one press, and not itself", () => {
	const { sent } = atTheConsole(aSecondFacilitator());
	fireEvent.click(screen.getByRole("tab", { name: "Seats" }));
	const buttons = screen.getAllByRole("button", { name: /^Make an assistant: / });
	expect(buttons).toHaveLength(1);
	fireEvent.click(buttons[0] ?? document.body);
	expect(sent).toEqual([{ type: "SetPowers", seatId: "flora", assists: true }]);
});

test("an assistant reads what is left to it, and takes all powers when no lead is connected", () => {
	const exercise = aSecondFacilitator();
	exercise.does("flora", { type: "SetPowers", seatId: FRED, assists: true });
	exercise.online.add("flora");
	const { page } = atTheConsole(exercise);
	expect(screen.getByText(/^You assist/)).toBeTruthy();
	expect(screen.queryByRole("button", { name: "Take all powers" })).toBeNull();
	page.unmount();
	exercise.online.delete("flora");
	const { sent } = atTheConsole(exercise);
	fireEvent.click(screen.getByRole("button", { name: "Take all powers" }));
	expect(sent).toEqual([{ type: "SetPowers", seatId: FRED, assists: false }]);
});
