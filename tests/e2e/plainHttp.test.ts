import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import { join, markStatement, nextStep } from "./support/acts.ts";
import { launchBrowser, type Person, person } from "./support/browsers.ts";

/** A room without a certificate: the browser takes away what it keeps for secure pages, and everything works. */

let server: ServerProcess;
let browser: Browser;
let origin: string;
const people: Person[] = [];
const complaints: string[] = [];

beforeAll(async () => {
	server = await aServerProcess();
	browser = await launchBrowser();
	origin = `http://exercise.test:${server.port}`;
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

async function arrive(name: string): Promise<Person> {
	const arrived = await person(browser, name, { origin });
	arrived.page.on("console", (message) => {
		if (message.type() === "error") complaints.push(`${name}: ${message.text()}`);
	});
	people.push(arrived);
	return arrived;
}

test("over plain http by a name of the room's network, people join, mark and come back, and nothing leaves the room", async () => {
	const exercise = await server.createExercise({
		scenarioId: "vilnius-2022",
		name: "Without a certificate",
		level: 2,
		worlds: ["Room"],
		teamIds: ["industry"],
		injectIds: ["forty-thousand-parts"],
	});
	const facilitator = await arrive("facilitator");
	const firm = await arrive("firm");
	const screen = await arrive("screen");
	await facilitator.page.goto(`${origin}${exercise.facilitatorLink.path}`);
	expect(await facilitator.page.evaluate(() => window.isSecureContext)).toBe(false);
	await nextStep(facilitator.page, "Open the lobby");
	await facilitator.page.getByRole("tab", { name: "Links" }).click();
	await facilitator.page.getByRole("button", { name: "Make a link" }).click();
	const link = facilitator.page.getByRole("link", { name: "Open in a new tab" });
	const { hash } = new URL((await link.getAttribute("href")) ?? "", origin);
	await screen.page.goto(`${origin}/screen${hash}`);
	await screen.page.getByText("Join at").first().waitFor();

	await firm.page.goto(`${origin}/check`);
	await firm.page.getByText("All is well. This device can take part.").waitFor();
	await join(firm, origin, exercise.joinCode, "Industry");
	await nextStep(facilitator.page, "Begin briefing");
	await nextStep(facilitator.page, "Start the exercise");
	await nextStep(facilitator.page, "Release inject 1");
	await firm.page.getByText("Forty thousand parts").first().waitFor();
	await markStatement(firm.page, "founded in May 2022");
	await firm.page.getByRole("button", { name: "founded in May 2022", pressed: true }).first().waitFor();

	await firm.page.reload();
	await firm.page.getByText("Forty thousand parts").first().waitFor();
	await firm.page.getByText("1 red flag").first().waitFor();
	expect(await firm.page.evaluate(() => window.isSecureContext)).toBe(false);

	for (const { name, errors, foreign } of people) {
		expect(foreign, `${name} asked another host`).toEqual([]);
		expect(errors, `${name} saw an error`).toEqual([]);
	}
	expect(complaints).toEqual([]);
});
