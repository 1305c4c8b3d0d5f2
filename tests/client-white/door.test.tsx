// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { lastTicket } from "../../client/src/connection/tickets.ts";
import { JoinScreen } from "../../client/src/join/JoinScreen.tsx";
import { forgetWait } from "../../client/src/join/keptWait.ts";
import type { JoinLook, SeatTicket } from "../../shared/wire/api.ts";
import { inThePage } from "./inThePage.tsx";

const LOOK: JoinLook = {
	exerciseId: "ex-1",
	name: "Rehearsal",
	scenarioTitle: "Vilnius",
	languages: ["en"],
	phase: "play",
	isLobbyOpen: true,
	isRoomLocked: true,
	namesAllowed: false,
	worlds: [{ id: "world-1", name: "World 1" }],
	teams: [{ id: "industry", name: "Industry", summary: "The firm.", letter: "A", index: 0, roles: [] }],
	seats: [],
};
const TICKET: SeatTicket = { exerciseId: "ex-1", seatId: "bo", role: "player", seatToken: "secret", languages: ["en"] };
const WAITS = { status: 202, body: { waitToken: "wait" } };

/** What the server answers to whoever asks again; the last one stands. */
let answers: { readonly status: number; readonly body: object }[] = [];
let asked: string[] = [];

beforeEach(() => {
	vi.useFakeTimers({ shouldAdvanceTime: true });
	asked = [];
	forgetWait();
	window.history.replaceState(null, "", "/join/RKVSML");
	vi.stubGlobal("fetch", async (path: string, { method }: RequestInit) => {
		asked.push(`${method} ${path}`);
		if (path === "/api/join/look") return Response.json(LOOK);
		if (method === "DELETE") return new Response(null, { status: 204 });
		const { status, body } = (path === "/api/join/seat" ? undefined : answers.shift()) ?? WAITS;
		return Response.json(body, { status });
	});
});

function open() {
	return inThePage(<JoinScreen code="RKVSML" />);
}

async function asksToComeIn() {
	const page = open();
	fireEvent.click(await screen.findByRole("radio", { name: /Industry/ }));
	expect(screen.getByText(/^The room is locked. When you press Join/)).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: "Join" }));
	await screen.findByText("The room is locked. The facilitator has been asked to let you in.");
	return page;
}

const later = () => act(() => vi.advanceTimersByTimeAsync(3100));

test("before a locked door the page waits, asks again, and sits down by itself", async () => {
	answers = [WAITS, { status: 503, body: { error: { code: "StorageFailed", message: "" } } }, WAITS];
	await asksToComeIn();
	await later();
	await later();
	expect(lastTicket("player")).toBeNull();
	answers.push({ status: 200, body: TICKET });
	await later();
	await later();
	expect(lastTicket("player")).toMatchObject({ seatId: "bo", exerciseName: "Rehearsal" });
	expect(window.location.pathname).toBe("/play");
});

test("it waits on when the page is loaded again", async () => {
	answers = [];
	const page = await asksToComeIn();
	page.unmount();
	open();
	await screen.findByText("The room is locked. The facilitator has been asked to let you in.");
	expect(screen.queryByRole("button", { name: "Join" })).toBeNull();
});

test.each([
	[409, { code: "TurnedAway", message: "The facilitator has not let you in." }, "The facilitator has not let you in."],
	[404, { code: "UnknownWaiting", message: "" }, "Your request has run out. Ask again to come in."],
])("an answer of %i is told in words, and one may ask again", async (status, error, words) => {
	answers = [WAITS, { status, body: { error } }];
	await asksToComeIn();
	await later();
	await screen.findByText(words);
	fireEvent.click(screen.getByRole("button", { name: "Back" }));
	await screen.findByRole("button", { name: "Join" });
});

test("whoever waits no longer says so to the server", async () => {
	answers = [];
	await asksToComeIn();
	fireEvent.click(screen.getByRole("button", { name: "Wait no longer" }));
	await screen.findByRole("button", { name: "Join" });
	expect(asked).toContain("DELETE /api/join/waiting");
});
