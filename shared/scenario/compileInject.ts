import { type CompiledText, compileDocumentText, type StatementPlace } from "./documents.ts";
import { inside, itemOf, type Place, problemAt } from "./place.ts";
import type { BranchEffect, Document, Inject, LocalText, Statement } from "./scenario.ts";
import type { InjectFile } from "./schema.ts";
import type { Texts } from "./texts.ts";

export interface CompiledInject {
	readonly inject: Inject;
	readonly statementPlaces: ReadonlyMap<string, StatementPlace>;
	/** False when a document's text could not be read, so that statements may be missing. */
	readonly hasAllStatements: boolean;
}

export interface CompileOptions {
	readonly files: ReadonlyMap<string, string>;
	readonly texts: Texts;
	/** Null when the scenario's teams could not be read. */
	readonly teamIds: readonly string[] | null;
}

export function compileInject(written: InjectFile, place: Place, options: CompileOptions): CompiledInject {
	const { texts, teamIds } = options;
	const text = (value: Parameters<Texts["compile"]>[0], ...keys: string[]) =>
		texts.compile(value, inside(place, ...keys));
	const optional = (value: Parameters<Texts["compileOptional"]>[0], ...keys: string[]) =>
		texts.compileOptional(value, inside(place, ...keys));
	const perTeam = (values: Readonly<Record<string, Parameters<Texts["compile"]>[0]>>, key: string) =>
		mapValues(values, (value, team) => text(value, key, team));
	const everyTeam = (teams: "all" | readonly string[]) =>
		teams === "all"
			? (teamIds ?? Object.keys(written.enters)).filter((id) => Object.hasOwn(written.enters, id))
			: teams;
	const { documents, statements, statementPlaces, hasAllStatements } = compileDocuments(
		written,
		place,
		options,
		everyTeam,
	);

	const inject: Inject = {
		id: written.id,
		kind: written.kind,
		module: optional(written.module, "module"),
		title: text(written.title, "title"),
		theme: optional(written.theme, "theme"),
		objective: text(written.objective, "objective"),
		weight: written.weight,
		critical: written.critical,
		benign: written.benign,
		twinOf: written.twinOf ?? null,
		minutes: written.minutes,
		release: written.release,
		leads: written.leads,
		story: text(written.story, "story"),
		storyAdditions: written.storyAdditions.map((addition, index) => ({
			when: addition.when,
			teams: everyTeam(addition.teams),
			text: texts.compile(addition.text, inside(itemOf(inside(place, "storyAdditions"), index), "text")),
		})),
		enters: written.enters,
		openings: perTeam(written.openings, "openings"),
		truth: text(written.truth, "truth"),
		facilitatorNotes: text(written.facilitatorNotes, "facilitatorNotes"),
		expectedActions: perTeam(written.expectedActions, "expectedActions"),
		law: written.law.map(({ provision, note }) => ({ provision, note: note ?? null })),
		lawyerCheck: written.lawyerCheck,
		assesses: written.assesses,
		documents,
		statements,
		requests: written.requests.map((request, index) => ({
			id: request.id,
			by: request.by,
			key: request.key,
			cost: request.cost,
			delaySeconds: request.delaySeconds,
			text: texts.compile(request.text, inside(itemOf(inside(place, "requests"), index, request.id), "text")),
			answer: request.answer,
		})),
		decisions: mapValues(written.decisions, (options, team) =>
			options.map((option, index) => {
				const at = itemOf(inside(place, "decisions", team), index, option.id);
				return {
					id: option.id,
					rating: option.rating,
					burden: option.burden,
					text: texts.compile(option.text, inside(at, "text")),
					consequence: texts.compileOptional(option.consequence, inside(at, "consequence")),
					sets: option.sets,
				};
			}),
		),
		measures: written.measures,
		branches: written.branches.map((group, index) => {
			const at = itemOf(inside(place, "branches"), index, group.id);
			return {
				id: group.id,
				branches: group.branches.map((branch, branchIndex) => ({
					id: branch.id,
					when: branch.when,
					text: texts.compile(branch.text, inside(itemOf(inside(at, "branches"), branchIndex, branch.id), "text")),
					...effectOf(branch),
				})),
				otherwise: {
					text: texts.compileOptional(group.otherwise.text, inside(at, "otherwise", "text")),
					...effectOf(group.otherwise),
				},
			};
		}),
		debrief: written.debrief.map((question, index) => texts.compile(question, itemOf(inside(place, "debrief"), index))),
		...(written.reminders.length > 0 && {
			reminders: written.reminders.map(({ afterMinutes, text: reminder }, index) => ({
				afterMinutes,
				text: texts.compile(reminder, inside(itemOf(inside(place, "reminders"), index), "text")),
			})),
		}),
	};
	return { inject, statementPlaces, hasAllStatements };
}

function compileDocuments(
	written: InjectFile,
	place: Place,
	{ files, texts }: CompileOptions,
	everyTeam: (teams: "all" | readonly string[]) => readonly string[],
) {
	const statements: Record<string, Statement> = {};
	const statementPlaces = new Map<string, StatementPlace>();
	let hasAllStatements = true;
	const documents = written.documents.map((document, index): Document => {
		const at = itemOf(inside(place, "documents"), index, document.id);
		const compiled: CompiledText = compileDocumentText(document, at, files, texts);
		if (!compiled.isWhole) hasAllStatements = false;
		const statementIds: string[] = [];
		for (const { statement, place: statementPlace } of compiled.statements) {
			const earlier = statementPlaces.get(statement.id)?.();
			if (earlier !== undefined) {
				const message = `The statement "${statement.id}" stands in this inject already (${earlier.file}:${earlier.line}). Give one of them another id, or let one document have several holders.`;
				texts.problems.push({
					...statementPlace(),
					path: statement.id,
					message,
					rule: "duplicate-statement",
					severity: "error",
				});
				continue;
			}
			statements[statement.id] = statement;
			statementPlaces.set(statement.id, statementPlace);
			statementIds.push(statement.id);
		}
		if (compiled.isWhole && statementIds.length === 0) {
			const message =
				"The document has no statement, so that nothing in it can be marked. Mark its sentences as :neutral[…]{#id} and so on.";
			texts.problems.push(problemAt(inside(at, "id"), "no-statements", message, { severity: "warning" }));
		}
		const optional = (value: Parameters<Texts["compileOptional"]>[0], key: string): LocalText | null =>
			texts.compileOptional(value, inside(at, key));
		return {
			id: document.id,
			kind: document.kind,
			title: texts.compile(document.title, inside(at, "title")),
			from: optional(document.from, "from"),
			to: optional(document.to, "to"),
			date: optional(document.date, "date"),
			reference: optional(document.reference, "reference"),
			holders: everyTeam(document.holders),
			when: document.when ?? null,
			blocks: compiled.blocks,
			statementIds,
		};
	});
	return { documents, statements, statementPlaces, hasAllStatements };
}

function effectOf(effect: InjectFile["branches"][number]["otherwise"]): BranchEffect {
	return { outcome: effect.outcome ?? null, highBurden: effect.highBurden, sets: effect.sets };
}

function mapValues<From, To>(
	values: Readonly<Record<string, From>>,
	change: (value: From, key: string) => To,
): Readonly<Record<string, To>> {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}
