import type { ReadStatement } from "./reading.ts";

/**
 * What can be told from an option or a statement without understanding it. A scenario whose keys follow such a cue
 * teaches test-wiseness; the `surface` bots look for that.
 */

interface Shown {
	readonly id: string;
	readonly text: string;
}

const QUANTIFIERS = /\b(all|any|both|each|every|few|half|many|more|most|one|only|several|some|two|whole)\b/giu;
const REASONS = /\b(as|because|for|since|so|thus|which|whether)\b/giu;
const TIMES =
	/\b(after|before|first|later|meanwhile|month|months|next|now|once|soon|then|until|week|weeks|when|while|year|years)\b/giu;

const MEASURES_OF_TEXT = {
	length: (text: string) => text.length,
	commas: (text: string) => count(text, /,/gu),
	and: (text: string) => count(text, /\band\b/giu),
	quantifiers: (text: string) => count(text, QUANTIFIERS),
	reasons: (text: string) => count(text, REASONS),
	times: (text: string) => count(text, TIMES),
	digits: (text: string) => count(text, /\d/gu),
} as const;

type TextMeasure = keyof typeof MEASURES_OF_TEXT;

export type OptionCueName = "first" | "second" | "middle" | "last" | `most-${TextMeasure}` | `least-${TextMeasure}`;

const TEXT_MEASURES = Object.keys(MEASURES_OF_TEXT) as readonly TextMeasure[];

export const OPTION_CUES: readonly OptionCueName[] = [
	"first",
	"second",
	"middle",
	"last",
	...TEXT_MEASURES.flatMap((measure): OptionCueName[] => [`most-${measure}`, `least-${measure}`]),
];

/** The option that the cue points at; of several, the first as shown. Null where there are no options. */
export function optionCue(cue: OptionCueName, options: readonly Shown[]): string | null {
	switch (cue) {
		case "first":
			return options[0]?.id ?? null;
		case "second":
			return (options[1] ?? options[0])?.id ?? null;
		case "middle":
			return options[Math.floor(options.length / 2)]?.id ?? null;
		case "last":
			return options.at(-1)?.id ?? null;
		default: {
			const [most, measure] = cue.split("-") as ["most" | "least", TextMeasure];
			const sign = most === "most" ? -1 : 1;
			const size = MEASURES_OF_TEXT[measure];
			return [...options].sort((one, other) => sign * (size(one.text) - size(other.text)))[0]?.id ?? null;
		}
	}
}

export const FLAG_CUES = [
	"sensitive",
	"open",
	"long",
	"short",
	"early",
	"late",
	"colon",
	"no-colon",
	"comma",
	"no-comma",
	"apostrophe",
	"no-apostrophe",
	"digit",
	"no-digit",
] as const;
export type FlagCueName = (typeof FLAG_CUES)[number];

/** Which statements of a hand the cue would flag. */
export function flagCue(cue: FlagCueName, hand: readonly ReadStatement[]): (statement: ReadStatement) => boolean {
	switch (cue) {
		case "sensitive":
			return ({ isSensitive }) => isSensitive;
		case "open":
			return ({ isSensitive }) => !isSensitive;
		case "long":
		case "short": {
			const middle = median(hand.map(({ text }) => text.length));
			return ({ text }) => (cue === "long" ? text.length > middle : text.length <= middle);
		}
		case "early":
			return ({ position }) => position < hand.length / 2;
		case "late":
			return ({ position }) => position >= hand.length / 2;
		case "colon":
			return ({ text }) => text.includes(":");
		case "no-colon":
			return ({ text }) => !text.includes(":");
		case "comma":
			return ({ text }) => text.includes(",");
		case "no-comma":
			return ({ text }) => !text.includes(",");
		case "apostrophe":
			return ({ text }) => /['’]/u.test(text);
		case "no-apostrophe":
			return ({ text }) => !/['’]/u.test(text);
		case "digit":
			return ({ text }) => /\d/u.test(text);
		case "no-digit":
			return ({ text }) => !/\d/u.test(text);
	}
}

function count(text: string, what: RegExp): number {
	return text.match(what)?.length ?? 0;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
