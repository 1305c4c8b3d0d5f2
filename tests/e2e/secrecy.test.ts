import { join as pathTo } from "node:path";
import { pino } from "pino";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chanceFrom } from "../../shared/bots/chance.ts";
import { REVEAL_ORDER } from "../../shared/exercise/reveal.ts";
import type { Audience } from "../../shared/views/viewFor.ts";
import type { CreatedExercise } from "../../shared/wire/api.ts";
import { type Device, TestServer, until } from "../support/aServer.ts";
import { aCanaryScenario } from "../support/canaries.ts";
import { playerAct } from "../support/deviceActs.ts";
import { closedPathsIn } from "../views/leaks.ts";
import { openingOf, type Played } from "../views/whatOpens.ts";
import { join } from "./support/acts.ts";
import { launchBrowser, type Person, person } from "./support/browsers.ts";
import { enterInject, flagFirst, voteAndLock } from "./support/tableActs.ts";

/**
 * A scenario with a canary in every text is played in browsers, and every byte that reaches anybody but the white cell is
 * kept: sockets, answers, what the browser stores, addresses, the server's log. Nothing is in it before it opens.
 */

const { scenario, paths } = aCanaryScenario();
const [FIRST, SECOND] = scenario.injects;
const TEAMS = ["industry", "licensing", "screening"] as const;
const ACTS_EACH = 60;
/** A view leaves at the latest so long after the change. */
const SHOWN_WITHIN_MS = 1200;

/** Somebody whose bytes are kept, and what may be open to them. */
interface Listener {
	readonly name: string;
	readonly audiences: readonly Audience[];
	readonly heard: () => string;
}

let server: TestServer;
let browser: Browser;
let created: CreatedExercise;
let fay: Device;
const logged: string[] = [];
const listeners: Listener[] = [];
const answers: { readonly name: string; readonly body: Promise<string> }[] = [];
const people: Person[] = [];
const opened = new Set<string>();

beforeAll(async () => {
	const log = pino({ level: "trace" }, { write: (line: string) => void logged.push(line) });
	const clientFolder = pathTo(import.meta.dirname, "..", "..", "dist", "client");
	server = await TestServer.start({ scenario, clientFolder, log });
	browser = await launchBrowser();
	created = await server.create({
		scenarioId: scenario.id,
		injectIds: scenario.injects.map(({ id }) => id),
		plenaryScores: true,
	});
	fay = await server.join(await server.openLink(created.facilitatorLink));
	await fay.does({ type: "OpenLobby" });
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
});

function played(): Played {
	const session = server.app.directory.find(created.exerciseId);
	if (session === undefined) throw new Error("The exercise is gone.");
	return { scenario: session.scenario, state: session.state };
}

/** A browser in which everything that comes in is kept. */
async function arrive(name: string, size: "phone" | "laptop", audiences: readonly Audience[]): Promise<Person> {
	const arrived = await person(browser, name, { size, origin: server.url });
	people.push(arrived);
	listeners.push({ name, audiences, heard: () => Buffer.concat(arrived.received).toString("latin1") });
	arrived.page.on("response", (response) => {
		if (!response.url().includes("/assets/")) answers.push({ name, body: response.text().catch(() => "") });
	});
	return arrived;
}

function teamOf(teamId: string, worldId: string): Audience {
	return { kind: "team", worldId, teamId, language: "en" };
}

async function guest(role: "adviser" | "observer" | "projector", page: string): Promise<Person> {
	const audience: Audience[] = role === "adviser" ? [] : [{ kind: "projector", language: "en" }];
	const { body: link } = await server.operator(`/exercises/${created.exerciseId}/links`, {
		body: { role, label: role },
	});
	const arrived = await arrive(role, "laptop", audience);
	await arrived.page.goto(`${server.url}${link.path}`);
	await arrived.page.waitForURL(`**${page}`);
	await until(() => seatOf(role) !== undefined);
	const seatId = seatOf(role) ?? "";
	if (role === "adviser") audience.push({ kind: "adviser", seatId, language: "en" });
	audience.push({ kind: "seat", seatId, language: "en" });
	return arrived;
}

function seatOf(role: string): string | undefined {
	return Object.values(played().state.seats).find((seat) => seat.role === role)?.id;
}

/** A device without a screen at the same table, which does what comes into its mind. */
async function sit(teamId: string, worldId: string): Promise<Device> {
	const device = await server.join(await server.sitDown(created.joinCode, { teamId, worldId }));
	const seat: Audience = { kind: "seat", seatId: device.ticket.seatId, language: "en" };
	listeners.push({
		name: `${teamId} of ${worldId}`,
		audiences: [teamOf(teamId, worldId), seat],
		heard: () => device.received.join("\n"),
	});
	return device;
}

async function actsAtRandom(device: Device, seed: string): Promise<void> {
	const chance = chanceFrom(seed);
	for (let count = 0; count < ACTS_EACH; count += 1) {
		const act = playerAct(
			{ team: device.view("team"), seat: device.view("seat"), documents: device.documents },
			chance,
		);
		if (act?.kind === "command" && act.command.type !== "LockDecision") await device.asks(act.command);
	}
}

