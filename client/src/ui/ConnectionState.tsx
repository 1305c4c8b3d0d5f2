import { IconPlugConnected, IconPlugConnectedX, IconRefresh } from "@tabler/icons-react";
import type { Tone } from "./Tag.tsx";
import { Tag } from "./Tag.tsx";

export type LinkState = "connecting" | "online" | "reconnecting" | "offline";

/** The state of the link in words, to stand beside the clock. It is a live region: a change is spoken. */
export function ConnectionState({ state, words }: { readonly state: LinkState; readonly words: string }) {
	return (
		<span role="status">
			<Tag tone={TONES[state]} icon={ICONS[state]}>
				{words}
			</Tag>
		</span>
	);
}

const TONES: Record<LinkState, Tone> = { connecting: "plain", online: "ok", reconnecting: "warn", offline: "critical" };
const ICONS = {
	connecting: <IconRefresh size={16} aria-hidden />,
	online: <IconPlugConnected size={16} aria-hidden />,
	reconnecting: <IconRefresh size={16} aria-hidden />,
	offline: <IconPlugConnectedX size={16} aria-hidden />,
};
