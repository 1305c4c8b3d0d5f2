import type { z } from "zod";
import { parseScenario } from "../../shared/scenario/parse.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { ScenarioFile } from "../../shared/scenario/schema.ts";

/**
 * A scenario in which every text is a canary: a word that stands nowhere else. They are planted by walking the schema,
 * so that a field somebody adds has its canary by itself. Ids are canaries too (`zq…z`, `ZQ…-1`).
 */
export interface CanaryScenario {
	readonly scenario: Scenario;
	/** Canary → where it was planted: `injects/zqfirstz/documents/zqorderz/title`. */
	readonly paths: ReadonlyMap<string, string>;
}

/** Every canary in a text, each as often as it stands there. */
export function canariesIn(text: string): readonly string[] {
	return text.match(/Canary\d+x|zq[a-y]+z|ZQ[A-Z]+-\d+/gu) ?? [];
}

export function aCanaryScenario(): CanaryScenario {
	const { value, paths } = plantCanaries(ScenarioFile, SKELETON);
	const entry = "canary/scenario.yaml";
	const parsed = parseScenario(new Map([[entry, JSON.stringify(value)]]), entry);
	if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
	return { scenario: parsed.scenario, paths };
}

/** Fields that stay empty, and why nothing is lost by it. */
const LEFT_OUT: readonly [end: string, why: string][] = [
	["/file", "a document has a text in its place"],
	["/twinOf", "an inject's id, planted there"],
	["/libraries", "file names; what libraries hold stands in the scenario itself"],
];

export function plantCanaries(
	schema: z.ZodType,
	skeleton: unknown,
): { readonly value: unknown; readonly paths: ReadonlyMap<string, string> } {
	const paths = new Map<string, string>();
	const canaryAt = (path: string): string => {
		const canary = `Canary${paths.size + 1}x`;
		paths.set(canary, path);
		return canary;
	};
	return { value: plant(schema as Schema, skeleton, "", canaryAt), paths };
}

type CanaryAt = (path: string) => string;

/** What the walk reads of a zod schema. */
interface Schema {
	readonly def: {
		readonly type: string;
		readonly innerType?: Schema;
		readonly element?: Schema;
		readonly valueType?: Schema;
		readonly options?: readonly Schema[];
		readonly shape?: Readonly<Record<string, Schema>>;
	};
	readonly safeParse: (value: unknown) => { readonly success: boolean };
}

const WRAPPERS = new Set(["optional", "default", "prefault", "nullable", "readonly"]);

function plant(schema: Schema, given: unknown, path: string, canaryAt: CanaryAt): unknown {
	const { def } = schema;
	if (LEFT_OUT.some(([end]) => `/${path}`.endsWith(end))) return given;
	if (WRAPPERS.has(def.type) && def.innerType !== undefined)
		return given === undefined && !bearsText(def.innerType) ? undefined : plant(def.innerType, given, path, canaryAt);
	if (isText(schema)) return plantText(given, path, canaryAt);
	switch (def.type) {
		case "object":
			return plantRecord(Object.entries(def.shape ?? {}), given, path, canaryAt);
		case "record": {
			const keys = isRecord(given) ? Object.keys(given) : ["industry"];
			return plantRecord(
				keys.map((key) => [key, def.valueType ?? schema]),
				given,
				path,
				canaryAt,
			);
		}
		case "array": {
			if (given === undefined && !bearsText(schema)) return undefined;
			// Without a model its ids and references would be missing.
			if (given === undefined && def.element !== undefined && !isText(def.element))
				throw new Error(`Give the skeleton ${path}: one to plant canaries in, or [] where another inject has one.`);
			const items: readonly unknown[] = Array.isArray(given) ? given : [undefined];
			return items.map((item, index) =>
				plant(
					def.element ?? schema,
					item,
					`${path}/${isRecord(item) && "id" in item ? String(item.id) : index}`,
					canaryAt,
				),
			);
		}
		case "union": {
			const fitting = def.options?.find((option) => given === undefined || kindsOf(given).includes(option.def.type));
			return fitting === undefined || !bearsText(fitting) ? given : plant(fitting, given, path, canaryAt);
		}
		default:
			return given;
	}
}

