import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { blindBot } from "../../shared/bots/botKinds.ts";
import { chanceFrom } from "../../shared/bots/chance.ts";
import type { AarView } from "../../shared/views/aarView.ts";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import { WirePlayer } from "../support/wirePlayer.ts";
import { join, nextStep } from "./support/acts.ts";
import { launchBrowser, type Person, person, picture } from "./support/browsers.ts";
import { enterInject, flagFirst, voteAndLock } from "./support/tableActs.ts";

const TEAMS = [
	{ id: "industry", name: "Industry" },
	{ id: "licensing", name: "Licensing" },
	{ id: "screening", name: "Investment screening" },
	{ id: "promotion", name: "Export and investment promotion" },
	{ id: "academia", name: "University" },
] as const;
const INJECTS = [
	"The quiet cheque",
	"The visiting fellow",
	"Forty thousand parts",
	"Stand 4C",
	"Seeing in the dark",
	"The second door",
];
const STEPS = ["the evidence", "the path", "the decisions", "the outcome", "the scores"];

let server: ServerProcess;
let browser: Browser;
const people: Person[] = [];

beforeAll(async () => {
	server = await aServerProcess();
	browser = await launchBrowser();
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

async function arrive(name: string, size: "phone" | "laptop" | "projector", dark = false): Promise<Person> {
	const arrived = await person(browser, name, { size, dark, origin: server.url });
	people.push(arrived);
	return arrived;
}

test("a facilitator plays the six injects with five teams in browsers, and a second world, to the report", async () => {
	onTestFailed(async () => {
		for (const { name, page } of people) await picture(page, `failed-whole-${name}`).catch(() => undefined);
	});
	const facilitator = await arrive("facilitator", "laptop");
	await facilitator.page.goto(server.operatorUrl);
	await facilitator.page.getByLabel("Name of the exercise").waitFor();
	await picture(facilitator.page, "whole-operator-laptop", true);
	const exercise = await server.createExercise({
		scenarioId: "vilnius-2022",
		name: "Vilnius, the whole day",
		level: 3,
		worlds: ["Amber", "Birch"],
		practised: true,
	});
	await facilitator.page.goto(`${server.url}${exercise.facilitatorLink.path}`);
	await nextStep(facilitator.page, "Open the lobby");
	const screen = await arrive("screen", "projector");
	const projectorLink = await server.issueLink(exercise.exerciseId, "projector", "Main hall");
	await screen.page.goto(`${server.url}${projectorLink.path}`);

	const tables: Person[] = [];
	for (const [index, team] of TEAMS.entries()) {
		const table = await arrive(team.name, index === 3 ? "phone" : "laptop", index === 1);
		await join(table, server.url, exercise.joinCode, team.name, "Amber");
		tables.push(table);
	}
	const look = await WirePlayer.look(server.url, exercise.joinCode);
	const birch = look.worlds[1]?.id ?? "";
	const bots = await Promise.all(TEAMS.map(({ id }) => WirePlayer.join(server.url, exercise.joinCode, birch, id)));
	const minds = bots.map((_, index) => blindBot(index % 2 === 0 ? "random" : "paranoid", chanceFrom(`whole-${index}`)));
	await picture(screen.page, "whole-lobby-screen");

	await nextStep(facilitator.page, "Begin briefing");
	await nextStep(facilitator.page, "Start the exercise");

	for (const [index, title] of INJECTS.entries()) {
		const number = index + 1;
		await nextStep(facilitator.page, `Release inject ${number}`);
		// Teams that would come later or wait to be told are let in by the facilitator.
		const inform = facilitator.page.getByRole("button", { name: /^Inform / });
		await facilitator.page.getByText(`Inject ${number} of 6, released`).first().waitFor();
		for (let waiting = await inform.count(); waiting > 0; waiting = await inform.count()) {
			await inform.first().click();
			await expect.poll(() => inform.count(), { timeout: 10_000 }).toBeLessThan(waiting);
		}
		if (number === 2) await undoAndReleaseAgain(facilitator, tables, title);

		for (const [place, table] of tables.entries()) {
			await enterInject(table.page, title);
			await flagFirst(table.page, 2);
			await voteAndLock(table.page, (place + index) % 4, "It follows from what we marked.");
			if (number === 1) await picture(table.page, `whole-locked-${TEAMS[place]?.id}`);
		}
		for (const [place, bot] of bots.entries()) {
			const input = bot.input(Number.MAX_SAFE_INTEGER);
			expect(input, "the bot has its views").not.toBeNull();
			if (input === null) continue;
			for (const command of minds[place]?.act(input).commands ?? []) await bot.ask(command);
		}
		if (number === 1) {
			await picture(facilitator.page, "whole-console-locked");
			await picture(screen.page, "whole-inject-screen");
		}
		await nextStep(facilitator.page, `Close inject ${number}`);
		for (const step of STEPS) {
			await nextStep(facilitator.page, `Reveal ${step}`);
			if (number === 1) {
				await screen.page.waitForTimeout(300);
				await picture(screen.page, `whole-reveal-${step.replace("the ", "")}-screen`);
			}
		}
		if (number === 1) {
			await tables[0]?.page
				.getByText(/Your team’s own score/)
				.first()
				.waitFor();
			await picture(facilitator.page, "whole-console-revealed", true);
		}
	}
	await nextStep(facilitator.page, "End the exercise");
	await nextStep(facilitator.page, "Close the exercise");

	const report = (await server.report(exercise.exerciseId)) as AarView;
	expect(report.injects.map(({ status }) => status)).toEqual(INJECTS.map(() => "closed"));
	expect(report.injects.every(({ outcomes }) => outcomes.length === 2)).toBe(true);
	expect(report.scores.map(({ total }) => total.injectsScored)).toEqual(Array.from({ length: 10 }, () => 6));
	expect(report.scores.every(({ total }) => total.score !== null)).toBe(true);
	expect(report.undone).toHaveLength(1);

	await facilitator.page.goto(`${server.url}/report?exercise=${exercise.exerciseId}`);
	await facilitator.page.getByText("Vilnius, the whole day").first().waitFor();
	await picture(facilitator.page, "whole-report-laptop");
	await facilitator.page
		.getByRole("heading", { name: String(INJECTS[0]) })
		.first()
		.scrollIntoViewIfNeeded();
	await picture(facilitator.page, "whole-report-inject-laptop");
	for (const bot of bots) await bot.leave();

	for (const { name, errors, foreign } of people) {
		expect(foreign, `${name} asked another host`).toEqual([]);
		expect(errors, `${name} saw an error`).toEqual([]);
	}
});

/** The wrong moment: the release is undone, every screen follows, and it is released again. */
async function undoAndReleaseAgain(facilitator: Person, tables: readonly Person[], title: string): Promise<void> {
	const { page } = facilitator;
	await page.getByRole("tab", { name: "Steps" }).click();
	await page.getByRole("listitem").filter({ hasText: title }).getByRole("button", { name: "Undo …" }).first().click();
	const dialog = page.getByRole("dialog");
	await dialog.getByLabel("Why").fill("Released before the coffee break.");
	await dialog.getByRole("button", { name: "Undo the step" }).click();
	for (const { page: table } of tables)
		await expect.poll(() => table.getByRole("heading", { name: title }).count(), { timeout: 10_000 }).toBe(0);
	await page.getByRole("tab", { name: "Log" }).click();
	await page.getByRole("button", { name: "Resume" }).first().click();
	await nextStep(page, "Release inject 2");
}
