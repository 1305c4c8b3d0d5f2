import { useEffect, useRef } from "react";

/** Calls the handler when the key is pressed alone. Letters in either case. */
export function useKey(key: string, handle: () => void): void {
	const latest = useRef(handle);
	latest.current = handle;
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.altKey || event.metaKey) return;
			if (event.key.toLowerCase() !== key.toLowerCase()) return;
			event.preventDefault();
			latest.current();
		};
		window.addEventListener("keydown", listen);
		return () => window.removeEventListener("keydown", listen);
	}, [key]);
}
