import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CreatedExercise } from "../../shared/wire/api.ts";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import { violationsOf } from "./support/accessibilityScan.ts";
import { join, nextStep } from "./support/acts.ts";
import { launchBrowser, person, picture } from "./support/browsers.ts";
import { area, enterInject } from "./support/tableActs.ts";

/** One exercise is driven once; on its way every screen and state is looked at in both themes and at three widths. */

const INJECT = "Forty thousand parts";
const REASON = "It follows from what we marked.";

let server: ServerProcess;
let browser: Browser;
let exercise: CreatedExercise;
const pages = new Map<string, Page>();
const found: string[] = [];

beforeAll(async () => {
	server = await aServerProcess();
	browser = await launchBrowser();
	exercise = await server.createExercise({
		scenarioId: "vilnius-2022",
		name: "Everybody's exercise",
		level: 4,
		worlds: ["Amber", "Birch"],
		teamIds: ["industry", "licensing", "screening", "academia"],
		injectIds: ["forty-thousand-parts", "second-door"],
		plenaryScores: true,
		practised: true,
	});
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

async function arrive(name: string, path: string): Promise<Page> {
	const { page } = await person(browser, name, { origin: server.url });
	await page.goto(`${server.url}${path}`);
	pages.set(name, page);
	return page;
}

function pageOf(name: string): Page {
	const page = pages.get(name);
	if (page === undefined) throw new Error(`${name} has not arrived.`);
	return page;
}

/** Looks at several people's screens at the same time. */
async function look(state: string, ...names: readonly string[]): Promise<void> {
	const lines = await Promise.all(names.map((name) => violationsOf(pageOf(name), `${name}: ${state}`)));
	found.push(...lines.flat());
}

/** Looks at what only a phone shows one at a time. */
async function lookOnPhone(state: string, name: string, open: (page: Page) => Promise<void>): Promise<void> {
	const page = pageOf(name);
	const before = page.viewportSize();
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	found.push(...(await violationsOf(page, `${name}: ${state}`, { widths: [390] })));
	if (before !== null) await page.setViewportSize(before);
}

function expectNothingFound(): void {
	expect(found.splice(0).join("\n")).toBe("");
}

async function closeDialog(page: Page): Promise<void> {
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").waitFor({ state: "detached" });
}

test("the ways in are accessible: code, team, rejoining, and pages for those who have no seat", async () => {
	const player = await arrive("firm", "/");
	await player.getByLabel("Join code").waitFor();
	await look("code", "firm");
	await player.getByLabel("Join code").fill("BBBBBB");
	await player.getByRole("button", { name: "Continue" }).click();
	await player.getByText("No exercise has this code").waitFor();
	await look("wrong code", "firm");
	await player.getByLabel("Join code").fill(exercise.joinCode);
	await player.getByRole("button", { name: "Continue" }).click();
	await player.getByText("The lobby is not open yet").waitFor();
	await look("lobby not open", "firm");

	const careful = await arrive("careful", "/check");
	await careful.getByText("All is well. This device can take part.").waitFor();
	await look("the device is checked", "careful");
	await careful.goto(`${server.url}/cards/${exercise.joinCode}`);
	await careful.getByText("Join cards of Everybody's exercise").first().waitFor();
	await look("join cards", "careful");

	await arrive("stranger", "/nowhere");
	await look("no such page", "stranger");
	for (const path of ["/play", "/console", "/screen", "/observer", "/adviser", "/operator", "/report"]) {
		await pageOf("stranger").goto(`${server.url}${path}`);
		await pageOf("stranger").getByText(/./).first().waitFor();
		await look(`no seat at ${path}`, "stranger");
	}
	await pageOf("stranger").goto(`${server.url}/console#link=not-a-link`);
	await pageOf("stranger").getByRole("alert").waitFor();
	await look("a link that is not known", "stranger");

	const operator = await arrive("operator", server.operatorUrl.slice(server.url.length));
	await operator.getByText("Everybody's exercise").first().waitFor();
	await look("overview", "operator");
	expectNothingFound();
});

test("the lobby and the briefing are accessible for everyone in the room", async () => {
	const console = await arrive("facilitator", exercise.facilitatorLink.path);
	await console.getByRole("button", { name: "Open the lobby" }).waitFor();
	await look("before the lobby", "facilitator");
	await nextStep(console, "Open the lobby");
	for (const role of ["projector", "observer", "adviser"] as const) {
		const { path } = await server.issueLink(exercise.exerciseId, role, `The ${role}`);
		await arrive(role, path);
	}

	const firm = pageOf("firm");
	await firm.getByRole("radio", { name: "Amber" }).check();
	await firm.getByRole("button", { name: "Join", exact: true }).click();
	await firm.getByText("Choose your team.").waitFor();
	await look("team choice with an error", "firm");
	await firm.getByRole("button", { name: "I was here before" }).click();
	await look("rejoining", "firm");
	for (const [name, team] of [
		["firm", "Industry"],
		["ministry", "Licensing"],
		["agency", "Investment screening"],
	] as const) {
		const page = pages.get(name) ?? (await arrive(name, "/"));
		await join({ page } as never, server.url, exercise.joinCode, team, "Amber");
	}
	await pageOf("projector").getByText("Join at").first().waitFor();
	await pageOf("observer").getByText("Licensing").first().waitFor();
	await look("lobby", "firm", "facilitator", "projector", "observer", "adviser");

	for (const tab of ["Seats", "Links"]) {
		await console.getByRole("tab", { name: tab }).click();
		if (tab === "Links") await console.getByRole("button", { name: "Make a link" }).click();
		if (tab === "Seats")
			await console
				.getByRole("button", { name: /^Rejoin code for/ })
				.first()
				.click();
		await look(`the ${tab} tab`, "facilitator");
	}
	await console.getByRole("tab", { name: "Seats" }).click();
	await console.getByLabel(/^Call .* to a team/).selectOption({ index: 2 });
	await console.getByRole("tab", { name: "Log" }).click();

	await nextStep(console, "Begin briefing");
	await firm.getByText("For your team only").waitFor();
	await look("briefing", "firm", "facilitator", "projector", "observer", "adviser");
	expectNothingFound();
});

test("an open inject is accessible: documents, marks, channel, decision and every dialog of a player", async () => {
	const console = pageOf("facilitator");
	const firm = pageOf("firm");
	await nextStep(console, "Start the exercise");
	await firm.getByText("The first one appears here by itself").first().waitFor();
	await look("before the first inject", "firm", "facilitator", "projector");
	await nextStep(console, "Release inject 1");
	await letEverybodyIn(console);
	for (const name of ["firm", "ministry", "agency"]) await enterInject(pageOf(name), INJECT);
	await look("inject", "firm", "ministry", "projector", "observer", "adviser");

	const kinds = new Set<string>();
	for (const name of ["firm", "ministry", "agency"]) {
		for (const tab of await pageOf(name).getByRole("tablist", { name: "Documents" }).getByRole("tab").all()) {
			await tab.click();
			const paper = pageOf(name).locator("article[data-kind]").first();
			const kind = (await paper.getAttribute("data-kind")) ?? "";
			if (kinds.has(kind)) continue;
			kinds.add(kind);
			found.push(...(await violationsOf(pageOf(name), `${name}: ${kind}`, { within: "article[data-kind]" })));
		}
	}
	expect([...kinds].sort()).toEqual(["chat", "contract", "customs", "email", "letter", "news", "note", "registry"]);

	await mark(firm, 0, "A red flag");
	await mark(firm, 1, "Nothing to worry about");
	await firm.locator('span[role="button"]').nth(2).click();
	await firm.getByText("How sure are you?").waitFor();
	await look("choosing a mark", "firm");
	await firm.getByRole("dialog").getByRole("radio").first().focus();
	await closeDialog(firm);
	await look("marked", "firm");

	await firm.getByRole("button", { name: "Ask", exact: true }).first().click();
	await firm
		.getByText(/Answer in/)
		.first()
		.waitFor();
	await firm
		.getByRole("button", { name: /^Channel/ })
		.first()
		.click();
	await composeALeak(firm);
	await look("a message that would leak", "firm");
	await firm.getByRole("button", { name: "Send anyway: this is a leak" }).click();
	await firm.getByRole("dialog").waitFor();
	await look("asked before a leak", "firm");
	await firm.getByRole("dialog").getByRole("button", { name: "Leak it" }).click();
	await firm.getByRole("dialog").waitFor({ state: "detached" });
	await sendAnEnquiry(firm);
	for (const name of ["ministry", "firm"])
		await pageOf(name)
			.getByRole("button", { name: /^Channel/ })
			.first()
			.click();
	await pageOf("ministry").getByRole("button", { name: "Answer", exact: true }).first().click();
	await pageOf("adviser")
		.getByLabel(/^Your advice to/)
		.fill("Ask who the buyer is.");
	await pageOf("adviser").getByRole("button", { name: "Send the advice" }).click();
	await look("messages", "firm", "ministry", "adviser");

	await firm.getByRole("button", { name: "Menu" }).click();
	await firm.getByRole("dialog").getByText("Move my seat to another device").waitFor();
	await look("menu", "firm");
	await closeDialog(firm);
	await firm.getByRole("button", { name: "Lock decision" }).click();
	await look("what is missing for a lock", "firm");
	await decide(firm);
	await firm.getByRole("dialog").waitFor();
	await look("asked before the lock", "firm");
	await closeDialog(firm);
	for (const name of ["Injects", "Evidence", "Channel", "Decision"] as const)
		await lookOnPhone(`the ${name} area`, "firm", (page) => area(page, name));
	expectNothingFound();
});

test("the console is accessible in play: every tab, every dialog, and a phone's panes", async () => {
	const console = pageOf("facilitator");
	const ministry = pageOf("ministry");
	await decide(pageOf("firm"));
	await pageOf("firm").getByRole("dialog").getByRole("button", { name: "Lock for the team" }).click();
	await ministry.getByText("Another course, in our own words").click();
	await ministry.getByLabel("Your course").fill("We ask the neighbour first.");
	await ministry.getByLabel("Reason, in one line").fill(REASON);
	await ministry.getByRole("button", { name: "Lock decision" }).click();
	await ministry.getByRole("dialog").getByRole("button", { name: "Lock for the team" }).click();
	await ministry.getByText("Locked at").first().waitFor();

	await console.getByRole("button", { name: "Broadcast" }).click();
	await look("broadcasting", "facilitator");
	await console.getByRole("dialog").getByLabel("Text").fill("Ten minutes to the coffee.");
	await console.getByRole("dialog").getByRole("button", { name: "Send to all" }).click();
	await console.getByRole("dialog").waitFor({ state: "detached" });
	await look("locked, and a broadcast", "firm", "facilitator", "projector", "observer");

	for (const tab of ["Truth and notes", "Keys", "Options", "Scores", "Reveal", "Teams"]) {
		await console.getByRole("tab", { name: tab }).click();
		await look(`the ${tab} tab`, "facilitator");
	}
	await console
		.getByRole("button", { name: /^Details of Licensing/ })
		.first()
		.click();
	await look("a team's details", "facilitator");
	for (const button of ["Rate this course", "More time", "Reopen decision"]) {
		await console.getByRole("button", { name: button }).first().click();
		await console.getByRole("dialog").waitFor();
		await look(button, "facilitator");
		await closeDialog(console);
	}
	await console.getByRole("button", { name: "Keys, language and colours" }).click();
	await look("keys", "facilitator");
	await closeDialog(console);
	await console.getByRole("tab", { name: "Steps" }).click();
	await console.getByRole("button", { name: "Undo …" }).first().click();
	await look("undoing", "facilitator");
	await closeDialog(console);
	await console.getByRole("button", { name: "Close inject 1" }).click();
	await look("asked before closing", "facilitator");
	await closeDialog(console);
	for (const pane of ["Events", "Teams", "Log"])
		await lookOnPhone(`the ${pane} pane`, "facilitator", (page) =>
			page.getByRole("navigation", { name: "Console" }).getByRole("button", { name: pane }).click(),
		);
	expectNothingFound();
});

test("a pause, a lost line and a seat opened elsewhere are accessible", async () => {
	const console = pageOf("facilitator");
	const firm = pageOf("firm");
	const agency = pageOf("agency");
	await console.getByRole("button", { name: "Pause" }).click();
	await firm.getByText("The facilitator has stopped the clock").first().waitFor();
	await look("paused", "firm", "facilitator", "projector", "observer");
	await console.getByRole("button", { name: "Resume" }).first().click();

	await server.kill();
	await agency
		.getByText(/Reconnecting/)
		.first()
		.waitFor();
	await look("reconnecting", "agency", "facilitator", "projector", "observer", "adviser");
	await server.start();
	await console.getByRole("button", { name: "Resume" }).first().waitFor({ timeout: 60_000 });
	await look("restarted", "facilitator", "agency");
	await console.getByRole("button", { name: "Resume" }).first().click({ timeout: 60_000 });

	const elsewhere = await agency.context().newPage();
	await elsewhere.goto(`${server.url}/play`);
	await agency.getByText("This seat is open on another device.").waitFor();
	await look("taken over", "agency");
	await elsewhere.close();
	await agency.getByRole("button", { name: "Use this device" }).click();
	await agency.getByText(INJECT).first().waitFor();
	expectNothingFound();
});

test("a closed inject and every step of its reveal are accessible", async () => {
	const console = pageOf("facilitator");
	await nextStep(console, /Close inject 1/);
	await pageOf("agency").getByText("This inject was closed before your team locked").first().waitFor();
	await look("closed", "firm", "agency", "facilitator", "projector", "observer");
	await console.getByRole("tab", { name: "Reveal", exact: true }).click();
	await pageOf("firm").getByRole("button", { name: "Evidence" }).first().click();
	for (const step of ["evidence", "path", "decisions", "outcome", "scores"]) {
		await nextStep(console, `Reveal the ${step}`);
		await expect.poll(() => console.getByText("shown", { exact: true }).count()).toBeGreaterThan(0);
		for (const name of ["firm", "observer"])
			await pageOf(name).evaluate(() => {
				for (const details of document.querySelectorAll("details")) details.open = true;
			});
		await look(`the ${step}`, "firm", "facilitator", "projector", "observer");
	}
	expectNothingFound();
});

test("the hot wash, the closed exercise and its report are accessible", async () => {
	const console = pageOf("facilitator");
	await console.getByRole("button", { name: /^Skip inject 2/ }).click();
	await console.getByRole("dialog").waitFor();
	await look("asked before skipping", "facilitator");
	await console.getByRole("dialog").getByRole("button", { name: "Skip" }).click();
	await nextStep(console, "End the exercise");
	await pageOf("firm")
		.getByText(/Answer three questions about the exercise/)
		.waitFor();
	await look("hot wash", "firm", "facilitator", "projector", "observer", "adviser");
	await nextStep(console, "Close the exercise");
	await console.getByRole("link", { name: "Open the report" }).first().waitFor();
	await look("over", "firm", "facilitator", "projector", "observer");
	await console.goto(`${server.url}/report?exercise=${exercise.exerciseId}`);
	await console.getByRole("heading", { name: "Everybody's exercise" }).waitFor();
	await console.evaluate(() => {
		for (const details of document.querySelectorAll("details")) details.open = true;
	});
	await look("report", "facilitator");
	await pageOf("operator").getByRole("button", { name: "Refresh" }).click();
	await look("after the day", "operator");
	expectNothingFound();
});

test("a table that plays for the first time, at level 1, has accessible screens", async () => {
	const first = await server.createExercise({
		scenarioId: "first-steps",
		name: "First steps",
		level: 1,
		worlds: ["Room"],
	});
	const console = await arrive("another facilitator", first.facilitatorLink.path);
	const table = await arrive("table", "/");
	await nextStep(console, "Open the lobby");
	await join({ page: table } as never, server.url, first.joinCode, "Firm");
	await nextStep(console, "Begin briefing");
	await nextStep(console, "Start the exercise");
	await nextStep(console, "Release inject 1");
	await table.getByText("Show of hands (optional)").click();
	await table.locator('span[role="button"]').first().click();
	await look("level 1", "table", "another facilitator");
	await picture(table, "first-steps-table", true);
	expectNothingFound();
});

async function letEverybodyIn(console: Page): Promise<void> {
	const inform = console.getByRole("button", { name: /^Inform the team/ });
	await console.getByText("Inject 1 of 2").first().waitFor();
	for (let waiting = await inform.count(); waiting > 0; waiting = await inform.count()) {
		await inform.first().click();
		await expect.poll(() => inform.count(), { timeout: 10_000 }).toBeLessThan(waiting);
	}
}

async function mark(player: Page, place: number, call: string): Promise<void> {
	await player.locator('span[role="button"]').nth(place).click();
	const choice = player.getByRole("dialog");
	await choice.getByText(call, { exact: true }).click();
	await choice.getByText("Fairly sure", { exact: true }).click();
	await choice.waitFor({ state: "detached" });
}

/** A sensitive statement to a team for which it has no release wording. */
async function composeALeak(player: Page): Promise<void> {
	const to = player.getByRole("group", { name: "To", exact: true });
	await to.getByRole("checkbox", { name: /University/ }).check();
	await player.getByLabel("Your words").fill("Have a look at this.");
	await player.getByText("Send statements along").click();
	await player.getByText("All in our hand", { exact: true }).click();
	await player.locator("label").filter({ hasText: "sensitive" }).getByRole("checkbox").first().check();
}

async function sendAnEnquiry(player: Page): Promise<void> {
	await player.getByText("Enquiry", { exact: true }).first().click();
	await player
		.getByRole("group", { name: "To", exact: true })
		.getByRole("checkbox", { name: /Licensing/ })
		.check();
	await player.getByLabel("Answer wanted within").selectOption({ label: "5 minutes" });
	await player.getByLabel("Your words").fill("Do you know this buyer?");
	await player.getByRole("button", { name: "Send", exact: true }).click();
	await player.getByText("Not answered yet").waitFor();
}

async function decide(player: Page): Promise<void> {
	const vote = player.getByRole("group", { name: "Your private vote" });
	if (await vote.isVisible()) await vote.getByRole("radio").first().click();
	await player.getByRole("group", { name: "What does your team do?" }).getByRole("radio").first().check();
	await player.getByRole("group", { name: "Measures" }).getByRole("checkbox").first().check();
	await player.getByLabel("Reason, in one line").fill(REASON);
	await player.getByRole("button", { name: "Lock decision" }).click();
}
