// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { useView } from "../../client/src/connection/useView.ts";
import { PlayerPage } from "../../client/src/player/PlayerPage.tsx";
import type { SeatView } from "../../shared/views/contract/seatView.ts";
import type { TeamTalkView } from "../../shared/views/contract/talkView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { aSeatView, aTeamView } from "./support/views.ts";

const MINUTE = 60_000;
const clock = {
	phase: "play",
	isRunning: false,
	elapsedMs: 10 * MINUTE,
	wallMs: null,
	rate: 1,
	pausedBecause: null,
} as const;
const silence: TeamTalkView = { told: [], questions: [], parked: [], nudge: null };
const asked = {
	id: "q-1",
	atMs: 8 * MINUTE,
	by: "Industry 2",
	text: "Does the bank know the buyer?",
	answers: [],
	isSettled: false,
} as const;
const answer = { id: "50", atMs: 10 * MINUTE, persona: "Marta of the bank", text: "Since spring." } as const;
/** Another exercise for each test: what one has seen or put away stays so in its own. */
let exercises = 0;

function Page() {
	const team = useView("team");
	const seat = useView("seat");
	return team && seat && <PlayerPage team={team} seat={seat} onMoveSeen={null} />;
}

function atTheTable(team: Partial<TeamView> = {}, seat: Partial<SeatView> = {}) {
	exercises += 1;
	const exercise = { ...aTeamView().exercise, exerciseId: `talk-${exercises}` };
	const streams = (teamChange: Partial<TeamView>, seatChange: Partial<SeatView>) => ({
		team: { bootId: "boot", n: 1, view: aTeamView({ clock, exercise, ...teamChange }) },
		seat: {
			bootId: "boot",
			n: 1,
			view: aSeatView({ may: ["AskFacilitator", "ParkPoint"], ...seatChange }),
		},
	});
	const line = aLine({ streams: streams(team, seat) });
	onTheLine(line, <Page />);
	const next = (teamChange: Partial<TeamView>, seatChange: Partial<SeatView> = {}) =>
		act(() => line.connection.store.setState({ streams: streams(teamChange, seatChange) }));
	return { line, next };
}

function notices(): string {
	return screen
		.getAllByRole("status")
		.map(({ textContent }) => textContent)
		.join(" ");
}

async function opensTheLine(name = "Questions") {
	fireEvent.click(screen.getByRole("button", { name }));
	return within(await screen.findByRole("dialog", { name: "Ask the facilitator" }));
}

test("a member asks the facilitator; what was begun stays when the dialog is closed", async () => {
	const { line } = atTheTable();
	let dialog = await opensTheLine();
	const field = () => dialog.getByLabelText("Your team’s question");
	fireEvent.click(dialog.getByRole("button", { name: "Send the question", description: "Write the question first." }));
	fireEvent.change(field(), { target: { value: " Does the bank know the buyer? " } });
	fireEvent.click(dialog.getByRole("button", { name: "Close" }));
	expect(line.sent).toEqual([]);
	dialog = await opensTheLine();
	await act(async () => fireEvent.click(dialog.getByRole("button", { name: "Send the question" })));
	expect(line.sent).toEqual([{ type: "AskFacilitator", text: "Does the bank know the buyer?" }]);
	expect(field()).toHaveProperty("value", "");
	expect(dialog.getByText(/^Sent\./)).toBeTruthy();
});

test("a refused question stays in its field, with the reason", async () => {
	const { line } = atTheTable();
	line.answer = { ok: false, refusal: { code: "WrongPhase", message: "The exercise is closed." } };
	const dialog = await opensTheLine();
	fireEvent.change(dialog.getByLabelText("Your team’s question"), { target: { value: "Now?" } });
	await act(async () => fireEvent.click(dialog.getByRole("button", { name: "Send the question" })));
	expect(dialog.getByText("The exercise is closed.")).toBeTruthy();
	expect(dialog.getByLabelText("Your team’s question")).toHaveProperty("value", "Now?");
});

test("the team reads its questions and their answers as a thread, and is told of a new one until it has looked", async () => {
	const { next } = atTheTable({ talk: { ...silence, questions: [asked] } });
	next({ talk: { ...silence, questions: [{ ...asked, answers: [answer] }] } });
	expect(notices()).toContain("Marta of the bank answers: Since spring.");
	const dialog = await opensTheLine("Questions 1 new");
	const [line] = dialog.getAllByRole("listitem");
	expect(line?.textContent).toBe(
		"Asked 0:08 · Industry 2Does the bank know the buyer?0:10 · answered by Marta of the bankSince spring.",
	);
	fireEvent.click(dialog.getByRole("button", { name: "Close" }));
	expect(await screen.findByRole("button", { name: "Questions" })).toBeTruthy();
});

