import { useEffect, useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import { keep, readKept } from "../connection/keep.ts";

/** Messages from others in this inject that this device has not shown yet. */
export function useUnreadMessages(inject: InjectView, isShown: boolean): number {
	const key = `amberline.seen.${inject.id}`;
	const others = inject.messages.filter((message) => !message.isOwn).length;
	const [seen, setSeen] = useState({ key, count: readKept<number>(key) ?? 0 });
	const seenCount = seen.key === key ? seen.count : (readKept<number>(key) ?? 0);

	useEffect(() => {
		if (!isShown || seenCount === others) return;
		keep(key, others);
		setSeen({ key, count: others });
	}, [isShown, others, seenCount, key]);

	return isShown ? 0 : Math.max(0, others - seenCount);
}
