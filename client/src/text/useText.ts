import { useCallback } from "react";
import { useIntl } from "react-intl";
import type { TextId } from "./en.ts";
import type { TextValues } from "./Text.tsx";

/** `text("player.lock.button")`: the sentence as a string, for labels and titles. */
export function useText(): (id: TextId, values?: TextValues) => string {
	const intl = useIntl();
	return useCallback((id: TextId, values?: TextValues) => intl.formatMessage({ id }, values), [intl]);
}
