import path from "node:path";
import { readScenarioFolder } from "../server/scenarios/readScenarioFolder.ts";
import { kindMaker, meanTeamScore, sameMeasuresMaker, surfaceMaker } from "../shared/bots/balance.ts";
import { BOT_KINDS } from "../shared/bots/botKinds.ts";
import { FLAG_CUES, OPTION_CUES } from "../shared/bots/cues.ts";
import { parseScenario } from "../shared/scenario/parse.ts";

// Measures the table of docs/balance.md anew: `npx tsx scripts/measureBalance.ts [RUNS] [RUNS PER PAIR OF CUES]`.
const runs = Number(process.argv[2] ?? 200);
const runsPerPair = Number(process.argv[3] ?? 6);

async function measure(): Promise<void> {
	const folder = path.join(import.meta.dirname, "..", "scenarios", "vilnius-2022");
	const { files, entry } = await readScenarioFolder(folder);
	const parsed = parseScenario(files, entry);
	if (!parsed.ok) throw new Error("The scenario has errors: check it first.");
	const { scenario } = parsed;
	const levels = [1, 4] as const;
	const row = (name: string, values: readonly number[]) =>
		process.stdout.write(`| ${name} | ${values.map((value) => value.toFixed(1)).join(" | ")} |\n`);
	const makers = [
		...BOT_KINDS.map((kind) => [kind, kindMaker(scenario, kind)] as const),
		["same-measures", sameMeasuresMaker(scenario)] as const,
	];
	for (const [name, botFor] of makers)
		row(
			name,
			levels.map((level) => meanTeamScore({ scenario, level, seed: `7-${name}`, runs, botFor })),
		);
	const pairs = OPTION_CUES.flatMap((option) => FLAG_CUES.map((flag) => ({ option, flag })));
	const scores = levels.map((level) =>
		pairs.map(({ option, flag }) => ({
			name: `${option} × ${flag}`,
			score: meanTeamScore({
				scenario,
				level,
				seed: "7-surface",
				runs: runsPerPair,
				botFor: surfaceMaker(option, flag),
			}),
		})),
	);
	row(
		`surface, mean of ${pairs.length} pairs`,
		scores.map((all) => all.reduce((sum, { score }) => sum + score, 0) / all.length),
	);
	row(
		"surface, luckiest pair in hindsight",
		scores.map((all) => Math.max(...all.map(({ score }) => score))),
	);
	for (const all of scores)
		process.stderr.write(`luckiest: ${[...all].sort((one, other) => other.score - one.score)[0]?.name}\n`);
}

void measure();
