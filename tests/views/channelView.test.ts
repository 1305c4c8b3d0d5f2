import { describe, expect, test } from "vitest";
import type { InjectView } from "../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { type Audience, viewFor } from "../../shared/views/viewFor.ts";
import { FRED, TestExercise } from "../support/anExercise.ts";
import { aDocument, anInject, anOption, aStatement, aScenario as small } from "../support/aPlay.ts";
import { first, given, informLicensing, minutes, releaseFirst, type Step, step } from "../support/givenWhen.ts";

function teamView(exercise: TestExercise, teamId: string): TeamView {
	const audience: Audience = { kind: "team", worldId: "north", teamId, language: "en" };
	const view = viewFor(exercise.scenario, exercise.state, exercise.room, audience);
	if (view.kind !== "team") throw new Error("This is no team's view.");
	return view;
}

function injectOf(exercise: TestExercise, teamId: string): InjectView {
	const [inject] = teamView(exercise, teamId).injects;
	if (inject === undefined) throw new Error(`${teamId} has not entered.`);
	return inject;
}

const enquire = (to: string[]): Step =>
	step("ada", {
		type: "SendEnquiry",
		...first,
		to,
		statementIds: ["cash"],
		text: "May we?",
		anonymous: true,
		replyWithinMinutes: null,
	});

describe("an anonymous enquiry", () => {
	/** Everything the recipients read of it, with the places where teams are named by right taken out. */
	function toldTo(exercise: TestExercise, teamId: string): string {
		const { received, messages, informedBy, caseCalls } = injectOf(exercise, teamId);
		return JSON.stringify({ received, messages, informedBy, caseCalls });
	}

	test("hides its sender from the recipients: in the message, the statements and the entry it caused", () => {
		const { exercise } = given(releaseFirst, minutes(6), enquire(["licensing", "screening"]));
		for (const teamId of ["licensing", "screening"]) {
			expect(injectOf(exercise, teamId).messages).toHaveLength(1);
			expect(injectOf(exercise, teamId).received).toHaveLength(1);
			expect(toldTo(exercise, teamId)).not.toContain("industry");
		}
		expect(injectOf(exercise, "licensing").informedBy).toBeNull();
	});

	test("does not give the sender away by who else is asked", () => {
		const { exercise } = given(releaseFirst, minutes(6), enquire(["licensing", "screening"]));
		expect(injectOf(exercise, "licensing").messages[0]?.to).toEqual(["licensing"]);
		expect(injectOf(exercise, "industry").messages[0]).toMatchObject({
			from: "industry",
			to: ["licensing", "screening"],
		});
	});

	test("is answered without learning to whom", () => {
		const { exercise } = given(releaseFirst, minutes(6), enquire(["licensing"]));
		const [enquiry] = injectOf(exercise, "licensing").messages;
		exercise.does("lena", {
			type: "AnswerEnquiry",
			...first,
			messageId: enquiry?.id ?? "",
			statementIds: [],
			text: "Yes.",
		});
		expect(toldTo(exercise, "licensing")).not.toContain("industry");
		expect(injectOf(exercise, "industry").messages.at(-1)).toMatchObject({
			from: "licensing",
			kind: "answer",
			text: "Yes.",
		});
		expect(injectOf(exercise, "licensing").messages[0]?.isAnswered).toBe(true);
	});

	test("an adviser of the recipients does not learn it either, the facilitator does", () => {
		const { exercise } = given(
			releaseFirst,
			step(FRED, { type: "CallAdviser", seatId: "vera", worldId: "north", teamId: "licensing", called: true }),
			enquire(["licensing"]),
		);
		const view = viewFor(exercise.scenario, exercise.state, exercise.room, {
			kind: "adviser",
			seatId: "vera",
			language: "en",
		});
		if (view.kind !== "adviser") throw new Error("This is no adviser's view.");
		const [team] = view.teams;
		expect(team?.injects[0]).toMatchObject({
			informedBy: null,
			messages: [{ from: null }],
			received: [{ from: null }],
		});
		const console_ = viewFor(exercise.scenario, exercise.state, exercise.room, {
			kind: "facilitator",
			seatId: FRED,
			language: "en",
			recorded: exercise.recorded,
		});
		expect(JSON.stringify(console_)).toContain("MessageSent.enquiry");
	});

	test("who writes with its name is known to have informed", () => {
		const { exercise } = given(releaseFirst, informLicensing, enquire(["licensing"]));
		expect(injectOf(exercise, "licensing").informedBy).toBe("industry");
	});
});

describe("release wording", () => {
	/** Four teams in a row; only for the second is there a wording. */
	function inARow(): TestExercise {
		const teams = ["alpha", "beta", "gamma", "delta"];
		const inject = anInject({
			id: "first",
			enters: Object.fromEntries(teams.map((id) => [id, "start" as const])),
			documents: [aDocument("note", ["alpha"], ["secret"])],
			statements: [
				aStatement({
					id: "secret",
					sensitive: true,
					text: { en: "The whole secret" },
					release: { beta: { en: "Be careful" } },
				}),
			],
			decisions: { alpha: [anOption("hold", "best", 1)] },
		});
		const exercise = new TestExercise({ scenario: small({ teams, injects: [inject] }) });
		const sit = (seatId: string, teamId: string | null) =>
			exercise.serverAsks({
				type: "TakeSeat",
				seatId,
				role: teamId === null ? "facilitator" : "player",
				worldId: teamId === null ? null : "north",
				teamId,
				roleId: null,
				name: null,
			});
		sit(FRED, null);
		exercise.does(FRED, { type: "OpenLobby" });
		for (const teamId of teams) sit(`of-${teamId}`, teamId);
		exercise.does(FRED, { type: "StartExercise" });
		exercise.does(FRED, { type: "ReleaseInject", ...first });
		for (const [index, to] of teams.slice(1).entries())
			exercise.does(`of-${teams[index]}`, {
				type: "SendNotification",
				...first,
				to: [to],
				statementIds: ["secret"],
				text: "",
			});
		return exercise;
	}

	test("stays the wording however often it is passed on", () => {
		const exercise = inARow();
		expect(["beta", "gamma", "delta"].map((teamId) => injectOf(exercise, teamId).received[0]?.text)).toEqual([
			"Be careful",
			"Be careful",
			"Be careful",
		]);
	});

	test("a team that has only the wording reads no more in what it sent itself", () => {
		const exercise = inARow();
		for (const teamId of ["beta", "gamma", "delta"])
			expect(JSON.stringify(teamView(exercise, teamId))).not.toContain("The whole secret");
		expect(injectOf(exercise, "alpha").messages[0]?.statements[0]?.text).toBe("The whole secret");
	});

	test("says beforehand how each statement would travel", () => {
		const exercise = inARow();
		expect(Object.values(injectOf(exercise, "alpha").sending)).toEqual([
			{ isSensitive: true, to: { beta: "release", gamma: "ask-first", delta: "ask-first" } },
		]);
	});
});