test.each([
	[false, "Not answered yet."],
	[true, "Answered at the table."],
])("of a question without an answer it is said where it stands", async (isSettled, words) => {
	atTheTable({ talk: { ...silence, questions: [{ ...asked, isSettled }] } });
	const dialog = await opensTheLine();
	expect(dialog.getByText(words)).toBeTruthy();
});

test("a member sets a point aside for the hot wash", async () => {
	const { line } = atTheTable({ talk: { ...silence, parked: [{ id: "9", atMs: 0, text: "Who calls the bank?" }] } });
	const dialog = await opensTheLine();
	expect(dialog.getByText("Who calls the bank?")).toBeTruthy();
	fireEvent.change(dialog.getByLabelText("Point to come back to"), { target: { value: "Too late." } });
	await act(async () => fireEvent.click(dialog.getByRole("button", { name: "Set it aside" })));
	expect(line.sent).toEqual([{ type: "ParkPoint", text: "Too late." }]);
});

test("what is said to the team, to one person, or asked of the team stands at the top of the page and among the messages", () => {
	const { next } = atTheTable();
	const told = { id: "41", atMs: 10 * MINUTE, persona: null, text: "Please hurry." };
	const alone = { id: "42", atMs: 10 * MINUTE, persona: null, text: "Hand the pen over." };
	const nudge = { id: "43", atMs: 10 * MINUTE, towards: "decision" } as const;
	next({ talk: { ...silence, told: [told], nudge } }, { told: [alone] });
	expect(notices()).toContain("From the facilitator, to your team: Please hurry.");
	expect(notices()).toContain("From the facilitator, to you alone: Hand the pen over.");
	expect(notices()).toContain("The facilitator asks: please come to a decision.");
	fireEvent.click(screen.getByRole("button", { name: "Dismiss the reminder" }));
	expect(notices()).not.toContain("please come to a decision");
	const board = screen.getByRole("region", { name: "From the facilitator" });
	expect(
		within(board)
			.getAllByRole("listitem")
			.map(({ textContent }) => textContent),
	).toEqual(["0:10 to you alone Hand the pen over.", "0:10  Please hurry."]);
});

test("a word in the name of somebody of the story carries that name", () => {
	const { next } = atTheTable();
	next({ talk: { ...silence, told: [{ ...answer, id: "44" }] } });
	expect(notices()).toContain("Marta of the bank writes: Since spring.");
});

test("a call for attention covers the page, is read out, and gives the focus and what was written back", async () => {
	const { next } = atTheTable();
	const reason = screen.getByLabelText(/reason/i);
	act(() => reason.focus());
	fireEvent.change(reason, { target: { value: "It smells." } });
	next({ attention: { id: "60", text: "Listen, please." } });
	const cover = await screen.findByRole("dialog", { name: "The facilitator asks for your attention" });
	expect(cover.textContent).toContain("Listen, please.");
	expect(cover.textContent).toContain("Nothing you were writing is lost.");
	await waitFor(() => expect(cover.contains(document.activeElement)).toBe(true));
	expect(document.activeElement?.textContent).toMatch(/^Listen, please\./);
	expect(within(cover).queryByRole("button")).toBeNull();
	fireEvent.keyDown(document.activeElement ?? cover, { key: "Escape" });
	expect(screen.getByRole("dialog", { name: "The facilitator asks for your attention" })).toBeTruthy();
	next({ attention: null });
	await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	await waitFor(() => expect(document.activeElement).toBe(reason));
	expect(reason).toHaveProperty("value", "It smells.");
});

test("a dialog that was open beneath the call is open after it, with what stood in it", async () => {
	const { next } = atTheTable();
	const dialog = await opensTheLine();
	fireEvent.change(dialog.getByLabelText("Your team’s question"), { target: { value: "Does the bank" } });
	next({ attention: { id: "60", text: "Listen, please." } });
	const cover = await screen.findByRole("dialog", { name: "The facilitator asks for your attention" });
	await waitFor(() => expect(cover.contains(document.activeElement)).toBe(true));
	fireEvent.keyDown(document.activeElement ?? cover, { key: "Escape" });
	next({ attention: null });
	await waitFor(() => expect(screen.queryByRole("dialog", { name: /attention/ })).toBeNull());
	expect(screen.getByLabelText("Your team’s question")).toHaveProperty("value", "Does the bank");
});
