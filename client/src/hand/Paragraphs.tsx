import { useWrittenLanguage } from "../connection/useWrittenLanguage.ts";

/** A text of the exercise with its blank lines as paragraphs. */
export function Paragraphs({ text }: { readonly text: string }) {
	const language = useWrittenLanguage();
	return text
		.split(/\n\s*\n/)
		.filter((part) => part.trim() !== "")
		.map((part) => (
			<p key={part} lang={language}>
				{part.trim()}
			</p>
		));
}
