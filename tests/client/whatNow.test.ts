import { expect, test } from "vitest";
import { whatNow } from "../../client/src/player/whatNow.ts";
import type { InjectView } from "../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { anInjectView, aSeatView, aTeamView } from "./support/views.ts";

const flagged = anInjectView({ marks: { "s-advance": { ada: { call: "flag", confidence: null } } } });
const pausedClock = {
	phase: "play",
	isRunning: false,
	elapsedMs: 0,
	wallMs: null,
	pausedBecause: "facilitator",
	rate: 1,
} as const;
const member = aSeatView({ seatId: "ben", isScribe: false, mayIn: { "i-1": ["MarkStatement"] } });

function line(inject: InjectView | null, seat: SeatView = aSeatView(), team: TeamView = aTeamView()) {
	return whatNow(team, seat, inject);
}

test.each(["lobby", "briefing", "hotwash", "closed"] as const)("in the %s everybody is told what to do", (phase) => {
	const team = aTeamView({ clock: { ...pausedClock, phase } });
	expect(whatNow(team, aSeatView(), null)).toEqual({ id: `player.now.${phase}` });
});

test.each(["lobby", "briefing"] as const)(
	"in the %s whoever has not answered the roll call does that first",
	(phase) => {
		const team = aTeamView({ clock: { ...pausedClock, phase } });
		expect(whatNow(team, aSeatView({ may: ["AnswerRollCall"] }), null)).toEqual({ id: "player.now.rollCall" });
	},
);

test("between injects, a person waits", () => {
	expect(line(null)).toEqual({ id: "player.now.between" });
});

test("first the documents that this person has not opened, then marks, then the decision", () => {
	const unread = anInjectView({ documents: anInjectView().documents.map((item) => ({ ...item, openedBy: [] })) });
	expect(line(unread)).toEqual({ id: "player.now.read", values: { count: 1 } });
	expect(line(anInjectView())).toEqual({ id: "player.now.mark" });
	expect(line({ ...flagged })).toEqual({ id: "player.now.vote" });
	const voted = aSeatView({ votes: { "i-1": "o-hold" } });
	expect(line(flagged, voted)).toEqual({ id: "player.now.lock" });
});

test("a member who does not hold the pen talks it over with the scribe", () => {
	const read = { ...flagged, documents: [] };
	expect(line(read, member)).toEqual({ id: "player.now.discuss", values: { scribe: "Industry 1" } });
	expect(line(read, member, aTeamView({ scribe: null }))).toEqual({ id: "player.now.noScribe" });
});

test("a pause, a lock and a close go before everything else to do", () => {
	expect(line(anInjectView(), aSeatView(), aTeamView({ clock: pausedClock }))).toEqual({ id: "player.now.paused" });
	expect(line(anInjectView({ status: "locked" }))).toEqual({ id: "player.now.locked" });
	expect(line(anInjectView({ status: "closed" }))).toEqual({ id: "player.now.closedInject" });
});
