import { createStore } from "zustand/vanilla";

/** The languages the interface is written in, by their own names. */
export const LANGUAGES = [
	{ code: "en", name: "English" },
	{ code: "lt", name: "Lietuvių" },
	{ code: "lv", name: "Latviešu" },
	{ code: "et", name: "Eesti" },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]["code"];

const STORAGE_KEY = "amberline.language";

/** The language this person reads: chosen here before, or else what the browser asks for. */
export const languageStore = createStore<{ readonly language: LanguageCode }>(() => ({ language: firstLanguage() }));

export function chooseLanguage(language: LanguageCode): void {
	try {
		localStorage.setItem(STORAGE_KEY, language);
	} catch {
		// A browser that keeps nothing still changes the language for this visit.
	}
	languageStore.setState({ language });
}

function firstLanguage(): LanguageCode {
	let kept: string | null = null;
	try {
		kept = localStorage.getItem(STORAGE_KEY);
	} catch {
		// Nothing kept: the browser's wish decides.
	}
	return languageOf(kept) ?? navigator.languages.map(languageOf).find((code) => code !== undefined) ?? "en";
}

function languageOf(tag: string | null): LanguageCode | undefined {
	const code = tag?.toLowerCase().split("-")[0];
	return LANGUAGES.find((language) => language.code === code)?.code;
}
