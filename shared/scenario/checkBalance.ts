import type { Checked, InjectContext } from "./checked.ts";
import { documentPlace } from "./checked.ts";
import { bestFixedMeasures } from "./fixedMeasures.ts";
import { inside, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Inject, LocalText } from "./scenario.ts";
import type { Rating } from "./schema.ts";
import { isWhole } from "./source.ts";

const VALUE: Readonly<Record<Rating, number>> = { best: 1, acceptable: 0.5, poor: 0, harmful: -0.5 };
const GUESS_FLOOR = 0.25;
const MAX_WORDS = 800;
const HABIT_SHARE = 0.5;
/** In fewer injects a habit cannot be told from the case. */
const HABIT_INJECTS = 4;

/** What an inject scores means something: no blind way pays, what must be judged can be judged, and there is time to read. */
export function checkBalance(context: InjectContext): readonly Problem[] {
	return [
		...checkGuessing(context),
		...checkWords(context),
		...checkDecoys(context),
		...checkInforming(context),
		...lintBenign(context),
	];
}

/** Choosing blindly should not pay. */
function checkGuessing({ one }: InjectContext): readonly Problem[] {
	return Object.entries(one.inject.decisions).flatMap(([team, options]) => {
		if (options.length === 0 || !isWhole(one.source, "decisions", team)) return [];
		const mean = options.reduce((sum, { rating }) => sum + VALUE[rating], 0) / options.length;
		if (mean <= GUESS_FLOOR) return [];
		const message = `A blind guess earns ${mean.toFixed(2)} on average, and may earn at most ${GUESS_FLOOR}. Add a poor or harmful option that looks reasonable.`;
		return [problemAt(inside(one.source.place, "decisions", team), "guess-floor", message, { at: "key" })];
	});
}

function checkWords({ checked, one }: InjectContext): readonly Problem[] {
	const language = checked.scenario.languages[0] ?? "";
	return Object.keys(one.inject.enters).flatMap((team) => {
		const words = wordsOf(one.inject, team, language);
		if (words <= MAX_WORDS) return [];
		const message = `The team "${team}" has ${words} words to read in story, documents, requests with their answers and options, and ${MAX_WORDS} are enough. Shorten them.`;
		return [problemAt(inside(one.source.place, "enters", team), "too-many-words", message, { at: "key" })];
	});
}

/** The most a team may have to read, in words of one language. */
function wordsOf(inject: Inject, team: string, language: string): number {
	const own = <Value>(record: Readonly<Record<string, Value>>): Value | undefined =>
		Object.hasOwn(record, team) ? record[team] : undefined;
	const requests = inject.requests.filter(({ by }) => by.includes(team));
	const documents = inject.documents.filter(
		({ id, holders }) => holders.includes(team) || requests.some(({ answer }) => answer === id),
	);
	const texts: readonly (LocalText | undefined)[] = [
		inject.story,
		...inject.storyAdditions.filter(({ teams }) => teams.includes(team)).map(({ text }) => text),
		own(inject.openings),
		...requests.map(({ text }) => text),
		...(own(inject.decisions) ?? []).map(({ text }) => text),
	];
	const read = [
		...texts.map((text) => text?.[language] ?? ""),
		...documents.flatMap(({ blocks }) => (blocks[language] ?? []).flatMap(({ runs }) => runs.map(({ text }) => text))),
	];
	return read.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== "").length, 0);
}

/** At least half of a hand's decoys can be explained from the documents. */
function checkDecoys(context: InjectContext): readonly Problem[] {
	const { inject, source } = context.one;
	if (!isWhole(source, "documents") || !context.one.hasAllStatements) return [];
	return Object.keys(inject.enters).flatMap((team) => {
		const decoys = inject.documents
			.filter((document) => document.holders.includes(team))
			.flatMap((document) => document.statementIds.flatMap((id) => inject.statements[id] ?? []))
			.filter((statement) => statement.kind === "decoy");
		const explained = decoys.filter((decoy) => decoy.explainedBy.length > 0 && decoy.pattern.length > 0);
		if (explained.length * 2 >= decoys.length) return [];
		const message = `Of the ${decoys.length} decoys of "${team}", ${explained.length} copy a red flag (pattern) and have a document that explains them (explainedBy). Let at least half of them do so.`;
		return [problemAt(inside(source.place, "enters", team), "decoys-unexplained", message, { at: "key" })];
	});
}

/** A team that waits to be informed needs a statement that should reach it, held by a team that can tell it. */
function checkInforming(context: InjectContext): readonly Problem[] {
	const { inject, source } = context.one;
	if (!isWhole(source, "documents") || !context.one.hasAllStatements) return [];
	return Object.entries(inject.enters).flatMap(([team, enters]) => {
		if (typeof enters !== "object" || !("informedBy" in enters)) return [];
		const isTold = inject.documents.some(
			(document) =>
				isHeldByAny(document, enters.informedBy, inject) &&
				document.statementIds.some((id) => inject.statements[id]?.reaches.includes(team)),
		);
		if (isTold) return [];
		const message = `No statement of ${enters.informedBy.join(", ")} should reach "${team}", so that nobody is held to telling it. Add the team to the reaches of one.`;
		return [problemAt(inside(source.place, "enters", team), "nothing-to-tell", message)];
	});
}

function isHeldByAny(document: Inject["documents"][number], teams: readonly string[], inject: Inject): boolean {
	if (document.holders.some((holder) => teams.includes(holder))) return true;
	return inject.requests.some(
		(request) => request.answer === document.id && request.by.some((team) => teams.includes(team)),
	);
}

/** Legal but unwise: a warning. */
function lintBenign(context: InjectContext): readonly Problem[] {
	const { inject, source } = context.one;
	if (!inject.benign || !isWhole(source, "documents") || !context.one.hasAllStatements) return [];
	return inject.documents.flatMap((document, index) => {
		if (document.statementIds.length > 0) return [];
		const place = inside(documentPlace(context, index), "id");
		const message = "A document of a benign inject without statements gives it away. Mark its sentences.";
		return [problemAt(place, "benign-without-statements", message, { severity: "warning" })];
	});
}

/** No one set of measures, taken in every inject without looking, earns a team more than half of its measure marks. */
export function checkMeasureHabit({ scenario, source, injects, libraries }: Checked): readonly Problem[] {
	const isRead = isWhole(source, "budgets") && isWhole(source, "scoring") && libraries.knows("measures");
	if (!isRead || injects.some((one) => !isWhole(one.source, "measures"))) return [];
	const planned = injects.filter(({ inject }) => inject.kind === "main" && inject.twinOf === null);
	return scenario.teams.flatMap(({ id: team }) => {
		const first = planned.find(({ inject }) => Object.hasOwn(inject.measures, team));
		if (first === undefined) return [];
		const habit = bestFixedMeasures(
			scenario,
			planned.map(({ inject }) => inject),
			team,
		);
		if (habit.injects < HABIT_INJECTS || habit.share <= HABIT_SHARE + 1e-9) return [];
		const message = `Taking ${habit.measureIds.join(", ")} in every inject earns "${team}" ${habit.share.toFixed(2)} of its measure marks, and may earn at most ${HABIT_SHARE}. Ask for other measures in some of the injects.`;
		return [problemAt(inside(first.source.place, "measures", team), "measure-habit", message, { at: "key" })];
	});
}
