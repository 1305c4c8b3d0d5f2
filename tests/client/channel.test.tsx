// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { ChannelPanel } from "../../client/src/player/ChannelPanel.tsx";
import type { InjectView } from "../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../shared/views/contract/seatView.ts";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { anInjectView, aSeatView, aTeamView } from "./support/views.ts";

const sensitive = {
	"s-advance": { isSensitive: false, to: { licensing: "full" } },
	"s-forwarder": { isSensitive: true, to: { licensing: "ask-first" } },
} as const;

function writing(inject: InjectView = anInjectView({ sending: sensitive }), seat: SeatView = aSeatView()) {
	const line = aLine();
	onTheLine(line, <ChannelPanel team={aTeamView({ injects: [inject] })} seat={seat} inject={inject} />);
	return line;
}

function pick(statement: RegExp): void {
	fireEvent.click(screen.getByText(/Send statements along|goes? along/));
	fireEvent.click(screen.getByRole("radio", { name: "All in our hand" }));
	fireEvent.click(screen.getByRole("checkbox", { name: statement }));
}

test("a notification goes to the chosen team with the words and the picked statement", async () => {
	const line = writing();
	fireEvent.click(screen.getByRole("checkbox", { name: "Licensing" }));
	fireEvent.change(screen.getByRole("textbox", { name: "Your words" }), { target: { value: "Look at this." } });
	pick(/pays in advance/);
	expect(screen.getByText("Licensing: in full")).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: "Send" }));
	await waitFor(() => expect(line.sent).toHaveLength(1));
	expect(line.sent).toEqual([
		{
			type: "SendNotification",
			injectId: "i-1",
			to: ["licensing"],
			text: "Look at this.",
			statementIds: ["s-advance"],
		},
	]);
});

test("the button says why nothing can be sent yet, and sends nothing", () => {
	const line = writing();
	const button = screen.getByRole("button", { name: "Send", description: "Choose at least one team." });
	fireEvent.click(button);
	fireEvent.click(screen.getByRole("checkbox", { name: "Licensing" }));
	fireEvent.change(screen.getByRole("textbox", { name: "Your words" }), { target: { value: "   " } });
	expect(screen.getByRole("button", { description: "Write something, or pick a statement." })).toBe(button);
	expect(button.getAttribute("aria-disabled")).toBe("true");
	fireEvent.click(button);
	expect(line.sent).toEqual([]);
	pick(/pays in advance/);
	expect(button.getAttribute("aria-disabled")).toBeNull();
	expect(screen.queryByText("Write something, or pick a statement.")).toBeNull();
});

test("a statement without consent is called a leak and is sent only after a second word", async () => {
	const line = writing();
	fireEvent.click(screen.getByRole("checkbox", { name: "Licensing" }));
	pick(/goes to a forwarder/);
	fireEvent.click(screen.getByRole("button", { name: "Send anyway: this is a leak" }));
	expect(screen.getByRole("dialog", { name: "This would be a leak" })).toBeTruthy();
	expect(line.sent).toEqual([]);
	fireEvent.click(screen.getByRole("button", { name: "Leak it" }));
	await waitFor(() => expect(line.sent).toHaveLength(1));
	expect(line.sent[0]).toMatchObject({ type: "SendNotification", statementIds: ["s-forwarder"] });
});

test("the originator can be asked first, and then the answer is awaited", () => {
	const line = writing();
	fireEvent.click(screen.getByRole("checkbox", { name: "Licensing" }));
	pick(/goes to a forwarder/);
	fireEvent.click(screen.getByRole("button", { name: "Ask the originator whether it may go to Licensing" }));
	expect(line.sent).toEqual([{ type: "AskOriginator", injectId: "i-1", statementId: "s-forwarder", to: "licensing" }]);
});

test("an enquiry may be anonymous and have a deadline", async () => {
	const line = writing();
	fireEvent.click(screen.getByRole("radio", { name: "Enquiry" }));
	fireEvent.click(screen.getByRole("checkbox", { name: "Licensing" }));
	fireEvent.click(screen.getByRole("checkbox", { name: /Do not give our team/ }));
	fireEvent.change(screen.getByRole("combobox", { name: "Answer wanted within" }), { target: { value: "5" } });
	fireEvent.change(screen.getByRole("textbox", { name: "Your words" }), { target: { value: "Is it listed?" } });
	fireEvent.click(screen.getByRole("button", { name: "Send" }));
	await waitFor(() => expect(line.sent).toHaveLength(1));
	expect(line.sent[0]).toEqual({
		type: "SendEnquiry",
		injectId: "i-1",
		to: ["licensing"],
		text: "Is it listed?",
		statementIds: [],
		anonymous: true,
		replyWithinMinutes: 5,
	});
});

test("an enquiry from a team without a name can be answered", async () => {
	const line = writing(
		anInjectView({
			messages: [
				{
					id: "m-1",
					kind: "enquiry",
					from: null,
					isOwn: false,
					to: ["industry"],
					atMs: 60_000,
					text: "Do you know the buyer?",
					statements: [],
					replyByMs: null,
					inReplyTo: null,
					isAnswered: false,
				},
			],
		}),
	);
	fireEvent.click(screen.getByRole("button", { name: "Answer" }));
	fireEvent.change(screen.getByRole("textbox", { name: "Your answer" }), { target: { value: "No." } });
	fireEvent.click(screen.getAllByRole("button", { name: "Send" })[0] as HTMLElement);
	await waitFor(() => expect(line.sent).toHaveLength(1));
	expect(line.sent).toEqual([
		{ type: "AnswerEnquiry", injectId: "i-1", messageId: "m-1", text: "No.", statementIds: [] },
	]);
});

test("nothing can be written when the seat may send nothing", () => {
	writing(anInjectView(), aSeatView({ mayIn: { "i-1": ["MarkStatement"] } }));
	expect(screen.queryByRole("heading", { name: "Write to other teams" })).toBeNull();
});
