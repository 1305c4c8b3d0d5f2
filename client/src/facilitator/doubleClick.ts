/** Two presses closer than this are one double click, not two decisions. */
const DOUBLE_CLICK_MS = 400;

/** Answers whether a press follows the last one that counted so closely that it is its double click. */
export function doubleClickGuard(): () => boolean {
	let countedMs = Number.NEGATIVE_INFINITY;
	return () => {
		const nowMs = performance.now();
		if (nowMs - countedMs < DOUBLE_CLICK_MS) return true;
		countedMs = nowMs;
		return false;
	};
}
