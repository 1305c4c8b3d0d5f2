// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { Report } from "../../client/src/report/Report.tsx";
import { Projector } from "../../client/src/screen/Projector.tsx";
import { aar } from "../../shared/views/aar.ts";
import { FRED, inLobby, inPlay, type TestExercise } from "../support/anExercise.ts";
import { given, givenWith, lock, releaseFirst, type Step, step } from "../support/givenWhen.ts";
import { atTheConsole, nowOf, screenView } from "./atTheConsole.tsx";
import { inThePage } from "./inThePage.tsx";

const worlds = [
	{ id: "north", name: "North" },
	{ id: "south", name: "South" },
];
const industry = { worldId: "north", teamId: "industry" } as const;
const ask = step("axel", { type: "AskFacilitator", text: "Does the bank know the buyer?" });
const answered: Step = (exercise) =>
	exercise.does(FRED, {
		type: "AnswerQuestion",
		questionId: questionId(exercise),
		persona: "Marta of the bank",
		text: "Since spring.",
	});

function questionId({ state }: TestExercise): string {
	return state.talk.questions[0]?.id ?? "";
}

function pressed(name: string) {
	fireEvent.click(screen.getByRole("button", { name }));
}

function writes(label: string, value: string) {
	fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

test("an open question comes first of what needs the facilitator, and is answered as somebody of the story", () => {
	const { exercise } = given(
		releaseFirst,
		step("ada", {
			type: "AskOriginator",
			injectId: "first",
			statementId: "recipe",
			to: "screening",
		}),
		ask,
	);
	const { sent } = atTheConsole(exercise);
	const [first] = within(screen.getByRole("status", { name: "Needs you" })).getAllByRole("listitem");
	expect(first?.textContent).toContain("industry asks: “Does the bank know the buyer?”");
	pressed("Answer industry");
	const dialog = within(screen.getByRole("dialog", { name: "Answer to industry" }));
	const button = () => dialog.getByRole("button", { name: "Send the answer" });
	fireEvent.click(button());
	fireEvent.change(dialog.getByLabelText("Answer as"), { target: { value: " " } });
	writes("Your answer", "Since spring.");
	fireEvent.click(button());
	expect(sent).toEqual([]);
	writes("Who answers", " Marta of the bank ");
	fireEvent.click(button());
	expect(sent).toEqual([
		{
			type: "AnswerQuestion",
			questionId: questionId(exercise),
			persona: "Marta of the bank",
			text: "Since spring.",
		},
	]);
});

test("in the lobby a question needs the facilitator too, and may have been answered aloud", () => {
	const exercise = inLobby();
	ask(exercise);
	const { sent } = atTheConsole(exercise);
	pressed("Answered aloud: industry");
	expect(sent).toEqual([{ type: "SettleQuestion", questionId: questionId(exercise) }]);
});

test("the panel of questions counts the open ones, and offers the names used before", () => {
	const { exercise } = given(ask, answered, step("lena", { type: "AskFacilitator", text: "And we?" }));
	const { sent } = atTheConsole(exercise);
	fireEvent.click(screen.getByRole("tab", { name: "Questions 1 open" }));
	const panel = within(screen.getByRole("tabpanel", { name: /Questions/ }));
	expect(panel.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
		expect.stringContaining("And we?"),
		expect.stringContaining("answered by Marta of the bankSince spring."),
	]);
	fireEvent.click(panel.getByRole("button", { name: "Answer licensing" }));
	fireEvent.change(screen.getByLabelText("Answer as"), { target: { value: "Marta of the bank" } });
	writes("Your answer", "No.");
	pressed("Send the answer");
	expect(sent).toMatchObject([{ type: "AnswerQuestion", persona: "Marta of the bank", text: "No." }]);
});

test("the same answer goes to other teams, the same role of the other worlds first", () => {
	const { exercise } = givenWith({ plan: { worlds } }, ask, answered);
	const { sent } = atTheConsole(exercise);
	fireEvent.click(screen.getByRole("tab", { name: "Questions" }));
	pressed("Send the same to …");
	const dialog = within(screen.getByRole("dialog"));
	expect(dialog.queryByRole("checkbox", { name: "industry, North" })).toBeNull();
	expect(dialog.getByRole("checkbox", { name: "industry, South" })).toHaveProperty("checked", true);
	fireEvent.click(dialog.getByRole("checkbox", { name: "licensing, North" }));
	pressed("Send to 2 teams");
	expect(sent).toEqual([
		{
			type: "TellTeams",
			to: [
				{ worldId: "north", teamId: "licensing", seatId: null },
				{ worldId: "south", teamId: "industry", seatId: null },
			],
			persona: "Marta of the bank",
			text: "Since spring.",
		},
	]);
});

test("one team, or one seat of it, is written to", () => {
	const { sent } = atTheConsole(inPlay());
	fireEvent.keyDown(document.body, { key: "b" });
	fireEvent.change(screen.getByLabelText("To"), { target: { value: "north/industry" } });
	expect(screen.getByRole("dialog").textContent).toContain("Only industry reads it");
	writes("Text", "Please hurry.");
	pressed("Send to industry");
	fireEvent.change(screen.getByLabelText("Who there"), { target: { value: "axel" } });
	expect(screen.getByRole("dialog").textContent).toContain("Only Head 2, industry reads it");
	expect(sent).toEqual([
		{ type: "TellTeams", to: [{ ...industry, seatId: null }], persona: null, text: "Please hurry." },
	]);
});

