import type { ErrorCode } from "yaml";

export const UNQUOTED_COLON = "This text holds a colon followed by a space. Put the text in quotes.";

/** What to do about a mistake in the YAML itself, in an author's words. */
export function yamlMistake(code: ErrorCode, message: string): string {
	switch (code) {
		case "BAD_INDENT":
			return "The indentation is wrong here. Start all keys of one map, and all dashes of one list, in the same column.";
		case "TAB_AS_INDENT":
			return "A tab indents this line. Use spaces.";
		case "BLOCK_AS_IMPLICIT_KEY":
			return "Two keys stand on one line, or this line is indented too deep. Put a text with a colon in quotes, and start the keys of one map in the same column.";
		case "MULTILINE_IMPLICIT_KEY":
			return "A line here is neither a key with a colon nor part of the text above. Add the colon after the key, or indent the text.";
		case "MISSING_CHAR":
			return missingCharacter(message);
		case "BAD_DQ_ESCAPE":
			return "A backslash stands in a text in double quotes. Use single quotes, or write \\\\ for a backslash.";
		case "BAD_SCALAR_START":
			return "A text may not start with this character. Put the text in quotes.";
		case "BAD_ALIAS":
			return "A text that starts with * or & must be in quotes.";
		case "MULTIPLE_DOCS":
			return "A second document starts here (---). Keep one document in a file.";
		case "TAG_RESOLVE_FAILED":
		case "BAD_COLLECTION_TYPE":
		case "MULTIPLE_TAGS":
			return "A text that starts with ! must be in quotes; tags are not used here.";
		default:
			return `This is not valid YAML (${message.replace(/\.$/, "")}). Check quotes, brackets and indentation here.`;
	}
}

function missingCharacter(message: string): string {
	if (message.includes("closing")) return "A quote is opened here or above and never closed. Close it.";
	if (message.includes("expected to end with")) return "A bracket is opened above and never closed. Close it.";
	if (message.startsWith("Missing ,"))
		return "A comma is missing between two items in brackets. Add it, or quote the text.";
	if (message.includes("Comments must be")) return "Put a space before #, or put the text in quotes.";
	if (message.includes("Implicit map keys")) {
		return "This line has no colon. Write it as key: value, or indent it under the text it belongs to.";
	}
	return `This is not valid YAML (${message.replace(/\.$/, "")}). Check quotes, brackets and indentation here.`;
}
