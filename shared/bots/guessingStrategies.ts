import type { Confidence } from "../exercise/commands.ts";
import type { InjectView } from "../views/view.ts";
import type { Chance } from "./chance.ts";
import { flagCue, optionCue, type FlagCueName, type OptionCueName } from "./cues.ts";
import { IDLE, type Opinion, type Strategy } from "./strategy.ts";

/** Strategies that know no content: they must not earn. */

const CONFIDENCES: readonly Confidence[] = [0.6, 0.75, 0.95];

/** Flags, decision and measures by chance; shares and asks nothing. */
export function random(chance: Chance): Strategy {
	return {
		...IDLE,
		opinions: (_inject, fresh) => new Map(fresh.map(({ id }) => [id, randomOpinion(chance)])),
		option: (inject) => randomOption(inject, chance),
		measures: ({ measures }) => chance.shuffled(measures).map(({ id }) => id),
	};
}

/** Says nothing about any statement, decides by chance, takes no measure. */
export function flagNothing(chance: Chance): Strategy {
	return { ...IDLE, option: (inject) => randomOption(inject, chance) };
}

/** The same measures in every inject, flags and decision by chance. */
export function sameMeasures(chance: Chance, measureIds: readonly string[]): Strategy {
	return { ...random(chance), measures: () => measureIds };
}

/** Judges by the look of the words: one cue for options, one for flags. Measures by chance. */
export function surface(chance: Chance, cues: { readonly option: OptionCueName; readonly flag: FlagCueName }): Strategy {
	return {
		...random(chance),
		opinions: (_inject, fresh, hand) => {
			const looksBad = flagCue(cues.flag, hand);
			return new Map(
				fresh.map((statement): [string, Opinion] => [
					statement.id,
					{ call: looksBad(statement) ? "flag" : "clear", confidence: 0.75 },
				]),
			);
		},
		option: ({ options }) => optionCue(cues.option, options),
	};
}

function randomOpinion(chance: Chance): Opinion {
	return { call: chance.below(2) === 0 ? "flag" : "clear", confidence: chance.pick(CONFIDENCES) };
}

function randomOption({ options }: InjectView, chance: Chance): string | null {
	return options.length === 0 ? null : chance.pick(options).id;
}
