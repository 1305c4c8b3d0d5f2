import { didYouMean } from "./nearest.ts";
import { inside, type Place, placeOf, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Overlays, OverlayText } from "./texts.ts";
import { readYaml } from "./yamlFile.ts";

export interface ReadOverlays {
	readonly overlays: Overlays;
	readonly problems: readonly Problem[];
}

/** Reads `text/<language>.yaml` beside the scenario: texts of another language by the name of their place. */
export function readOverlays(
	files: ReadonlyMap<string, string>,
	folder: string,
	languages: readonly string[],
): ReadOverlays {
	const overlays = new Map<string, ReadonlyMap<string, OverlayText>>();
	const problems: Problem[] = [];
	const start = folder === "" ? "text/" : `${folder}/text/`;
	for (const [path, text] of files) {
		if (!path.startsWith(start) || !path.endsWith(".yaml") || path.slice(start.length).includes("/")) continue;
		const language = path.slice(start.length, -".yaml".length);
		const file = readYaml(path, text);
		problems.push(...file.problems);
		const root = placeOf(file);
		if (language === languages[0]) {
			problems.push(
				problemAt(
					root,
					"overlay-language",
					`"${language}" is the scenario's first language. Write its texts in the scenario itself.`,
				),
			);
			continue;
		}
		if (!languages.includes(language)) {
			const message = `The scenario does not declare the language "${language}". Add it to languages, or remove this file.`;
			problems.push(problemAt(root, "overlay-language", message, { severity: "warning" }));
			continue;
		}
		const texts = new Map<string, OverlayText>();
		collect(file.value, root, "", texts, problems);
		overlays.set(language, texts);
	}
	return { overlays, problems };
}

/** Names may be written whole, `injects.quiet-cheque.title`, or as maps within maps. */
function collect(
	value: unknown,
	place: Place,
	name: string,
	texts: Map<string, OverlayText>,
	problems: Problem[],
): void {
	if (typeof value === "string") {
		if (value === "") problems.push(problemAt(place, "wrong-value", "The text is empty. Write it, or remove the key."));
		else texts.set(name, { text: value, place });
		return;
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		if (value !== undefined)
			problems.push(problemAt(place, "wrong-type", "A text belongs here. Put numbers in quotes."));
		return;
	}
	for (const [key, item] of Object.entries(value))
		collect(item, inside(place, key), name === "" ? key : `${name}.${key}`, texts, problems);
}

/** What an overlay translates although the scenario has no such text. */
export function unknownOverlayTexts(overlays: Overlays, names: ReadonlySet<string>): readonly Problem[] {
	return [...overlays.values()].flatMap((texts) =>
		[...texts].flatMap(([name, { place }]) => {
			if (names.has(name)) return [];
			const message = `The scenario has no text "${name}".${nearestName(name, names)} Ids stand in place of indexes.`;
			return [problemAt(place, "unknown-text", message, { at: "key" })];
		}),
	);
}

function nearestName(name: string, names: ReadonlySet<string>): string {
	const depth = name.split(".").length;
	return didYouMean(
		name,
		[...names].filter((candidate) => candidate.split(".").length === depth),
	);
}
