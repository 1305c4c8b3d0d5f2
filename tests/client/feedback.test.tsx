// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FeedbackCard } from "../../client/src/player/FeedbackCard.tsx";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { aSeatView } from "./support/views.ts";

test("a person answers the questions, and may think again", () => {
	const line = aLine();
	onTheLine(line, <FeedbackCard seat={aSeatView({ may: ["GiveFeedback"] })} />);
	const send = screen.getByRole("button", { name: "Send" });
	fireEvent.click(send);
	expect(line.sent).toEqual([]);
	const pick = (question: string, mark: string) =>
		fireEvent.click(within(screen.getByRole("group", { name: question })).getByRole("radio", { name: mark }));
	pick("Was it useful for your work?", "4");
	pick("Was the situation credible?", "5, very much");
	fireEvent.change(screen.getByLabelText("What should be different next time?"), {
		target: { value: "Longer breaks" },
	});
	fireEvent.click(send);
	expect(line.sent).toEqual([{ type: "GiveFeedback", useful: 4, credible: 5, text: "Longer breaks" }]);
});

test("what was answered stands there after a reload, and is not asked of those who may not", () => {
	const feedback = { useful: 2, credible: 3, text: "Coffee" } as const;
	const { unmount } = onTheLine(aLine(), <FeedbackCard seat={aSeatView({ may: ["GiveFeedback"], feedback })} />);
	expect(screen.getByDisplayValue("Coffee")).toBeTruthy();
	expect(screen.getByText(/^Thank you/)).toBeTruthy();
	unmount();
	const { container } = onTheLine(aLine(), <FeedbackCard seat={aSeatView({ may: [] })} />);
	expect(within(container).queryByRole("button")).toBeNull();
});
