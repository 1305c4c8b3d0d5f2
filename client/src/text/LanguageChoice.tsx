import { useStore } from "zustand";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import type { LanguageCode } from "./language.ts";
import { chooseLanguage, LANGUAGES, languageStore } from "./language.ts";
import { useText } from "./useText.ts";

/** Chooses the language of the interface, and of the exercise's texts where they are written in it. */
export function LanguageChoice() {
	const text = useText();
	const language = useStore(languageStore, (state) => state.language);
	return (
		<SegmentedChoice<LanguageCode>
			label={text("language.label")}
			value={language}
			options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
			onChange={chooseLanguage}
		/>
	);
}
