import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CreatedExercise } from "../../shared/wire/api.ts";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import { join } from "./support/acts.ts";
import { launchBrowser, type Person, person } from "./support/browsers.ts";
import {
	expectFocusKept,
	expectFocusOn,
	expectFocusTrapped,
	expectSaid,
	expectVisibleFocus,
	pressOn,
	tabTo,
	typeInto,
} from "./support/keyboard.ts";

/** A scribe and a facilitator play one inject without a mouse. */

const TITLE = "Forty thousand parts";

let server: ServerProcess;
let browser: Browser;
let exercise: CreatedExercise;
let facilitator: Person;
let scribe: Person;

beforeAll(async () => {
	server = await aServerProcess();
	browser = await launchBrowser();
	exercise = await server.createExercise({
		scenarioId: "vilnius-2022",
		name: "By keys alone",
		level: 3,
		worlds: ["Room"],
		teamIds: ["industry", "licensing"],
		injectIds: ["forty-thousand-parts"],
		practised: true,
	});
	facilitator = await person(browser, "facilitator", { origin: server.url });
	scribe = await person(browser, "scribe", { origin: server.url });
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

test("a facilitator opens the lobby and a scribe joins, by keys alone", async () => {
	const { page: console } = facilitator;
	await console.goto(`${server.url}${exercise.facilitatorLink.path}`);
	await pressOn(console, console.getByRole("button", { name: "Open the lobby" }));
	await console.getByRole("button", { name: "Begin briefing" }).waitFor();
	await expectFocusKept(console);

	const { page } = scribe;
	await page.goto(`${server.url}/`);
	await typeInto(page, page.getByLabel("Join code"), exercise.joinCode.toLowerCase());
	await page.keyboard.press("Enter");
	const teams = page.getByRole("group", { name: "Your team" });
	await teams.waitFor();
	await expectFocusKept(page);
	await pressOn(page, teams.getByRole("radio"), "Space");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowUp");
	await expect.poll(() => page.getByRole("radio", { name: /Industry/ }).isChecked()).toBe(true);
	await pressOn(page, page.getByRole("button", { name: "Join", exact: true }));
	await page.waitForURL("**/play");
	await page.getByText("Press “I can read this”").waitFor();
	await expectFocusKept(page);
	await pressOn(page, page.getByRole("button", { name: "I can read this" }));
	await page.getByText("Wait here.").waitFor();
	await expectFocusKept(page);
	await console.getByText("roll call complete").waitFor();

	const ministry = await person(browser, "ministry", { origin: server.url });
	await join(ministry, server.url, exercise.joinCode, "Licensing");
});

test("single keys move the exercise on, pause it and speak to all; a dialog keeps the focus and gives it back", async () => {
	const { page } = facilitator;
	await page.keyboard.press("n");
	await page.getByRole("button", { name: "Start the exercise" }).waitFor();
	await page.keyboard.press("n");
	await page.getByRole("button", { name: "Release inject 1" }).first().waitFor();
	await page.keyboard.press("n");
	await page.getByText("Inject 1 of 1").first().waitFor();
	await expectSaid(scribe.page, "A new inject has arrived");

	await tabTo(page, page.getByRole("tab", { name: "Teams" }));
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => selectedTab(page, "Truth and notes")).toBe("true");
	await expectVisibleFocus(page);
	await page.keyboard.press("ArrowLeft");
	await tabTo(page, page.getByRole("button", { name: /^Details of Licensing/ }));
	// Space on a button presses the button; elsewhere it is the console's own key.
	await page.keyboard.press("Space");
	await page.getByText("No decision yet.").waitFor();
	await tabTo(page, page.getByRole("tab", { name: "Teams" }), "Shift+Tab");
	await page.evaluate(() => document.getElementById("stage")?.focus());
	await page.keyboard.press("Space");
	await expectSaid(page, "Paused");
	await page.keyboard.press("Space");
	await expectSaid(page, "In play");
	await page.keyboard.press("e");
	await expectSaid(scribe.page, "2 minutes were added");

	await pressOn(page, page.getByRole("button", { name: "Keys, language and colours" }));
	await expectFocusTrapped(page);
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").waitFor({ state: "detached" });
	await expectFocusOn(page.getByRole("button", { name: "Keys, language and colours" }));
	await expectVisibleFocus(page);
	await page.keyboard.press("b");
	await expectFocusOn(page.getByRole("dialog").getByLabel("Text"));
	// The key that opened it is not typed into it.
	expect(await page.getByRole("dialog").getByLabel("Text").inputValue()).toBe("");
	await page.keyboard.type("Coffee at ten. Nothing new before.");
	await pressOn(page, page.getByRole("dialog").getByRole("button", { name: "Send to all" }));
	await page.getByRole("dialog").waitFor({ state: "detached" });
	await expectFocusKept(page);
	await scribe.page.getByText("Coffee at ten. Nothing new before.").first().waitFor();
});

test("a scribe reads, marks, asks, informs, votes and locks by keys alone", async () => {
	const { page } = scribe;
	await page.getByRole("heading", { name: TITLE }).waitFor();
	await tabTo(page, page.getByRole("tablist", { name: "Documents" }).getByRole("tab", { selected: true }));
	await page.keyboard.press("ArrowRight");
	await expectVisibleFocus(page);
	const sentences = page.locator('span[role="button"]');
	await sentences.first().waitFor();
	await pressOn(page, sentences.first(), "Space");
	await expect.poll(() => sentences.first().getAttribute("aria-pressed")).toBe("true");
	await pressOn(page, sentences.nth(1), "Enter");
	await expect.poll(() => sentences.nth(1).getAttribute("aria-pressed")).toBe("true");
	await page.keyboard.press("Enter");
	await expect.poll(() => sentences.nth(1).getAttribute("aria-pressed")).toBe("false");
	await expectVisibleFocus(page);

	await pressOn(page, page.getByRole("button", { name: "Ask", exact: true }));
	await page
		.getByText(/Answer in/)
		.first()
		.waitFor();
	await expectFocusKept(page);

	await pressOnBack(page, "Channel");
	const to = page.getByRole("group", { name: "To", exact: true });
	await pressOn(page, to.getByRole("checkbox", { name: /Licensing/ }), "Space");
	await typeInto(page, page.getByLabel("Your words"), "Please look at this buyer.");
	await pressOn(page, page.locator("summary").filter({ hasText: "Send statements along" }));
	await page.getByRole("radio", { name: "Marked ones" }).waitFor({ state: "attached" });
	await pressOn(page, page.locator("details").getByRole("checkbox"), "Space");
	await page.getByText("How it would arrive").waitFor();
	await pressOn(page, page.getByRole("button", { name: "Send", exact: true }));
	await expectSaid(page, "Sent.");
	await page.getByRole("listitem").filter({ hasText: "Please look at this buyer." }).first().waitFor();
	await expectFocusKept(page);

	const votes = page.getByRole("group", { name: "Your private vote" });
	await pressOn(page, votes.getByRole("radio"), "Space");
	await expectSaid(page, "1 of 1 have voted");
	await page.keyboard.press("ArrowDown");
	await expect.poll(() => votes.getByRole("radio").nth(1).isChecked()).toBe(true);
	await expectVisibleFocus(page);
	const options = page.getByRole("group", { name: "What does your team do?" });
	await pressOn(page, options.getByRole("radio"), "Space");
	await page.keyboard.press("ArrowDown");
	await expect.poll(() => options.getByRole("radio").nth(1).isChecked()).toBe(true);
	await pressOn(page, page.getByRole("group", { name: "Measures" }).getByRole("checkbox"), "Space");
	await typeInto(page, page.getByLabel("Reason, in one line"), "We do not know who is behind this buyer.");
	await pressOn(page, page.getByRole("button", { name: "Lock decision" }));
	await expectFocusTrapped(page);
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").waitFor({ state: "detached" });
	await expectFocusOn(page.getByRole("button", { name: "Lock decision" }));
	await page.keyboard.press("Enter");
	await pressOn(page, page.getByRole("dialog").getByRole("button", { name: "Lock for the team" }));
	await page.getByText("Locked at").first().waitFor();
	await expectSaid(page, "The decision is locked.");
	await expectFocusKept(page);
});

test("a lost and a regained line are told to those who do not see them", async () => {
	await server.kill();
	await expectSaid(scribe.page, "Reconnecting");
	await expectSaid(facilitator.page, "Reconnecting");
	await server.start();
	await expectSaid(scribe.page, "Connected");
	await expectSaid(facilitator.page, "Paused: the server was restarted");
});

test("the facilitator closes, reveals and undoes by keys, and the scribe reads what opens", async () => {
	const { page: console } = facilitator;
	await pressOn(console, console.getByRole("button", { name: "Resume" }));
	await expectSaid(console, "In play");
	await expectFocusKept(console);
	await console.keyboard.press("n");
	await expectFocusTrapped(console);
	await pressOn(console, console.getByRole("dialog").getByRole("button", { name: "Close inject 1" }));
	await console.getByRole("button", { name: "Reveal the evidence" }).first().waitFor();
	await expectFocusKept(console);
	await expectSaid(scribe.page, "Decisions of this inject are closed.");

	for (const step of ["path", "decisions", "outcome", "scores"]) {
		await console.keyboard.press("n");
		await console
			.getByRole("button", { name: `Reveal the ${step}` })
			.first()
			.waitFor();
	}
	await console.keyboard.press("n");
	const { page } = scribe;
	await pressOnBack(page, "Evidence");
	await page.getByText("Your team’s own score").first().waitFor();
	const line = page.locator("summary").first();
	await pressOn(page, line);
	await expect.poll(() => line.evaluate((element) => element.closest("details")?.open)).toBe(true);
	await expectVisibleFocus(page);
	await tabTo(page, page.getByRole("tablist", { name: "Documents" }).getByRole("tab", { selected: true }));
	await page.keyboard.press("Tab");
	await expectFocusOn(page.getByRole("tabpanel").first());

	await tabTo(console, console.getByRole("tab", { name: "Log" }));
	await console.keyboard.press("ArrowRight");
	await expect.poll(() => selectedTab(console, "Steps")).toBe("true");
	await pressOn(console, console.getByRole("button", { name: "Undo …" }));
	await expectFocusTrapped(console);
	await typeInto(console, console.getByRole("dialog").getByLabel("Why"), "Revealed too early.");
	await pressOn(console, console.getByRole("dialog").getByRole("button", { name: "Undo the step" }));
	await console.getByRole("dialog").waitFor({ state: "detached" });
	await console.getByRole("button", { name: "Reveal the scores" }).first().waitFor();
	await expectFocusKept(console);

	for (const { name, errors } of [facilitator, scribe]) expect(errors, `${name} saw an error`).toEqual([]);
});

function selectedTab(page: Page, name: string): Promise<string | null> {
	return page.getByRole("tab", { name }).getAttribute("aria-selected");
}

/** What stands further up the page is reached backwards. */
async function pressOnBack(page: Page, name: string): Promise<void> {
	await tabTo(page, page.getByRole("button", { name: new RegExp(`^${name}`) }), "Shift+Tab");
	await page.keyboard.press("Enter");
}