function plantRecord(
	shape: readonly (readonly [string, Schema])[],
	given: unknown,
	path: string,
	canaryAt: CanaryAt,
): unknown {
	const planted = shape.map(([key, inner]) => [
		key,
		plant(inner, isRecord(given) ? given[key] : undefined, path === "" ? key : `${path}/${key}`, canaryAt),
	]);
	return Object.fromEntries(planted.filter(([, value]) => value !== undefined));
}

/** `@@` in the skeleton is where the canaries of a longer text stand; any other text is replaced whole. */
function plantText(given: unknown, path: string, canaryAt: CanaryAt): string {
	if (typeof given === "string" && given.includes("@@")) return given.replace(/@@/gu, () => canaryAt(path));
	return canaryAt(path);
}

/** Free text, as against ids, codes and dates: it takes any words. */
function isText({ def, safeParse }: Schema): boolean {
	if (def.type === "union")
		return (
			def.options?.length === 2 &&
			def.options[0] !== undefined &&
			isText(def.options[0]) &&
			def.options[1]?.def.type === "record"
		);
	return def.type === "string" && safeParse("Any words, 1!").success;
}

function kindsOf(given: unknown): readonly string[] {
	if (Array.isArray(given)) return ["array"];
	return isRecord(given) ? ["object", "record"] : [typeof given, "literal"];
}

function bearsText(schema: Schema): boolean {
	const { innerType, element, valueType, options, shape } = schema.def;
	if (isText(schema)) return true;
	return [innerType, element, valueType, ...(options ?? []), ...Object.values(shape ?? {})].some(
		(inner) => inner !== undefined && bearsText(inner),
	);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const options = (...ids: readonly string[]) =>
	ids.map((id, index) => ({ id, rating: ["best", "acceptable", "poor", "harmful"][index % 4], burden: index + 1 }));
const keyed = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, {}]));

const ASSESSED = { recognition: ["ZQCAP-1"], mitigation: ["ZQCAP-1"], coordination: [] };

