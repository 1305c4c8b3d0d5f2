// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ImprovisedCards } from "../../client/src/player/ImprovisedCards.tsx";
import { whatNow } from "../../client/src/player/whatNow.ts";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { aSeatView, aTeamView } from "./support/views.ts";

const open = {
	id: "one",
	atMs: 600_000,
	text: "A journalist calls.",
	options: ["Answer", "Keep silent"],
	isOpen: true,
	decided: null,
};
const scribe = aSeatView({ may: ["DecideImprovised"] });

test("the scribe reads it, chooses, gives a reason, and one decision is sent", () => {
	const line = aLine();
	onTheLine(line, <ImprovisedCards team={aTeamView({ improvised: [open] })} seat={scribe} />);
	const button = screen.getByRole("button", { name: "Decide for the team" });
	fireEvent.click(button);
	expect(line.sent).toEqual([]);
	fireEvent.click(screen.getByRole("radio", { name: "Keep silent" }));
	fireEvent.change(screen.getByRole("textbox"), { target: { value: "Not our story" } });
	fireEvent.click(button);
	expect(line.sent).toEqual([{ type: "DecideImprovised", improvisedId: "one", option: 1, reason: "Not our story" }]);
});

test("what is decided stands alone until the scribe thinks again", () => {
	const line = aLine();
	const decided = { ...open, decided: { option: 0, reason: "", atMs: 660_000 } };
	onTheLine(line, <ImprovisedCards team={aTeamView({ improvised: [decided] })} seat={scribe} />);
	expect(screen.queryByRole("radio")).toBeNull();
	fireEvent.click(screen.getByRole("button", { name: "Change the decision" }));
	fireEvent.click(screen.getByRole("radio", { name: "Keep silent" }));
	fireEvent.click(screen.getByRole("button", { name: "Decide for the team" }));
	expect(line.sent).toEqual([{ type: "DecideImprovised", improvisedId: "one", option: 1, reason: "" }]);
});

test("others read it and see who decides; what is decided stands there for all", () => {
	const member = aSeatView({ may: [] });
	const { unmount } = onTheLine(aLine(), <ImprovisedCards team={aTeamView({ improvised: [open] })} seat={member} />);
	expect(screen.queryByRole("button")).toBeNull();
	expect(screen.getByText("Keep silent")).toBeTruthy();
	unmount();
	const decided = { ...open, isOpen: false, decided: { option: 0, reason: "", atMs: 660_000 } };
	onTheLine(aLine(), <ImprovisedCards team={aTeamView({ improvised: [decided] })} seat={member} />);
	expect(screen.getByText("Your team decided: Answer")).toBeTruthy();
});

test("what to do now is to decide, as long as the team has not", () => {
	const now = (
		one: typeof open | (Omit<typeof open, "decided"> & { decided: { option: number; reason: string; atMs: number } }),
	) => whatNow(aTeamView({ improvised: [one] }), scribe, null).id;
	expect(now(open)).toBe("player.now.improvised");
	expect(now({ ...open, decided: { option: 0, reason: "", atMs: 0 } })).not.toBe("player.now.improvised");
});
