import { coordination } from "./coordination.ts";
import { absent, type DimensionScore, scored } from "./dimensionScore.ts";
import { type NeededPair, neededPairs } from "./neededPairs.ts";
import type { PlayReading } from "./playReading.ts";
import { reason } from "./reasons.ts";
import type { ReasonView } from "./scoreView.ts";
import type { ScoreWords } from "./scoreWords.ts";

/** Coordination: what the team passed on to those who needed it in time, and what it asked for. */
export function scoreCoordination(reading: PlayReading, words: ScoreWords): DimensionScore {
	const { scenario, state, inject, play, mechanics, isFirstUse } = reading;
	if (!mechanics.channel) return absent("absent.level");
	if (isFirstUse) return absent("absent.firstUse");
	const { worldId, teamId } = play;
	const pairs = neededPairs(scenario, state, worldId, teamId, inject.id);
	const keys = inject.requests.flatMap(({ id, by, key }) => {
		const weight = Object.hasOwn(key, teamId) ? key[teamId] : undefined;
		if (weight === undefined || !by.includes(teamId)) return [];
		return { id, weight, isMade: Object.hasOwn(play.requests, id) };
	});
	const value = coordination({
		delivered: pairs.filter((pair) => pair.state === "in-time").length,
		needed: pairs.length,
		keyWeightDone: keys.reduce((sum, { weight, isMade }) => sum + (isMade ? weight : 0), 0),
		keyWeightAll: keys.reduce((sum, { weight }) => sum + weight, 0),
		leaks: play.leaks.length,
	});
	const reasons = [
		...pairs.flatMap((pair) => pairReason(pair, words)),
		...play.leaks.map(({ statementId, to, atMs }) =>
			reason("reason.coordination.leak", { statement: words.statement(statementId, null), to: words.team(to), atMs }),
		),
		...keys.map(({ id, weight, isMade }) =>
			reason(isMade ? "reason.coordination.requestMade" : "reason.coordination.requestNotMade", {
				request: words.request(id),
				weight,
			}),
		),
	];
	return value === null ? absent("absent.nothingToCoordinate", reasons) : scored(value, reasons);
}

function pairReason({ statementId, to, state, atMs }: NeededPair, words: ScoreWords): ReasonView {
	const pair = { statement: words.statement(statementId, null), to: words.team(to) };
	switch (state) {
		case "in-time":
			return reason("reason.coordination.delivered", { ...pair, atMs: atMs ?? 0 });
		case "late":
			return reason("reason.coordination.late", { ...pair, atMs: atMs ?? 0 });
		case "not-reached":
			return reason("reason.coordination.notReached", pair);
		case "leak":
		case "never":
			return reason("reason.coordination.never", pair);
	}
}
