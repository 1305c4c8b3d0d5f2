import type { RevealStepName } from "../exercise/commands.ts";
import { injectStateOf, optionsOf, statementOf } from "../exercise/find.ts";
import { handOf } from "../exercise/hand.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import type { ExerciseState, InjectState, Play } from "../exercise/state.ts";
import type { Inject, Scenario, Statement } from "../scenario/scenario.ts";
import { callsThatCount, evidenceOf as evidenceThatCounts } from "../scoring/evidence.ts";
import { scoreInject } from "../scoring/scoreInject.ts";
import type { OutcomeView, StatementKeyView, TeamRevealView } from "./contract/teamRevealView.ts";
import { pathsOf } from "./paths.ts";
import { scoreWords } from "./scoreWords.ts";
import type { Words } from "./words.ts";

/** What the steps revealed so far open to this team: a field is null until its step. */
export function teamRevealOf(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
	play: Play,
): TeamRevealView {
	const injectState = injectStateOf(state, inject.id);
	const steps = injectState?.revealed ?? [];
	const isOpen = (step: RevealStepName): boolean => steps.includes(step);
	const ids = opaqueIdsOf(scenario, state.seed);
	const statementId = (id: string): string => ids.opaque("statement", inject.id, id);
	return {
		steps,
		evidence:
			injectState !== undefined && isOpen("evidence")
				? evidenceOf(scenario, inject, injectState, play, words, statementId)
				: null,
		path: isOpen("path") ? pathsOf(scenario, state, inject, play, words, statementId) : null,
		options: isOpen("decisions")
			? Object.fromEntries(
					optionsOf(inject, play.teamId).map(({ id, rating, burden, consequence }) => [
						ids.opaque("option", inject.id, id),
						{ rating, burden, consequence: words.optional(consequence) },
					]),
				)
			: null,
		courseRating: isOpen("decisions") ? (play.courseRating?.rating ?? null) : null,
		courseReason: isOpen("decisions") ? words.saidIfAny(play.courseRating?.reason ?? null) : null,
		outcome: isOpen("outcome") ? outcomeOf(state, inject, play.worldId, words) : null,
		score:
			isOpen("scores") && state.plan.scoring
				? scoreInject(scenario, state, play.worldId, play.teamId, inject.id, scoreWords(scenario, inject, words))
				: null,
	};
}

export function outcomeOf(state: ExerciseState, inject: Inject, worldId: string, words: Words): OutcomeView | null {
	const key = `${worldId}/${inject.id}`;
	const judged = Object.hasOwn(state.outcomes, key) ? state.outcomes[key] : undefined;
	if (judged === undefined) return null;
	const texts = judged.branches.flatMap(({ groupId, branchId }) => {
		const group = inject.branches.find(({ id }) => id === groupId);
		const text = group?.branches.find(({ id }) => id === branchId)?.text ?? group?.otherwise.text ?? null;
		return text === null ? [] : [words.text(text)];
	});
	return { outcome: judged.outcome, highBurden: judged.highBurden, texts };
}

function evidenceOf(
	scenario: Scenario,
	inject: Inject,
	injectState: InjectState,
	play: Play,
	words: Words,
	statementId: (id: string) => string,
): Readonly<Record<string, StatementKeyView>> {
	const calls = callsThatCount(play) ?? {};
	const counted = new Set(evidenceThatCounts(inject, injectState, play).map(({ statement }) => statement.id));
	const keys: Record<string, StatementKeyView> = {};
	for (const id of handOf(inject, play).keys()) {
		const statement = statementOf(inject, id);
		// What came too late to be used is neither a hit nor a miss.
		if (statement === undefined || (statement.kind !== "neutral" && !counted.has(id))) continue;
		keys[statementId(id)] = {
			kind: statement.kind,
			weight: statement.weight,
			indicators: statement.indicators.flatMap((code) => {
				const indicator = scenario.indicators[code];
				return indicator === undefined ? [] : [{ id: code, title: words.text(indicator.title) }];
			}),
			explanation: words.optional(statement.explanation),
			result: resultOf(statement, calls[id]?.call === "flag"),
		};
	}
	return keys;
}

function resultOf({ kind, bias }: Statement, isFlagged: boolean): StatementKeyView["result"] {
	if (bias) return null;
	if (kind === "neutral") return "neutral";
	if (kind === "signal") return isFlagged ? "hit" : "miss";
	return isFlagged ? "false-alarm" : "correct-rejection";
}
