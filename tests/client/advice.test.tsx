// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { AdviceForm } from "../../client/src/adviser/AdviceForm.tsx";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { anInjectView, aTeamView } from "./support/views.ts";

test("advice without words is not sent, and the button says why; it keeps the focus after it was sent", async () => {
	const line = aLine();
	onTheLine(line, <AdviceForm team={aTeamView()} inject={anInjectView()} may />);
	const field = screen.getByRole("textbox", { name: "Your advice to Industry" });
	const button = screen.getByRole("button", { name: "Send the advice", description: "Write the advice first." });
	fireEvent.change(field, { target: { value: "  " } });
	fireEvent.click(button);
	expect(line.sent).toEqual([]);
	fireEvent.change(field, { target: { value: "Ask who pays." } });
	button.focus();
	fireEvent.click(button);
	await waitFor(() => expect(line.sent).toHaveLength(1));
	expect(line.sent[0]).toMatchObject({ type: "PostAdvice", text: "Ask who pays." });
	await screen.findByText("Your advice was sent to Industry.");
	expect(document.activeElement).toBe(button);
});
