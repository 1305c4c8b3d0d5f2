// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { anExercise, FRED, inLobby, inPlay, type TestExercise } from "../support/anExercise.ts";
import { atTheConsole } from "./atTheConsole.tsx";

const attention = () => within(screen.getByRole("status", { name: "Needs you" }));

function someone(waitId: string, name: string | null = null) {
	return { waitId, worldId: "north", teamId: "industry", roleId: null, name };
}

/** What goes to the server beside the commands. */
function aServer() {
	const asked: string[] = [];
	vi.stubGlobal("fetch", async (path: string, { body }: RequestInit) => {
		asked.push(`${path} ${body}`);
		return new Response(null, { status: 204 });
	});
	return asked;
}

describe("who waits before the door", () => {
	test.each([
		["in the lobby", inLobby],
		["in play", inPlay],
	])("is let in with one press, %s", async (_when, begin) => {
		const exercise = begin();
		exercise.waiting.push(someone("one"));
		atTheConsole(exercise);
		const asked = aServer();
		attention().getByText("Somebody at industry asks to come in.");
		fireEvent.click(attention().getByRole("button", { name: /^Let in: Somebody/ }));
		await waitFor(() => expect(asked).toEqual(['/api/exercises/exercise/waiting/one {"isAdmitted":true}']));
	});

	test("is turned away with one press, and called by a name that was given", async () => {
		const exercise = inPlay();
		exercise.waiting.push(someone("one", "Bo Ek"));
		atTheConsole(exercise);
		const asked = aServer();
		attention().getByText("Bo Ek at industry asks to come in.");
		fireEvent.click(attention().getByRole("button", { name: /^Turn away: Bo Ek/ }));
		await waitFor(() => expect(asked).toEqual(['/api/exercises/exercise/waiting/one {"isAdmitted":false}']));
	});

	test("is one line when many come, and all are let in with one press", async () => {
		const exercise = inPlay();
		exercise.waiting.push(someone("one"), someone("two"), { ...someone("three"), teamId: "licensing" });
		atTheConsole(exercise);
		const asked = aServer();
		attention().getByText("3 people ask to come in: industry; licensing.");
		fireEvent.click(attention().getByRole("button", { name: "Let all in" }));
		await waitFor(() => expect(asked).toHaveLength(3));
		fireEvent.click(attention().getByRole("button", { name: "See seats" }));
		expect(screen.getAllByRole("button", { name: /^Turn away: / })).toHaveLength(3);
	});
});

test("the room is locked and unlocked at the seats, and a locked one is shown at the top", () => {
	const exercise = anExercise();
	const open = atTheConsole(exercise);
	fireEvent.click(screen.getByRole("tab", { name: "Seats" }));
	fireEvent.click(screen.getByRole("button", { name: "Lock the room" }));
	expect(open.sent).toEqual([{ type: "LockRoom", locked: true }]);
	expect(screen.queryByText("Room locked")).toBeNull();
	open.page.unmount();
	exercise.does(FRED, { type: "LockRoom", locked: true });
	const locked = atTheConsole(exercise);
	expect(screen.getByText("Room locked")).toBeTruthy();
	fireEvent.click(screen.getByRole("tab", { name: "Seats" }));
	fireEvent.click(screen.getByRole("button", { name: "Unlock the room" }));
	expect(locked.sent).toEqual([{ type: "LockRoom", locked: false }]);
});

test("the pen of a scribe who has been away for a while is handed on with one press", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.online.delete("ada");
	exercise.longGone.add("ada");
	const { sent } = atTheConsole(exercise);
	attention().getByText("industry: the scribe, Head, has been offline for a while. Others of the team are there.");
	// Said once: the line that only tells it gives way to the one that settles it.
	expect(attention().queryByText(/You can hand the pen/)).toBeNull();
	fireEvent.click(attention().getByRole("button", { name: "Hand the pen to Head 2" }));
	expect(sent).toEqual([{ type: "HandPen", seatId: "axel" }]);
});

describe("a member's seat", () => {
	function change(exercise: TestExercise, seat: string) {
		const console = atTheConsole(exercise);
		fireEvent.click(screen.getByRole("tab", { name: "Seats" }));
		const [first] = screen.getAllByRole("button", { name: `Change the seat of ${seat}` });
		if (first === undefined) throw new Error(`There is no seat of ${seat}.`);
		fireEvent.click(first);
		return { ...console, dialog: within(screen.getByRole("dialog")) };
	}

	test("is moved to another team, after reading what that means", async () => {
		const { sent, dialog } = change(inPlay(), "Head 2");
		expect(dialog.getByText(/From now on this person sees what the new team sees/)).toBeTruthy();
		expect(dialog.queryByText(/holds the pen/)).toBeNull();
		const field = dialog.getByRole<HTMLSelectElement>("combobox", { name: "Move to" });
		expect([...field.options].map(({ label }) => label)).toEqual(["Choose a team", "licensing", "screening"]);
		fireEvent.change(field, { target: { value: "north/licensing" } });
		fireEvent.click(dialog.getByRole("button", { name: "Move" }));
		expect(sent).toEqual([{ type: "MoveSeat", seatId: "axel", worldId: "north", teamId: "licensing" }]);
		await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	});

	test("is given another name where seats carry names, and nowhere else", async () => {
		const nameless = change(inPlay(), "Head 2");
		expect(nameless.dialog.queryByRole("textbox")).toBeNull();
		nameless.page.unmount();
		const { sent, dialog } = change(inPlay({ plan: { names: true } }), "Head 2");
		fireEvent.change(dialog.getByRole("textbox", { name: "Name" }), { target: { value: " Axel Berg " } });
		fireEvent.click(dialog.getByRole("button", { name: "Change the name" }));
		expect(sent).toEqual([{ type: "RenameSeat", seatId: "axel", text: "Axel Berg" }]);
		await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	});

	test("is removed after a second question, which says where the pen goes", async () => {
		const { sent, dialog } = change(inPlay(), "Head");
		fireEvent.click(dialog.getByRole("button", { name: "Remove the seat" }));
		expect(sent).toEqual([]);
		const question = within(screen.getByRole("dialog", { name: "Remove Head?" }));
		expect(question.getByText(/cannot be undone.*holds the pen/)).toBeTruthy();
		fireEvent.click(question.getByRole("button", { name: "Remove the seat" }));
		expect(sent).toEqual([{ type: "RemoveSeat", seatId: "ada" }]);
		await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	});
});