/** Shape, ids and references; every text is left to the walk. */
const SKELETON = {
	format: 1,
	id: "zqscenarioz",
	version: "1.0.0",
	languages: ["en"],
	legalProfile: "zqlawz",
	indicators: { "ZQCASH-1": {}, "ZQOWNER-2": {}, "ZQHASTE-3": {} },
	capabilities: { "ZQCAP-1": {} },
	measures: {
		"owner-trace": { by: ["industry", "licensing", "screening"], burden: 1 },
		"hold-part": { by: ["industry"], burden: 2 },
		"inform-letter": { by: ["licensing"], burden: 2 },
	},
	provisions: { zqprovisionz: { from: "2021-01-01" } },
	legalProfiles: { zqlawz: { date: "2022-10-05" } },
	teams: ["industry", "licensing", "screening"].map((id) => ({ id, roles: [{ id: "head" }] })),
	reminders: [{ minute: 30 }],
	injects: [
		{
			id: "zqfirstz",
			reminders: [{ afterMinutes: 3 }],
			minutes: { target: 12, limit: 20 },
			release: "by-hand",
			leads: ["industry", "licensing"],
			storyAdditions: [],
			enters: { industry: "start", licensing: { informedBy: ["industry"] }, screening: { minute: 5 } },
			openings: { industry: "", licensing: "", screening: "" },
			expectedActions: { industry: "", licensing: "", screening: "" },
			law: [{ provision: "zqprovisionz" }],
			assesses: { industry: ASSESSED, licensing: ASSESSED, screening: ASSESSED },
			documents: [
				{
					id: "zqorderz",
					kind: "email",
					holders: "all",
					text: '# @@\n\n:neutral[@@]{#zqvalvesz}\n:signal[@@]{#zqpaidz weight=3 indicators="ZQCASH-1"} @@\n\n:decoy[@@]{#zqhurryz weight=1 pattern="ZQHASTE-3"} :signal[@@]{#zqinkz weight=1 indicators="ZQOWNER-2"} :decoy[@@]{#zqgatez weight=1 pattern="ZQHASTE-3"}',
					statements: {
						...keyed("zqvalvesz", "zqpaidz", "zqinkz"),
						zqhurryz: { explainedBy: ["zqcalendarz"], bias: true },
						zqgatez: { explainedBy: ["zqcalendarz"] },
					},
				},
				{
					id: "zqdrawingz",
					kind: "note",
					holders: ["industry"],
					text: ':signal[@@]{#zqrecipez weight=2 indicators="ZQOWNER-2"} :neutral[@@]{#zqnumberz}',
					statements: {
						zqrecipez: { sensitive: true, release: { licensing: "" }, reaches: ["licensing"] },
						zqnumberz: {},
					},
				},
				{
					id: "zqservicez",
					kind: "note",
					holders: ["licensing"],
					text: ':signal[@@]{#zqrefusedz weight=3 indicators="ZQOWNER-2"} :decoy[@@]{#zqrumourz weight=1}',
					statements: {
						zqrefusedz: { sensitive: true, release: { industry: "" }, reaches: ["industry"] },
						zqrumourz: { sensitive: true, release: { screening: "" } },
					},
				},
				{
					id: "zqregisterz",
					kind: "registry",
					holders: [],
					text: ':signal[@@]{#zqownerz weight=1 indicators="ZQOWNER-2"}',
					statements: keyed("zqownerz"),
				},
				{
					id: "zqcalendarz",
					kind: "note",
					holders: [],
					text: ":neutral[@@]{#zqseasonz}",
					statements: keyed("zqseasonz"),
				},
			],
			requests: [
				{ id: "zqtracez", by: ["industry", "licensing"], key: { industry: 1 }, answer: "zqregisterz" },
				{ id: "zqaskz", by: ["industry"], answer: "zqcalendarz", delaySeconds: 30 },
			],
			decisions: {
				industry: options("zqholdz", "zqstagez", "zqwaitz", "zqdeliverz").map((option) =>
					option.id === "zqdeliverz" ? { ...option, sets: { zqletgoz: true } } : option,
				),
				licensing: options("zqinformz", "zqwritez", "zqnothingz", "zqblessz"),
				screening: options("zqlookz", "zqcallz", "zqsleepz", "zqwavez"),
			},
			measures: {
				industry: { required: ["hold-part"], useful: ["owner-trace"] },
				licensing: { required: ["inform-letter"] },
			},
			branches: [
				{
					id: "zqendingz",
					branches: [
						{ id: "zqstoppedz", when: { decision: { team: "industry", in: ["zqholdz"] } }, outcome: "prevented" },
						{ id: "zqmissedz", when: { rating: { team: "licensing", in: ["harmful"] } }, outcome: "diverted" },
					],
					otherwise: { outcome: "displaced" },
				},
				{
					id: "zqmarketz",
					branches: [{ id: "zqlostz", when: { reached: { team: "screening", is: false } } }],
					otherwise: {},
				},
			],
		},
		{
			id: "zqsecondz",
			kind: "contingency",
			minutes: { target: 10, limit: 15 },
			release: "by-hand",
			leads: ["licensing"],
			law: [],
			reminders: [],
			requests: [],
			branches: [],
			storyAdditions: [
				{ when: { flag: { name: "zqletgoz", is: true } }, teams: "all" },
				{ when: { outcome: { inject: "zqfirstz", in: ["displaced"] } }, teams: ["licensing"] },
			],
			enters: { industry: "start", licensing: "start" },
			openings: { industry: "", licensing: "" },
			assesses: { industry: ASSESSED, licensing: ASSESSED },
			documents: [
				{
					id: "zqletterz",
					kind: "letter",
					holders: "all",
					text: ':signal[@@]{#zqagainz weight=2 indicators="ZQCASH-1"} :decoy[@@]{#zqpolitez weight=2 pattern="ZQHASTE-3"} :signal[@@]{#zqeverz weight=1 indicators="ZQOWNER-2"} :decoy[@@]{#zqsmoothz weight=1 pattern="ZQHASTE-3"}',
					statements: {
						...keyed("zqagainz", "zqeverz"),
						zqpolitez: { explainedBy: ["zqcomplaintz"] },
						zqsmoothz: { explainedBy: ["zqcomplaintz"] },
					},
				},
				{
					id: "zqcomplaintz",
					kind: "chat",
					holders: ["industry"],
					when: { flag: { name: "zqletgoz", is: true } },
					text: ":decoy[@@]{#zqlatez weight=1}",
					statements: keyed("zqlatez"),
				},
			],
			decisions: {
				industry: options("zqstopz", "zqslowz", "zqdriftz", "zqrunz"),
				licensing: options("zqrefusez", "zqlimitz", "zqdelayz", "zqgrantz"),
			},
		},
	],
};
