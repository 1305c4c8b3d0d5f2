import { expect, test } from "vitest";
import { exerciseTimeAt, exerciseTimeNow } from "../../client/src/connection/clock.ts";
import { createConnectionStore } from "../../client/src/connection/store.ts";
import { formatClock } from "../../client/src/ui/formatClock.ts";
import { aTeamView } from "./support/views.ts";

const running = {
	phase: "play",
	isRunning: true,
	elapsedMs: 60_000,
	wallMs: 1_000_000,
	pausedBecause: null,
	rate: 1,
} as const;

test("exercise time goes on from the anchor while the clock runs, and stands while it is paused", () => {
	expect(exerciseTimeAt(running, 1_030_000)).toBe(90_000);
	expect(exerciseTimeAt({ ...running, isRunning: false, wallMs: null }, 1_030_000)).toBe(60_000);
});

test("a device whose clock is a day wrong shows the server's time", () => {
	const store = createConnectionStore();
	const dayMs = 86_400_000;
	store.setState({
		link: "online",
		clockOffsetMs: -dayMs,
		streams: { team: { bootId: "b", n: 1, view: aTeamView({ clock: running }) } },
	});
	expect(exerciseTimeNow(store.getState(), 1_030_000 + dayMs)).toBe(90_000);
});

test("the time stands still from the moment the line was lost", () => {
	const store = createConnectionStore();
	store.setState({
		link: "reconnecting",
		clockOffsetMs: 0,
		frozenAtWallMs: 1_010_000,
		streams: { team: { bootId: "b", n: 1, view: aTeamView({ clock: running }) } },
	});
	expect(exerciseTimeNow(store.getState(), 1_500_000)).toBe(70_000);
});

test.each([
	[382_000, "06:22"],
	[3_900_000, "65:00"],
	[0, "00:00"],
	[-30_000, "\u221200:30"],
])("%d ms left read %s", (ms, words) => {
	expect(formatClock(ms)).toBe(words);
});
