import { useEffect, useState } from "react";
import { useExerciseConnection } from "./ConnectionProvider.tsx";
import { deviceNowMs, exerciseTimeNow } from "./clock.ts";

/**
 * Exercise time in milliseconds, by the whole second. Use it in the smallest component that shows time: only that one
 * then renders every second. It stands still while the clock stands or the link is down.
 */
export function useNow(): number {
	const { store } = useExerciseConnection();
	const read = () => Math.floor(exerciseTimeNow(store.getState(), deviceNowMs()) / 1000) * 1000;
	const [nowMs, setNowMs] = useState(read);

	// biome-ignore lint/correctness/useExhaustiveDependencies: reads the store alone
	useEffect(() => {
		const update = () => setNowMs(read());
		const interval = setInterval(update, 250);
		const unsubscribe = store.subscribe(update);
		update();
		return () => {
			clearInterval(interval);
			unsubscribe();
		};
	}, [store]);

	return nowMs;
}
