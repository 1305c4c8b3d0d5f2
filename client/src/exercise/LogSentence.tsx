import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import type { LogEntryView } from "../../../shared/views/view.ts";
import type { TextId } from "../text/en.ts";
import { Text } from "../text/Text.tsx";

/** One line of the log in words. */
export function LogSentence({ entry }: { readonly entry: Pick<LogEntryView, "id" | "values"> }) {
	const intl = useIntl();
	if (!isKnown(entry.id, intl.messages)) return <>{entry.id}</>;
	return <Text id={entry.id} values={{ ...entry.values, b: (chunks: ReactNode[]) => <strong>{chunks}</strong> }} />;
}

/** A server of a newer version may log what this page has no words for yet. */
function isKnown(id: string, messages: object): id is TextId {
	return Object.hasOwn(messages, id);
}
