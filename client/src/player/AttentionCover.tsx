import type { AttentionView } from "../../../shared/views/contract/talkView.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Cover } from "../ui/Cover.tsx";

/** The facilitator has the floor: nothing can be done on the page until it is given back, and nothing on it is lost. */
export function AttentionCover({ attention }: { readonly attention: AttentionView | null }) {
	const text = useText();
	return (
		<Cover
			isUp={attention !== null}
			title={<Text id="talk.attention.title" />}
			words={attention === null ? null : inWords(attention.text, text)}
			note={<Text id="talk.attention.after" />}
		/>
	);
}
