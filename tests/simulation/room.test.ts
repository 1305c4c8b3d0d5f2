import { afterAll, expect, test } from "vitest";
import { chanceFrom } from "../../shared/bots/chance.ts";
import { SimulatedRoom } from "./SimulatedRoom.ts";

/** One seed of a failure: SIMULATION_SEED=17 npx vitest run tests/simulation */
const SEEDS =
	process.env.SIMULATION_SEED === undefined
		? Array.from({ length: Number(process.env.SIMULATION_SEEDS ?? 50) }, (_, index) => String(index + 1))
		: [process.env.SIMULATION_SEED];

let acknowledged = 0;

afterAll(() => {
	expect(acknowledged).toBeGreaterThan(SEEDS.length * 30);
});

test.each(SEEDS)(
	"a hundred devices on bad Wi-Fi and a failing disk: nothing acknowledged is lost or doubled, and all see the same (seed %s)",
	{ timeout: 60_000 },
	async (seed) => {
		const chance = chanceFrom(`room ${seed}`);
		const room = await SimulatedRoom.open(chance, 100 + chance.below(20));
		await room.play(2500);
		await room.settle();
		await room.check();
		acknowledged += room.acknowledged;
	},
);
