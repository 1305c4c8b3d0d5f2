import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import type { AarView } from "../../shared/views/aarView.ts";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import { join, nextStep } from "./support/acts.ts";
import { Wifi } from "./support/aWifi.ts";
import { launchBrowser, type Person, person, picture } from "./support/browsers.ts";
import { area, enterInject, flagFirst, voteAndLock } from "./support/tableActs.ts";

/** A day on which everything goes wrong that can, in twelve browsers: nothing acknowledged is missing at its end. */

const STEPS = ["the evidence", "the path", "the decisions", "the outcome", "the scores"];

let server: ServerProcess;
let browser: Browser;
let wifi: Wifi;
const people: Person[] = [];

beforeAll(async () => {
	server = await aServerProcess();
	browser = await launchBrowser();
	wifi = await Wifi.open(server.port);
});

afterAll(async () => {
	await browser?.close();
	wifi?.close();
	await server?.stop();
});

async function arrive(name: string, size: "phone" | "laptop" | "projector", origin = server.url): Promise<Person> {
	const arrived = await person(browser, name, { size, origin });
	people.push(arrived);
	return arrived;
}

async function details(page: Page, team: string): Promise<void> {
	await page.getByRole("button", { name: `Details of ${team}` }).click();
}

test("a hard day: phones, laptops, the Wi-Fi and the server fail, plans change, and the report is complete", async () => {
	onTestFailed(async () => {
		for (const { name, page } of people) await picture(page, `failed-hard-${name}`).catch(() => undefined);
	});
	const exercise = await server.createExercise({
		scenarioId: "vilnius-2022",
		name: "A hard day",
		level: 3,
		worlds: ["Amber", "Birch"],
		injectIds: ["quiet-cheque", "forty-thousand-parts", "stand-4c"],
		practised: true,
	});
	const lead = await arrive("lead", "laptop");
	await lead.page.goto(`${server.url}${exercise.facilitatorLink.path}`);
	await nextStep(lead.page, "Open the lobby");
	const second = await arrive("second", "laptop");
	await second.page.goto(`${server.url}${(await server.issueLink(exercise.exerciseId, "facilitator", "Second")).path}`);
	const wall = await arrive("wall", "projector");
	await wall.page.goto(`${server.url}${(await server.issueLink(exercise.exerciseId, "projector", "Hall")).path}`);

	// Nine tables in two worlds; half of them on a Wi-Fi that will drop. The University of Birch never comes.
	const sit = async (name: string, size: "phone" | "laptop", team: string, world: string, isWireless: boolean) => {
		const table = await arrive(name, size, isWireless ? wifi.origin : server.url);
		await join(table, isWireless ? wifi.origin : server.url, exercise.joinCode, team, world);
		return table;
	};
	const firm = await sit("firm", "phone", "Industry", "Amber", false);
	const ministry = await sit("ministry", "laptop", "Licensing", "Amber", false);
	const screening = await sit("screening", "laptop", "Investment screening", "Amber", true);
	const promotion = await sit("promotion", "laptop", "Export and investment promotion", "Amber", true);
	const university = await sit("university", "laptop", "University", "Amber", true);
	const firmBirch = await sit("firm-birch", "laptop", "Industry", "Birch", false);
	const ministryBirch = await sit("ministry-birch", "laptop", "Licensing", "Birch", false);
	const screeningBirch = await sit("screening-birch", "phone", "Investment screening", "Birch", true);
	const promotionBirch = await sit("promotion-birch", "laptop", "Export and investment promotion", "Birch", true);
	expect(people).toHaveLength(12);

	await lead.page
		.getByRole("button", { name: /did not come: University/ })
		.last()
		.click();
	await lead.page.getByRole("button", { name: /has come after all: University/ }).waitFor();
	await nextStep(lead.page, "Begin briefing");
	await nextStep(lead.page, "Start the exercise");

	// One inject is held, one is released before its turn.
	await lead.page.getByRole("button", { name: /^Hold inject 1/ }).click();
	await lead.page.getByRole("button", { name: /^Release inject 2: / }).click();
	await informAll(lead.page);
	const title = "Forty thousand parts";
	for (const table of [firm, ministry, firmBirch]) {
		await enterInject(table.page, title);
		await flagFirst(table.page, 1);
	}

	// A phone is reloaded in the middle of a draft.
	await area(firm.page, "Decision");
	await firm.page.getByLabel("Reason, in one line").fill("The buyer is four weeks old");
	await firm.page.reload();
	await area(firm.page, "Decision");
	await expect.poll(() => firm.page.getByLabel("Reason, in one line").inputValue()).toBe("The buyer is four weeks old");

	// A scribe's device dies, and its seat is taken up on another, with the draft.
	await ministry.page.getByLabel("Reason, in one line").fill("We have refused this firm before");
	await ministry.page.waitForTimeout(1500);
	await ministry.context.close();
	await lead.page.getByRole("tab", { name: "Seats" }).click();
	await lead.page
		.getByRole("button", { name: /^Rejoin code for Licensing/ })
		.first()
		.click();
	const said = await lead.page.getByText(/on another device, enter the join code/).textContent();
	const rejoinCode = /and then ([A-Z]{4})/.exec(said ?? "")?.[1] ?? "";
	const tablet = await arrive("tablet", "laptop");
	await tablet.page.goto(`${server.url}/`);
	await tablet.page.getByLabel("Join code").fill(exercise.joinCode);
	await tablet.page.getByRole("button", { name: "Continue" }).click();
	await tablet.page.getByText("I was here before").click();
	await tablet.page.getByLabel("Rejoin code").fill(rejoinCode);
	await tablet.page.getByRole("button", { name: "Take up my seat" }).click();
	await tablet.page.waitForURL("**/play");
	await expect
		.poll(() => tablet.page.getByLabel("Reason, in one line").inputValue())
		.toBe("We have refused this firm before");

	// Half the room loses its Wi-Fi for twenty seconds. Nobody reloads.
	await promotion.page
		.getByText(/Connected/)
		.first()
		.waitFor();
	wifi.drop();
	const away = [screening, promotion, university, screeningBirch, promotionBirch];
	for (const { page } of away)
		await page
			.getByText(/Reconnecting/)
			.first()
			.waitFor();
	await lead.page.waitForTimeout(20_000);
	wifi.comeBack();
	for (const { page } of away)
		await expect.poll(() => page.getByText(/Reconnecting/).count(), { timeout: 60_000 }).toBe(0);

	// The lead's laptop dies; the second goes on.
	await lead.context.close();
	const { page } = second;
	await page.getByText("Inject 2 of 3, released").first().waitFor();

	// A team asks somebody of the story, and is answered.
	await askAndAnswer(tablet.page, page);

	// Two teams have locked when the release is taken back; their drafts stand before them when it comes again.
	await voteAndLock(firm.page, 0, "The buyer is four weeks old");
	await voteAndLock(firmBirch.page, 1, "Birch is careful");
	await undoRelease(page, title);
	await expect.poll(() => firmBirch.page.getByRole("heading", { name: title }).count(), { timeout: 10_000 }).toBe(0);
	await page.getByRole("button", { name: "Resume" }).first().click();
	await page.getByRole("button", { name: /^Release inject 2: / }).click();
	await informAll(page);
	await enterInject(firmBirch.page, title);
	await expect
		.poll(() => firmBirch.page.getByLabel("Reason, in one line").inputValue(), { timeout: 10_000 })
		.toBe("Birch is careful");
	await lockAgain(firmBirch.page);
	await enterInject(firm.page, title);
	await area(firm.page, "Decision");
	await lockAgain(firm.page);

	// An inject is improvised, and decided.
	await page.getByRole("button", { name: "Improvise an inject" }).click();
	await page.getByLabel("What happens").fill("A journalist calls the firm.");
	await page.getByLabel("Options, one a line").fill("Answer her now\nKeep silent");
	await page.getByRole("button", { name: "Send it to the teams" }).click();
	await firm.page.getByRole("radio", { name: "Keep silent" }).check();
	await firm.page.getByRole("button", { name: "Decide for the team" }).click();
	await firm.page.getByText("Your team decided: Keep silent").waitFor();

	// Another course is locked in a team's own words, and rated.
	await enterInject(ministryBirch.page, title);
	await ministryBirch.page.getByRole("radio", { name: "Another course, in our own words" }).check();
	await ministryBirch.page.getByLabel("Your course").fill("We ask the partner agency for its refusals first");
	await ministryBirch.page.getByLabel("Reason, in one line").fill("They know the owner");
	await ministryBirch.page.getByRole("button", { name: "Lock decision" }).click();
	await ministryBirch.page.getByRole("dialog").getByRole("button", { name: "Lock for the team" }).click();
	await page.getByRole("button", { name: "Rate it" }).first().click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("radio", { name: /Works, at a price/ }).check();
	await dialog.getByRole("textbox").fill("It is right, and it takes two days");
	await dialog.getByRole("button", { name: "Save the rating" }).click();

	// The server is killed, and started again. Nothing is lost, and the clock stands.
	await server.kill();
	await firm.page
		.getByText(/Reconnecting/)
		.first()
		.waitFor();
	await server.start();
	await page.getByRole("button", { name: "Resume" }).first().click({ timeout: 60_000 });
	await expect.poll(() => firm.page.getByText("Locked at").count(), { timeout: 30_000 }).toBeGreaterThan(0);

	// A lock is reopened, changed by a word, and locked again.
	await details(page, "Industry, Birch");
	await page.getByRole("button", { name: "Reopen decision" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Reopen decision" }).click();
	await firmBirch.page.getByLabel("Reason, in one line").fill("Birch is very careful");
	await lockAgain(firmBirch.page);

	// A player comes late, to a table that has gone far.
	const late = await arrive("late", "phone");
	await join(late, server.url, exercise.joinCode, "Industry", "Amber");
	await enterInject(late.page, title);
	await late.page.getByText("Locked at").first().waitFor({ state: "attached" });

	await runLateAndMend(page);

	await nextStep(page, "Close inject 2");
	for (const step of STEPS) await nextStep(page, `Reveal ${step}`);
	await picture(wall.page, "hard-day-wall");
	await picture(page, "hard-day-console");
	// There is no time left for the others.
	for (const number of [1, 3]) {
		await page.getByRole("button", { name: new RegExp(`^Skip inject ${number}: `) }).click();
		await page.getByRole("dialog").getByRole("button", { name: "Skip" }).click();
	}
	await nextStep(page, "End the exercise");

	const report = (await server.report(exercise.exerciseId)) as AarView;
	expectComplete(report);
	for (const { name, errors, foreign } of people.filter((one) => one !== lead && one !== ministry)) {
		expect(errors, `${name} saw an error`).toEqual([]);
		if (!away.some((one) => one.name === name)) expect(foreign, `${name} asked another host`).toEqual([]);
	}
});

/** Teams that would come later or wait to be told are let in. */
async function informAll(page: Page): Promise<void> {
	await page.getByText("Inject 2 of 3, released").first().waitFor();
	const inform = page.getByRole("button", { name: /^Inform / });
	for (let waiting = await inform.count(); waiting > 0; waiting = await inform.count()) {
		await inform.first().click();
		await expect.poll(() => inform.count(), { timeout: 10_000 }).toBeLessThan(waiting);
	}
}

/** The draft stands there as it was: one press and a confirmation lock it. */
async function lockAgain(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Lock decision" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Lock for the team" }).click();
	await page.getByText("Locked at").first().waitFor();
}

