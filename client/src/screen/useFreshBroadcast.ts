import { useEffect, useRef, useState } from "react";
import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";

type Broadcast = ProjectorView["broadcasts"][number];

const SHOWN_MS = 3 * 60_000;

/**
 * The newest broadcast that has not had its time on this wall yet. It is measured by the device: exercise time stands in
 * a pause and after the end, and a broadcast would then never go.
 */
export function useFreshBroadcast(view: ProjectorView, nowMs: number): Broadcast | undefined {
	const [over, setOver] = useState<ReadonlySet<string>>(
		() => new Set(view.broadcasts.filter((broadcast) => isHistory(broadcast, view, nowMs)).map(({ id }) => id)),
	);
	const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

	useEffect(() => {
		for (const { id } of view.broadcasts) {
			if (over.has(id) || timers.current.has(id)) continue;
			const end = () => setOver((before) => new Set([...before, id]));
			timers.current.set(id, setTimeout(end, SHOWN_MS));
		}
	}, [view.broadcasts, over]);

	useEffect(() => {
		const running = timers.current;
		return () => {
			for (const timer of running.values()) clearTimeout(timer);
			running.clear();
		};
	}, []);

	return view.broadcasts.findLast(({ id }) => !over.has(id));
}

/** Whether a page that is loaded now comes too late to show it. */
function isHistory({ atMs }: Broadcast, { clock }: ProjectorView, nowMs: number): boolean {
	if (clock.phase === "closed") return true;
	// The clock stopped when the hot wash began: what was sent during it bears that very moment.
	if (clock.phase === "hotwash") return atMs < clock.elapsedMs;
	return nowMs - atMs >= SHOWN_MS;
}
