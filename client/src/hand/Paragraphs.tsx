/** A text with its blank lines as paragraphs. */
export function Paragraphs({ text }: { readonly text: string }) {
	return text
		.split(/\n\s*\n/)
		.filter((part) => part.trim() !== "")
		.map((part) => <p key={part}>{part.trim()}</p>);
}
