import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import { join, nextStep } from "./support/acts.ts";
import { launchBrowser, person, picture } from "./support/browsers.ts";

let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
	server = await aServerProcess();
	browser = await launchBrowser();
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

test("one person rehearses with bots: a press starts it, time runs fast, somebody takes a seat, and nothing of it is a result", async () => {
	const lead = await person(browser, "lead", { origin: server.url });
	const { page } = lead;
	await page.goto(server.operatorUrl);
	await page.getByRole("button", { name: "Start a demonstration" }).click();
	await nextStep(page, "Open the lobby");
	await page.getByText("5 of 5 connected").waitFor();
	const code =
		(await page
			.getByText(/^[A-Z]{3}-[A-Z]{3}$/)
			.first()
			.textContent()) ?? "";

	// A person sits down where a bot played, and holds the pen.
	const guest = await person(browser, "guest", { origin: server.url, size: "phone" });
	await join(guest, server.url, code, "Industry");
	await guest.page.getByText("You are the scribe").first().waitFor();
	await guest.page.getByText("Dry run").first().waitFor();
	await picture(guest.page, "dry-run-phone");

	await nextStep(page, "Begin briefing");
	await nextStep(page, "Start the exercise");
	await page.getByText("20×", { exact: true }).click();
	await nextStep(page, "Release inject 1");
	await page.getByText(/[1-9] of \d locked/).waitFor({ timeout: 90_000 });
	await page.getByRole("tab", { name: "Seats" }).click();
	const bot = page.getByLabel("Bot of Licensing ministry");
	await bot.selectOption({ label: "Sleepy: marks little, asks nothing, sometimes runs out of time" });
	await picture(page, "dry-run-seats");
	await page.getByRole("tab", { name: "Log" }).click();
	await page.getByText("Licensing ministry: a bot plays here (sleepy).").waitFor();
	await nextStep(page, "Close inject 1");
	for (const step of ["evidence", "path", "decisions", "outcome", "scores"]) await nextStep(page, `Reveal the ${step}`);
	await guest.page.getByText("Dry run").first().waitFor();
	await page.getByRole("tab", { name: "Links" }).click();
	const opened = lead.context.waitForEvent("page");
	await page.getByRole("link", { name: "Open the report" }).click();
	await (await opened).getByText("This was a dry run with bots.").waitFor();

	await page.goto(server.operatorUrl);
	await page.getByRole("listitem").filter({ hasText: "Demonstration" }).getByText("Dry run").waitFor();
});
