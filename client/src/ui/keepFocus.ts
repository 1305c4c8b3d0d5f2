/** What may take the focus of something in it that has gone. */
const AREAS = "li, form, fieldset, section, article, aside, main, [role=tabpanel]";

/**
 * A control that is pressed may go away, because what it asked for is done. The browser then drops the focus to the top
 * of the page, and a person without a mouse has to find the place again. This hands it to the nearest area that still
 * stands; after a dialog, to the area from which it was opened. Returns how to stop.
 */
export function keepFocus(): () => void {
	let trail: readonly Element[] = [];
	let trailBeforeDialog: readonly Element[] = [];

	const handleFocus = ({ target }: FocusEvent) => {
		if (!(target instanceof Element)) return;
		trail = upwardsFrom(target);
		if (target.closest("[role=dialog]") === null) trailBeforeDialog = trail;
	};
	// Somebody who presses on nothing wants the focus nowhere.
	const handlePointer = ({ target }: PointerEvent) => {
		if (!(target instanceof Node) || !trail[0]?.contains(target)) trail = [];
	};
	const rescue = () => {
		const isLost = trail[0] !== undefined && !trail[0].isConnected && isNowhere(document.activeElement);
		if (!isLost) return;
		const standing = [...trail, ...trailBeforeDialog].find((element) => element.isConnected && element.matches(AREAS));
		const area = standing ?? document.querySelector("main");
		if (!(area instanceof HTMLElement)) return;
		if (!area.hasAttribute("tabindex")) area.tabIndex = -1;
		area.focus({ preventScroll: true });
	};

	document.addEventListener("focusin", handleFocus);
	document.addEventListener("pointerdown", handlePointer, true);
	const observer = new MutationObserver(rescue);
	observer.observe(document.body, { childList: true, subtree: true });
	return () => {
		document.removeEventListener("focusin", handleFocus);
		document.removeEventListener("pointerdown", handlePointer, true);
		observer.disconnect();
	};
}

/** Whether keys, and not a finger or a mouse, brought the focus to where it is. */
export function isUsingKeys(): boolean {
	return document.activeElement?.matches(":focus-visible") ?? false;
}

function isNowhere(element: Element | null): boolean {
	return element === null || element === document.body;
}

function upwardsFrom(element: Element): readonly Element[] {
	const trail: Element[] = [];
	for (let at: Element | null = element; at !== null; at = at.parentElement) trail.push(at);
	return trail;
}
