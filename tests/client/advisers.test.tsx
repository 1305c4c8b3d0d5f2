// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { AdvicePanel } from "../../client/src/player/AdvicePanel.tsx";
import type { SeatView } from "../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { aSeatView, aTeamView } from "./support/views.ts";

const vera = { seatId: "vera", label: "adviser 1", isOnline: true, isCalled: true };
const otto = { seatId: "otto", label: "adviser 2", isOnline: false, isCalled: false };
const scribe = aSeatView({ may: ["CallAdviser"] });

function atTheTable(advisers: TeamView["advisers"], seat: SeatView) {
	const line = aLine();
	const page = onTheLine(line, <AdvicePanel team={aTeamView({ advisers })} seat={seat} inject={null} />);
	return { line, page };
}

test("the scribe calls an adviser to the own team, and sends one away", () => {
	const { line } = atTheTable([vera, otto], scribe);
	fireEvent.click(screen.getByRole("button", { name: "Call Adviser 2" }));
	fireEvent.click(screen.getByRole("button", { name: "Send away Adviser 1" }));
	const toUs = { type: "CallAdviser", worldId: "world-1", teamId: "industry" };
	expect(line.sent).toEqual([
		{ ...toUs, seatId: "otto", called: true },
		{ ...toUs, seatId: "vera", called: false },
	]);
});

test("a member sees who is with the team and who can be called, and calls nobody", () => {
	const { page } = atTheTable([vera, otto], aSeatView({ isScribe: false, may: ["HandPen"] }));
	expect(page.container.textContent).toContain("Adviser 1with you");
	expect(page.container.textContent).toContain("Adviser 2not connected");
	expect(screen.queryByRole("button")).toBeNull();
});

test("where names are allowed, an adviser goes by name", () => {
	atTheTable([{ ...vera, label: "Dr Vera", isCalled: false }], scribe);
	expect(screen.getByRole("button", { name: "Call Dr Vera" })).toBeTruthy();
});

test("without advisers nothing is said of them", () => {
	const { page } = atTheTable([], scribe);
	expect(page.container.querySelector("section, p, ul")).toBeNull();
});
