// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { DecisionColumn } from "../../client/src/player/DecisionColumn.tsx";
import type { InjectView } from "../../shared/views/contract/injectView.ts";
import type { Draft, SeatView } from "../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { anInjectView, aSeatView, aTeamView, EVERYTHING } from "./support/views.ts";

function deciding(given: { team?: TeamView; seat?: SeatView; inject?: InjectView; link?: "online" | "reconnecting" }) {
	const line = aLine({ link: given.link ?? "online" });
	const { team = aTeamView(), seat = aSeatView(), inject = anInjectView() } = given;
	onTheLine(line, <DecisionColumn team={team} seat={seat} inject={inject} />);
	return line;
}

const LOCK = { name: "Lock decision" };
const isDisabled = (element: HTMLElement) => (element as HTMLButtonElement).disabled;
const prepared: Draft = {
	optionId: "o-ship",
	course: null,
	measures: [],
	reason: "Prepared on the phone",
	confidence: 0.75,
	showOfHands: null,
};
const withVotes = {
	...aTeamView().exercise,
	level: 3,
	mechanics: { channel: true, requests: true, measures: true, votes: true, confidence: false },
} as const;

test("the scribe chooses, gives a reason, confirms, and one decision is locked", async () => {
	const line = deciding({});
	fireEvent.click(screen.getByRole("radio", { name: "Hold the order" }));
	fireEvent.change(screen.getByRole("textbox", { name: "Reason, in one line" }), {
		target: { value: " Unknown buyer " },
	});
	fireEvent.click(screen.getByRole("button", LOCK));
	fireEvent.click(await screen.findByRole("button", { name: "Lock for the team" }));
	await waitFor(() => expect(line.sent).toHaveLength(1));
	expect(line.sent[0]).toEqual({
		type: "LockDecision",
		injectId: "i-1",
		optionId: "o-hold",
		course: null,
		measures: [],
		reason: "Unknown buyer",
		confidence: null,
		showOfHands: null,
	});
});

test("another course in words takes the place of the options", async () => {
	const line = deciding({ seat: aSeatView({ drafts: { "i-1": prepared } }) });
	fireEvent.click(screen.getByRole("radio", { name: "Another course, in our own words" }));
	fireEvent.change(screen.getByRole("textbox", { name: "Your course" }), { target: { value: "Ask the embassy." } });
	fireEvent.click(screen.getByRole("button", LOCK));
	fireEvent.click(await screen.findByRole("button", { name: "Lock for the team" }));
	await waitFor(() => expect(line.sent).toHaveLength(1));
	expect(line.sent[0]).toMatchObject({ optionId: null, course: "Ask the embassy." });
});

test("without a choice or a reason nothing is locked, and the page says what is missing", () => {
	const line = deciding({});
	fireEvent.click(screen.getByRole("button", LOCK));
	expect(screen.getAllByRole("alert").map(({ textContent }) => textContent)).toEqual([
		"Choose one, or write another course.",
		"Give the reason in one line.",
	]);
	expect(screen.queryByRole("dialog")).toBeNull();
	expect(line.sent).toEqual([]);
});

test("a draft kept on the server is back in the form of another device, and every change is kept", () => {
	const line = deciding({ seat: aSeatView({ drafts: { "i-1": prepared } }) });
	expect(screen.getByRole<HTMLInputElement>("radio", { name: "Ship it" }).checked).toBe(true);
	const reason = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Reason, in one line" });
	expect(reason.value).toBe("Prepared on the phone");
	fireEvent.change(reason, { target: { value: "Changed" } });
	expect(line.savedDrafts).toEqual([{ injectId: "i-1", draft: { ...prepared, reason: "Changed" } }]);
});

test("the form is disabled when the seat may not lock", () => {
	deciding({ seat: aSeatView({ mayIn: { "i-1": EVERYTHING.filter((type) => type !== "LockDecision") } }) });
	expect(isDisabled(screen.getByRole("button", LOCK))).toBe(true);
	expect(isDisabled(screen.getByRole("radio", { name: "Hold the order" }))).toBe(true);
});

test("while the line is down nothing can be locked, and the page says that the draft is kept", () => {
	deciding({ link: "reconnecting" });
	expect(isDisabled(screen.getByRole("button", LOCK))).toBe(true);
	expect(screen.getByText("Reconnecting. Your draft is kept.")).toBeTruthy();
});

test("a member who is not the scribe reads the options and cannot lock", () => {
	deciding({ seat: aSeatView({ seatId: "ben", isScribe: false, mayIn: { "i-1": ["MarkStatement"] } }) });
	expect(screen.getByText("Hold the order")).toBeTruthy();
	expect(screen.queryByRole("button", LOCK)).toBeNull();
	expect(screen.getByText("The scribe locks the decision for the team.")).toBeTruthy();
});

test("a vote is sent as a value, and only how many voted is shown", () => {
	const line = deciding({
		team: aTeamView({ exercise: withVotes }),
		seat: aSeatView({ isScribe: false, mayIn: { "i-1": ["CastVote"] } }),
		inject: anInjectView({ votes: { cast: 1, members: 2, counts: null } }),
	});
	fireEvent.click(screen.getByRole("radio", { name: "Ship it" }));
	expect(line.sent).toEqual([{ type: "CastVote", injectId: "i-1", optionId: "o-ship" }]);
	expect(screen.getByText("1 of 2 have voted.")).toBeTruthy();
	expect(screen.queryByText("How the votes fell")).toBeNull();
});

test("measures beyond what the team can bear cannot be added", () => {
	deciding({
		team: aTeamView({ exercise: withVotes }),
		seat: aSeatView({ drafts: { "i-1": { ...prepared, measures: ["stop-line"] } } }),
		inject: anInjectView({
			measures: [
				{ id: "stop-line", text: "Stop the line", cost: 4 },
				{ id: "call-lawyer", text: "Call a lawyer", cost: 2 },
				{ id: "keep-file", text: "Keep a file", cost: 1 },
			],
		}),
	});
	const box = (name: RegExp) => screen.getByRole("checkbox", { name });
	expect([/Stop the line/, /Call a lawyer/, /Keep a file/].map((name) => isDisabled(box(name)))).toEqual([
		false,
		true,
		false,
	]);
});

test("a locked decision is read back with its time and the votes in numbers", () => {
	deciding({
		inject: anInjectView({
			status: "locked",
			votes: { cast: 2, members: 2, counts: { "o-hold": 2 } },
			lock: {
				atMs: 605_000,
				by: "Industry 1",
				optionId: "o-hold",
				course: null,
				measures: [],
				reason: "Unknown buyer",
				confidence: null,
				reopened: "stands",
				isOnPaper: false,
			},
		}),
	});
	expect(screen.getByText(/reopened and not locked again/)).toBeTruthy();
	expect(screen.getByText("Locked at 0:10 by Industry 1")).toBeTruthy();
	expect(screen.getByText("Unknown buyer")).toBeTruthy();
	expect(screen.getByText("How the votes fell").nextElementSibling?.textContent).toBe("2 Hold the order");
	expect(screen.queryByRole("button", LOCK)).toBeNull();
});
