import { describe, expect, test } from "vitest";
import { FRED } from "../support/anExercise.ts";
import { aScenario, firstInject } from "../support/aScenario.ts";
import {
	first,
	given,
	givenIn,
	givenWith,
	informLicensing,
	lock,
	minutes,
	releaseFirst,
	step,
} from "../support/givenWhen.ts";

const ask = (requestId: string) => ({ type: "RequestInformation", ...first, requestId }) as const;

describe("RequestInformation", () => {
	test("the answer is due after the delay of the request", () =>
		given(releaseFirst)
			.when("axel", ask("trace"))
			.expectEvents({
				type: "InformationRequested",
				requestId: "trace",
				dueMs: 90_000,
				...first,
				worldId: "north",
				teamId: "industry",
			}));
	test("each once, and only those of the team", () => {
		given(releaseFirst, step("ada", ask("trace")))
			.when("axel", ask("trace"))
			.expectRefusal("AlreadyRequested");
		given(releaseFirst, informLicensing).when("lena", ask("season")).expectRefusal("UnknownRequest");
		given(releaseFirst).when("ada", ask("nothing")).expectRefusal("UnknownRequest");
	});
	test("the budget counts per team and inject", () => {
		given(releaseFirst, step("ada", ask("trace")))
			.when("ada", ask("season"))
			.expectRefusal("BudgetSpent");
		given(releaseFirst, informLicensing, step("ada", ask("trace")))
			.when("lena", ask("trace"))
			.expectTypes("InformationRequested");
		givenWith({ scenario: aScenario({ budgets: { requests: 4 } }) }, releaseFirst, step("ada", ask("trace")))
			.when("ada", ask("season"))
			.expectTypes("InformationRequested");
	});
	test("not after the lock, not without the mechanic, not by a facilitator", () => {
		given(releaseFirst, lock("ada")).when("ada", ask("trace")).expectRefusal("AlreadyDecided");
		givenWith({ plan: { level: 1 } }, releaseFirst)
			.when("ada", ask("trace"))
			.expectRefusal("LevelExcludes");
		given(releaseFirst).when(FRED, ask("trace")).expectRefusal("NotAllowed");
	});
	test("an answer that the state of the world withholds does not come into the hand", () => {
		const [inject = firstInject()] = aScenario().injects;
		const documents = inject.documents.map((document) =>
			document.id === "register" ? { ...document, when: { flag: { name: "delivered", is: true } } } : document,
		);
		const scenario = aScenario({ injects: [firstInject({ documents })] });
		const { exercise } = givenWith({ scenario }, releaseFirst, step("ada", ask("trace")), minutes(2));
		expect(exercise.state.plays["north/industry/first"]?.requests.trace?.receivedAtMs).toBe(120_000);
		givenIn(exercise)
			.when("ada", { type: "OpenDocument", ...first, documentId: "register" })
			.expectRefusal("UnknownDocument");
		givenIn(exercise)
			.when("ada", { type: "MarkStatement", ...first, statementId: "owner", mark: null })
			.expectRefusal("UnknownStatement");
	});
});
