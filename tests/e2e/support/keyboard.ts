import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** A person without a mouse: only keys, and a look at where the focus is. */

const MOST_STOPS = 250;

/** Presses Tab until the control has the focus, as a person would; the focus must be in sight there. */
export async function tabTo(page: Page, control: Locator, direction: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
	const target = control.first();
	await target.waitFor();
	for (let stops = 0; stops < MOST_STOPS; stops += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) {
			await expectVisibleFocus(page);
			return;
		}
		await page.keyboard.press(direction);
	}
	throw new Error(`${control} is not reached within ${MOST_STOPS} stops; the focus is on ${await focusOf(page)}.`);
}

export async function pressOn(page: Page, control: Locator, key = "Enter"): Promise<void> {
	await tabTo(page, control);
	await page.keyboard.press(key);
}

export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
	await tabTo(page, field);
	await page.keyboard.type(words);
}

/** The focus is on something, which is drawn with a ring and is not hidden behind anything. */
export async function expectVisibleFocus(page: Page): Promise<void> {
	const problem = await page.evaluate(() => {
		const focused = document.activeElement;
		if (!(focused instanceof HTMLElement) || focused === document.body) return "nothing has the focus";
		// A box that is drawn by its label is seen by its label.
		const drawn = focused.closest("label") ?? focused;
		const hasRing = [focused, drawn].some((element) => {
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
			return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
		});
		if (!hasRing) return "it has no ring";
		const isInSight = [...drawn.getClientRects()].some(({ left, top, width, height }) =>
			[0.1, 0.5, 0.9].some((share) => {
				const hit = document.elementFromPoint(left + width * share, top + height / 2);
				return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
			}),
		);
		return isInSight ? null : "it is out of sight";
	});
	expect(problem, `the focus on ${await focusOf(page)}`).toBeNull();
}

/** Whatever was pressed is gone, but the focus is not lost to the top of the page. */
export async function expectFocusKept(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.tagName ?? "BODY"), { timeout: 10_000 })
		.not.toBe("BODY");
}

export async function expectFocusOn(control: Locator): Promise<void> {
	await expect
		.poll(() => control.evaluate((element) => element === document.activeElement), { timeout: 10_000 })
		.toBe(true);
}

/** However often Tab is pressed, the focus stays inside the dialog. */
export async function expectFocusTrapped(page: Page, stops = 12): Promise<void> {
	await page.getByRole("dialog").waitFor();
	const isInside = () =>
		page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null && document.activeElement !== null);
	await expect.poll(isInside, { timeout: 10_000 }).toBe(true);
	for (let stop = 0; stop < stops; stop += 1) {
		await page.keyboard.press(stop % 3 === 2 ? "Shift+Tab" : "Tab");
		expect(await isInside(), `the focus has left the dialog for ${await focusOf(page)}`).toBe(true);
	}
}

/** A reader of the screen is told this. */
export async function expectSaid(page: Page, words: string | RegExp): Promise<void> {
	await page.getByRole("status").filter({ hasText: words }).first().waitFor({ state: "attached", timeout: 60_000 });
}

function focusOf(page: Page): Promise<string> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		const words = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
		return `${focused?.tagName.toLowerCase() ?? "nothing"} “${words.slice(0, 60)}”`;
	});
}
