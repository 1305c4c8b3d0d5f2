import type { Page } from "playwright-core";
import type { Person } from "./browsers.ts";

/** What people do, in the words of the screens. */

export async function join(
	player: Person,
	origin: string,
	code: string,
	team: string,
	world: string | null = null,
): Promise<void> {
	const { page } = player;
	await page.goto(`${origin}/`);
	await page.getByLabel("Join code").fill(code.toLowerCase());
	await page.getByRole("button", { name: "Continue" }).click();
	if (world !== null) await page.getByRole("radio", { name: world }).check();
	await page.getByRole("radio", { name: new RegExp(`^\\W*(\\w )?${team}`) }).check();
	await page.getByRole("button", { name: "Join", exact: true }).click();
	await page.waitForURL("**/play");
}

/** Presses the console's large button, which always is the sensible next step, and confirms if it asks. */
export async function nextStep(page: Page, name: string | RegExp): Promise<void> {
	await page
		.getByRole("button", { name, exact: typeof name === "string" })
		.first()
		.click();
	const dialog = page.getByRole("dialog");
	// A step that cannot be taken back lightly asks once more.
	if (await dialog.isVisible({ timeout: 500 }).catch(() => false))
		await dialog.getByRole("button", { name }).first().click();
}

export async function markStatement(page: Page, fragment: string): Promise<void> {
	await openDocumentWith(page, fragment);
	await page.getByRole("button", { name: fragment, pressed: false }).first().click();
}

/** Leafs through the documents until one holds these words. */
async function openDocumentWith(page: Page, fragment: string): Promise<void> {
	const statement = page.getByRole("button", { name: fragment }).first();
	for (const tab of await page.getByRole("tab").all()) {
		if (await statement.isVisible()) return;
		await tab.click();
	}
	await statement.waitFor({ timeout: 5000 });
}

export async function lockDecision(page: Page, option: string | RegExp, reason: string): Promise<void> {
	await page.getByRole("radio", { name: option }).check();
	await page.getByLabel("Reason, in one line").fill(reason);
	await page.getByRole("button", { name: "Lock decision" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Lock for the team" }).click();
	await page.getByText("Locked at").first().waitFor();
}
