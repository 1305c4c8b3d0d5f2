import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import { join, lockDecision, markStatement, nextStep } from "./support/acts.ts";
import { launchBrowser, type Person, person, picture } from "./support/browsers.ts";

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

async function arrive(name: string, size: "phone" | "laptop" | "projector"): Promise<Person> {
	const arrived = await person(browser, name, { size, origin: server.url });
	people.push(arrived);
	return arrived;
}

test("two teams play one inject from the lobby to the score, and a killed server loses nothing", async () => {
	const exercise = await server.createExercise({
		scenarioId: "vilnius-2022",
		name: "One inject",
		level: 2,
		worlds: ["Room"],
		teamIds: ["industry", "licensing"],
		injectIds: ["forty-thousand-parts"],
		practised: true,
	});
	const facilitator = await arrive("facilitator", "laptop");
	const screen = await arrive("screen", "projector");
	const firm = await arrive("firm", "laptop");
	const ministry = await arrive("ministry", "phone");

	await facilitator.page.goto(`${server.url}${exercise.facilitatorLink.path}`);
	await nextStep(facilitator.page, "Open the lobby");
	const projectorLink = await server.issueLink(exercise.exerciseId, "projector", "Main hall");
	await screen.page.goto(`${server.url}${projectorLink.path}`);
	const shownCode = `${exercise.joinCode.slice(0, 3)}-${exercise.joinCode.slice(3)}`;
	await screen.page.getByText(shownCode).first().waitFor();

	await join(firm, server.url, exercise.joinCode, "Industry");
	await join(ministry, server.url, exercise.joinCode, "Licensing");
	await picture(screen.page, "slice-lobby-screen");
	await picture(ministry.page, "slice-lobby-phone");

	await nextStep(facilitator.page, "Begin briefing");
	await firm.page.getByText("You are Industry").first().waitFor();
	await picture(firm.page, "slice-briefing-laptop");
	await nextStep(facilitator.page, "Start the exercise");
	await nextStep(facilitator.page, "Release inject 1");
	await firm.page.getByText("Forty thousand parts").first().waitFor();
	await picture(firm.page, "slice-inject-laptop");
	await picture(screen.page, "slice-inject-screen");

	await markStatement(firm.page, "founded in May 2022");
	await picture(firm.page, "slice-marked-laptop");
	await picture(facilitator.page, "slice-console-laptop");

	await server.kill();
	await firm.page
		.getByText(/Reconnecting/)
		.first()
		.waitFor();
	await picture(firm.page, "slice-reconnecting-laptop");
	await server.start();
	// Nobody reloads: everyone comes back by themselves, the mark is there, and the clock stands.
	await facilitator.page.getByRole("button", { name: "Resume" }).first().click({ timeout: 30_000 });
	await firm.page.getByRole("button", { name: "founded in May 2022", pressed: true }).first().waitFor();

	await lockDecision(firm.page, /Hold the order for new checks/, "We do not know enough about this buyer.");
	await picture(firm.page, "slice-locked-laptop");
	await nextStep(facilitator.page, /Close inject 1/);
	for (const step of ["the evidence", "the path", "the decisions", "the outcome", "the scores"]) {
		await nextStep(facilitator.page, `Reveal ${step}`);
		await screen.page.waitForTimeout(400);
		await picture(screen.page, `slice-reveal-${step.replace("the ", "")}-screen`);
	}
	await firm.page
		.getByText(/Your team’s own score/)
		.first()
		.waitFor();
	await picture(firm.page, "slice-score-laptop", true);
	await picture(facilitator.page, "slice-console-reveal-laptop");

	for (const { name, errors, foreign } of people) {
		expect(foreign, `${name} asked another host`).toEqual([]);
		expect(errors, `${name} saw an error`).toEqual([]);
	}
});
