import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { TextId } from "../text/en.ts";
import type { LinkState } from "../ui/ConnectionState.tsx";
import { useExerciseConnection } from "./ConnectionProvider.tsx";
import type { ConnectionData } from "./store.ts";

export interface ConnectionInfo
	extends Pick<ConnectionData, "link" | "stoppedBecause" | "isRestarting" | "isStorageFailed"> {
	readonly isOnline: boolean;
	/** Commands not yet answered. */
	readonly waiting: number;
	/** For `ConnectionState`: the state, and the words for it. */
	readonly state: LinkState;
	readonly words: TextId;
}

/** The state of the link. */
export function useConnection(): ConnectionInfo {
	const { store } = useExerciseConnection();
	return useStore(
		store,
		useShallow((data) => ({
			link: data.link,
			stoppedBecause: data.stoppedBecause,
			isRestarting: data.isRestarting,
			isStorageFailed: data.isStorageFailed,
			isOnline: data.link === "online",
			waiting: data.outbox.filter((entry) => !entry.isAcknowledged).length,
			state: stateOf(data),
			words: wordsOf(data),
		})),
	);
}

function wordsOf({ link, isRestarting, isStorageFailed }: ConnectionData): TextId {
	if (link === "online") return isStorageFailed ? "connection.storageFailed" : "connection.online";
	if (link === "connecting") return "connection.connecting";
	if (link === "stopped") return "connection.offline";
	return isRestarting ? "connection.restarting" : "connection.reconnecting";
}

function stateOf({ link, isStorageFailed }: ConnectionData): LinkState {
	if (link === "stopped") return "offline";
	return link === "online" && isStorageFailed ? "reconnecting" : link;
}
