import type { InjectView } from "../views/contract/injectView.ts";
import type { Chance } from "./chance.ts";
import { type FlagCueName, flagCue, type OptionCueName, optionCue } from "./cues.ts";
import type { ReadStatement } from "./reading.ts";
import { IDLE, type Opinion, type Strategy } from "./strategy.ts";

/** Strategies that know no content: they must not earn. They flag, fairly sure, and say nothing of what they do not flag. */

/** Flags, decision and measures by chance; shares and asks nothing. */
export function random(chance: Chance): Strategy {
	return {
		...IDLE,
		opinions: (_inject, fresh) => flagsOn(fresh.filter(() => chance.below(2) === 0)),
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
export function surface(
	chance: Chance,
	cues: { readonly option: OptionCueName; readonly flag: FlagCueName },
): Strategy {
	return {
		...random(chance),
		opinions: (_inject, fresh, hand) => flagsOn(fresh.filter(flagCue(cues.flag, hand))),
		option: ({ options }) => optionCue(cues.option, options),
	};
}

function flagsOn(statements: readonly ReadStatement[]): ReadonlyMap<string, Opinion> {
	return new Map(statements.map(({ id }) => [id, { call: "flag", confidence: 0.75 }]));
}

function randomOption({ options }: InjectView, chance: Chance): string | null {
	return options.length === 0 ? null : chance.pick(options).id;
}
