import type { InjectView } from "../views/contract/injectView.ts";
import type { Chance } from "./chance.ts";
import { IDLE, type Opinion, type Strategy } from "./strategy.ts";

/**
 * Tempers to rehearse a room with: they read words, know no key, and err each in its own way. For dry runs, so that a
 * facilitator sees full consoles and unlike decisions.
 */

const WARY_WORDS =
	/\b(abroad|agent|before|cash|certificate|defence|embargo|foreign|hold|military|nominee|owner|police|prepa\w+|refus\w+|secret|server|trader|transit|unlisted)\b/giu;
const STOPPING_WORDS = /\b(block|decline|exclude|halt|hold|inform letter|pause|refus\w+|report|stop|suspend|wait)\b/giu;
const SELLING_WORDS = /\b(confirm|deliver|give|grant|let|make|sell|send|serve|ship|sign|support|welcome)\b/giu;

/** Flags nearly all, shares with everybody, stops whatever can be stopped. */
export function paranoid(chance: Chance): Strategy {
	return {
		...IDLE,
		opinions: (_inject, fresh) =>
			new Map(
				fresh.map(({ id, text }): [string, Opinion] => {
					const flags = matches(text, WARY_WORDS) > 0 || chance.next() < 0.6;
					return [id, { call: flags ? "flag" : "clear", confidence: flags ? 0.95 : 0.6 }];
				}),
			),
		requests: ({ requests }) => chance.shuffled(requests).map(({ id }) => id),
		sharing: (inject, hand) => {
			const open = hand.filter(({ isSensitive }) => !isSensitive).slice(0, 6);
			const to = Object.keys(inject.sending[open[0]?.id ?? ""]?.to ?? {});
			return to.length === 0 ? [] : [{ to, statementIds: open.map(({ id }) => id) }];
		},
		option: (inject) => wordiest(inject, STOPPING_WORDS, SELLING_WORDS, chance),
		measures: ({ measures }) => [...measures].sort((one, other) => other.cost - one.cost).map(({ id }) => id),
		locksAtMs: ({ limitAtMs }) => limitAtMs - 60_000,
	};
}

/** Flags little, decides early, and lets trade go ahead. */
export function commercial(chance: Chance): Strategy {
	return {
		...IDLE,
		opinions: (_inject, fresh) =>
			new Map(
				fresh.map(({ id, text }): [string, Opinion] => {
					const flags = matches(text, WARY_WORDS) > 1 && chance.next() < 0.5;
					return [id, { call: flags ? "flag" : "clear", confidence: 0.75 }];
				}),
			),
		option: (inject) => wordiest(inject, SELLING_WORDS, STOPPING_WORDS, chance),
		measures: ({ measures }) => measures.filter(({ cost }) => cost === 0).map(({ id }) => id),
		locksAtMs: ({ enteredAtMs, targetAtMs }) => enteredAtMs + Math.max(60_000, (targetAtMs - enteredAtMs) / 2),
	};
}

/** Marks a few things, asks nothing, and in one inject of three runs out of time. */
export function sleepy(chance: Chance): Strategy {
	return {
		...IDLE,
		opinions: (_inject, fresh) =>
			new Map(
				fresh
					.filter(() => chance.next() < 0.25)
					.map(({ id }): [string, Opinion] => [
						id,
						{ call: chance.below(2) === 0 ? "flag" : "clear", confidence: 0.6 },
					]),
			),
		option: ({ options }) => (options.length === 0 || chance.below(3) === 0 ? null : chance.pick(options).id),
		locksAtMs: ({ limitAtMs }) => limitAtMs - 5_000,
	};
}

/** The option with most of the wanted words, less the unwanted ones; of equals one by chance. */
function wordiest({ options }: InjectView, wanted: RegExp, unwanted: RegExp, chance: Chance): string | null {
	const liking = ({ text }: { readonly text: string }): number => matches(text, wanted) - matches(text, unwanted);
	return [...chance.shuffled(options)].sort((one, other) => liking(other) - liking(one))[0]?.id ?? null;
}

function matches(text: string, words: RegExp): number {
	return text.match(words)?.length ?? 0;
}
