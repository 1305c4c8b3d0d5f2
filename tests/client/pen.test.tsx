// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { PenBanner } from "../../client/src/player/PenBanner.tsx";
import { PenChoice } from "../../client/src/player/PenChoice.tsx";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { aSeatView, aTeamView } from "./support/views.ts";

const ben = aSeatView({ seatId: "ben", isScribe: false });

test("a member to whom it is offered takes the pen of an absent scribe", () => {
	const line = aLine();
	onTheLine(line, <PenBanner team={aTeamView()} seat={{ ...ben, may: ["HandPen"], isPenOffered: true }} />);
	expect(screen.getByText("Industry 1 holds the pen and is not connected.")).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: "Take the pen" }));
	expect(line.sent).toEqual([{ type: "HandPen", seatId: "ben" }]);
});

test("a member is not offered the pen of a scribe who has only just gone", () => {
	onTheLine(aLine(), <PenBanner team={aTeamView()} seat={{ ...ben, may: ["HandPen"] }} />);
	expect(screen.queryByRole("button")).toBeNull();
});

test("the scribe hands the pen to a team-mate", () => {
	const line = aLine();
	onTheLine(line, <PenChoice team={aTeamView()} seat={aSeatView({ may: ["HandPen"] })} />);
	fireEvent.click(screen.getByRole("button", { name: "Industry 2" }));
	expect(line.sent).toEqual([{ type: "HandPen", seatId: "ben" }]);
});
