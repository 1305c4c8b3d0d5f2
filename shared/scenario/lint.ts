import { documentPlace, type InjectContext } from "./checked.ts";
import { inside, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Inject } from "./scenario.ts";
import type { Rating } from "./schema.ts";
import { isWhole } from "./source.ts";

const VALUE: Readonly<Record<Rating, number>> = { best: 1, acceptable: 0.5, poor: 0, harmful: -0.5 };
const GUESS_FLOOR = 0.25;
const MAX_WORDS = 800;

/** What is legal but unwise: warnings, never errors. */
export function lintInject(context: InjectContext): readonly Problem[] {
	return [...lintGuessing(context), ...lintWords(context), ...lintDecoys(context), ...lintInforming(context)];
}

/** Choosing blindly should not pay. */
function lintGuessing({ one }: InjectContext): readonly Problem[] {
	return Object.entries(one.inject.decisions).flatMap(([team, options]) => {
		if (options.length === 0 || !isWhole(one.source, "decisions", team)) return [];
		const mean = options.reduce((sum, { rating }) => sum + VALUE[rating], 0) / options.length;
		if (mean <= GUESS_FLOOR) return [];
		const message = `A blind guess earns ${mean.toFixed(2)} on average, and should earn at most ${GUESS_FLOOR}. Add a poor or harmful option that looks reasonable.`;
		return [
			problemAt(inside(one.source.place, "decisions", team), "guess-floor", message, {
				at: "key",
				severity: "warning",
			}),
		];
	});
}

function lintWords({ checked, one }: InjectContext): readonly Problem[] {
	const language = checked.scenario.languages[0] ?? "";
	return Object.keys(one.inject.enters).flatMap((team) => {
		const words = wordsOf(one.inject, team, language);
		if (words <= MAX_WORDS) return [];
		const message = `The team "${team}" has ${words} words to read in its documents and options, and ${MAX_WORDS} are enough. Shorten them.`;
		return [
			problemAt(inside(one.source.place, "enters", team), "too-many-words", message, {
				at: "key",
				severity: "warning",
			}),
		];
	});
}

function wordsOf(inject: Inject, team: string, language: string): number {
	const held = inject.documents.filter((document) => document.holders.includes(team));
	const read = held.flatMap((document) =>
		(document.blocks[language] ?? []).flatMap(({ runs }) => runs.map(({ text }) => text)),
	);
	const options = Object.hasOwn(inject.decisions, team) ? (inject.decisions[team] ?? []) : [];
	const texts = [...read, ...options.map(({ text }) => text[language] ?? "")];
	return texts.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== "").length, 0);
}

/** At least half of a hand's decoys should be explainable from the documents. */
function lintDecoys(context: InjectContext): readonly Problem[] {
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
		return [
			problemAt(inside(source.place, "enters", team), "decoys-unexplained", message, {
				at: "key",
				severity: "warning",
			}),
		];
	});
}

/** A team that waits to be informed needs a statement that should reach it, held by a team that can tell it. */
function lintInforming(context: InjectContext): readonly Problem[] {
	const { inject, source } = context.one;
	if (!isWhole(source, "documents") || !context.one.hasAllStatements) return [];
	const problems: Problem[] = [];
	for (const [team, enters] of Object.entries(inject.enters)) {
		if (typeof enters !== "object" || !("informedBy" in enters)) continue;
		const isTold = inject.documents.some(
			(document) =>
				isHeldByAny(document, enters.informedBy, inject) &&
				document.statementIds.some((id) => inject.statements[id]?.reaches.includes(team)),
		);
		if (isTold) continue;
		const message = `No statement of ${enters.informedBy.join(", ")} should reach "${team}", so that nobody is held to telling it. Add the team to the reaches of one.`;
		problems.push(problemAt(inside(source.place, "enters", team), "nothing-to-tell", message, { severity: "warning" }));
	}
	inject.documents.forEach((document, index) => {
		if (!inject.benign || document.statementIds.length > 0) return;
		const message = "A document of a benign inject without statements gives it away. Mark its sentences.";
		problems.push(
			problemAt(inside(documentPlace(context, index), "id"), "benign-without-statements", message, {
				severity: "warning",
			}),
		);
	});
	return problems;
}

function isHeldByAny(document: Inject["documents"][number], teams: readonly string[], inject: Inject): boolean {
	if (document.holders.some((holder) => teams.includes(holder))) return true;
	return inject.requests.some(
		(request) => request.answer === document.id && request.by.some((team) => teams.includes(team)),
	);
}
