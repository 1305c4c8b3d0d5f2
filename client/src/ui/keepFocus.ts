/** What may take the focus of something in it that has gone. */
const AREAS = "li, form, fieldset, section, article, aside, main, [role=tabpanel]";

/**
 * A control that is pressed may go away or be disabled, because what it asked for is done. The browser then drops the focus to the top
 * of the page, and a person without a mouse has to find the place again. This hands it to the nearest area that still
 * stands; after a dialog, to the control from which it was opened, or to the area around it. Returns how to stop.
 */
export function keepFocus(): () => void {
	let trail: readonly Element[] = [];
	let trailBeforeDialog: readonly Element[] = [];

	const handleFocus = ({ target }: FocusEvent) => {
		if (!(target instanceof Element)) return;
		trail = upwardsFrom(target);
		if (target.closest("[role=dialog]") === null) trailBeforeDialog = trail;
	};
	// A button that may no longer be pressed loses the focus as well, and no element goes.
	const handleBlur = ({ target }: FocusEvent) => {
		if (target instanceof Element && target.matches(":disabled")) queueMicrotask(rescue);
	};
	// Somebody who presses on nothing wants the focus nowhere.
	const handlePointer = ({ target }: PointerEvent) => {
		if (!(target instanceof Node) || !trail[0]?.contains(target)) trail = [];
	};
	const rescue = () => {
		const [focused] = trail;
		if (focused === undefined || !isNowhere(document.activeElement)) return;
		if (focused.isConnected && !focused.matches(":disabled")) return;
		const area = stillThere(trail) ?? stillThere(trailBeforeDialog) ?? document.querySelector("main");
		if (!(area instanceof HTMLElement)) return;
		if (area.tabIndex < 0) area.tabIndex = -1;
		area.focus({ preventScroll: true });
	};

	document.addEventListener("focusin", handleFocus);
	document.addEventListener("focusout", handleBlur);
	document.addEventListener("pointerdown", handlePointer, true);
	const observer = new MutationObserver(rescue);
	observer.observe(document.body, { childList: true, subtree: true });
	return () => {
		document.removeEventListener("focusin", handleFocus);
		document.removeEventListener("focusout", handleBlur);
		document.removeEventListener("pointerdown", handlePointer, true);
		observer.disconnect();
	};
}

/** Whether keys, and not a finger or a mouse, brought the focus to where it is. */
export function isUsingKeys(): boolean {
	return document.activeElement?.matches(":focus-visible") ?? false;
}

/** The first of them itself, if it still can take the focus, or else the nearest area around it. */
function stillThere([focused, ...around]: readonly Element[]): Element | undefined {
	if (focused?.isConnected && !focused.matches(":disabled")) return focused;
	return around.find((element) => element.isConnected && element.matches(AREAS));
}

function isNowhere(element: Element | null): boolean {
	return element === null || element === document.body;
}

function upwardsFrom(element: Element): readonly Element[] {
	const trail: Element[] = [];
	for (let at: Element | null = element; at !== null; at = at.parentElement) trail.push(at);
	return trail;
}
