import type { Document, Inject, Measure, Scenario, Statement } from "../../shared/scenario/scenario.ts";
import { aDocument as anEmptyDocument, anInject, anOption, aRequest, aStatement, aScenario as small } from "./aPlay.ts";

/**
 * A scenario to play: two injects, three teams. In `first`, industry begins, screening enters at minute 5 and licensing
 * when industry writes to it. Each test names only what it changes.
 */
export function aScenario(
	given: {
		readonly injects?: readonly Inject[];
		readonly measures?: readonly Measure[];
		readonly budgets?: Partial<Scenario["budgets"]>;
	} = {},
): Scenario {
	const plain = small({
		teams: ["industry", "licensing", "screening"],
		injects: given.injects ?? [firstInject(), secondInject()],
		measures: given.measures ?? MEASURES,
	});
	return {
		...plain,
		indicators: { "CUS-01": { title: { en: "Pays in cash" }, sources: [], triggers: [], derived: false } },
		teams: plain.teams.map((team) => ({
			...team,
			briefing: { en: `Briefing of ${team.id}` },
			roles: [{ id: "head", name: { en: "Head" }, briefing: null }],
		})),
		budgets: { ...plain.budgets, ...given.budgets },
	};
}

type InjectChange = Partial<Omit<Inject, "statements">>;

export function firstInject(change: InjectChange = {}): Inject {
	return withStatements(
		anInject({
			id: "first",
			leads: ["industry", "licensing"],
			story: { en: "A buyer asks for valves." },
			enters: { industry: "start", licensing: { informedBy: ["industry"] }, screening: { minute: 5 } },
			openings: { industry: { en: "A mail arrives." } },
			documents: [
				aDocument("order", ["industry", "licensing", "screening"], ["valves", "cash", "hurry"]),
				aDocument("drawing", ["industry"], ["recipe", "tolerance"]),
				aDocument("service-note", ["licensing"], ["refused"]),
				aDocument("register", [], ["owner"]),
				aDocument("calendar", [], ["season"]),
			],
			requests: [
				aRequest({ id: "trace", by: ["industry", "licensing"], cost: 2, delaySeconds: 90, answer: "register" }),
				aRequest({ id: "season", by: ["industry"], cost: 2, delaySeconds: 30, answer: "calendar" }),
			],
			decisions: {
				industry: [
					{ ...anOption("hold", "best", 3), sets: { held: true } },
					anOption("ask", "acceptable", 8),
					anOption("wait", "poor", 1),
					{ ...anOption("deliver", "harmful", 0), sets: { delivered: true } },
				],
				licensing: [anOption("inform", "best", 2), anOption("stay-silent", "poor", 0)],
			},
			branches: [
				{
					id: "ending",
					branches: [
						{
							id: "stopped",
							when: { decision: { team: "industry", in: ["hold"] } },
							text: { en: "The valves stay." },
							outcome: "prevented",
							highBurden: false,
							sets: {},
						},
						{
							id: "missed",
							when: { rating: { team: "industry", in: ["harmful"] } },
							text: { en: "The valves leave." },
							outcome: "diverted",
							highBurden: true,
							sets: { lost: true },
						},
					],
					otherwise: { text: { en: "The buyer waits." }, outcome: null, highBurden: false, sets: {} },
				},
			],
			debrief: [{ en: "Who knew?" }],
			...change,
		}),
		[
			{ id: "valves", documentId: "order" },
			{ id: "cash", documentId: "order", kind: "signal", weight: 2, indicators: ["CUS-01"], reaches: ["licensing"] },
			{ id: "hurry", documentId: "order", kind: "decoy", explainedBy: ["season"] },
			{ id: "recipe", documentId: "drawing", kind: "signal", sensitive: true },
			{ id: "tolerance", documentId: "drawing", kind: "signal", weight: 3, reaches: ["licensing", "screening"] },
			{
				id: "refused",
				documentId: "service-note",
				kind: "signal",
				sensitive: true,
				release: { industry: { en: "There are reasons to wait." } },
				reaches: ["industry"],
			},
			{ id: "owner", documentId: "register", kind: "signal" },
			{ id: "season", documentId: "calendar" },
		],
	);
}

/** Comes back: what was delivered in the first is told here, and adds a document. */
export function secondInject(change: InjectChange = {}): Inject {
	return withStatements(
		anInject({
			id: "second",
			leads: ["licensing"],
			story: { en: "The buyer is back." },
			storyAdditions: [
				{
					when: { flag: { name: "delivered", is: true } },
					teams: ["licensing"],
					text: { en: "It has our valves." },
				},
			],
			enters: { industry: "start", licensing: "start" },
			documents: [
				aDocument("second-order", ["industry", "licensing"], ["more-valves"]),
				{
					...aDocument("complaint", ["industry"], ["late-valves"]),
					when: { flag: { name: "delivered", is: true } },
				},
			],
			decisions: { licensing: [anOption("refuse", "best", 2), anOption("let-go", "harmful", 0)] },
			...change,
		}),
		[
			{ id: "more-valves", documentId: "second-order" },
			{ id: "late-valves", documentId: "complaint", kind: "decoy" },
		],
	);
}

const MEASURES: readonly Measure[] = [
	{ id: "owner-trace", text: { en: "Trace the owner" }, by: ["industry", "licensing"], burden: 1 },
	{ id: "hold-part", text: { en: "Hold the part" }, by: ["industry"], burden: 2 },
	{ id: "seal-the-port", text: { en: "Seal the port" }, by: ["industry"], burden: 9 },
	{ id: "inform-letter", text: { en: "Inform letter" }, by: ["licensing"], burden: 2 },
];

/** A document whose statements stand in one paragraph each. */
export function aDocument(id: string, holders: readonly string[], statementIds: readonly string[]): Document {
	return {
		...anEmptyDocument(id, holders, statementIds),
		blocks: { en: statementIds.map((statementId) => paragraphOf(statementId)) },
	};
}

function paragraphOf(statementId: string): Document["blocks"][string][number] {
	return { kind: "paragraph", runs: [{ text: `Text of ${statementId}.`, statementId }] };
}

function withStatements(inject: Inject, given: readonly (Partial<Statement> & { readonly id: string })[]): Inject {
	const statements = given.map((one) => aStatement({ text: { en: `Text of ${one.id}.` }, ...one }));
	return { ...inject, statements: Object.fromEntries(statements.map((statement) => [statement.id, statement])) };
}
