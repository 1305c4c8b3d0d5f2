import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { TextId } from "../text/en.ts";
import type { LinkState } from "../ui/ConnectionState.tsx";
import { useExerciseConnection } from "./ConnectionProvider.tsx";
import type { ConnectionData } from "./store.ts";

export interface ConnectionInfo extends Pick<ConnectionData, "link" | "stoppedBecause" | "isRestarting" | "storage"> {
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
			storage: data.storage,
			isOnline: data.link === "online",
			waiting: data.outbox.filter((entry) => !entry.isAcknowledged).length,
			state: stateOf(data),
			words: wordsOf(data),
		})),
	);
}

const STORAGE_WORDS = {
	well: "connection.online",
	failed: "connection.storageFailed",
	broken: "connection.storageBroken",
} as const;

function wordsOf({ link, isRestarting, storage }: ConnectionData): TextId {
	if (link === "online") return STORAGE_WORDS[storage];
	if (link === "connecting") return "connection.connecting";
	if (link === "stopped") return "connection.offline";
	return isRestarting ? "connection.restarting" : "connection.reconnecting";
}

function stateOf({ link, storage }: ConnectionData): LinkState {
	if (link === "stopped" || (link === "online" && storage === "broken")) return "offline";
	return link === "online" && storage === "failed" ? "reconnecting" : link;
}
