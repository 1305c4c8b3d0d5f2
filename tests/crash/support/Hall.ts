import type { Chance } from "../../../shared/bots/chance.ts";
import { exerciseTimeMs } from "../../../shared/exercise/clock.ts";
import type { Level } from "../../../shared/exercise/plan.ts";
import type { ClockView } from "../../../shared/views/contract/exerciseHeadView.ts";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import type { CreatedExercise, IssuedLink, JoinSeatBody, SeatTicket } from "../../../shared/wire/api.ts";
import { aServerProcess, type ServerProcess } from "../../support/aServerProcess.ts";
import { type Act, playerAct, steadyFacilitatorAct } from "../../support/deviceActs.ts";
import { StubbornDevice } from "./StubbornDevice.ts";

const INJECT = "forty-thousand-parts";
const WORLDS = ["North", "South"];
/** Longer than the server gathers changes of a view that is dear to make. */
const QUIET_MS = 1300;

/** A server as a process of its own, and a hall of people at work on one inject. */
export class Hall {
	readonly server: ServerProcess;
	readonly created: CreatedExercise;
	readonly facilitator: StubbornDevice;
	readonly projector: StubbornDevice;
	readonly players: readonly StubbornDevice[];
	readonly #chance: Chance;
	#work: Promise<unknown> | null = null;
	#isWorking = false;

	/** Everybody sits, the clock runs, every team has entered the inject. */
	static async open(options: {
		readonly chance: Chance;
		readonly players: number;
		readonly level?: Level;
	}): Promise<Hall> {
		const server = await aServerProcess();
		const created = await server.createExercise({
			scenarioId: "vilnius-2022",
			name: "The hall",
			level: options.level ?? 4,
			worlds: WORLDS,
			injectIds: [INJECT],
			practised: true,
		});
		const screen = await server.issueLink(created.exerciseId, "projector", "Screen");
		const facilitator = new StubbornDevice(server.url, await openLink(server, created.facilitatorLink), false);
		const projector = new StubbornDevice(server.url, await openLink(server, screen), true);
		await facilitator.join();
		await projector.join();
		await until(() => facilitator.isOnline, "the facilitator is there");
		await facilitator.ask({ type: "OpenLobby" });
		await until(() => facilitator.view("facilitator")?.exercise.isLobbyOpen === true, "the lobby is open");
		const teams = facilitator.view("facilitator")?.teams ?? [];
		const places = WORLDS.flatMap((_name, index) =>
			teams.map(({ id }) => ({ worldId: `world-${index + 1}`, teamId: id })),
		);
		const players: StubbornDevice[] = [];
		for (let index = 0; index < options.players; index += 1) {
			const place = places[index % places.length];
			if (place === undefined) throw new Error("There is no team to sit with.");
			const ticket = await sitDown(server, { code: created.joinCode, ...place, roleId: null, name: null });
			// Half of them come back by the library's reconnection, half with their seat's token.
			players.push(new StubbornDevice(server.url, ticket, index % 2 === 1));
		}
		await Promise.all(players.map((player) => player.join()));
		const hall = new Hall({ server, created, facilitator, projector, players, chance: options.chance });
		await hall.untilAllBack();
		await facilitator.ask({ type: "StartExercise" });
		await facilitator.ask({ type: "ReleaseInject", injectId: INJECT });
		for (const { id: teamId } of teams)
			await facilitator.ask({ type: "InformTeam", injectId: INJECT, worldId: null, teamId });
		await until(
			() => players.every((player) => (player.view("team")?.injects.length ?? 0) > 0),
			"all teams have entered",
		);
		return hall;
	}

	private constructor(
		parts: Pick<Hall, "server" | "created" | "facilitator" | "projector" | "players"> & { readonly chance: Chance },
	) {
		this.server = parts.server;
		this.created = parts.created;
		this.facilitator = parts.facilitator;
		this.projector = parts.projector;
		this.players = parts.players;
		this.#chance = parts.chance;
	}

	get devices(): readonly StubbornDevice[] {
		return [this.facilitator, this.projector, ...this.players];
	}

	/** Everybody who can ask for something. */
	get asking(): readonly StubbornDevice[] {
		return [this.facilitator, ...this.players];
	}

