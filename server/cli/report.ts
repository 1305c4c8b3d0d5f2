import { foldEvents } from "../../shared/exercise/fold.ts";
import { aar } from "../../shared/views/aar.ts";
import type { AarView } from "../../shared/views/aarView.ts";
import { askServer, type DataOptions, exerciseOnServer, withJournal } from "./dataFolder.ts";
import { readPinnedExercise } from "./pinnedExercise.ts";
import { EXIT, type Verb, writeJson } from "./terminal.ts";

export interface ReportOptions extends DataOptions {
	readonly exercise: string;
	readonly language: string | undefined;
	readonly json: boolean;
}

/** `ttx report`: the after-action report, from the running server or from the data folder that none holds. */
export const report: Verb<ReportOptions> = async (terminal, options) => {
	const { exercise, language } = options;
	const fromFolder = await withJournal(options, async (journal): Promise<AarView> => {
		const { scenario, recorded, head, texts, joinCode } = await readPinnedExercise(journal, exercise);
		const state = foldEvents(scenario, recorded);
		const nobody = { online: new Set<string>(), longGone: new Set<string>(), waiting: [] };
		const room = { ...nobody, texts, drafts: new Map(), joinCode, joinUrl: "" };
		return aar(scenario, state, room, recorded, head.hash, language ?? state.plan.languages[0] ?? "en");
	});
	const view = fromFolder ?? (await fromServer(options));
	if (options.json) writeJson(terminal, view);
	else terminal.out(inWords(view));
	return EXIT.fine;
};

async function fromServer(options: ReportOptions): Promise<AarView> {
	const exerciseId = await exerciseOnServer(options, options.exercise);
	const query = options.language === undefined ? "" : `?language=${encodeURIComponent(options.language)}`;
	return askServer<AarView>(options, `/api/exercises/${encodeURIComponent(exerciseId)}/report${query}`);
}

function inWords(view: AarView): string {
	const minutes = Math.round(view.durationMs / 60_000);
	const worldName = (worldId: string): string => view.worlds.find(({ id }) => id === worldId)?.name ?? worldId;
	const teamName = (teamId: string): string => view.teams.find(({ id }) => id === teamId)?.name ?? teamId;
	const shown = (score: number | null): string => (score === null ? "–" : score.toFixed(1));
	const lines = [
		view.name,
		`${view.scenario.title} ${view.scenario.version}, level ${view.level}, ${minutes} minutes of play`,
		`${view.journal.events} events, ${view.journal.undone} of them undone`,
		"",
		...view.injects.map(({ number, title, status, outcomes }) => {
			const followed = outcomes.map(({ worldId, outcome }) => `${worldName(worldId)}: ${outcome ?? "none stated"}`);
			return `${number}. ${title} (${status}) ${followed.join(", ")}`.trimEnd();
		}),
		"",
		...(view.scoring
			? view.scores.map(
					({ worldId, teamId, total }) =>
						`${worldName(worldId)}, ${teamName(teamId)}: ${shown(total.score)} (recognition ${shown(total.recognition)}, mitigation ${shown(total.mitigation)}; ${total.injectsScored} of ${total.injectsInExercise} injects)`,
				)
			: ["Scoring was off."]),
	];
	return `${lines.join("\n")}\n`;
}
