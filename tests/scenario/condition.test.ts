import { expect, test } from "vitest";
import { type ConditionFacts, evaluateCondition } from "../../shared/scenario/condition.ts";
import type { Condition } from "../../shared/scenario/schema.ts";
import { textIn } from "../../shared/scenario/text.ts";

const facts: ConditionFacts = {
	decisionOf: (inject, team) => (inject === "now" && team === "industry" ? "hold" : null),
	ratingOf: (inject, team) => (inject === "now" && team === "industry" ? "best" : null),
	hasEntered: (inject, team) => inject === "before" && team === "licensing",
	outcomeOf: (inject) => (inject === "before" ? "displaced" : null),
	flag: (name) => name === "told",
};

const HOLDS: readonly Condition[] = [
	{ decision: { team: "industry", in: ["ask", "hold"] } },
	{ rating: { team: "industry", in: ["best"] } },
	{ reached: { team: "licensing", is: true, inject: "before" } },
	{ reached: { team: "licensing", is: false } },
	{ outcome: { inject: "before", in: ["displaced"] } },
	{ flag: { name: "told", is: true } },
	{ flag: { name: "untold", is: false } },
	{ not: { decision: { team: "industry", in: ["ask"] } } },
	{ not: { decision: { team: "licensing", in: ["ask"] } } },
	{ any: [{ flag: { name: "untold", is: true } }, { flag: { name: "told", is: true } }] },
	{ all: [{ flag: { name: "told", is: true } }, { rating: { team: "industry", in: ["best"], inject: "now" } }] },
];

test.each(HOLDS)("holds: %j", (condition) => {
	expect(evaluateCondition(condition, "now", facts)).toBe(true);
	expect(evaluateCondition({ not: condition }, "now", facts)).toBe(false);
});

test("a team that never entered satisfies no decision and no rating", () => {
	expect(evaluateCondition({ decision: { team: "licensing", in: ["hold"] } }, "now", facts)).toBe(false);
	expect(
		evaluateCondition({ rating: { team: "licensing", in: ["best", "acceptable", "poor", "harmful"] } }, "now", facts),
	).toBe(false);
});

test("a text missing in a language falls back to the first", () => {
	const languages = ["en", "lt"];
	expect(textIn({ en: "ferry", lt: "keltas" }, "lt", languages)).toBe("keltas");
	expect(textIn({ en: "ferry" }, "lt", languages)).toBe("ferry");
	expect(textIn({ en: "ferry" }, "toString", languages)).toBe("ferry");
});
