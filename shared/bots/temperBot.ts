import type { BotTemper } from "../exercise/dryRun.ts";
import type { Bot } from "./bot.ts";
import { blindBot, expertBot } from "./botKinds.ts";
import type { Chance } from "./chance.ts";
import type { TeamKeys } from "./key.ts";

/** The bot that plays a team of a dry run. Only the expert is given the key. */
export function temperBot(temper: BotTemper, keys: () => TeamKeys, chance: Chance): Bot {
	return temper === "expert" ? expertBot("perfect", keys(), chance) : blindBot(temper, chance);
}
