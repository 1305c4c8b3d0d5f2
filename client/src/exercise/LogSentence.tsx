import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import type { LogEntryView } from "../../../shared/views/contract/facilitatorView.ts";
import type { TextId } from "../text/en.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { inWords } from "./plainWords.ts";

/** One line of the log in words. */
export function LogSentence({ entry }: { readonly entry: Pick<LogEntryView, "id" | "values"> }) {
	const intl = useIntl();
	const text = useText();
	if (!isKnown(entry.id, intl.messages)) return <>{entry.id}</>;
	const values = Object.fromEntries(
		Object.entries(entry.values).map(([name, value]) => [
			name,
			typeof value === "string" ? inWords(value, text) : value,
		]),
	);
	return <Text id={entry.id} values={{ ...values, b: (chunks: ReactNode[]) => <strong>{chunks}</strong> }} />;
}

/** A server of a newer version may log what this page has no words for yet. */
function isKnown(id: string, messages: object): id is TextId {
	return Object.hasOwn(messages, id);
}
