// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { ExerciseRow } from "../../client/src/operator/ExerciseRow.tsx";
import type { ExerciseSummary } from "../../shared/wire/api.ts";
import { inPlay } from "../support/anExercise.ts";
import { atTheConsole } from "./atTheConsole.tsx";
import { inThePage } from "./inThePage.tsx";

const trial: ExerciseSummary = {
	exerciseId: "trial",
	name: "Trial",
	scenarioTitle: "Small",
	createdWallMs: 1_700_000_000_000,
	phase: "hotwash",
	level: 3,
	isDryRun: false,
	joinCode: "BCDFGH",
	worlds: 1,
	seats: 2,
	online: 0,
	links: [],
	problem: null,
};

/** A server that answers everything with the same. What was asked of it is kept. */
function aServerThat(status: number, body: object | null = null) {
	const asked: string[] = [];
	vi.stubGlobal("fetch", async (path: string, { method, body: sent }: RequestInit) => {
		asked.push(`${method} ${path}${sent === undefined ? "" : ` ${sent}`}`);
		return new Response(body === null ? null : JSON.stringify(body), { status });
	});
	return asked;
}

function theRow(exercise: ExerciseSummary) {
	inThePage(<ExerciseRow token="operator" exercise={exercise} address="http://here" onChange={async () => {}} />);
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name, hidden: true });
const dialog = () => within(screen.getByRole("dialog"));

describe("the operator", () => {
	test("erases names and texts of an exercise that has ended, after a second question", async () => {
		const asked = aServerThat(204);
		theRow(trial);
		fireEvent.click(button("Erase names and texts"));
		expect(asked).toEqual([]);
		fireEvent.click(dialog().getByRole("button", { name: "Erase for good" }));
		await waitFor(() => expect(asked).toEqual(["POST /api/operator/exercises/trial/erase"]));
		await screen.findByText("Names and texts of this exercise are erased.");
	});

	test("erases and deletes nothing while it is played, and reads why", () => {
		theRow({ ...trial, phase: "play" });
		expect(button("Erase names and texts").disabled).toBe(true);
		expect(button("Delete the exercise").disabled).toBe(true);
		expect(screen.getByText("The exercise is being played. It can be deleted once it has ended.")).toBeTruthy();
	});

	test("types the join code to delete an exercise, and reads what the server says of another code", async () => {
		const refusal = {
			code: "OtherCode",
			message: "This is not the join code of this exercise, so it was not deleted.",
		};
		const asked = aServerThat(409, { error: refusal });
		theRow(trial);
		fireEvent.click(button("Delete the exercise"));
		const field = dialog().getByRole("textbox", { name: /Type its join code/ });
		fireEvent.change(field, { target: { value: "zzz" } });
		fireEvent.click(dialog().getByRole("button", { name: "Delete for good" }));
		await screen.findByText(refusal.message);
		expect(asked).toEqual(['DELETE /api/operator/exercises/trial {"joinCode":"zzz"}']);
	});
});

describe("the facilitator", () => {
	test("erases the name of a seat that carries one, after a second question", async () => {
		const exercise = inPlay();
		exercise.texts.set("name", "Vera Ozola");
		exercise.serverAsks({
			type: "TakeSeat",
			seatId: "vera-2",
			role: "adviser",
			worldId: null,
			teamId: null,
			roleId: null,
			name: { id: "name", commitment: "00" },
		});
		atTheConsole(exercise);
		const asked = aServerThat(204);
		fireEvent.click(screen.getByRole("tab", { name: "Seats" }));
		expect(screen.getAllByRole("button", { name: /^Erase the name of/ })).toHaveLength(1);
		fireEvent.click(button("Erase the name of Vera Ozola (Adviser)"));
		expect(asked).toEqual([]);
		fireEvent.click(dialog().getByRole("button", { name: "Erase the name" }));
		await waitFor(() => expect(asked).toEqual(["DELETE /api/exercises/exercise/seats/vera-2/name"]));
	});
});
