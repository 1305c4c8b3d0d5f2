import { describe, expect, test } from "vitest";
import { playOf } from "../../shared/exercise/find.ts";
import { FRED, type TestCommand, type TestExercise } from "../support/anExercise.ts";
import { aScenario } from "../support/aScenario.ts";
import {
	first,
	given,
	givenWith,
	informLicensing,
	minutes,
	releaseFirst,
	type Step,
	step,
} from "../support/givenWhen.ts";

const notify = (to: string[], ...statementIds: string[]) =>
	({ type: "SendNotification", ...first, to, statementIds, text: "Please look." }) as const;
const enquire = (to: string[], anonymous = false, replyWithinMinutes: number | null = null): TestCommand => ({
	type: "SendEnquiry",
	...first,
	to,
	statementIds: [],
	text: "May we?",
	anonymous,
	replyWithinMinutes,
});
const allIn: Step = (exercise) => {
	for (const happens of [releaseFirst, informLicensing, minutes(6)]) happens(exercise);
};

function received(exercise: TestExercise, teamId: string) {
	return playOf(exercise.state, "north", teamId, "first")?.received ?? {};
}

function lastMessage(exercise: TestExercise) {
	const message = exercise.state.messages.at(-1);
	if (message === undefined) throw new Error("Nothing was sent.");
	return message;
}

describe("SendNotification", () => {
	test("carries statements of the hand in full", () => {
		const { exercise } = given(allIn, step("ada", notify(["licensing", "screening"], "cash", "tolerance")));
		expect(lastMessage(exercise)).toMatchObject({
			kind: "notification",
			from: "industry",
			to: ["licensing", "screening"],
			anonymous: false,
			statements: [
				{ statementId: "cash", wording: { licensing: "full", screening: "full" } },
				{ statementId: "tolerance", wording: { licensing: "full", screening: "full" } },
			],
		});
		expect(received(exercise, "screening").tolerance).toMatchObject({ from: "industry", wording: "full" });
	});
	test("only what the team holds, only to other teams of the inject", () => {
		given(allIn)
			.when("ada", notify(["licensing"], "refused"))
			.expectRefusal("NotHeld");
		given(allIn)
			.when("ada", notify(["licensing"], "owner"))
			.expectRefusal("NotHeld");
		given(allIn)
			.when("ada", notify(["industry"]))
			.expectRefusal("UnknownTeam");
		given(allIn)
			.when("ada", notify(["customs"]))
			.expectRefusal("UnknownTeam");
		given(step(FRED, { type: "ReleaseInject", injectId: "second" }))
			.when("ada", { ...notify(["screening"]), injectId: "second" })
			.expectRefusal("UnknownTeam");
	});
	test("messages with statements are counted per team and inject; words alone are free", () => {
		const four = [1, 2, 3, 4].map(() => step("ada", notify(["licensing"], "cash")));
		given(allIn, ...four)
			.when("axel", notify(["licensing"], "cash"))
			.expectRefusal("BudgetSpent");
		given(allIn, ...four)
			.when("axel", notify(["licensing"]))
			.expectTypes("MessageSent");
		given(allIn, ...four)
			.when("lena", notify(["industry"], "cash"))
			.expectTypes("MessageSent");
		given(allIn, ...four, step(FRED, { type: "ReleaseInject", injectId: "second" }))
			.when("ada", { ...notify(["licensing"], "more-valves"), injectId: "second" })
			.expectTypes("MessageSent");
		givenWith({ scenario: aScenario({ budgets: { shares: 0 } }) }, allIn)
			.when("ada", notify(["licensing"], "cash"))
			.expectRefusal("BudgetSpent");
	});
	test("each team and statement counts once, however often it is named", () => {
		const { exercise } = given(allIn, step("ada", notify(["licensing", "licensing"], "cash", "cash")));
		expect(lastMessage(exercise)).toMatchObject({ to: ["licensing"], statements: [{ statementId: "cash" }] });
	});
	test("a team keeps what it received first", () => {
		const { exercise } = given(
			allIn,
			step("ada", notify(["screening"], "tolerance")),
			minutes(1),
			step("ada", notify(["screening", "licensing"], "tolerance")),
		);
		expect(received(exercise, "screening").tolerance?.atMs).toBe(360_000);
		expect(received(exercise, "licensing").tolerance?.atMs).toBe(420_000);
	});
});

