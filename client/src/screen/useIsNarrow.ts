import { useSyncExternalStore } from "react";

/** As in `Projector.module.css`: below this the projector's page scrolls instead of paging. */
const NARROW = "(max-width: 760px)";

export function useIsNarrow(): boolean {
	return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
	const query = window.matchMedia(NARROW);
	query.addEventListener("change", onChange);
	return () => query.removeEventListener("change", onChange);
}
