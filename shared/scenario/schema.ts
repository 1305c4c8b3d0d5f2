import { z } from "zod";

/**
 * The authored form of a scenario, format version 1: what stands in `scenario.yaml` and `injects/*.yaml`.
 * Strict throughout: a misspelt key is an error with a line number. `parseScenario` turns it into the
 * compiled `Scenario` of `scenario.ts`, which is what everything else reads.
 * Descriptions are what editors show on hover.
 */

export const FORMAT_VERSION = 1;

/** Ids are words: lower-case letters, digits and hyphens. */
export const Id = z
	.string()
	.max(60)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Ids are lower-case words joined by hyphens, for example quiet-cheque.");

/** Indicator and capability ids keep the form of their published taxonomy, for example CUS-01 or I4. */
export const Code = z.string().regex(/^[A-Z][A-Z0-9]*(-[0-9]+)?$/, "Codes look like CUS-01 or I4.");

export const Language = z.string().regex(/^[a-z]{2}$/, "Languages are two-letter codes, for example en or lt.");

/** Text in the first language of the scenario, or in several languages beside each other. */
export const Text = z
	.union(
		[z.string().min(1).max(8000), z.record(Language, z.string().min(1).max(8000))],
		"Write a text, in quotes where it is a number or holds a colon, or one text per language: { en: …, lt: … }.",
	)
	.describe("A sentence in the scenario's first language, or one per language: { en: …, lt: … }.");

export const Rating = z
	.enum(["best", "acceptable", "poor", "harmful"])
	.describe("Security adequacy alone; cost to honest business goes into burden.");
export type Rating = z.infer<typeof Rating>;

export const Outcome = z.enum(["prevented", "displaced", "diverted"]);
export type Outcome = z.infer<typeof Outcome>;

export const StatementKind = z.enum(["neutral", "signal", "decoy"]);
export type StatementKind = z.infer<typeof StatementKind>;

const Minutes = z.number().min(0).max(600);
const Weight = z.number().int().min(1).max(5);

/** A structured condition over decisions, ratings, flags and who was reached. Without `inject` it reads the inject it stands in. */
export type Condition =
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition }
	| { decision: { team: string; in: string[]; inject?: string | undefined } }
	| { rating: { team: string; in: Rating[]; inject?: string | undefined } }
	| { reached: { team: string; is: boolean; inject?: string | undefined } }
	| { outcome: { inject: string; in: Outcome[] } }
	| { flag: { name: string; is: boolean } };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
	z.union(
		[
			z.strictObject({ all: z.array(Condition).min(1).max(20) }),
			z.strictObject({ any: z.array(Condition).min(1).max(20) }),
			z.strictObject({ not: Condition }),
			z.strictObject({
				decision: z.strictObject({ team: Id, in: z.array(Id).min(1), inject: Id.optional() }),
			}),
			z.strictObject({
				rating: z.strictObject({ team: Id, in: z.array(Rating).min(1), inject: Id.optional() }),
			}),
			z.strictObject({ reached: z.strictObject({ team: Id, is: z.boolean(), inject: Id.optional() }) }),
			z.strictObject({ outcome: z.strictObject({ inject: Id, in: z.array(Outcome).min(1) }) }),
			z.strictObject({ flag: z.strictObject({ name: Id, is: z.boolean() }) }),
		],
		"A condition has exactly one key: decision, rating, reached, outcome or flag, or all, any, not to join them.",
	),
);

export const Indicator = z.strictObject({
	title: Text,
	sources: z.array(z.string()).default([]).describe("Codes of the published lists that carry this indicator."),
	triggers: z.array(z.string()).default([]).describe("Decisions this indicator should set off: KYC, HOLD, NOTIFY …"),
	derived: z.boolean().default(false).describe("True when no published list carries it in this form."),
});

export const Capability = z.strictObject({ title: Text, tasks: Text });

export const Measure = z.strictObject({
	text: Text,
	by: z.array(Id).min(1).describe("Teams whose lawful power covers this measure."),
	burden: z
		.number()
		.int()
		.min(0)
		.max(10)
		.describe("Cost to legitimate business; also its price in the measure budget."),
});

export const Provision = z.strictObject({
	title: z.string().min(1).max(300),
	from: z.iso.date().describe("The day from which it applies."),
	until: z.iso.date().optional(),
	note: z.string().max(1000).optional(),
});

export const LegalProfile = z.strictObject({
	title: z.string().min(1).max(300),
	date: z.iso.date().describe("The day whose law applies."),
	states: z.array(z.string()).default([]),
	parameters: z.record(z.string(), z.number()).default({}),
});