describe("a sensitive statement", () => {
	const pass = (...statementIds: string[]) => step("lena", notify(["industry"], ...statementIds));
	test("travels in its release wording to whom one is written", () => {
		const { exercise } = given(allIn, pass("refused"));
		expect(received(exercise, "industry").refused?.wording).toBe("release");
		expect(playOf(exercise.state, "north", "licensing", "first")?.leaks).toEqual([]);
	});
	test("anything else is a leak, held against the sender", () => {
		const { exercise } = given(allIn, step("lena", notify(["industry", "screening"], "refused")));
		expect(received(exercise, "screening").refused?.wording).toBe("leak");
		expect(playOf(exercise.state, "north", "licensing", "first")?.leaks).toEqual([
			{ statementId: "refused", to: "screening", atMs: 360_000 },
		]);
	});
	test("travels in full once its originator agreed, for that team and that recipient alone", () => {
		const asks = step("ada", { type: "AskOriginator", ...first, statementId: "recipe", to: "licensing" });
		const agreed =
			(agrees: boolean): Step =>
			(exercise) => {
				const askId = Object.keys(exercise.state.originatorAsks)[0] ?? "";
				exercise.does(FRED, { type: "AnswerOriginator", askId, agrees });
			};
		const wordingAfter = (...steps: readonly Step[]) =>
			lastMessage(given(allIn, ...steps, step("ada", notify(["licensing", "screening"], "recipe"))).exercise)
				.statements[0]?.wording;
		expect(wordingAfter(asks, agreed(true))).toEqual({ licensing: "agreed", screening: "leak" });
		expect(wordingAfter(asks, agreed(false))).toEqual({ licensing: "leak", screening: "leak" });
		expect(wordingAfter(asks)).toEqual({ licensing: "leak", screening: "leak" });
	});
	test("is passed on as it was received", () => {
		const { exercise } = given(allIn, pass("refused"), step("ada", notify(["screening"], "refused")));
		expect(received(exercise, "screening").refused?.wording).toBe("release");
		expect(playOf(exercise.state, "north", "industry", "first")?.leaks).toEqual([]);
	});
	test("a team that had it by a leak leaks it again", () => {
		const { exercise } = given(
			allIn,
			step("ada", notify(["screening"], "recipe")),
			step("sara", notify(["licensing"], "recipe")),
		);
		expect(received(exercise, "licensing").recipe?.wording).toBe("leak");
	});
});

describe("AskOriginator", () => {
	const ask = (statementId: string, to: string) => ({ type: "AskOriginator", ...first, statementId, to }) as const;
	test("for what may not travel yet, once for each recipient", () => {
		given(allIn).when("ada", ask("recipe", "licensing")).expectTypes("OriginatorAsked");
		given(allIn, step("ada", ask("recipe", "licensing")))
			.when("axel", ask("recipe", "licensing"))
			.expectRefusal("AlreadyRequested");
		given(allIn, step("ada", ask("recipe", "licensing")))
			.when("axel", ask("recipe", "screening"))
			.expectTypes("OriginatorAsked");
	});
	test("not for what travels already, is not held, or goes nowhere", () => {
		given(allIn).when("ada", ask("cash", "licensing")).expectRefusal("AlreadyDone");
		given(allIn).when("lena", ask("refused", "industry")).expectRefusal("AlreadyDone");
		given(allIn).when("ada", ask("refused", "licensing")).expectRefusal("NotHeld");
		given(allIn).when("ada", ask("recipe", "industry")).expectRefusal("UnknownTeam");
	});
});

describe("AnswerOriginator", () => {
	test("the facilitator answers once", () => {
		const asked = given(
			allIn,
			step("ada", { type: "AskOriginator", ...first, statementId: "recipe", to: "licensing" }),
		);
		const [askId = ""] = Object.keys(asked.exercise.state.originatorAsks);
		asked.when("ada", { type: "AnswerOriginator", askId, agrees: true }).expectRefusal("NotAllowed");
		asked.when(FRED, { type: "AnswerOriginator", askId: "none", agrees: true }).expectRefusal("UnknownMessage");
		asked
			.when(FRED, { type: "AnswerOriginator", askId, agrees: true })
			.expectEvents({ type: "OriginatorAnswered", askId, agrees: true });
		asked.when(FRED, { type: "AnswerOriginator", askId, agrees: false }).expectRefusal("AlreadyDone");
	});
});

