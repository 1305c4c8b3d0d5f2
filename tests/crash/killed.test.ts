import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { chanceFrom } from "../../shared/bots/chance.ts";
import { Hall, pause, until } from "./support/Hall.ts";
import { expectDraftsKept, expectKeptOnce, expectShown, readRecord } from "./support/record.ts";

// The library tells of each attempt to reconnect.
vi.spyOn(console, "info").mockImplementation(() => {});
vi.spyOn(console, "warn").mockImplementation(() => {});

const SEED = process.env.CRASH_SEED ?? String(Date.now());
const KILLS = Number(process.env.CRASH_KILLS ?? (process.env.CI === "true" ? 30 : 8));
/** D7: the clock returns to its last mark. */
const MOST_LOST_MS = 5000;
const CLOCKS_APART_MS = 150;

describe(`a server killed ${KILLS} times while twenty people work (CRASH_SEED=${SEED})`, () => {
	const chance = chanceFrom(SEED);
	let hall: Hall;

	beforeAll(async () => {
		hall = await Hall.open({ chance, players: 18 });
	});

	afterAll(async () => {
		await hall?.close();
	});

	/** Kills it at a random moment, starts it again, waits for everybody: what was lost of the clock. */
	async function killAndReturn(): Promise<number> {
		const before = hall.exerciseTimeMs();
		await hall.server.kill();
		await pause(chance.below(150));
		await hall.server.start();
		await hall.untilAllBack();
		return before - hall.exerciseTimeMs();
	}

	test("loses nothing it acknowledged, applies nothing twice, and everybody comes back to a paused clock", async () => {
		hall.startWork();
		for (let kill = 1; kill <= KILLS; kill += 1) {
			await pause(60 + chance.below(500));
			const lostMs = await killAndReturn();
			expect(hall.clock, `after kill ${kill}`).toMatchObject({ isRunning: false, pausedBecause: "restart" });
			expect(lostMs, `what kill ${kill} took from the clock`).toBeLessThan(MOST_LOST_MS + CLOCKS_APART_MS);
			expect(lostMs, `what kill ${kill} gave to the clock`).toBeGreaterThan(-CLOCKS_APART_MS);
			await hall.resume();
		}
		await hall.endWork();

		const acknowledged = hall.asking.flatMap(({ answered }) => answered.filter(({ outcome }) => "seq" in outcome));
		expect(acknowledged.length, "commands acknowledged").toBeGreaterThan(KILLS * 15);
		expect(acknowledged.filter(({ attempts }) => attempts > 1).length, "answered only after a kill").toBeGreaterThan(
			KILLS / 2,
		);
		expect(hall.players.filter(({ joinsAnew }) => joinsAnew).every(({ joinedAnew }) => joinedAnew >= KILLS)).toBe(true);
		expect(hall.players.filter(({ joinsAnew }) => !joinsAnew).every(({ reconnected }) => reconnected > 0)).toBe(true);
		expect(hall.devices.flatMap(({ faults }) => faults)).toEqual([]);

		// Whoever asks the same again hears the same answer.
		await Promise.all(
			hall.asking.map(async (device) => {
				for (const answered of chance
					.shuffled(device.answered.filter(({ outcome }) => "seq" in outcome))
					.slice(0, 40)) {
					const again = await device.askAgain(answered);
					expect(again?.outcome, JSON.stringify(answered)).toEqual(answered.outcome);
				}
			}),
		);

		await hall.standStill();
		const { chosenAddress } = await hall.server.overview();
		const shownHead = hall.console.log.at(-1)?.seq ?? 0;
		await hall.whileKilled(async () => {
			const record = await readRecord(hall.server.data, hall.created.exerciseId);
			expect(record.recorded.filter(({ seq }) => seq > shownHead)).toEqual([]);
			expect(record.recorded.at(-1)?.seq).toBe(shownHead);
			expectKeptOnce(record, hall.asking);
			expectDraftsKept(record, hall.players);
			expectShown(record, hall.devices, chosenAddress);
		});
	});

	test("survives a second kill while it starts from the first", async () => {
		await hall.resume();
		hall.startWork();
		for (let round = 0; round < 3; round += 1) {
			await pause(150);
			const before = hall.exerciseTimeMs();
			await hall.server.kill();
			hall.server.launch();
			await pause(chance.below(900));
			await hall.server.kill();
			await hall.server.start();
			await hall.untilAllBack();
			expect(hall.clock).toMatchObject({ isRunning: false, pausedBecause: "restart" });
			expect(before - hall.exerciseTimeMs()).toBeLessThan(MOST_LOST_MS + CLOCKS_APART_MS);
			await hall.resume();
		}
		await hall.endWork();
		await hall.standStill();
		const { chosenAddress } = await hall.server.overview();
		await hall.whileKilled(async () => {
			const record = await readRecord(hall.server.data, hall.created.exerciseId);
			expectKeptOnce(record, hall.asking);
			expectShown(record, hall.devices, chosenAddress);
		});
	});

	test("takes at most five seconds from the clock of a quiet room", async () => {
		await hall.resume();
		// Long enough for marks to be the only thing that is written.
		await pause(4500 + chance.below(4000));
		expect(await killAndReturn()).toBeLessThan(MOST_LOST_MS + CLOCKS_APART_MS);
	});

	test("ends within five seconds when it is asked to, keeps the time, and everybody comes back", async () => {
		await hall.resume();
		hall.startWork();
		await pause(400);
		const before = hall.exerciseTimeMs();
		const { code, tookMs } = await hall.server.terminate();
		expect(code).toBe(0);
		expect(tookMs).toBeLessThan(5000);
		await hall.server.start();
		await hall.untilAllBack();
		expect(hall.clock).toMatchObject({ isRunning: false, pausedBecause: "restart" });
		expect(Math.abs(before - hall.exerciseTimeMs())).toBeLessThan(1000);
		await hall.resume();
		await hall.endWork();
		await until(() => hall.devices.every(({ isOnline }) => isOnline), "everybody is there");
	});
});
