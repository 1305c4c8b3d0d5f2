import { adviser } from "./en/adviser.ts";
import { cards } from "./en/cards.ts";
import { check } from "./en/check.ts";
import { common } from "./en/common.ts";
import { deck } from "./en/deck.ts";
import { desk } from "./en/desk.ts";
import { dryRun } from "./en/dryRun.ts";
import { facilitator } from "./en/facilitator.ts";
import { feedback } from "./en/feedback.ts";
import { hand } from "./en/hand.ts";
import { improvised } from "./en/improvised.ts";
import { join } from "./en/join.ts";
import { links } from "./en/links.ts";
import { log } from "./en/log.ts";
import { operator } from "./en/operator.ts";
import { paper } from "./en/paper.ts";
import { paperLock } from "./en/paperLock.ts";
import { player } from "./en/player.ts";
import { powers } from "./en/powers.ts";
import { reasons } from "./en/reasons.ts";
import { refusals } from "./en/refusals.ts";
import { report } from "./en/report.ts";
import { screen } from "./en/screen.ts";
import { talk } from "./en/talk.ts";

/** The catalogue in English: complete, and what the other languages are measured against. */
export const en = {
	...common,
	...join,
	...hand,
	...player,
	...adviser,
	...reasons,
	...refusals,
	...facilitator,
	...dryRun,
	...improvised,
	...paper,
	...paperLock,
	...feedback,
	...powers,
	...desk,
	...deck,
	...screen,
	...report,
	...operator,
	...links,
	...cards,
	...check,
	...talk,
	...log,
} as const;

export type TextId = keyof typeof en;

/** Another language: the same ids. What is missing falls back to English. */
export type Catalogue = Readonly<Record<TextId, string>>;