export const Library = z.strictObject({
	indicators: z.record(Code, Indicator).optional(),
	capabilities: z.record(Code, Capability).optional(),
	measures: z.record(Id, Measure).optional(),
	provisions: z.record(Id, Provision).optional(),
	legalProfiles: z.record(Id, LegalProfile).optional(),
});
export type Library = z.infer<typeof Library>;

export const Role = z.strictObject({ id: Id, name: Text, briefing: Text.optional() });

export const Team = z.strictObject({
	id: Id,
	name: Text,
	summary: Text.describe("What all may know of this team."),
	briefing: Text.describe("Private: only this team reads it."),
	roles: z.array(Role).min(1).max(12),
});

/** Keys of a statement that do not stand in the Markdown. White cell only. */
export const StatementKeys = z.strictObject({
	explanation: Text.optional().describe("Why this is a signal, or what innocently explains the decoy."),
	sensitive: z.boolean().optional().describe("Travels only in release wording, or after its originator agreed."),
	release: z.record(Id, Text).optional().describe("The only wording that travels, one per recipient team."),
	reaches: z.array(Id).optional().describe("Teams that this statement should have reached in time."),
	explainedBy: z.array(Id).optional().describe("Documents or requests that hold a decoy's innocent explanation."),
	bias: z.boolean().optional().describe("A decoy of nationality, language or rumour: reported as a room total only."),
});

export const DocumentKind = z.enum(["email", "letter", "contract", "registry", "customs", "chat", "news", "note"]);
export type DocumentKind = z.infer<typeof DocumentKind>;

export const Document = z.strictObject({
	id: Id,
	kind: DocumentKind,
	title: Text,
	holders: z
		.union([z.literal("all"), z.array(Id)], "Write all, or a list of teams: [industry, licensing].")
		.describe("Teams that hold it when they enter; [] when only a request returns it."),
	from: Text.optional(),
	to: Text.optional(),
	date: Text.optional(),
	reference: Text.optional(),
	when: Condition.optional().describe("In the hand only if this holds when the inject is released."),
	file: z.string().optional().describe("Markdown file; a translation stands beside it as name.lt.md."),
	text: Text.optional().describe("The Markdown itself, in place of a file."),
	statements: z.record(Id, StatementKeys).default({}),
});

export const Enters = z.union(
	[z.literal("start"), z.strictObject({ minute: Minutes }), z.strictObject({ informedBy: z.array(Id).min(1) })],
	"Write start, { minute: 5 } or { informedBy: [industry] }.",
);

export const Request = z.strictObject({
	id: Id,
	by: z.array(Id).min(1).describe("Teams that may ask."),
	key: z.record(Id, Weight).default({}).describe("For which teams this is a key request, and its weight."),
	cost: z.number().int().min(0).max(10).default(1),
	delaySeconds: z.number().int().min(0).max(3600).default(90),
	text: Text,
	answer: Id.describe("The document it returns."),
});

export const Option = z.strictObject({
	id: Id,
	rating: Rating,
	burden: z.number().int().min(0).max(10),
	text: Text,
	consequence: Text.optional().describe("Read at the reveal; never before."),
	sets: z.record(Id, z.boolean()).default({}),
});

export const MeasureKeys = z.strictObject({
	required: z.array(Id).default([]),
	useful: z.array(Id).default([]),
	counterproductive: z.array(Id).default([]),
});

const BranchEffect = {
	text: Text.describe("What followed; the facilitator reads it out."),
	outcome: Outcome.optional(),
	highBurden: z.boolean().default(false),
	sets: z.record(Id, z.boolean()).default({}),
};

export const BranchGroup = z.strictObject({
	id: Id,
	branches: z.array(z.strictObject({ id: Id, when: Condition, ...BranchEffect })).min(1),
	otherwise: z.strictObject({ ...BranchEffect, text: Text.optional() }),
});

export const Release = z.union(
	[z.literal("by-hand"), z.strictObject({ atMinute: Minutes }), z.strictObject({ when: Condition })],
	"Write by-hand, { atMinute: 30 } or { when: … } with a condition.",
);

