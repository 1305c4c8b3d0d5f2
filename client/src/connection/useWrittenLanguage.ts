import { useStore } from "zustand";
import { languageStore } from "../text/language.ts";
import { writtenLanguage } from "../text/writtenLanguage.ts";
import { useExerciseConnection } from "./ConnectionProvider.tsx";

/** For `lang`: a voice that reads the page aloud must know that the story is not in the language of the buttons. */
export function useWrittenLanguage(): string {
	const { ticket } = useExerciseConnection();
	return writtenLanguage(
		ticket.languages,
		useStore(languageStore, ({ language }) => language),
	);
}
