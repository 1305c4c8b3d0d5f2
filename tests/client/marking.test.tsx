// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { useSeatView, useView } from "../../client/src/connection/useView.ts";
import { DocumentShelf } from "../../client/src/hand/DocumentShelf.tsx";
import { useMarking } from "../../client/src/player/useMarking.ts";
import type { InjectView } from "../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { aLine, type Line, onTheLine } from "./support/onTheLine.tsx";
import { anInjectView, aSeatView, aTeamView } from "./support/views.ts";

const ADVANCE = /The buyer pays in advance/;

function Shelf({ team, seat, inject }: { team: TeamView; seat: SeatView; inject: InjectView }) {
	return (
		<DocumentShelf
			inject={inject}
			teams={team.otherTeams}
			marking={useMarking(team, seat, inject)}
			selected="d-offer"
			onSelect={() => {}}
			onShown={() => {}}
		/>
	);
}

function LiveShelf() {
	const team = useView("team");
	const seat = useSeatView();
	const inject = team?.injects[0];
	return team && seat && inject ? <Shelf team={team} seat={seat} inject={inject} /> : null;
}

function showing(team: TeamView, seat: SeatView = aSeatView()): Line {
	const line = aLine({
		streams: { team: { bootId: "b", n: 1, view: team }, seat: { bootId: "b", n: 1, view: seat } },
	});
	onTheLine(line, <LiveShelf />);
	return line;
}

const flagged = { "s-advance": { ada: { call: "flag", confidence: null } } } as const;
const atLevelFour = {
	...aTeamView().exercise,
	level: 4,
	mechanics: { channel: true, requests: true, measures: true, votes: true, confidence: true },
} as const;

test.each([
	["click", (sentence: HTMLElement) => fireEvent.click(sentence)],
	["Space", (sentence: HTMLElement) => fireEvent.keyDown(sentence, { key: " " })],
	["Enter", (sentence: HTMLElement) => fireEvent.keyDown(sentence, { key: "Enter" })],
])("a sentence is flagged by %s", (_how, press) => {
	const line = showing(aTeamView());
	const sentence = screen.getByRole("button", { name: ADVANCE });
	expect(sentence.getAttribute("aria-pressed")).toBe("false");
	press(sentence);
	expect(line.sent).toEqual([
		{ type: "MarkStatement", injectId: "i-1", statementId: "s-advance", mark: { call: "flag", confidence: null } },
	]);
});

test("a flagged sentence is pressed, and pressing it takes the flag away by setting nothing", () => {
	const line = showing(aTeamView({ injects: [anInjectView({ marks: flagged })] }));
	const sentence = screen.getByRole("button", { name: ADVANCE });
	expect(sentence.getAttribute("aria-pressed")).toBe("true");
	fireEvent.click(sentence);
	expect(line.sent).toEqual([{ type: "MarkStatement", injectId: "i-1", statementId: "s-advance", mark: null }]);
});

test("a sentence takes no mark when the seat may not mark, and says so", () => {
	const line = showing(aTeamView(), aSeatView({ mayIn: { "i-1": ["OpenDocument"] } }));
	const sentence = screen.getByRole("button", { name: ADVANCE });
	expect(sentence.getAttribute("aria-disabled")).toBe("true");
	fireEvent.click(sentence);
	fireEvent.keyDown(sentence, { key: "Enter" });
	expect(line.sent).toEqual([]);
});

test("after the lock a sentence is text again, and its flag stays", () => {
	showing(
		aTeamView({ injects: [anInjectView({ status: "locked", marks: flagged })] }),
		aSeatView({ mayIn: { "i-1": ["OpenDocument"] } }),
	);
	expect(screen.queryByRole("button", { name: ADVANCE })).toBeNull();
	expect(screen.getByRole("img", { name: "flagged by you" })).toBeTruthy();
});

test("marks of team-mates are counted with their initials, and do not press one's own", () => {
	showing(
		aTeamView({ injects: [anInjectView({ marks: { "s-advance": { ben: { call: "flag", confidence: null } } } })] }),
	);
	expect(screen.getByRole("img", { name: "flagged by 1 team-mate: Industry 2" }).textContent).toBe("⚑1 I2");
	expect(screen.getByRole("button", { name: ADVANCE }).getAttribute("aria-pressed")).toBe("false");
});

test("at level 4 a mark says how sure its author is", () => {
	const line = showing(aTeamView({ exercise: atLevelFour }));
	fireEvent.click(screen.getByRole("button", { name: ADVANCE }));
	fireEvent.click(screen.getByRole("radio", { name: "Nothing to worry about" }));
	expect(line.sent).toEqual([]);
	fireEvent.click(screen.getByRole("radio", { name: "Sure" }));
	expect(line.sent).toEqual([
		{ type: "MarkStatement", injectId: "i-1", statementId: "s-advance", mark: { call: "clear", confidence: 0.95 } },
	]);
});

test("before the reveal nothing in the document tells one statement from another", () => {
	showing(aTeamView());
	const [advance, forwarder] = screen.getAllByRole("button", { pressed: false });
	expect(advance?.getAttributeNames()).toEqual(forwarder?.getAttributeNames());
	expect(advance?.className).toBe(forwarder?.className);
});

test("once revealed, a signal and a decoy are named with what the team made of them", () => {
	const key = { weight: 3, indicators: [], explanation: "The bank knows this buyer.", result: "false-alarm" } as const;
	showing(
		aTeamView({
			injects: [
				anInjectView({
					status: "closed",
					reveal: {
						...anInjectView().reveal,
						steps: ["evidence"],
						evidence: { "s-advance": { ...key, kind: "decoy" } },
					},
				}),
			],
		}),
		aSeatView({ mayIn: {} }),
	);
	expect(screen.getByText("you flagged it: a false alarm")).toBeTruthy();
	expect(screen.getByText("The bank knows this buyer.")).toBeTruthy();
});

test("once revealed, a bias decoy is explained, and nobody is told who flagged it", () => {
	const key = {
		kind: "decoy",
		weight: 1,
		indicators: [],
		explanation: "A surname proves nothing.",
		result: null,
	} as const;
	const reveal = { ...anInjectView().reveal, steps: ["evidence"] as const, evidence: { "s-advance": key } };
	showing(aTeamView({ injects: [anInjectView({ status: "closed", reveal })] }), aSeatView({ mayIn: {} }));
	expect(screen.getByText("A surname proves nothing.")).toBeTruthy();
	expect(screen.getByText(/counted for the room, not per team/)).toBeTruthy();
	expect(screen.queryByText(/you flagged it|you rightly left it/)).toBeNull();
});
