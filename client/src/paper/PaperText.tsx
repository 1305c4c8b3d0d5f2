import { createContext, type ReactNode, useContext } from "react";

const Language = createContext("en");

/** The language in which the exercise inside is written; the words around it are the page's own. */
export function WrittenIn({ language, children }: { readonly language: string; readonly children: ReactNode }) {
	return <Language.Provider value={language}>{children}</Language.Provider>;
}

/** Words of the exercise in a line. */
export function PaperText({ children }: { readonly children: ReactNode }) {
	return <span lang={useContext(Language)}>{children}</span>;
}

/** A text of the exercise with its blank lines as paragraphs. */
export function PaperParagraphs({ text }: { readonly text: string }) {
	const language = useContext(Language);
	return text
		.split(/\n\s*\n/)
		.filter((part) => part.trim() !== "")
		.map((part) => (
			<p key={part} lang={language}>
				{part.trim()}
			</p>
		));
}
