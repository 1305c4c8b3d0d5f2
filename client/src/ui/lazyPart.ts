import { type ComponentType, type LazyExoticComponent, lazy } from "react";

const TRY_AGAIN_MS = 2000;
const waiting: (() => Promise<unknown>)[] = [];

/**
 * A part of a page that its first paint does without. `fetchParts` gets it before it is wanted, so that it is there when the
 * network is not; if it is wanted earlier and does not come, it is asked for again until it does.
 */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
	const untilLoaded = async (): Promise<ComponentType<Props>> => {
		for (;;) {
			try {
				return await load();
			} catch {
				await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
			}
		}
	};
	let loading: Promise<ComponentType<Props>> | null = null;
	const once = (): Promise<ComponentType<Props>> => {
		loading ??= untilLoaded();
		return loading;
	};
	waiting.push(once);
	return lazy(async () => ({ default: await once() }));
}

/** Gets every part of the page that is still missing. */
export function fetchParts(): void {
	for (const once of waiting.splice(0)) void once();
}
