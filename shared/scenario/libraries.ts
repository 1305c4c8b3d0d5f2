import type { z } from "zod";
import { resolvePath } from "./files.ts";
import { didYouMean } from "./nearest.ts";
import { inside, itemOf, type Place, placeOf, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { readShape, UNREADABLE } from "./readShape.ts";
import {
	type Capability,
	type Indicator,
	type LegalProfile,
	Library,
	type Measure,
	type Provision,
	type ScenarioFile,
} from "./schema.ts";
import { isWhole, knowsIds, type Source } from "./source.ts";
import { readYaml } from "./yamlFile.ts";

const SECTIONS = ["indicators", "capabilities", "measures", "provisions", "legalProfiles"] as const;
export type Section = (typeof SECTIONS)[number];

interface Entries {
	readonly indicators: z.infer<typeof Indicator>;
	readonly capabilities: z.infer<typeof Capability>;
	readonly measures: z.infer<typeof Measure>;
	readonly provisions: z.infer<typeof Provision>;
	readonly legalProfiles: z.infer<typeof LegalProfile>;
}

export interface Defined<S extends Section> {
	readonly entry: Entries[S];
	readonly place: Place;
	readonly isWhole: boolean;
}

export interface MergedLibraries {
	readonly defined: { readonly [S in Section]: ReadonlyMap<string, Defined<S>> };
	/** Whether every id of the section is known: false after a library that could not be read. */
	readonly knows: (section: Section) => boolean;
	readonly problems: readonly Problem[];
}

/** The scenario's libraries and its own additions, as one. Defining an id twice is a mistake. */
export function mergeLibraries(
	scenario: ScenarioFile,
	source: Source,
	files: ReadonlyMap<string, string>,
): MergedLibraries {
	const problems: Problem[] = [];
	const unknown = new Set<Section>();
	const defined: { [S in Section]: Map<string, Defined<S>> } = {
		indicators: new Map(),
		capabilities: new Map(),
		measures: new Map(),
		provisions: new Map(),
		legalProfiles: new Map(),
	};

	const add = <S extends Section>(section: S, library: Library, from: Source) => {
		if (!knowsIds(from, section) && (library[section] !== undefined || from.place.file.isBroken)) unknown.add(section);
		const known: Map<string, Defined<S>> = defined[section];
		const sections: { readonly [K in Section]?: Readonly<Record<string, Entries[K]>> | undefined } = library;
		const entries: Readonly<Record<string, Entries[S]>> = sections[section] ?? {};
		for (const [id, entry] of Object.entries(entries)) {
			const place = inside(from.place, section, id);
			const earlier = known.get(id);
			if (earlier === undefined) {
				known.set(id, { entry, place, isWhole: isWhole(from, section, id) });
				continue;
			}
			const message = `"${id}" is defined in ${earlier.place.file.file} already. Remove it here, or give it another id.`;
			problems.push(problemAt(place, "defined-twice", message, { at: "key" }));
		}
	};
	const addAll = (library: Library, from: Source) => {
		for (const section of SECTIONS) add(section, library, from);
	};

	if (!isWhole(source, "libraries") && source.place.file.isBroken) for (const section of SECTIONS) unknown.add(section);
	const read = new Set<string>();
	scenario.libraries.forEach((relative, index) => {
		const at = itemOf(inside(source.place, "libraries"), index);
		const path = resolvePath(source.place.file.file, relative);
		const text = path === null ? undefined : files.get(path);
		if (path === null || text === undefined) {
			for (const section of SECTIONS) unknown.add(section);
			if (relative === UNREADABLE) return;
			const guess = path === null ? " Write it relative to this file." : didYouMean(path, files.keys());
			problems.push(problemAt(at, "missing-file", `There is no file "${path ?? relative}".${guess}`));
			return;
		}
		if (read.has(path)) {
			problems.push(problemAt(at, "duplicate-library", "This library stands in the list twice. Remove one."));
			return;
		}
		read.add(path);
		const file = readYaml(path, text);
		const place = placeOf(file);
		problems.push(...file.problems);
		if (file.value === undefined || file.value === null) {
			for (const section of SECTIONS) unknown.add(section);
			return;
		}
		const shaped = readShape(Library, file.value, place);
		problems.push(...shaped.problems);
		if (shaped.value === null) for (const section of SECTIONS) unknown.add(section);
		else addAll(shaped.value, { place, damaged: shaped.damaged });
	});
	addAll(scenario, source);
	return { defined, knows: (section) => !unknown.has(section), problems };
}