test("the words go to the seat that was chosen", () => {
	const { sent } = atTheConsole(inPlay());
	fireEvent.keyDown(document.body, { key: "b" });
	fireEvent.change(screen.getByLabelText("To"), { target: { value: "north/industry" } });
	fireEvent.change(screen.getByLabelText("Who there"), { target: { value: "axel" } });
	writes("Text", "Take the pen.");
	pressed("Send to Head 2, industry");
	expect(sent).toEqual([
		{ type: "TellTeams", to: [{ ...industry, seatId: "axel" }], persona: null, text: "Take the pen." },
	]);
});

test("attention is called in place of a broadcast to everyone, never to a team", () => {
	const { sent } = atTheConsole(inPlay());
	fireEvent.keyDown(document.body, { key: "b" });
	const check = () => screen.queryByRole("checkbox", { name: /Call for attention/ });
	fireEvent.change(screen.getByLabelText("To"), { target: { value: "north/industry" } });
	expect(check()).toBeNull();
	fireEvent.change(screen.getByLabelText("To"), { target: { value: "" } });
	fireEvent.click(check() ?? document.body);
	writes("Text", "Listen, please.");
	pressed("Call for attention");
	expect(sent).toEqual([{ type: "CallAttention", text: "Listen, please." }]);
});

test("while attention is called the head of the console says so, and ends it", () => {
	const { exercise } = given(step(FRED, { type: "CallAttention", text: "Listen, please." }));
	const { sent } = atTheConsole(exercise);
	expect(screen.getByText("Attention is called: “Listen, please.”")).toBeTruthy();
	pressed("End the call for attention");
	expect(sent).toEqual([{ type: "EndAttention" }]);
});

test("one press reminds a team that has entered and not decided, and its row says when", () => {
	const { exercise } = given(releaseFirst);
	const before = atTheConsole(exercise);
	expect(screen.queryByRole("button", { name: "Remind licensing of what it still owes" })).toBeNull();
	pressed("Remind industry of what it still owes");
	expect(before.sent).toEqual([{ type: "NudgeTeam", injectId: "first", ...industry }]);
	before.page.unmount();
	exercise.passes(3);
	exercise.does(FRED, { type: "NudgeTeam", injectId: "first", ...industry });
	const during = atTheConsole(exercise);
	expect(screen.getByText("reminded 0:03")).toBeTruthy();
	during.page.unmount();
	lock("ada")(exercise);
	atTheConsole(exercise);
	expect(screen.queryByText("reminded 0:03")).toBeNull();
	expect(screen.queryByRole("button", { name: /Remind industry/ })).toBeNull();
});

test("points are parked under the team's name, and stand before the facilitator in the hot wash", async () => {
	const { exercise } = given(
		step("axel", { type: "ParkPoint", text: "Who calls the bank?" }),
		step("vera", { type: "ParkPoint", text: "Ask earlier." }),
		step(FRED, { type: "EndExercise" }),
	);
	const { sent } = atTheConsole(exercise);
	const panel = within(screen.getByRole("region", { name: "Set aside for the hot wash" }));
	expect(panel.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
		"0:00 industry Who calls the bank?",
		"0:00 Adviser Ask earlier.",
	]);
	fireEvent.click(screen.getByRole("tab", { name: "Questions" }));
	writes("Point to come back to", "The bank again.");
	await act(async () => pressed("Set it aside"));
	expect(sent).toEqual([{ type: "ParkPoint", text: "The bank again." }]);
});

test("what is parked is put on the wall by the facilitator, and only then stands there", () => {
	const { exercise } = given(
		step("axel", { type: "ParkPoint", text: "Who calls the bank?" }),
		step(FRED, { type: "EndExercise" }),
	);
	const onTheWall = () => {
		const shown = <Projector view={screenView(exercise)} nowMs={nowOf(exercise)} isConnected isStacked={false} />;
		return inThePage(shown);
	};
	const before = onTheWall();
	expect(screen.queryByText("Who calls the bank?")).toBeNull();
	before.unmount();
	const { sent, page } = atTheConsole(exercise);
	pressed("Show it on the projector");
	expect(sent).toEqual([{ type: "ShowParked", shown: true }]);
	page.unmount();
	exercise.does(FRED, { type: "ShowParked", shown: true });
	onTheWall();
	expect(screen.getByRole("heading", { name: "Set aside for the hot wash" })).toBeTruthy();
	expect(screen.getByText("Who calls the bank?")).toBeTruthy();
});

test("the wall shows the call over what it showed before", () => {
	const { exercise } = given(releaseFirst, step(FRED, { type: "CallAttention", text: "Listen, please." }));
	inThePage(<Projector view={screenView(exercise)} nowMs={nowOf(exercise)} isConnected isStacked={false} />);
	expect(screen.getByRole("alert").textContent).toBe("The facilitator asks for your attentionListen, please.");
	expect(screen.getByRole("main")).toBeTruthy();
});

test("the report lists questions with their answers, and what was set aside", () => {
	const { scenario, state, room, recorded } = given(
		ask,
		answered,
		step("axel", { type: "ParkPoint", text: "Who calls the bank?" }),
	).exercise;
	inThePage(<Report aar={aar(scenario, state, room, recorded, null, "en")} />);
	const section = screen.getByRole("heading", { name: "Questions and parked points" }).closest("section");
	expect(section?.textContent).toContain("industry: “Does the bank know the buyer?”");
	expect(section?.textContent).toContain("answered by Marta of the bank: “Since spring.”");
	expect(section?.textContent).toContain("industry: Who calls the bank?");
});
