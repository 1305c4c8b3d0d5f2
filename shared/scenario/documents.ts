import type { z } from "zod";
import { resolvePath, translationPath } from "./files.ts";
import { type ReadMarkdown, readMarkdown } from "./markdown.ts";
import type { MarkedStatement } from "./markdownDirective.ts";
import { markdownOrigin } from "./markdownOrigin.ts";
import { didYouMean } from "./nearest.ts";
import { inside, type Place, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { UNREADABLE } from "./readShape.ts";
import type { Block, Statement } from "./scenario.ts";
import type { Document as AuthoredDocument } from "./schema.ts";
import type { Texts } from "./texts.ts";
import { MAX_FILE_CHARACTERS, type Position } from "./yamlFile.ts";

type Authored = z.infer<typeof AuthoredDocument>;

/** Where a statement is marked; found only when something is wrong with it. */
export type StatementPlace = () => Position & { readonly file: string };

export interface CompiledText {
	readonly blocks: Readonly<Record<string, readonly Block[]>>;
	readonly statements: readonly { readonly statement: Statement; readonly place: StatementPlace }[];
	/** False when some of the text could not be read, so that a statement may be missing. */
	readonly isWhole: boolean;
}

interface LanguageText {
	readonly language: string;
	readonly read: ReadMarkdown;
	readonly file: string;
	readonly locate: (at: Position) => Position;
}

/** The text of a document in every language it is written in, with its statements and their keys. */
export function compileDocumentText(
	document: Authored,
	place: Place,
	files: ReadonlyMap<string, string>,
	texts: Texts,
): CompiledText {
	const languages = textsOf(document, place, files, texts);
	const [first, ...translations] = languages;
	if (first === undefined) return { blocks: {}, statements: [], isWhole: false };
	const problems = texts.problems;
	const isWhole = !first.read.mistakes.some((mistake) => mistake.rule !== "markdown-refused");

	const marked = new Map<string, MarkedStatement>();
	for (const statement of first.read.statements) {
		if (marked.has(statement.id)) {
			problems.push(
				statementProblem(
					first,
					statement,
					"duplicate-statement",
					`The statement "${statement.id}" stands in this document twice. Give one of them another id.`,
				),
			);
			continue;
		}
		marked.set(statement.id, statement);
		problems.push(...checkMarks(first, statement));
	}
	for (const translation of translations) problems.push(...compareTranslation(first, translation, isWhole));

	const keysPlace = inside(place, "statements");
	for (const id of Object.keys(document.statements)) {
		if (marked.has(id) || !isWhole) continue;
		const message = `The document has no statement "${id}".${didYouMean(id, marked.keys())} Mark it in the text, or remove these keys.`;
		problems.push(problemAt(inside(keysPlace, id), "dangling-statement", message, { at: "key" }));
	}

	const statements = [...marked.values()].map((statement) => {
		const text: Record<string, string> = {};
		for (const { language, read } of languages) {
			const same = read.statements.find((candidate) => candidate.id === statement.id);
			if (same !== undefined && same.text !== "") text[language] = same.text;
		}
		const keys = Object.hasOwn(document.statements, statement.id) ? document.statements[statement.id] : undefined;
		const at = inside(keysPlace, statement.id);
		const release = Object.entries(keys?.release ?? {}).map(
			([team, wording]) => [team, texts.compile(wording, inside(at, "release", team))] as const,
		);
		return {
			statement: {
				id: statement.id,
				documentId: document.id,
				kind: statement.kind ?? "neutral",
				weight: statement.weight ?? 0,
				text,
				indicators: statement.indicators,
				pattern: statement.pattern,
				explanation: texts.compileOptional(keys?.explanation, inside(at, "explanation")),
				explainedBy: keys?.explainedBy ?? [],
				sensitive: keys?.sensitive ?? false,
				release: Object.fromEntries(release),
				reaches: keys?.reaches ?? [],
				bias: keys?.bias ?? false,
			},
			place: () => ({ file: first.file, ...first.locate(statement) }),
		};
	});
	return {
		blocks: Object.fromEntries(languages.map(({ language, read }) => [language, read.blocks])),
		statements,
		isWhole,
	};
}

/** The first language first; a language without a text of its own is left out and falls back. */
function textsOf(
	document: Authored,
	place: Place,
	files: ReadonlyMap<string, string>,
	texts: Texts,
): readonly LanguageText[] {
	const problems = texts.problems;
	const [firstLanguage = "en", ...others] = texts.languages;
	if (document.file !== undefined && document.text !== undefined) {
		problems.push(
			problemAt(inside(place, "text"), "document-text", "The document has both a file and a text. Keep one of them.", {
				at: "key",
			}),
		);
	}
	if (document.file === undefined) {
		if (document.text === undefined) {
			if (place.file.isDoubtful(place.path)) return [];
			problems.push(
				problemAt(
					inside(place, "id"),
					"document-text",
					"The document has no text. Add file: with a Markdown file, or text: with the Markdown itself.",
				),
			);
			return [];
		}
		const textPlace = inside(place, "text");
		const written = texts.compile(document.text, textPlace);
		const beside = typeof document.text === "string" ? {} : document.text;
		const isOneText = typeof document.text === "string";
		return texts.languages.flatMap((language) => {
			const text = written[language];
			if (text === undefined) return [];
			const isBeside = language === firstLanguage || Object.hasOwn(beside, language);
			const at = isBeside && !isOneText ? inside(textPlace, language) : textPlace;
			return [readLanguage(language, text, at.file.file, markdownOrigin(at), problems)];
		});
	}

	const filePlace = inside(place, "file");
	const path = resolvePath(place.file.file, document.file);
	const text = path === null ? undefined : files.get(path);
	if (document.file === UNREADABLE) return [];
	if (path === null || text === undefined) {
		const markdown = [...files.keys()].filter((name) => name.endsWith(".md"));
		const guess = path === null ? " Write it relative to this file." : didYouMean(path, markdown);
		problems.push(problemAt(filePlace, "missing-file", `There is no file "${path ?? document.file}".${guess}`));
		return [];
	}
	if (text.length > MAX_FILE_CHARACTERS) {
		problems.push(problemAt(filePlace, "file-size", "This file is larger than 1 MB. Split it into several documents."));
		return [];
	}
	const same = (at: Position): Position => ({ line: at.line, column: at.column });
	return [
		readLanguage(firstLanguage, text, path, same, problems),
		...others.flatMap((language) => {
			const translated = translationPath(path, language);
			const translation = files.get(translated);
			if (translation === undefined || translation.length > MAX_FILE_CHARACTERS) return [];
			return [readLanguage(language, translation, translated, same, problems)];
		}),
	];
}

function readLanguage(
	language: string,
	text: string,
	file: string,
	locate: LanguageText["locate"],
	problems: Problem[],
): LanguageText {
	const read = readMarkdown(text);
	for (const { rule, message, statementId, ...at } of read.mistakes) {
		problems.push({ file, ...locate(at), path: statementId, rule, message, severity: "error" });
	}
	return { language, read, file, locate };
}

function statementProblem(text: LanguageText, statement: MarkedStatement, rule: string, message: string): Problem {
	return { file: text.file, ...text.locate(statement), path: statement.id, message, rule, severity: "error" };
}

function checkMarks(text: LanguageText, statement: MarkedStatement): readonly Problem[] {
	const say = (rule: string, message: string) => [statementProblem(text, statement, rule, message)];
	if (statement.kind === null)
		return say(
			"statement-kind",
			"Say what this statement is: :neutral, :signal or :decoy. Only a translation may leave it open.",
		);
	if (statement.kind === "neutral") return [];
	const problems: Problem[] = [];
	if (statement.weight === null)
		problems.push(...say("statement-weight", `A ${statement.kind} has a weight. Add weight=1, 2 or 3.`));
	if (statement.kind === "signal" && statement.indicators.length === 0) {
		problems.push(
			...say("statement-indicators", 'A signal shows an indicator. Add indicators="CUS-01", with the codes it shows.'),
		);
	}
	return problems;
}

function compareTranslation(first: LanguageText, translation: LanguageText, isWhole: boolean): readonly Problem[] {
	const problems: Problem[] = [];
	const seen = new Map<string, MarkedStatement>();
	const originals = new Map(first.read.statements.map((statement) => [statement.id, statement]));
	for (const statement of translation.read.statements) {
		const original = originals.get(statement.id);
		if (seen.has(statement.id)) {
			problems.push(
				statementProblem(
					translation,
					statement,
					"duplicate-statement",
					`The statement "${statement.id}" stands in this translation twice. Keep one of them.`,
				),
			);
		} else if (original === undefined && isWhole) {
			const message = `The document has no statement "${statement.id}" in "${first.language}".${didYouMean(statement.id, originals.keys())}`;
			problems.push(statementProblem(translation, statement, "translation-extra", message));
		} else if (original !== undefined && statement.kind !== null && statement.kind !== original.kind) {
			const message = `This statement is ${original.kind ?? "unnamed"} in "${first.language}". Write :statement here, which says the id alone.`;
			problems.push(statementProblem(translation, statement, "translation-kind", message));
		}
		seen.set(statement.id, statement);
	}
	if (translation.read.mistakes.length > 0) return problems;
	let before = { line: 1, column: 1 };
	for (const original of originals.values()) {
		const translated = seen.get(original.id);
		if (translated !== undefined) {
			before = { line: translated.line, column: translated.column };
			continue;
		}
		const message = `The statement "${original.id}" is missing in "${translation.language}". Add :statement[…]{#${original.id}} where it belongs, after this place.`;
		problems.push({
			file: translation.file,
			...translation.locate(before),
			path: original.id,
			message,
			rule: "translation-missing",
			severity: "error",
		});
	}
	return problems;
}
