import type { Page } from "playwright-core";

/** What a team does with an inject on its own device, whatever the inject: found by the words of the screen. */

/** Opens the area on a phone, where areas are tabs at the bottom; on a laptop all of them are there. */
export async function area(page: Page, name: "Injects" | "Evidence" | "Decision" | "Channel"): Promise<void> {
	const tab = page.getByRole("navigation", { name: "Areas" }).getByRole("button", { name });
	if (await tab.isVisible().catch(() => false)) await tab.click();
}

export async function enterInject(page: Page, title: string): Promise<void> {
	await area(page, "Evidence");
	const heading = page.getByRole("heading", { name: title }).first();
	// A new inject is offered, never forced on somebody who is reading.
	const offer = page.getByRole("button", { name: "Open it" });
	await heading.or(offer).first().waitFor({ timeout: 60_000 });
	if (!(await heading.isVisible())) await offer.first().click();
	await heading.waitFor();
}

/** Flags the first sentences of the first documents. */
export async function flagFirst(page: Page, documents: number): Promise<void> {
	await area(page, "Evidence");
	const tabs = page.getByRole("tablist", { name: /[Dd]ocuments/ }).getByRole("tab");
	for (let index = 0; index < documents && index < (await tabs.count()); index += 1) {
		await tabs.nth(index).click();
		await page.locator('span[role="button"][aria-pressed="false"]').first().click();
	}
}

/** Casts a vote, takes the first measure, chooses the option at this place, gives a reason and locks. */
export async function voteAndLock(page: Page, place: number, reason: string): Promise<void> {
	await area(page, "Decision");
	await page.getByRole("group", { name: "Your private vote" }).getByRole("radio").nth(place).click();
	await page.getByRole("group", { name: "Measures" }).getByRole("checkbox").first().check();
	await page.getByRole("group", { name: "What does your team do?" }).getByRole("radio").nth(place).check();
	await page.getByLabel("Reason, in one line").fill(reason);
	await page.getByRole("button", { name: "Lock decision" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Lock for the team" }).click();
	await page.getByText("Locked at").first().waitFor();
}
