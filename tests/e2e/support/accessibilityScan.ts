import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** Looks at screens with axe in every theme and at every width, and at their reflow, and gathers what is wrong. */

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const THEMES = ["light", "dark"] as const;
const WIDTHS = [390, 1440, 1920] as const;
const HEIGHTS: Readonly<Record<number, number>> = { 390: 844, 1440: 900, 1920: 1080 };
/** Text must reflow into this without scrolling in two directions. */
const NARROWEST = 320;
/** The only rules that read colours: a theme changes nothing else, so the second one runs these alone. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

type RunOnly = NonNullable<RunOptions["runOnly"]>;

interface ScanOptions {
	/** A selector: looks at this part only. */
	readonly within?: string;
	readonly widths?: readonly number[];
}

/** Each line names the screen, the theme, the width, the rule and the place. The page is left as it was. */
export async function violationsOf(page: Page, screen: string, options: ScanOptions = {}): Promise<readonly string[]> {
	const before = page.viewportSize();
	const lines: string[] = [];
	for (const width of options.widths ?? WIDTHS) {
		await page.setViewportSize({ width, height: HEIGHTS[width] ?? 900 });
		for (const theme of THEMES) {
			await page.emulateMedia({ colorScheme: theme });
			await untilSettled(page, theme);
			const rules: RunOnly = theme === "light" ? { type: "tag", values: TAGS } : { type: "rule", values: COLOUR_RULES };
			for (const { id, nodes } of (await run(page, rules, options.within)).violations) {
				for (const node of nodes) {
					const why = node.failureSummary?.split("\n").slice(1).join(" ").trim() ?? "";
					lines.push(`${screen}, ${theme}, ${width} px: ${id} at ${node.target.join(" ")}: ${why}`);
				}
			}
		}
	}
	const overflow = options.within === undefined ? await overflowOf(page, NARROWEST) : 0;
	if (overflow > 0) lines.push(`${screen}, ${NARROWEST} px: the page scrolls sideways by ${overflow} px`);
	await page.emulateMedia({ colorScheme: "light" });
	if (before !== null) await page.setViewportSize(before);
	return lines;
}

async function run(page: Page, runOnly: RunOnly, within: string | undefined): Promise<AxeResults> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
	return page.evaluate(
		([only, part]) => {
			const { axe } = window as unknown as { readonly axe: typeof import("axe-core") };
			const options: RunOptions = { runOnly: only, resultTypes: ["violations"], preload: false, iframes: false };
			return axe.run(part ?? document, options);
		},
		[runOnly, within] as const,
	);
}

/** The theme has been taken up, and two frames have been drawn with it. */
async function untilSettled(page: Page, theme: string): Promise<void> {
	await page.evaluate(async (wanted) => {
		// A page that the browser does not draw just now has no frames: it is not waited for without end.
		const frame = () =>
			new Promise((resolve) => {
				requestAnimationFrame(resolve);
				setTimeout(resolve, 250);
			});
		for (let frames = 0; frames < 120; frames += 1) {
			await frame();
			if (document.documentElement.dataset.mantineColorScheme === wanted) break;
		}
		await frame();
	}, theme);
}

/** How far the page must be scrolled sideways on a small phone held upright; it should be 0. */
async function overflowOf(page: Page, width: number): Promise<number> {
	await page.setViewportSize({ width, height: 640 });
	return page.evaluate(async (wanted) => {
		await new Promise((resolve) => {
			requestAnimationFrame(() => requestAnimationFrame(resolve));
			setTimeout(resolve, 500);
		});
		return Math.max(0, document.documentElement.scrollWidth - wanted);
	}, width);
}