	get console(): FacilitatorView {
		const view = this.facilitator.view("facilitator");
		if (view === null) throw new Error("The facilitator has not come yet.");
		return view;
	}

	get clock(): ClockView {
		return this.console.clock;
	}

	/** Exercise time now, as the facilitator's screen shows it. */
	exerciseTimeMs(): number {
		const { elapsedMs, wallMs, pausedBecause, rate } = this.clock;
		return exerciseTimeMs({ elapsedMs, runningSinceWallMs: wallMs, pausedBecause, rate }, Date.now());
	}

	startWork(): void {
		this.#isWorking = true;
		const work = this.asking.map((device, index) => this.#workAt(device, this.#chance.split(`device ${index}`)));
		this.#work = Promise.all(work);
		// Whoever ends the work hears what went wrong in it; until then it is nobody's.
		this.#work.catch(() => {});
	}

	/** Returns when everybody has heard an answer to the last thing they asked. */
	async endWork(): Promise<void> {
		this.#isWorking = false;
		const work = this.#work;
		this.#work = null;
		await work;
	}

	async #workAt(device: StubbornDevice, chance: Chance): Promise<void> {
		while (this.#isWorking) {
			const act = device.isOnline && this.clock.isRunning ? nextAct(device, chance) : null;
			if (act !== null) await perform(device, act);
			await pause(15 + chance.below(70));
		}
	}

	async untilAllBack(): Promise<void> {
		await until(
			() => this.devices.every((device) => device.isOnline),
			() => `everybody is there (${this.devices.filter((device) => !device.isOnline).length} are missing)`,
		);
	}

	/** The clock stands, so that nothing falls due, and all that happened has been shown to everybody. */
	async standStill(): Promise<void> {
		await this.untilAllBack();
		await this.facilitator.ask({ type: "PauseClock" });
		await until(() => !this.clock.isRunning, "the clock stands");
		await until(() => this.devices.every(({ heardMs }) => performance.now() - heardMs > QUIET_MS), "it is quiet");
	}

	/** Kills the server for as long as `look` takes. Whatever that finds, the server runs again and everybody is back. */
	async whileKilled(look: () => Promise<void>): Promise<void> {
		await this.server.kill();
		try {
			await look();
		} finally {
			await this.server.start();
			await this.untilAllBack();
		}
	}

	async resume(): Promise<void> {
		await this.facilitator.ask({ type: "ResumeClock" });
		await until(() => this.clock.isRunning, "the clock runs again");
	}

	async close(): Promise<void> {
		for (const device of this.devices) device.stop();
		try {
			await this.endWork();
		} finally {
			await this.server.stop();
		}
	}
}

function nextAct(device: StubbornDevice, chance: Chance): Act | null {
	const seat = device.view("seat");
	const team = device.view("team");
	const console = device.view("facilitator");
	if (console !== null) return steadyFacilitatorAct(console, chance);
	if (seat === null || team === null) return null;
	return playerAct({ seat, team, documents: device.documents }, chance);
}

async function perform(device: StubbornDevice, act: Act): Promise<void> {
	if (act.kind === "draft") return device.saveDraft(act);
	const answered = await device.ask(act.command);
	// The lock makes the draft void, some time after it was acknowledged.
	if (answered !== null && "seq" in answered.outcome && act.command.type === "LockDecision")
		device.drafts.delete(act.command.injectId);
}

async function openLink(server: ServerProcess, { path }: IssuedLink): Promise<SeatTicket> {
	return post<SeatTicket>(`${server.url}/api/links/open`, { token: path.split("#link=")[1] });
}

async function sitDown(server: ServerProcess, body: JoinSeatBody): Promise<SeatTicket> {
	return post<SeatTicket>(`${server.url}/api/join/seat`, body);
}

async function post<Answer>(url: string, body: unknown): Promise<Answer> {
	const response = await fetch(url, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
	return (await response.json()) as Answer;
}

export async function until(isTrue: () => boolean, what: string | (() => string), withinMs = 30_000): Promise<void> {
	const began = performance.now();
	while (!isTrue()) {
		if (performance.now() - began > withinMs)
			throw new Error(`After ${withinMs} ms it still does not hold that ${typeof what === "string" ? what : what()}.`);
		await pause(10);
	}
}

export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
