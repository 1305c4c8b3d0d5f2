import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import type { TextId } from "./en.ts";

export type TextValues = Readonly<Record<string, string | number | Date | null | undefined>>;
type RichValues = Readonly<Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>>;

/** The sentence of this id in the person's language. */
export function Text({ id, values }: { readonly id: TextId; readonly values?: RichValues }) {
	const intl = useIntl();
	return <>{intl.formatMessage({ id }, values as Parameters<typeof intl.formatMessage>[1])}</>;
}