/** A question into the story, answered by somebody of it. */
async function askAndAnswer(team: Page, console: Page): Promise<void> {
	await team
		.getByRole("button", { name: /^Questions/ })
		.first()
		.click();
	await team.getByLabel("Your team’s question").fill("We call the bank. Does it know the buyer?");
	await team.getByRole("button", { name: "Send the question" }).click();
	await console
		.getByText(/Does it know the buyer/)
		.first()
		.waitFor();
	await console
		.getByRole("button", { name: /^Answer Licensing/ })
		.first()
		.click();
	const dialog = console.getByRole("dialog");
	await dialog.getByLabel("Answer as").selectOption({ label: "Somebody of the story …" });
	await dialog.getByLabel("Who answers").fill("Marta Ozola, the bank");
	await dialog.getByLabel("Your answer").fill("The account was opened five weeks ago.");
	await dialog.getByRole("button", { name: "Send the answer" }).click();
	await team.getByText("The account was opened five weeks ago.").first().waitFor();
}

/** The release was too early: it is taken back after a look at what would be lost. */
async function undoRelease(page: Page, title: string): Promise<void> {
	await page.getByRole("tab", { name: "Steps" }).click();
	await page
		.getByRole("listitem")
		.filter({ hasText: `Released: ${title}` })
		.getByRole("button", { name: "Undo …" })
		.click();
	const dialog = page.getByRole("dialog");
	await dialog
		.getByText(/among them 1 locked decision/)
		.first()
		.waitFor();
	await dialog.getByLabel("Why").fill("Released before the coffee break");
	await dialog.getByRole("button", { name: "Undo the step" }).click();
	await page.getByRole("tab", { name: "Log" }).click();
}

