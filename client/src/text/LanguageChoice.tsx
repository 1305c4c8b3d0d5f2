import { useStore } from "zustand";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import type { LanguageCode } from "./language.ts";
import { chooseLanguage, LANGUAGES, languageStore } from "./language.ts";
import { Text } from "./Text.tsx";
import { useText } from "./useText.ts";
import { writtenLanguage } from "./writtenLanguage.ts";

interface LanguageChoiceProps {
	/** The languages this exercise is written in, the first before the others; none where there is no exercise yet. */
	readonly written?: readonly string[];
}

/** Chooses the language of the interface, and of the exercise's texts where they are written in it. */
export function LanguageChoice({ written = [] }: LanguageChoiceProps) {
	const text = useText();
	const language = useStore(languageStore, (state) => state.language);
	const got = written.length === 0 ? language : writtenLanguage(written, language);
	return (
		<div>
			<SegmentedChoice<LanguageCode>
				label={text("language.label")}
				value={language}
				options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
				onChange={chooseLanguage}
			/>
			<p role="status">{got !== language && <Text id="language.written" values={{ language: nameOf(got) }} />}</p>
		</div>
	);
}

function nameOf(code: string): string {
	return LANGUAGES.find((language) => language.code === code)?.name ?? code;
}
