// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { JoinCards } from "../../client/src/cards/JoinCards.tsx";
import { SeatForm } from "../../client/src/join/SeatForm.tsx";
import type { JoinLook } from "../../shared/wire/api.ts";
import { inThePage } from "./inThePage.tsx";

const LOOK: JoinLook = {
	exerciseId: "e-1",
	name: "Vilnius, morning",
	scenarioTitle: "Vilnius 2022",
	languages: ["en"],
	phase: "lobby",
	isLobbyOpen: false,
	isRoomLocked: false,
	namesAllowed: false,
	worlds: [
		{ id: "world-1", name: "North" },
		{ id: "world-2", name: "South" },
	],
	teams: [
		{
			id: "licensing",
			name: "Licensing ministry",
			summary: "",
			letter: "A",
			index: 0,
			roles: [
				{ id: "head", name: "Head of unit" },
				{ id: "lawyer", name: "Lawyer" },
			],
		},
		{ id: "customs", name: "Customs", summary: "", letter: "B", index: 1, roles: [] },
	],
	seats: [],
};

function printed(look: JoinLook = LOOK, address = "http://192.168.1.20:2567") {
	return inThePage(<JoinCards look={look} code="RKVSML" address={address} />);
}

const PIXELS_PER_MODULE = 4;

/** What a camera reads from a code: its squares painted as pixels. */
function read(code: HTMLElement): string | null {
	const side = Number(code.getAttribute("viewBox")?.split(" ")[2]) * PIXELS_PER_MODULE;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	const squares = code.querySelector("path")?.getAttribute("d") ?? "";
	for (const [, x, y] of squares.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
		for (let row = 0; row < PIXELS_PER_MODULE; row += 1)
			for (let column = 0; column < PIXELS_PER_MODULE; column += 1) {
				const at = (Number(y) * PIXELS_PER_MODULE + row) * side + Number(x) * PIXELS_PER_MODULE + column;
				pixels.fill(0, at * 4, at * 4 + 3);
			}
	return jsQR(pixels, side, side)?.data ?? null;
}

describe("join cards", () => {
	test("bring a phone to the join page with world and team chosen, one card for each team of each world", () => {
		printed();
		const cards = screen.getAllByRole("listitem");
		expect(cards.map((card) => read(within(card).getByRole("img", { name: /^QR code/ })))).toEqual([
			"http://192.168.1.20:2567/join/RKVSML?world=world-1&team=licensing",
			"http://192.168.1.20:2567/join/RKVSML?world=world-1&team=customs",
			"http://192.168.1.20:2567/join/RKVSML?world=world-2&team=licensing",
			"http://192.168.1.20:2567/join/RKVSML?world=world-2&team=customs",
		]);
		expect(cards[0]?.textContent).toContain("192.168.1.20:2567");
		expect(cards[0]?.textContent).toContain("RKV-SML");
	});

	test("can be printed for each role", () => {
		printed({ ...LOOK, worlds: LOOK.worlds.slice(0, 1) });
		fireEvent.click(screen.getByRole("radio", { name: "Role" }));
		expect(screen.getAllByRole("img", { name: /^QR code/ }).map(read)).toEqual([
			"http://192.168.1.20:2567/join/RKVSML?team=licensing&role=head",
			"http://192.168.1.20:2567/join/RKVSML?team=licensing&role=lawyer",
			"http://192.168.1.20:2567/join/RKVSML?team=customs",
		]);
	});

	test("say so when their address opens on the server alone", () => {
		printed(LOOK, "http://127.0.0.1:2567");
		expect(screen.getByText(/opens on the server’s own machine only/)).toBeTruthy();
		cleanup();
		printed();
		expect(screen.queryByText(/own machine only/)).toBeNull();
	});
});

describe("whoever comes by a card", () => {
	function atTheDoor(place: { worldId: string | null; teamId: string | null; roleId: string | null }) {
		inThePage(<SeatForm code="RKVSML" look={LOOK} place={place} onStale={() => {}} onWait={() => {}} />);
		return screen
			.getAllByRole<HTMLInputElement>("radio")
			.filter(({ checked }) => checked)
			.map(({ value }) => value);
	}

	test("finds world, team and role chosen, and may choose otherwise", () => {
		expect(atTheDoor({ worldId: "world-2", teamId: "licensing", roleId: "lawyer" })).toEqual(["world-2", "licensing"]);
		const role = screen.getByRole<HTMLSelectElement>("combobox", { name: "Your role" });
		expect(role.value).toBe("lawyer");
		fireEvent.click(screen.getByRole("radio", { name: /Customs/ }));
		expect(screen.getByRole<HTMLInputElement>("radio", { name: /Customs/ }).checked).toBe(true);
		expect(screen.queryByRole("combobox", { name: "Your role" })).toBeNull();
	});

	test("finds nothing chosen where the card names what is not there", () => {
		expect(atTheDoor({ worldId: "world-9", teamId: "nobody", roleId: "lawyer" })).toEqual([]);
	});
});
