import { type Checked, documentPlace, type InjectContext, unknownName, unknownTeam } from "./checked.ts";
import { inside, itemOf, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { UNREADABLE } from "./readShape.ts";
import { isWhole, knowsIds } from "./source.ts";

/** What the scenario names outside its injects exists. */
export function checkScenarioNames({ scenario, source, libraries, knowsTeams }: Checked): readonly Problem[] {
	const problems: Problem[] = [];
	problems.push(
		...unknownName(
			inside(source.place, "legalProfile"),
			"legal profile",
			scenario.legalProfileId,
			libraries.defined.legalProfiles.keys(),
			{
				rule: "dangling-profile",
				isSure: libraries.knows("legalProfiles"),
			},
		),
	);
	const teams = scenario.teams.map(({ id }) => id);
	for (const { entry, place } of libraries.defined.measures.values()) {
		// A library serves scenarios with other teams too.
		if (place.file !== source.place.file) continue;
		entry.by.forEach((team, index) => {
			const item = itemOf(inside(place, "by"), index);
			problems.push(...unknownName(item, "team", team, teams, { rule: "dangling-team", isSure: knowsTeams }));
		});
	}
	const sum = Object.values(scenario.scoring.weights).reduce((total, weight) => total + weight, 0);
	if (Math.abs(sum - 1) > 1e-6 && isWhole(source, "scoring")) {
		const written = Math.round(sum * 1000) / 1000;
		problems.push(
			problemAt(
				inside(source.place, "scoring", "weights"),
				"weights-sum",
				`The weights sum to ${written}. Make them sum to 1.`,
			),
		);
	}
	return problems;
}

/** Documents, requests, capabilities, measures, provisions and the twin that an inject names exist and fit. */
export function checkNames(context: InjectContext): readonly Problem[] {
	return [
		...checkDocuments(context),
		...checkRequests(context),
		...checkCapabilities(context),
		...checkMeasures(context),
		...checkLaw(context),
		...checkTwin(context),
	];
}

function checkDocuments(context: InjectContext): readonly Problem[] {
	const { inject, source } = context.one;
	const returned = new Set(inject.requests.map(({ answer }) => answer));
	return inject.documents.flatMap((document, index) => {
		const place = documentPlace(context, index);
		const problems = document.holders.flatMap((team, holder) =>
			unknownTeam(context, itemOf(inside(place, "holders"), holder), team),
		);
		if (document.when !== null && returned.has(document.id)) {
			const message = `A request returns "${document.id}". Remove when: if it did not hold, a team would pay for the request and get nothing.`;
			problems.push(problemAt(inside(place, "when"), "answer-with-condition", message, { at: "key" }));
		}
		if (document.holders.length > 0 || returned.has(document.id)) return problems;
		if (!isWhole(source, "requests") || !isWhole(source, "enters") || !isWhole(source, "documents")) return problems;
		const message = `Nobody holds "${document.id}" and no request returns it. Add holders, or a request with this answer.`;
		return [...problems, problemAt(inside(place, "holders"), "document-unused", message, { severity: "warning" })];
	});
}

function checkRequests(context: InjectContext): readonly Problem[] {
	const { inject, source } = context.one;
	return inject.requests.flatMap((request, index) => {
		const place = itemOf(inside(source.place, "requests"), index, request.id);
		const problems: Problem[] = request.by.flatMap((team, by) => [
			...unknownTeam(context, itemOf(inside(place, "by"), by), team),
		]);
		for (const team of Object.keys(request.key)) {
			const at = inside(place, "key", team);
			const unknown = unknownTeam(context, at, team, { at: "key" });
			problems.push(...unknown);
			if (unknown.length > 0 || request.by.includes(team) || request.by.includes(UNREADABLE)) continue;
			const message = `This is a key request for "${team}", which may not make it. Add the team to by, or remove its key.`;
			problems.push(problemAt(at, "key-without-power", message, { at: "key" }));
		}
		return [
			...problems,
			...unknownName(
				inside(place, "answer"),
				"document",
				request.answer,
				inject.documents.map(({ id }) => id),
				{ rule: "dangling-document", isSure: knowsIds(source, "documents") },
			),
		];
	});
}

function checkCapabilities({ checked, one }: InjectContext): readonly Problem[] {
	const { capabilities } = checked.libraries.defined;
	const isSure = checked.libraries.knows("capabilities");
	return Object.entries(one.inject.assesses).flatMap(([team, assessed]) =>
		(["recognition", "mitigation", "coordination"] as const).flatMap((dimension) =>
			assessed[dimension].flatMap((code, index) => {
				const place = itemOf(inside(one.source.place, "assesses", team, dimension), index);
				return unknownName(place, "capability", code, capabilities.keys(), { rule: "dangling-capability", isSure });
			}),
		),
	);
}

function checkMeasures({ checked, one }: InjectContext): readonly Problem[] {
	const { measures } = checked.libraries.defined;
	const isSure = checked.libraries.knows("measures");
	return Object.entries(one.inject.measures).flatMap(([team, keys]) => {
		const seen = new Map<string, string>();
		return (["required", "useful", "counterproductive"] as const).flatMap((kind) =>
			keys[kind].flatMap((id, index) => {
				const place = itemOf(inside(one.source.place, "measures", team, kind), index);
				const problems = [...unknownName(place, "measure", id, measures.keys(), { rule: "dangling-measure", isSure })];
				const earlier = seen.get(id);
				seen.set(id, kind);
				if (earlier !== undefined && id !== UNREADABLE) {
					const message = `The measure "${id}" is listed as ${earlier} for this team already. Keep it in one list, once.`;
					problems.push(problemAt(place, "measure-listed-twice", message));
				}
				const measure = measures.get(id);
				if (
					measure === undefined ||
					measure.entry.by.includes(team) ||
					!measure.isWhole ||
					!Object.hasOwn(one.inject.enters, team)
				)
					return problems;
				const message = `The measure "${id}" is not within the power of "${team}", only of ${measure.entry.by.join(", ")}. Choose another measure, or add the team to its by.`;
				return [...problems, problemAt(place, "key-without-power", message)];
			}),
		);
	});
}

function checkLaw({ checked, one }: InjectContext): readonly Problem[] {
	const { provisions, legalProfiles } = checked.libraries.defined;
	const profile = legalProfiles.get(checked.scenario.legalProfileId);
	return one.inject.law.flatMap(({ provision: id }, index) => {
		const place = inside(itemOf(inside(one.source.place, "law"), index), "provision");
		const provision = provisions.get(id);
		if (provision === undefined) {
			return unknownName(place, "provision", id, provisions.keys(), {
				rule: "dangling-provision",
				isSure: checked.libraries.knows("provisions"),
			});
		}
		if (profile === undefined || !profile.isWhole || !provision.isWhole) return [];
		const { date } = profile.entry;
		if (provision.entry.from > date) {
			const message = `This provision applies from ${provision.entry.from}, and the scenario rests on the law of ${date}. Choose one that applied then, or a later legal profile.`;
			return [problemAt(place, "provision-too-young", message)];
		}
		if (provision.entry.until !== undefined && provision.entry.until < date) {
			const message = `This provision applied until ${provision.entry.until}, and the scenario rests on the law of ${date}. Choose one that applied then, or an earlier legal profile.`;
			return [problemAt(place, "provision-too-old", message)];
		}
		return [];
	});
}

function checkTwin({ checked, one }: InjectContext): readonly Problem[] {
	const { twinOf, id, benign } = one.inject;
	if (twinOf === null) return [];
	const place = inside(one.source.place, "twinOf");
	if (twinOf === id)
		return [problemAt(place, "twin-of-itself", "An inject cannot be its own twin. Name the inject it resembles.")];
	const ids = checked.injects.map(({ inject }) => inject.id);
	const unknown = unknownName(place, "inject", twinOf, ids, { rule: "dangling-inject", isSure: checked.knowsInjects });
	if (unknown.length > 0 || benign) return unknown;
	return [problemAt(place, "twin-not-benign", "A twin is benign. Add benign: true, or remove twinOf.")];
}