/** What stands where it is not open by now. */
async function leaks(): Promise<readonly string[]> {
	await new Promise((resolve) => setTimeout(resolve, SHOWN_WITHIN_MS));
	const now = played();
	const note = (path: string): void => void opened.add(path);
	const onSockets = listeners.flatMap(({ name, audiences, heard }) =>
		closedPathsIn(now, paths, audiences, heard(), note).map((path) => `${name} has received ${path}`),
	);
	const stored = await Promise.all(people.map(async (one) => ({ name: one.name, body: await keptBy(one) })));
	const answered = await Promise.all(answers.map(async ({ name, body }) => ({ name, body: await body })));
	const elsewhere = [...stored, ...answered, { name: "the log", body: logged.join("\n") }].flatMap(({ name, body }) =>
		closedPathsIn(now, paths, listeners.find((one) => one.name === name)?.audiences ?? [], body)
			// Who joins may pick a team and a role before they have one; the log says which scenario was opened.
			.filter((path) => (name === "the log" ? path !== `the id ${scenario.id}` : !isOnJoinPage(path)))
			.map((path) => `${path} is kept by, or was answered to: ${name}`),
	);
	return [...onSockets, ...elsewhere];
}

function isOnJoinPage(path: string): boolean {
	const row = openingOf(path)?.opening.path ?? "";
	return ["title", "teams/:team/name", "teams/:team/summary", "teams/:team/roles/:role/name"].includes(row);
}

/** What the browser stores, and the address in its bar. */
async function keptBy({ page, context }: Person): Promise<string> {
	const { origins, cookies } = await context.storageState({ indexedDB: true });
	const ofTab = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, window.location.href]));
	return JSON.stringify([origins, cookies, ofTab]);
}

test("whatever reaches anybody but the white cell holds nothing before the step that opens it", async () => {
	if (FIRST === undefined || SECOND === undefined) throw new Error("The scenario has two injects.");
	const members: Device[] = [];
	const scribes: Person[] = [];
	for (const [index, teamId] of TEAMS.entries()) {
		const name = scenario.teams.find(({ id }) => id === teamId)?.name.en ?? "";
		const audiences: Audience[] = [teamOf(teamId, "world-1")];
		const scribe = await arrive(`${teamId}'s scribe`, index === 1 ? "phone" : "laptop", audiences);
		await join(scribe, server.url, created.joinCode, name, "North");
		await until(() => Object.values(played().state.seats).some((seat) => seat.teamId === teamId));
		const seat = Object.values(played().state.seats).find((one) => one.teamId === teamId);
		audiences.push({ kind: "seat", seatId: seat?.id ?? "", language: "en" });
		scribes.push(scribe);
		members.push(await sit(teamId, "world-1"));
	}
	const south = await Promise.all(TEAMS.map((teamId) => sit(teamId, "world-2")));
	await guest("adviser", "/adviser");
	await guest("observer", "/observer");
	await guest("projector", "/screen");
	expect(await leaks()).toEqual([]);

	await fay.does({ type: "BeginBriefing" });
	expect(await leaks()).toEqual([]);
	await fay.does({ type: "StartExercise" });
	await fay.does({
		type: "CallAdviser",
		seatId: seatOf("adviser"),
		worldId: "world-1",
		teamId: "industry",
		called: true,
	});

	for (const inject of [FIRST, SECOND]) {
		await fay.does({ type: "ReleaseInject", injectId: inject.id });
		expect(await leaks()).toEqual([]);
		for (const teamId of Object.keys(inject.enters))
			for (const worldId of ["world-1", "world-2"]) {
				const isIn = played().state.plays[`${worldId}/${teamId}/${inject.id}`]?.enteredAtMs != null;
				if (!isIn) await fay.does({ type: "InformTeam", injectId: inject.id, worldId, teamId });
			}
		const inPlay = TEAMS.flatMap((teamId, index) => (teamId in inject.enters ? [index] : []));
		await until(() => inPlay.every((index) => members[index]?.view("team").injects.length > 0));
		await Promise.all(
			inPlay.flatMap((index) =>
				[members[index], south[index]].flatMap((device, world) =>
					device === undefined ? [] : [actsAtRandom(device, `${inject.id} ${index} ${world}`)],
				),
			),
		);
		expect(await leaks()).toEqual([]);
		for (const index of inPlay) {
			const page = scribes[index]?.page;
			if (page === undefined) continue;
			await enterInject(page, inject.title.en ?? "");
			await flagFirst(page, 2);
			await voteAndLock(page, index, "It follows from what we marked.");
		}
		expect(await leaks()).toEqual([]);
		await fay.does({ type: "CloseInject", injectId: inject.id });
		expect(await leaks()).toEqual([]);
		for (const step of REVEAL_ORDER) {
			await fay.does({ type: "RevealStep", injectId: inject.id, step });
			expect(await leaks(), `after ${step}`).toEqual([]);
		}
	}
	await fay.does({ type: "EndExercise" });
	await fay.does({ type: "CloseExercise" });
	expect(await leaks()).toEqual([]);

	// It was really listened to: what opens has been heard, by those it opened to.
	expect([...opened]).toEqual(
		expect.arrayContaining([
			"team injects/:inject/documents/:document/text",
			"team injects/:inject/documents/:document/statements/:statement/explanation",
			"team injects/:inject/decisions/:team/:option/consequence",
			"adviser injects/:inject/story",
			"projector injects/:inject/decisions/:team/:option/text",
		]),
	);
	// The same listening finds the white cell's own wire full of what opens to nobody.
	const white = closedPathsIn(played(), paths, [teamOf("industry", "world-1")], fay.received.join("\n"));
	expect(white).toEqual(expect.arrayContaining([`injects/${FIRST.id}/truth`, `injects/${FIRST.id}/facilitatorNotes`]));
	for (const { name, errors, foreign } of people)
		expect({ name, errors, foreign }).toEqual({ name, errors: [], foreign: [] });
});