describe("SendEnquiry", () => {
	test("asks for an answer by a time, and may be anonymous", () => {
		const { exercise } = given(allIn, step("ada", enquire(["licensing"], true, 10)));
		expect(lastMessage(exercise)).toMatchObject({ kind: "enquiry", anonymous: true, replyByMs: 960_000 });
		expect(lastMessage(given(allIn, step("ada", enquire(["licensing"]))).exercise).replyByMs).toBeNull();
	});
	test("to somebody", () => given(allIn).when("ada", enquire([])).expectRefusal("UnknownTeam"));
});

describe("AnswerEnquiry", () => {
	const answer = (messageId: string): TestCommand => ({
		type: "AnswerEnquiry",
		...first,
		messageId,
		statementIds: [],
		text: "You may.",
	});
	test("goes to the team that asked, also when it asked anonymously", () => {
		const asked = given(allIn, step("ada", enquire(["licensing", "screening"], true)));
		const { id } = lastMessage(asked.exercise);
		asked.when("lena", answer(id)).expectTypes("MessageSent");
		expect(lastMessage(asked.exercise)).toMatchObject({
			kind: "answer",
			from: "licensing",
			to: ["industry"],
			inReplyTo: id,
		});
		expect(asked.exercise.state.messages.find((message) => message.id === id)?.answeredBy).toEqual(["licensing"]);
	});
	test("only an enquiry to the own team", () => {
		const asked = given(allIn, step("ada", enquire(["licensing"])));
		const { id } = lastMessage(asked.exercise);
		asked.when("sara", answer(id)).expectRefusal("UnknownMessage");
		asked.when("ada", answer(id)).expectRefusal("UnknownMessage");
		asked.when("lena", answer("nothing")).expectRefusal("UnknownMessage");
		const told = given(allIn, step("ada", notify(["licensing"])));
		told.when("lena", answer(lastMessage(told.exercise).id)).expectRefusal("UnknownMessage");
	});
});

describe("SendSectorAlert", () => {
	test("goes to every other team of the inject", () => {
		const { exercise } = given(
			allIn,
			step("sara", { type: "SendSectorAlert", ...first, statementIds: ["cash"], text: "Beware." }),
		);
		expect(lastMessage(exercise)).toMatchObject({ kind: "alert", from: "screening", to: ["industry", "licensing"] });
	});
	test("not where no other team plays", () =>
		givenWith({ plan: { teamIds: ["industry"] } }, releaseFirst)
			.when("ada", { type: "SendSectorAlert", ...first, statementIds: [], text: "Beware." })
			.expectRefusal("NotAllowed"));
});

describe("case calls", () => {
	const openWith = (teamId: string): TestCommand => ({
		type: "OpenCaseCall",
		...first,
		with: [teamId],
		text: "Let us talk.",
	});
	const inCall = () => {
		const called = given(allIn, step("ada", openWith("licensing")));
		return { ...called, callId: lastMessage(called.exercise).id };
	};
	describe("OpenCaseCall", () => {
		test("with chosen teams", () => {
			const { exercise, callId } = inCall();
			expect(exercise.state.caseCalls[callId]).toMatchObject({
				by: "industry",
				teams: ["industry", "licensing"],
				closedAtMs: null,
			});
			given(allIn).when("ada", openWith("industry")).expectRefusal("UnknownTeam");
		});
	});
	describe("SayInCaseCall", () => {
		test("reaches every team of the call and no other", () => {
			const { exercise, when, callId } = inCall();
			when("lena", { type: "SayInCaseCall", ...first, callId, statementIds: ["refused"], text: "" }).expectTypes(
				"MessageSent",
			);
			expect(lastMessage(exercise)).toMatchObject({
				kind: "pool",
				from: "licensing",
				to: ["industry"],
				inReplyTo: callId,
			});
			when("sara", { type: "SayInCaseCall", ...first, callId, statementIds: [], text: "Me too." }).expectRefusal(
				"UnknownMessage",
			);
		});
	});
	describe("CloseCaseCall", () => {
		test("by the team that opened it; nothing is said afterwards", () => {
			const { when, callId } = inCall();
			when("lena", { type: "CloseCaseCall", ...first, callId }).expectRefusal("NotAllowed");
			when("axel", { type: "CloseCaseCall", ...first, callId }).expectTypes("CaseCallClosed");
			when("ada", { type: "CloseCaseCall", ...first, callId }).expectRefusal("UnknownMessage");
			when("ada", { type: "SayInCaseCall", ...first, callId, statementIds: [], text: "Still?" }).expectRefusal(
				"UnknownMessage",
			);
		});
	});
});
