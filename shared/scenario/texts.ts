import { type Place, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { LocalText } from "./scenario.ts";

export interface OverlayText {
	readonly text: string;
	readonly place: Place;
}

/** Per language, texts by the name of the place they translate. */
export type Overlays = ReadonlyMap<string, ReadonlyMap<string, OverlayText>>;

/** Makes texts of all languages from what authors wrote beside each other and in overlays. */
export class Texts {
	/** Every name under which an overlay could translate a text. */
	readonly names = new Set<string>();
	readonly problems: Problem[] = [];
	readonly languages: readonly string[];
	readonly #overlays: Overlays;

	readonly #knowsLanguages: boolean;

	/** `knowsLanguages` is false when the scenario's languages could not be read: then no text is missed. */
	constructor(languages: readonly string[], overlays: Overlays, knowsLanguages: boolean) {
		this.languages = languages;
		this.#knowsLanguages = knowsLanguages;
		this.#overlays = overlays;
	}

	/** The authored text with its translations. */
	compile(written: string | Readonly<Record<string, string>>, place: Place): LocalText {
		const [first = "en", ...others] = this.languages;
		this.names.add(place.name);
		const text: Record<string, string> = {};
		const beside = typeof written === "string" ? { [first]: written } : written;
		for (const language of this.languages) {
			const inLanguage = Object.hasOwn(beside, language) ? beside[language] : undefined;
			if (inLanguage !== undefined) text[language] = inLanguage;
		}
		if (text[first] === undefined) {
			const message = `The text is missing in "${first}", the scenario's first language. Add it.`;
			if (this.#knowsLanguages) this.problems.push(problemAt(place, "missing-language", message));
			text[first] = Object.values(beside)[0] ?? "";
		}
		for (const language of others) {
			const overlay = this.#overlays.get(language)?.get(place.name);
			if (overlay === undefined) continue;
			if (text[language] !== undefined) {
				const message = `This text is written in "${language}" beside the first language too. Keep one of them.`;
				this.problems.push(problemAt(overlay.place, "text-written-twice", message));
			}
			text[language] = overlay.text;
		}
		return text;
	}

	/** As `compile`, for a text that may be left out. */
	compileOptional(written: string | Readonly<Record<string, string>> | undefined, place: Place): LocalText | null {
		return written === undefined ? null : this.compile(written, place);
	}
}
