import { useEffect, useRef } from "react";

/** What single keys do, by `KeyboardEvent.key` in lower case. */
export type KeyActs = Readonly<Record<string, () => void>>;

/**
 * Single keys for the whole console: never while somebody writes, chooses or reads a dialog. Who dictates to the
 * computer turns them off, because words would be taken for keys.
 */
export function useConsoleKeys(acts: KeyActs, isOn: boolean): void {
	const latest = useRef(acts);
	latest.current = acts;
	useEffect(() => {
		if (!isOn) return undefined;
		const listen = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isBusy(event)) return;
			const act = latest.current[event.key.toLowerCase()];
			if (!act) return;
			event.preventDefault();
			act();
		};
		window.addEventListener("keydown", listen);
		return () => window.removeEventListener("keydown", listen);
	}, [isOn]);
}

function isBusy(event: KeyboardEvent): boolean {
	if (document.querySelector('[role="dialog"]') !== null) return true;
	if (!(event.target instanceof HTMLElement)) return false;
	if (event.target.closest("input, textarea, select, [contenteditable]")) return true;
	// Space presses the button or opens the summary that has the focus.
	return event.key === " " && event.target.closest("button, summary, a, [role=tab]") !== null;
}
