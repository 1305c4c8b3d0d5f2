import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { en, type TextId } from "../../client/src/text/en.ts";
import { et } from "../../client/src/text/et.ts";
import { lt } from "../../client/src/text/lt.ts";
import { lv } from "../../client/src/text/lv.ts";
import type { CreatedExercise } from "../../shared/wire/api.ts";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import { join, nextStep } from "./support/acts.ts";
import { launchBrowser, type Person, person, picture } from "./support/browsers.ts";
import { voteAndLock } from "./support/tableActs.ts";

/** A room in four languages: everybody reads their own, and nothing runs over the edge of a page. */

const CATALOGUES = { lt, lv, et, en } as const;
const LANGUAGES = ["lt", "lv", "et", "en"] as const;
const WIDTHS = [320, 390, 1440];
const INJECT = "Forty thousand parts";

let server: ServerProcess;
let browser: Browser;
let exercise: CreatedExercise;
const people: Person[] = [];

beforeAll(async () => {
	server = await aServerProcess();
	browser = await launchBrowser();
	exercise = await server.createExercise({
		scenarioId: "vilnius-2022",
		name: "Four languages",
		level: 4,
		worlds: ["Amber", "Birch"],
		injectIds: ["forty-thousand-parts"],
		practised: true,
	});
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

async function arrive(name: string, size: "phone" | "laptop" | "projector", path = "/"): Promise<Person> {
	const arrived = await person(browser, name, { origin: server.url, size });
	people.push(arrived);
	await arrived.page.goto(`${server.url}${path}`);
	return arrived;
}

/** Loads the page again in another language, until it says this sentence in it. */
async function speak(page: Page, language: (typeof LANGUAGES)[number], sentence: TextId): Promise<void> {
	await page.evaluate((code) => localStorage.setItem("amberline.language", code), language);
	await page.reload();
	await page.locator(`html[lang=${language}]`).waitFor();
	await page.getByText(CATALOGUES[language][sentence]).filter({ visible: true }).first().waitFor();
}

/** Looks at a page in every language and at every width: what runs over its right edge. */
async function overTheEdge(
	state: string,
	{ page }: Person,
	sentence: TextId,
	widths: readonly number[] = WIDTHS,
): Promise<readonly string[]> {
	const before = page.viewportSize();
	const found: string[] = [];
	for (const language of LANGUAGES) {
		await speak(page, language, sentence);
		for (const width of widths) {
			await page.setViewportSize({ width, height: width < 1000 ? 844 : 900 });
			await page.waitForTimeout(50);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (over > 0) found.push(`${state}, ${language}, ${width} px: ${over} px too wide`);
			if ((language === "lt" && width === 390) || width === widths.at(-1))
				await picture(page, `language-${state}-${language}-${width}`, true);
		}
	}
	if (before !== null) await page.setViewportSize(before);
	return found;
}

test("each person reads their own language, at any moment, without losing a draft, and every page holds it", async () => {
	const found: string[] = [];
	const facilitator = await arrive("facilitator", "laptop", exercise.facilitatorLink.path);
	await nextStep(facilitator.page, "Open the lobby");
	const { path } = await server.issueLink(exercise.exerciseId, "projector", "Main hall");
	const screen = await arrive("screen", "projector", path);
	const operator = await arrive("operator", "laptop", server.operatorUrl.slice(server.url.length));
	const newcomer = await arrive("newcomer", "phone", `/join/${exercise.joinCode}?world=world-1&team=industry`);
	found.push(...(await overTheEdge("join", newcomer, "join.team")));
	found.push(...(await overTheEdge("lobby", facilitator, "facilitator.lobby.open")));
	found.push(...(await overTheEdge("operator", operator, "operator.create.title")));
	found.push(...(await overTheEdge("check", await arrive("careful", "phone", "/check"), "check.verdict.ok")));
	found.push(
		...(await overTheEdge("cards", await arrive("printer", "laptop", `/cards/${exercise.joinCode}`), "cards.print")),
	);

	const firm = await arrive("firm", "phone");
	await join(firm, server.url, exercise.joinCode, "Industry", "Amber");
	await nextStep(facilitator.page, "Begin briefing");
	found.push(...(await overTheEdge("briefing", firm, "player.rollCall.answer")));
	await nextStep(facilitator.page, "Start the exercise");
	await nextStep(facilitator.page, "Release inject 1");
	await firm.page.getByText(INJECT).first().waitFor();

	// A draft, then another language, then the draft.
	await firm.page.getByRole("button", { name: "Decision" }).click();
	await firm.page.getByLabel("Reason, in one line").fill("Nobody knows the buyer.");
	await firm.page.getByRole("button", { name: "Menu" }).click();
	await firm.page.getByRole("dialog").getByText("Lietuvių").click();
	await firm.page.locator("html[lang=lt]").waitFor();
	await firm.page.keyboard.press("Escape");
	await firm.page.getByRole("button", { name: lt["player.area.decision"] }).click();
	expect(await firm.page.getByLabel(lt["player.reason"]).inputValue()).toBe("Nobody knows the buyer.");
	await speak(firm.page, "en", "player.area.decision");

	found.push(...(await overTheEdge("table", firm, "hand.hint.confidence")));
	found.push(...(await overTheEdge("console", facilitator, "facilitator.tab.truth")));
	found.push(...(await overTheEdge("wall", screen, "screen.play.timeLeft", [1920])));
	await voteAndLock(firm.page, 1, "It follows from what we marked.");
	found.push(...(await overTheEdge("locked", firm, "player.now.locked")));
	await nextStep(facilitator.page, "Close inject 1");
	for (const step of ["the evidence", "the path", "the decisions", "the outcome", "the scores"])
		await nextStep(facilitator.page, `Reveal ${step}`);
	found.push(...(await overTheEdge("revealed", firm, "player.reveal.inDocuments")));
	found.push(...(await overTheEdge("console-revealed", facilitator, "facilitator.do.EndExercise")));
	found.push(...(await overTheEdge("wall-revealed", screen, "screen.scores.own", [1920])));
	await nextStep(facilitator.page, "End the exercise");
	const report = await facilitator.context.newPage();
	await report.goto(`${server.url}/report?exercise=${exercise.exerciseId}`);
	found.push(...(await overTheEdge("report", { ...facilitator, page: report }, "report.overview")));

	expect(found).toEqual([]);
	for (const { name, errors, foreign } of people) {
		expect(errors, `${name} saw an error`).toEqual([]);
		expect(foreign, `${name} asked another host`).toEqual([]);
	}
});
