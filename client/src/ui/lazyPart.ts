import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { untilLoaded } from "./untilLoaded.ts";

const waiting: (() => Promise<unknown>)[] = [];

/**
 * A part of a page that its first paint does without. `fetchParts` gets it before it is wanted, so that it is there when the
 * network is not; if it is wanted earlier and does not come, it is asked for again until it does.
 */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
	let loading: Promise<ComponentType<Props>> | null = null;
	const once = (): Promise<ComponentType<Props>> => {
		loading ??= untilLoaded(load);
		return loading;
	};
	waiting.push(once);
	return lazy(async () => ({ default: await once() }));
}

/** Gets every part of the page that is still missing. */
export function fetchParts(): void {
	for (const once of waiting.splice(0)) void once();
}
