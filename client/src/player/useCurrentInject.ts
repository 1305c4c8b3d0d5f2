import { useEffect, useRef, useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";

export interface CurrentInject {
	readonly inject: InjectView | null;
	readonly select: (injectId: string) => void;
	/** A newer inject has come while this one is still being worked on. */
	readonly waiting: InjectView | null;
}

/** The inject that lies open: the newest, unless the person works on another. A new one never pushes work aside. */
export function useCurrentInject({ injects }: TeamView): CurrentInject {
	const [pickedId, setPickedId] = useState<string | null>(null);
	const [seenId, setSeenId] = useState<string | null>(injects.at(-1)?.id ?? null);
	const count = useRef(injects.length);
	const newest = injects.at(-1) ?? null;
	const inject = injects.find(({ id }) => id === pickedId) ?? newest;

	// biome-ignore lint/correctness/useExhaustiveDependencies: asks only when an inject has come or gone
	useEffect(() => {
		const before = injects.at(count.current - 1);
		if (injects.length > count.current && before !== undefined && pickedId === null && before.status === "open") {
			setPickedId(before.id);
		} else if (pickedId === null) {
			setSeenId(newest?.id ?? null);
		}
		count.current = injects.length;
	}, [injects.length]);

	return {
		inject,
		select: (injectId) => {
			setPickedId(injectId === newest?.id ? null : injectId);
			if (injectId === newest?.id) setSeenId(injectId);
		},
		waiting: newest !== null && inject?.id !== newest.id && newest.id !== seenId ? newest : null,
	};
}
