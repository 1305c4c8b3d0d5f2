import { useIntl } from "react-intl";
import type { ReasonView } from "../../../shared/scoring/scoreView.ts";
import type { TextId } from "../text/en.ts";
import { Text } from "../text/Text.tsx";

/** Why a point was given or not, or why a number is not there, in words. */
export function ReasonSentence({
	id,
	values = {},
}: Pick<ReasonView, "id"> & { readonly values?: ReasonView["values"] }) {
	const intl = useIntl();
	if (!isKnown(id, intl.messages)) return <>{id}</>;
	return <Text id={id} values={values} />;
}

/** A server of a newer version may give reasons that this page has no words for yet. */
function isKnown(id: string, messages: object): id is TextId {
	return Object.hasOwn(messages, id);
}
