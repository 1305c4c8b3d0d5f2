import { useState } from "react";
import { useExerciseConnection } from "../connection/ConnectionProvider.tsx";
import { deviceNowMs, exerciseTimeNow } from "../connection/clock.ts";
import { keep, readKept } from "../connection/keep.ts";

/** Something said to this person: a broadcast or advice. */
export interface Said {
	readonly id: string;
	readonly atMs: number;
	readonly text: string;
}

/** What was said longer ago than this before the page was loaded is history, not news. */
const NEWS_MS = 3 * 60_000;

export interface Notices {
	/** The newest that is news to this page and was not put away. */
	readonly newestOf: <Item extends Said>(said: readonly Item[]) => Item | undefined;
	readonly dismiss: (id: string) => void;
}

/**
 * What this tab, and not this browser, has put away: several seats may be open in it. Ids are those of the record, so
 * that one list serves every kind.
 */
export function useNotices(exerciseId: string): Notices {
	const { store } = useExerciseConnection();
	const key = `amberline.dismissed.${exerciseId}`;
	const [newsFromMs] = useState(() => exerciseTimeNow(store.getState(), deviceNowMs()) - NEWS_MS);
	const [dismissed, setDismissed] = useState<readonly string[]>(() => readKept<readonly string[]>(key, "tab") ?? []);
	return {
		newestOf: (said) => said.findLast(({ id, atMs }) => atMs >= newsFromMs && !dismissed.includes(id)),
		dismiss: (id) => {
			const next = [...dismissed, id];
			keep(key, next, "tab");
			setDismissed(next);
		},
	};
}
