/** How a bot plays a team in a dry run: what it makes of a case, never how well a person would. */
export const BOT_TEMPERS = ["expert", "commercial", "paranoid", "sleepy", "random"] as const;
export type BotTemper = (typeof BOT_TEMPERS)[number];

/** How many times faster than the wall a dry run's exercise time may run. */
export const CLOCK_RATES = [1, 2, 5, 10, 20] as const;
export type ClockRate = (typeof CLOCK_RATES)[number];