export const Inject = z.strictObject({
	id: Id,
	kind: z.enum(["main", "contingency"]).default("main"),
	module: Text.optional(),
	title: Text,
	theme: Text.optional(),
	objective: Text,
	weight: z.number().min(0.1).max(10).default(1),
	critical: z.boolean().default(true).describe("A harmful decision caps the inject score at 40."),
	benign: z.boolean().default(false).describe("No signals: the right answer is to let it go ahead."),
	twinOf: Id.optional().describe("The inject this benign twin resembles; the plan plays one or the other."),
	minutes: z.strictObject({ planned: Minutes.default(35), target: Minutes, limit: Minutes }),
	release: Release.default("by-hand"),
	leads: z.array(Id).min(1).describe("The first lead physically controls the item."),
	story: Text.describe("The opening that all teams share."),
	storyAdditions: z
		.array(
			z.strictObject({
				when: Condition,
				teams: z.union([z.literal("all"), z.array(Id)], "Write all, or a list of teams."),
				text: Text,
			}),
		)
		.default([])
		.describe("What earlier decisions add to the story."),
	enters: z.record(Id, Enters),
	openings: z.record(Id, Text).describe("Story per team: the line that brings it in."),
	truth: Text.describe("White cell only, never revealed on a player's wire."),
	facilitatorNotes: Text,
	expectedActions: z.record(Id, Text).default({}),
	law: z.array(z.strictObject({ provision: Id, note: z.string().optional() })).default([]),
	lawyerCheck: z.array(z.string()).default([]),
	assesses: z.record(
		Id,
		z.strictObject({
			recognition: z.array(Code).default([]),
			mitigation: z.array(Code).default([]),
			coordination: z.array(Code).default([]),
		}),
	),
	documents: z.array(Document).min(1),
	requests: z.array(Request).default([]),
	decisions: z.record(Id, z.array(Option).min(2).max(8)),
	measures: z.record(Id, MeasureKeys).default({}),
	branches: z.array(BranchGroup).default([]),
	debrief: z.array(Text).default([]),
	reminders: z
		.array(z.strictObject({ afterMinutes: Minutes.describe("Minutes after the release."), text: Text }))
		.max(20)
		.default([])
		.describe("White cell only: what the console reminds facilitators of while the inject runs."),
});

export const Dimension = z.enum([
	"recognition",
	"mitigation",
	"coordination",
	"proportionality",
	"timeliness",
	"calibration",
]);
export type Dimension = z.infer<typeof Dimension>;

export const Budgets = z.strictObject({
	measures: z.number().int().min(0).default(5).describe("Sum of the burdens of the chosen measures."),
	measuresMax: z.number().int().min(0).default(4),
	requests: z.number().int().min(0).default(3),
	shares: z.number().int().min(0).default(4).describe("Messages that carry statements, per team and inject."),
});

export const ScoringKeys = z.strictObject({
	weights: z
		.strictObject({
			recognition: z.number().min(0),
			mitigation: z.number().min(0),
			coordination: z.number().min(0),
			proportionality: z.number().min(0),
			timeliness: z.number().min(0),
			calibration: z.number().min(0),
		})
		.default({
			recognition: 0.3,
			mitigation: 0.3,
			coordination: 0.15,
			proportionality: 0.1,
			timeliness: 0.05,
			calibration: 0.1,
		}),
	burdenMax: z.number().int().min(1).default(14),
	usefulNeeded: z.number().int().min(0).default(2),
	criticalCap: z.number().min(0).max(100).default(40),
});

export const ScenarioFile = z.strictObject({
	format: z.literal(FORMAT_VERSION),
	id: Id,
	version: z.string().regex(/^\d+\.\d+\.\d+$/, "Versions look like 1.0.0."),
	title: Text,
	summary: Text,
	edition: Text.optional(),
	authors: z.array(z.string()).default([]),
	licence: z.string().optional(),
	languages: z.array(Language).min(1).describe("The first is the one that others fall back to."),
	legalProfile: Id,
	libraries: z.array(z.string()).default([]).describe("Library files, relative to this file."),
	indicators: z.record(Code, Indicator).optional(),
	capabilities: z.record(Code, Capability).optional(),
	measures: z.record(Id, Measure).optional(),
	provisions: z.record(Id, Provision).optional(),
	legalProfiles: z.record(Id, LegalProfile).optional(),
	teams: z.array(Team).min(1).max(8),
	budgets: Budgets.default({ measures: 5, measuresMax: 4, requests: 3, shares: 4 }),
	scoring: ScoringKeys.prefault({}),
	injects: z
		.array(z.union([z.string(), Inject], "Write the file of an inject, or the inject itself."))
		.min(1)
		.max(300)
		.describe("Files, or injects in place, in MSEL order."),
	reminders: z
		.array(z.strictObject({ minute: Minutes.describe("Minute of the exercise."), text: Text }))
		.max(40)
		.default([])
		.describe("White cell only: what the console reminds facilitators of, by the exercise clock."),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;
export type InjectFile = z.infer<typeof Inject>;
