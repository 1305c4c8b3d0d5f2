// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { useView } from "../../client/src/connection/useView.ts";
import { PlayerPage } from "../../client/src/player/PlayerPage.tsx";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { anInjectView, aSeatView, aTeamView } from "./support/views.ts";

const MINUTE = 60_000;
const clock = {
	phase: "play",
	isRunning: false,
	elapsedMs: 10 * MINUTE,
	wallMs: null,
	pausedBecause: null,
	rate: 1,
} as const;
const old = { id: "3", atMs: 2 * MINUTE, text: "Welcome to the hall." };
const lunch = { id: "40", atMs: 10 * MINUTE, text: "Lunch at noon." };
const doors = { id: "41", atMs: 10 * MINUTE, text: "Close the doors." };
const tip = { id: "42", atMs: 10 * MINUTE, by: "adviser 1", text: "Ask who pays." };

function Page() {
	const team = useView("team");
	return team && <PlayerPage team={team} seat={aSeatView()} onMoveSeen={null} />;
}

function atTheTable(first: Partial<TeamView>) {
	const line = aLine({ streams: streamsOf(first) });
	const page = onTheLine(line, <Page />);
	const next = (change: Partial<TeamView>) => act(() => line.connection.store.setState({ streams: streamsOf(change) }));
	return { page, next };
}

function streamsOf(change: Partial<TeamView>) {
	return { team: { bootId: "boot", n: 1, view: aTeamView({ clock, ...change }) } };
}

function notices(): string {
	const spoken = screen.getAllByRole("status");
	return spoken.map(({ textContent }) => textContent).join(" ");
}

test("what the facilitator and an adviser say stands above every area until it is put away, and takes no focus", () => {
	const { page, next } = atTheTable({ broadcasts: [old] });
	expect(notices()).not.toContain("Welcome");

	const areas = within(screen.getByRole("navigation", { name: "Areas" }));
	const decision = areas.getByRole("button", { name: "Decision" });
	decision.focus();
	fireEvent.click(decision);
	const said = { broadcasts: [old, lunch, doors], injects: [anInjectView({ advice: [tip] })] };
	next(said);
	expect(notices()).toContain("From the facilitator: Close the doors.");
	expect(notices()).toContain("Advice: Ask who pays.");
	expect(document.activeElement).toBe(decision);

	fireEvent.click(screen.getByRole("button", { name: "Dismiss the message" }));
	expect(notices()).toContain("Lunch at noon.");
	fireEvent.click(screen.getByRole("button", { name: "Dismiss the message" }));
	expect(screen.queryByRole("button", { name: "Dismiss the message" })).toBeNull();
	fireEvent.click(screen.getByRole("button", { name: "Dismiss the advice" }));
	expect(screen.queryByRole("button", { name: "Dismiss the advice" })).toBeNull();

	page.unmount();
	atTheTable(said);
	expect(screen.queryByRole("button", { name: /^Dismiss/ })).toBeNull();
});

test.each(["lobby", "briefing", "hotwash", "closed"] as const)("a broadcast is seen in the %s too", (phase) => {
	// Another exercise: what one test put away stays away in its own.
	const exercise = { ...aTeamView().exercise, exerciseId: `in-${phase}` };
	atTheTable({ exercise, clock: { ...clock, phase }, broadcasts: [lunch] });
	expect(notices()).toContain("From the facilitator: Lunch at noon.");
});
