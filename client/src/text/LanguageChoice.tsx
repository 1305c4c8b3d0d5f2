import { useStore } from "zustand";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import type { LanguageCode } from "./language.ts";
import { chooseLanguage, LANGUAGES, languageStore } from "./language.ts";
import { useText } from "./useText.ts";

/** Chooses the language of the interface and of the exercise's texts, among those both are written in. */
export function LanguageChoice({ among }: { readonly among?: readonly string[] | undefined }) {
	const text = useText();
	const language = useStore(languageStore, (state) => state.language);
	const offered = LANGUAGES.filter((item) => among === undefined || among.includes(item.code));
	if (offered.length < 2) return null;
	return (
		<SegmentedChoice<LanguageCode>
			label={text("language.label")}
			value={language}
			options={offered.map(({ code, name }) => ({ value: code, label: name }))}
			onChange={chooseLanguage}
		/>
	);
}