/** Twelve minutes more for all put the day behind; a proposal brings it back. */
async function runLateAndMend(page: Page): Promise<void> {
	for (let given = 0; given < 6; given += 1) {
		await page.getByRole("button", { name: "+2 min" }).click();
		// Two presses are two extensions; a double click is one.
		await page.waitForTimeout(700);
	}
	await page
		.getByText(/1[0-9] minutes late/)
		.first()
		.waitFor();
	await page
		.getByRole("button", { name: /^Do it/ })
		.first()
		.click();
	await page.getByRole("button", { name: "Take it back" }).first().waitFor();
}

function expectComplete(report: AarView): void {
	expect(report.undone).toHaveLength(1);
	const inject = report.injects.find(({ title }) => title === "Forty thousand parts");
	const playOf = (worldId: string, teamId: string) =>
		inject?.plays.find((play) => play.worldId === worldId && play.teamId === teamId);
	expect(inject?.status).toBe("closed");
	expect(playOf("world-1", "industry")?.lock).toMatchObject({ reason: "The buyer is four weeks old", reopened: "no" });
	expect(playOf("world-2", "industry")?.lock).toMatchObject({ reason: "Birch is very careful", reopened: "relocked" });
	expect(playOf("world-2", "licensing")?.lock).toMatchObject({ reason: "They know the owner", optionId: null });
	expect(playOf("world-2", "licensing")?.ratingReason).toBe("It is right, and it takes two days");
	expect(report.improvised[0]?.teams.filter(({ decided }) => decided !== null)).toMatchObject([
		{ worldId: "world-1", teamId: "industry", decided: { option: 1 } },
	]);
	const told = report.timeline.map(({ id, isVoid }) => `${id}${isVoid ? " (void)" : ""}`);
	for (const line of [
		"log.TeamMarkedAbsent",
		"log.InjectHeld",
		"log.QuestionAsked",
		"log.QuestionAnswered.persona",
		"log.DecisionLocked (void)",
		"log.StepUndone",
		"log.ClockRecovered",
		"log.DecisionReopened",
		"log.CourseMapped.acceptable",
		"log.SeatTaken",
	])
		expect(told).toContain(line);
}
