import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { InjectView } from "../views/contract/injectView.ts";
import type { TeamView } from "../views/contract/teamView.ts";
import type { Bot, BotCommand } from "./bot.ts";
import type { Step } from "./playthrough.ts";

/** A seat that follows steps written down beforehand. It knows the author's ids, and sends them as the wire wants them. */
export function scriptedBot(scenario: Scenario, seed: string, steps: readonly Step[]): Bot {
	const ids = opaqueIdsOf(scenario, seed);
	const left = new Set(steps);
	return {
		act: ({ team, nowMs }) => {
			const commands: BotCommand[] = [];
			let wakeAtMs: number | null = null;
			for (const step of [...left].sort((one, other) => one.minute - other.minute)) {
				const inject = openInject(team, ids.authored, step.inject);
				if (inject === undefined) continue;
				const atMs = inject.releasedAtMs + step.minute * 60_000;
				if (atMs > nowMs) {
					wakeAtMs = wakeAtMs === null ? atMs : Math.min(wakeAtMs, atMs);
					continue;
				}
				left.delete(step);
				commands.push(...commandsOf(step, inject, team, (kind, id) => ids.opaque(kind, step.inject, id)));
			}
			return { commands, wakeAtMs };
		},
	};
}

function openInject(
	team: TeamView,
	authored: (kind: "inject", opaqueId: string) => string | null,
	injectId: string,
): InjectView | undefined {
	return team.injects.find(({ id, status }) => status === "open" && authored("inject", id) === injectId);
}

function commandsOf(
	step: Step,
	{ id: injectId }: InjectView,
	team: TeamView,
	opaque: (kind: "statement" | "option" | "request", id: string) => string,
): readonly BotCommand[] {
	const confidence = team.exercise.mechanics.confidence ? 0.95 : null;
	const mark = (call: "flag" | "clear") => (id: string) =>
		({
			type: "MarkStatement",
			injectId,
			statementId: opaque("statement", id),
			mark: { call, confidence },
		}) as const;
	const { tell, decide } = step;
	return [
		...step.flag.map(mark("flag")),
		...step.clear.map(mark("clear")),
		...step.ask.map((id) => ({ type: "RequestInformation", injectId, requestId: opaque("request", id) }) as const),
		...(tell === undefined
			? []
			: [
					{
						type: "SendNotification",
						injectId,
						to: tell.to,
						statementIds: tell.statements.map((id) => opaque("statement", id)),
						text: "For your attention.",
					} as const,
				]),
		...(decide === undefined
			? []
			: [
					{
						type: "LockDecision",
						injectId,
						optionId: opaque("option", decide.option),
						course: null,
						measures: decide.measures,
						reason: "As written in the playthrough.",
						confidence: null,
						showOfHands: null,
					} as const,
				]),
	];
}
