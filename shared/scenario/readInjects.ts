import { resolvePath } from "./files.ts";
import { didYouMean } from "./nearest.ts";
import { inside, itemOf, type Place, placeOf, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { readShape, UNREADABLE } from "./readShape.ts";
import { Inject, type InjectFile } from "./schema.ts";
import type { Source } from "./source.ts";
import { readYaml } from "./yamlFile.ts";

export interface WrittenInject {
	readonly written: InjectFile;
	readonly source: Source;
	/** Where the scenario names it. */
	readonly listedAt: Place;
}

/** Reads each inject by itself, so that each is checked whatever ails the others. */
export function readInjects(
	listed: readonly unknown[],
	scenarioPlace: Place,
	files: ReadonlyMap<string, string>,
	problems: Problem[],
): { readonly injects: readonly WrittenInject[]; readonly isComplete: boolean } {
	const injects: WrittenInject[] = [];
	const listedFiles = new Set<string>();
	let isComplete = true;
	listed.forEach((item, index) => {
		const listedAt = itemOf(inside(scenarioPlace, "injects"), index);
		if (item === UNREADABLE) {
			isComplete = false;
			return;
		}
		if (typeof item === "string") {
			const path = resolvePath(scenarioPlace.file.file, item);
			const text = path === null ? undefined : files.get(path);
			if (path === null || text === undefined) {
				isComplete = false;
				const guess = path === null ? " Write it relative to this file." : didYouMean(path, files.keys());
				problems.push(problemAt(listedAt, "missing-file", `There is no file "${path ?? item}".${guess}`));
				return;
			}
			if (listedFiles.has(path)) {
				problems.push(problemAt(listedAt, "duplicate-inject", "This file stands in the list twice. Remove one."));
				return;
			}
			listedFiles.add(path);
			const file = readYaml(path, text);
			problems.push(...file.problems);
			if (file.value === undefined || file.value === null) {
				isComplete = false;
				return;
			}
			add(file.value, placeOf(file), listedAt);
			return;
		}
		add(item, listedAt, listedAt);
	});
	return { injects, isComplete };

	function add(value: unknown, place: Place, listedAt: Place): void {
		const shaped = readShape(Inject, value, place);
		problems.push(...shaped.problems);
		if (shaped.value === null) {
			isComplete = false;
			return;
		}
		const named: Place = { ...place, name: `injects.${shaped.value.id}` };
		if (shaped.damaged.some((path) => path.length === 1 && path[0] === "id")) isComplete = false;
		injects.push({ written: shaped.value, source: { place: named, damaged: shaped.damaged }, listedAt });
	}
}

/** When the scenario cannot be read, the injects beside it still can. */
export function filesOfInjects(files: ReadonlyMap<string, string>, folder: string, entry: string): readonly string[] {
	const start = folder === "" ? "" : `${folder}/`;
	return [...files.keys()]
		.filter((path) => path.startsWith(`${start}injects/`) && path.endsWith(".yaml") && path !== entry)
		.map((path) => path.slice(start.length));
}
