import type { Bot } from "./bot.ts";
import type { Chance } from "./chance.ts";
import type { FlagCueName, OptionCueName } from "./cues.ts";
import { businessFirst, perfect, silentExpert, solid, tickEverything } from "./expertStrategies.ts";
import { flagNothing, random, sameMeasures, surface } from "./guessingStrategies.ts";
import type { TeamKeys } from "./key.ts";
import type { Strategy } from "./strategy.ts";
import { strategyBot } from "./strategyBot.ts";
import { commercial, paranoid, sleepy } from "./temperStrategies.ts";

/** Kinds that are given the key. `tick-everything` needs of it only what each option costs, `business-first` only what harms. */
const EXPERT_KINDS = ["perfect", "solid", "silent-expert", "tick-everything", "business-first"] as const;
const BLIND_KINDS = ["random", "flag-nothing", "paranoid", "commercial", "sleepy"] as const;

/** Kinds that can be named; `surface` and `same-measures` are made with what they are to try. */
export const BOT_KINDS = [...EXPERT_KINDS, ...BLIND_KINDS] as const;
type ExpertKind = (typeof EXPERT_KINDS)[number];
type BlindKind = (typeof BLIND_KINDS)[number];
export type BotKind = ExpertKind | BlindKind;

export function isExpert(kind: BotKind): kind is ExpertKind {
	return (EXPERT_KINDS as readonly string[]).includes(kind);
}

export function expertBot(kind: ExpertKind, keys: TeamKeys, chance: Chance): Bot {
	return strategyBot(expertStrategy(kind, keys, chance));
}

export function blindBot(kind: BlindKind, chance: Chance): Bot {
	return strategyBot(blindStrategy(kind, chance));
}

export function surfaceBot(chance: Chance, option: OptionCueName, flag: FlagCueName): Bot {
	return strategyBot(surface(chance, { option, flag }));
}

export function sameMeasuresBot(chance: Chance, measureIds: readonly string[]): Bot {
	return strategyBot(sameMeasures(chance, measureIds));
}

function expertStrategy(kind: ExpertKind, keys: TeamKeys, chance: Chance): Strategy {
	switch (kind) {
		case "perfect":
			return perfect(keys);
		case "solid":
			return solid(keys, chance);
		case "silent-expert":
			return silentExpert(keys);
		case "tick-everything":
			return tickEverything(keys, chance);
		case "business-first":
			return businessFirst(keys, chance);
	}
}

function blindStrategy(kind: BlindKind, chance: Chance): Strategy {
	switch (kind) {
		case "random":
			return random(chance);
		case "flag-nothing":
			return flagNothing(chance);
		case "paranoid":
			return paranoid(chance);
		case "commercial":
			return commercial(chance);
		case "sleepy":
			return sleepy(chance);
	}
}
