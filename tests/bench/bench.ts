import { benchParse, benchReplay } from "./built.ts";
import { type BenchHall, openBenchHall } from "./hall.ts";
import { type Line, median, p99, printTable } from "./statistics.ts";

/**
 * What the server can do, beside the least that any server must do. Rounds of both take turns, so that whatever else
 * the machine does touches both; only the ratios mean something. One part: npm run bench -- fan-out
 */

const QUIET_MS = 120;

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

async function fanOut(players: number, worlds: number, rounds: number, aim: number): Promise<readonly Line[]> {
	const hall = await openBenchHall(players, worlds);
	const { audience, bare } = hall;
	const first = await audience.ask("broadcast", "marker-000000");
	await bare.ask("sendThese", { base64: first.frame, marker: "marker-000000" });
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let round = 1; round <= rounds; round += 1) {
		const marker = `marker-${String(round).padStart(6, "0")}`;
		await pause(QUIET_MS);
		const one = await audience.ask("broadcast", marker);
		await pause(QUIET_MS);
		const other = await audience.ask("broadcastBare", marker);
		// The first rounds warm both up.
		if (round <= 5) continue;
		ours.push(one.lastMs);
		theirs.push(other.lastMs);
	}
	const lines =
		players === 300
			? [
					await decisionsIn(hall, "Decisions while 300 devices listen, one at a time", 1, "table", null),
					await decisionsIn(hall, "Decisions while 300 devices listen, a hundred at once", 100, "hall", null),
					...(await tapBytes(hall)),
				]
			: [];
	await hall.close();
	const ratio = median(ours) / median(theirs);
	return [
		{
			what: `A word of the facilitator to the last of ${players} devices`,
			measured: `${ms(median(ours))} beside ${ms(median(theirs))}: ${ratio.toFixed(2)} (p99 ${ms(p99(ours))} beside ${ms(p99(theirs))})`,
			aim: `≤ ${aim} × a bare server`,
			isMet: ratio <= aim,
		},
		...lines,
	];
}

/** Each device sits alone at its table, or nearly: what is measured is deciding and writing, not telling a full hall. */
async function decisions(): Promise<readonly Line[]> {
	const lines: Line[] = [];
	for (const { players, worlds, atOnce, what, aim } of [
		{ players: 40, worlds: 8, atOnce: 1, what: "Decisions, one at a time", aim: 0.5 },
		{ players: 100, worlds: 8, atOnce: 100, what: "Decisions, a hundred devices at once", aim: 4 },
	]) {
		const hall = await openBenchHall(players, worlds);
		lines.push(await decisionsIn(hall, what, atOnce, "hall", aim));
		if (atOnce === 1) lines.push(await besideTheWire(hall));
		await hall.close();
	}
	return lines;
}

/** How much of a single decision is the way there and back, which a bare durable write does not make. */
async function besideTheWire({ audience }: BenchHall): Promise<Line> {
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let round = 0; round < 12; round += 1) {
		theirs.push(await audience.ask("askBare", { count: 100, bytes: 600 }));
		ours.push(await audience.ask("tap", { count: 100, atOnce: 1, among: "hall" }));
		await pause(QUIET_MS);
	}
	const ratio = median(theirs) / median(ours);
	return {
		what: "The same, beside a bare server that writes and answers over the wire",
		measured: `${perSecond(median(ours))} beside ${perSecond(median(theirs))}: ${ratio.toFixed(2)}`,
		aim: "",
		isMet: null,
	};
}

async function decisionsIn(
	{ audience, bare }: BenchHall,
	what: string,
	atOnce: number,
	among: "table" | "hall",
	aim: number | null,
): Promise<Line> {
	const ours: number[] = [];
	const writes: number[] = [];
	for (let round = 0; round < 12; round += 1) {
		writes.push(await bare.ask("write", { count: 100, bytes: 600 }));
		ours.push(await audience.ask("tap", { count: atOnce === 1 ? 100 : 1000, atOnce, among }));
		await pause(QUIET_MS);
	}
	return decisionLine(what, median(writes), ours, aim);
}

function decisionLine(what: string, writeMs: number, eachMs: readonly number[], aim: number | null): Line {
	const ratio = writeMs / median(eachMs);
	return {
		what,
		measured: `${perSecond(median(eachMs))} beside ${perSecond(writeMs)}: ${ratio.toFixed(2)}`,
		aim: aim === null ? "" : `≥ ${aim} × bare durable writes`,
		isMet: aim === null ? null : ratio >= aim,
	};
}

async function tapBytes({ audience }: BenchHall): Promise<readonly Line[]> {
	const sizes = await audience.ask("tapBytes", null);
	const [middle, most] = [median(sizes), Math.max(...sizes)];
	return [
		{
			what: "A team-mate's tap, for each device that receives it",
			measured: `${middle} bytes (at most ${most})`,
			aim: "≤ 150 bytes",
			isMet: middle <= 150,
		},
	];
}

function ms(value: number): string {
	return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

function perSecond(eachMs: number): string {
	return `${Math.round(1000 / eachMs)}/s`;
}

const PARTS: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
	parse: benchParse,
	replay: benchReplay,
	decisions,
	"fan-out": () => fanOut(300, 4, 45, 1.5),
	"fan-out-1000": () => fanOut(1000, 8, 35, 1.3),
};

const wanted = process.argv.slice(2);
const lines: Line[] = [];
for (const [name, part] of Object.entries(PARTS)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	process.stderr.write(`${name} …\n`);
	lines.push(...(await part()));
}
process.stdout.write("\n");
printTable(lines);
process.exit(0);
