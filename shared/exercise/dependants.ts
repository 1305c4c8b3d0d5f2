import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Condition } from "../scenario/schema.ts";

/** For each inject the later ones that read what is decided in it: by a condition on it, or by a flag it sets. */
export function dependantsOf(scenario: Scenario): Readonly<Record<string, readonly string[]>> {
	const reading = scenario.injects.map((inject) => ({ id: inject.id, reads: readsOf(inject) }));
	return Object.fromEntries(
		scenario.injects.map((inject) => {
			const flags = flagsSetBy(inject);
			const dependants = reading.filter(
				({ id, reads }) =>
					id !== inject.id && (reads.injectIds.has(inject.id) || [...reads.flags].some((name) => flags.has(name))),
			);
			return [inject.id, dependants.map(({ id }) => id)];
		}),
	);
}

interface Reads {
	readonly injectIds: Set<string>;
	readonly flags: Set<string>;
}

function readsOf(inject: Inject): Reads {
	const reads: Reads = { injectIds: new Set(), flags: new Set() };
	if (inject.release !== "by-hand" && "when" in inject.release) read(inject.release.when, reads);
	for (const { when } of inject.storyAdditions) read(when, reads);
	for (const { when } of inject.documents) if (when !== null) read(when, reads);
	for (const { branches } of inject.branches) for (const { when } of branches) read(when, reads);
	return reads;
}

function read(condition: Condition, reads: Reads): void {
	if ("all" in condition) for (const part of condition.all) read(part, reads);
	else if ("any" in condition) for (const part of condition.any) read(part, reads);
	else if ("not" in condition) read(condition.not, reads);
	else if ("flag" in condition) reads.flags.add(condition.flag.name);
	else {
		const [asked] = Object.values(condition);
		if (asked?.inject !== undefined) reads.injectIds.add(asked.inject);
	}
}

function flagsSetBy({ decisions, branches }: Inject): ReadonlySet<string> {
	const sets = [
		...Object.values(decisions).flatMap((options) => options.map((option) => option.sets)),
		...branches.flatMap((group) => [...group.branches.map((branch) => branch.sets), group.otherwise.sets]),
	];
	return new Set(sets.flatMap((flags) => Object.keys(flags)));
}
