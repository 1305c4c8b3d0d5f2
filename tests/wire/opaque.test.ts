import { describe, expect, test } from "vitest";
import type { WireCommand } from "../../shared/exercise/commands.ts";
import { opaqueIdsOf } from "../../shared/exercise/opaqueIds.ts";
import { resolveCommand, resolveDraft, resolveInjectId } from "../../shared/wire/opaque.ts";
import { aCommandOf } from "../exercise/aCommandOf.ts";
import type { TestCommand } from "../support/anExercise.ts";
import { aScenario } from "../support/aScenario.ts";

const scenario = aScenario();
const ids = opaqueIdsOf(scenario, "seed");
const inject = ids.opaque("inject", "first", "first");
const statement = (id: string) => ids.opaque("statement", "first", id);
const option = (id: string) => ids.opaque("option", "first", id);
const commandId = "command-1";

function resolved(command: TestCommand) {
	return resolveCommand(scenario, "seed", { ...command, commandId } as WireCommand, false);
}

describe("at the door", () => {
	test.each<[string, TestCommand, TestCommand]>([
		[
			"a mark",
			{ type: "MarkStatement", injectId: inject, statementId: statement("cash"), mark: null },
			{ type: "MarkStatement", injectId: "first", statementId: "cash", mark: null },
		],
		[
			"a document",
			{ type: "OpenDocument", injectId: inject, documentId: ids.opaque("document", "first", "order") },
			{ type: "OpenDocument", injectId: "first", documentId: "order" },
		],
		[
			"a request",
			{ type: "RequestInformation", injectId: inject, requestId: ids.opaque("request", "first", "trace") },
			{ type: "RequestInformation", injectId: "first", requestId: "trace" },
		],
		[
			"a vote",
			{ type: "CastVote", injectId: inject, optionId: option("hold") },
			{ type: "CastVote", injectId: "first", optionId: "hold" },
		],
		[
			"no vote",
			{ type: "CastVote", injectId: inject, optionId: null },
			{ type: "CastVote", injectId: "first", optionId: null },
		],
		[
			"statements in a message",
			{
				type: "SendSectorAlert",
				injectId: inject,
				statementIds: [statement("cash"), statement("hurry")],
				text: "Beware.",
			},
			{ type: "SendSectorAlert", injectId: "first", statementIds: ["cash", "hurry"], text: "Beware." },
		],
		[
			"hands that were counted",
			{
				type: "LockDecision",
				injectId: inject,
				optionId: option("ask"),
				course: null,
				measures: ["owner-trace"],
				reason: "So.",
				confidence: null,
				showOfHands: { [option("ask")]: 3 },
			},
			{
				type: "LockDecision",
				injectId: "first",
				optionId: "ask",
				course: null,
				measures: ["owner-trace"],
				reason: "So.",
				confidence: null,
				showOfHands: { ask: 3 },
			},
		],
	])("%s comes in with authored ids", (_what, sent, understood) =>
		expect(resolved(sent)).toEqual({ ...understood, commandId }),
	);

	test("an authored id is not accepted, nor one of another kind or exercise", () => {
		const other = opaqueIdsOf(scenario, "another seed").opaque("statement", "first", "cash");
		for (const statementId of ["cash", inject, option("hold"), other, "__proto__", ""])
			expect(resolved({ type: "MarkStatement", injectId: inject, statementId, mark: null })).toMatchObject({
				statementId: `?${statementId}`,
			});
		expect(resolveInjectId(scenario, "seed", "first")).toBeNull();
		expect(resolveInjectId(scenario, "seed", inject)).toBe("first");
	});

	test("the white cell speaks in authored ids", () => {
		const command = { ...aCommandOf("ReleaseInject"), commandId } as WireCommand;
		expect(resolveCommand(scenario, "seed", command, true)).toEqual(command);
	});

	test("a draft is kept with authored ids", () => {
		const draft = {
			optionId: option("hold"),
			course: null,
			measures: ["owner-trace"],
			reason: "",
			confidence: null,
			showOfHands: { [option("ask")]: 1 },
		};
		expect(resolveDraft(scenario, "seed", draft)).toEqual({ ...draft, optionId: "hold", showOfHands: { ask: 1 } });
		expect(resolveDraft(scenario, "seed", { ...draft, optionId: null, showOfHands: null })).toMatchObject({
			optionId: null,
			showOfHands: null,
		});
	});
});

describe("opaque ids", () => {
	const all = (seed: string) => {
		const of = opaqueIdsOf(scenario, seed);
		return scenario.injects.flatMap((one) => [
			of.opaque("inject", one.id, one.id),
			...one.documents.map(({ id }) => of.opaque("document", one.id, id)),
			...Object.keys(one.statements).map((id) => of.opaque("statement", one.id, id)),
			...one.requests.map(({ id }) => of.opaque("request", one.id, id)),
			...Object.values(one.decisions).flatMap((options) => options.map(({ id }) => of.opaque("option", one.id, id))),
		]);
	};
	test("are all different, the same at every look, and others with another seed", () => {
		expect(new Set(all("seed")).size).toBe(all("seed").length);
		expect(all("seed")).toEqual(all("seed"));
		expect(all("another seed").filter((id) => all("seed").includes(id))).toEqual([]);
	});
	test("say nothing of what was authored: all look alike", () => {
		for (const id of all("seed")) expect(id).toMatch(/^[0-9a-f]{10}$/u);
	});
	test("an id that was never authored is a bug", () =>
		expect(() => ids.opaque("statement", "first", "none")).toThrow());
	test("options stand in an order of each team's own, the same at every look", () => {
		const options = scenario.injects[0]?.decisions.industry ?? [];
		const orders = Array.from({ length: 12 }, (_, index) =>
			ids
				.shuffled(options, `world-${index}/industry/first`)
				.map(({ id }) => id)
				.join(),
		);
		expect(new Set(orders).size).toBeGreaterThan(3);
		expect(
			ids
				.shuffled(options, "world-0/industry/first")
				.map(({ id }) => id)
				.join(),
		).toBe(orders[0]);
		expect(new Set(ids.shuffled(options, "x"))).toEqual(new Set(options));
	});
});
