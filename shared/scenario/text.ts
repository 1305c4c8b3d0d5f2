import type { LocalText } from "./scenario.ts";

/** The text in `language`, otherwise in the scenario's first language, which is always there. */
export function textIn(text: LocalText, language: string, languages: readonly string[]): string {
	if (Object.hasOwn(text, language)) return text[language] ?? "";
	for (const fallback of languages) {
		if (Object.hasOwn(text, fallback)) return text[fallback] ?? "";
	}
	return Object.values(text)[0] ?? "";
}
