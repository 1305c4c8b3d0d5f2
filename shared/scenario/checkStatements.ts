import { documentPlace, type InjectContext, unknownName, unknownTeam } from "./checked.ts";
import { inside, itemOf, type Place, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Document, Statement } from "./scenario.ts";
import { isWhole, knowsIds } from "./source.ts";

/** The keys of statements: indicators exist, what is sensitive can travel lawfully, and everyone can tell right from wrong. */
export function checkStatements(context: InjectContext): readonly Problem[] {
	const { inject } = context.one;
	return [
		...inject.documents.flatMap((document, index) =>
			document.statementIds.flatMap((id) => {
				const statement = inject.statements[id];
				if (statement === undefined) return [];
				const keys = inside(documentPlace(context, index), "statements", id);
				return [...checkMarks(context, statement), ...checkKeys(context, document, statement, keys)];
			}),
		),
		...checkHands(context),
	];
}

function checkMarks({ checked, one }: InjectContext, statement: Statement): readonly Problem[] {
	const { defined, knows } = checked.libraries;
	const place = one.statementPlaces.get(statement.id);
	if (place === undefined) return [];
	const codes = statement.kind === "decoy" ? statement.pattern : statement.indicators;
	const problems = codes.flatMap((code) =>
		unknownName(one.source.place, "indicator", code, defined.indicators.keys(), {
			rule: "dangling-indicator",
			isSure: knows("indicators"),
		}).map((problem): Problem => ({ ...problem, ...place(), path: statement.id })),
	);
	if (one.inject.benign && statement.kind === "signal") {
		const message =
			"A benign inject has no signals. Make this a decoy with its innocent explanation, or remove benign.";
		problems.push({ ...place(), path: statement.id, message, rule: "signal-in-benign", severity: "error" });
	}
	return problems;
}

function checkKeys(context: InjectContext, document: Document, statement: Statement, place: Place): readonly Problem[] {
	const { inject, source } = context.one;
	const problems: Problem[] = [];
	statement.reaches.forEach((team, index) => {
		const at = itemOf(inside(place, "reaches"), index);
		const unknown = unknownTeam(context, at, team);
		problems.push(...unknown);
		if (unknown.length > 0) return;
		if (document.holders.includes(team)) {
			const message = `The team "${team}" holds this document already. Name only teams that must be told.`;
			problems.push(problemAt(at, "reaches-holder", message));
		} else if (statement.sensitive && !Object.hasOwn(statement.release, team) && isWhole(source, "documents")) {
			const message = `This sensitive statement should reach "${team}" and has no release wording for it. Add it under release.`;
			problems.push(problemAt(at, "missing-release", message));
		}
	});
	for (const team of Object.keys(statement.release))
		problems.push(...unknownTeam(context, inside(place, "release", team), team, { at: "key" }));
	if (statement.sensitive && Object.keys(statement.release).length === 0) {
		const message =
			"This sensitive statement has no release wording, so that it can never travel. Add release with a wording for a team.";
		problems.push(problemAt(inside(place, "sensitive"), "missing-release", message));
	}
	if (!statement.sensitive && Object.keys(statement.release).length > 0) {
		const message = "Release wording is used only for sensitive statements. Add sensitive: true, or remove release.";
		problems.push(problemAt(inside(place, "release"), "release-unused", message, { severity: "warning", at: "key" }));
	}
	const explainers = [...inject.documents, ...inject.requests].map(({ id }) => id);
	statement.explainedBy.forEach((id, index) => {
		problems.push(
			...unknownName(itemOf(inside(place, "explainedBy"), index), "document or request", id, explainers, {
				rule: "dangling-explanation",
				isSure: knowsIds(source, "documents") && knowsIds(source, "requests"),
			}),
		);
	});
	if (statement.explainedBy.length > 0 && statement.kind !== "decoy") {
		const message = `Only a decoy has an innocent explanation; this statement is ${statement.kind}. Remove explainedBy.`;
		problems.push(problemAt(inside(place, "explainedBy"), "explains-no-decoy", message, { at: "key" }));
	}
	if (statement.bias && statement.kind !== "decoy") {
		problems.push(
			problemAt(
				inside(place, "bias"),
				"bias-no-decoy",
				`Only a decoy can rest on bias; this statement is ${statement.kind}. Remove bias.`,
			),
		);
	}
	return problems;
}

const HAND = 2;

/** After entry every team holds at least two signals and two decoys, so that it has something to tell apart. */
function checkHands({ one }: InjectContext): readonly Problem[] {
	const { inject, source } = one;
	if (!one.hasAllStatements || !isWhole(source, "documents")) return [];
	// A misspelt holder is reported where it stands; whose hand it leaves short is not known.
	if (inject.documents.some(({ holders }) => holders.some((team) => !Object.hasOwn(inject.enters, team)))) return [];
	return Object.keys(inject.enters).flatMap((team) => {
		// A document with a condition may not be in play.
		const held = inject.documents.filter((document) => document.when === null && document.holders.includes(team));
		const kinds = held.flatMap((document) => document.statementIds.map((id) => inject.statements[id]?.kind));
		const place = inside(source.place, "enters", team);
		return (["signal", "decoy"] as const).flatMap((kind) => {
			const count = kinds.filter((held) => held === kind).length;
			if (count >= HAND || (kind === "signal" && inject.benign)) return [];
			const holds = count === 0 ? `no ${kind}` : `only one ${kind}`;
			const message = `The team "${team}" holds ${holds}, and needs two to have something to tell apart. Add one to a document without when that it holds, or add it to the holders of one.`;
			return [problemAt(place, `too-few-${kind}s`, message, { at: "key" })];
		});
	});
}
