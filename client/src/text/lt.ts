import type { Catalogue } from "./en.ts";
import { adviser } from "./lt/adviser.ts";
import { cards } from "./lt/cards.ts";
import { check } from "./lt/check.ts";
import { common } from "./lt/common.ts";
import { deck } from "./lt/deck.ts";
import { desk } from "./lt/desk.ts";
import { dryRun } from "./lt/dryRun.ts";
import { facilitator } from "./lt/facilitator.ts";
import { feedback } from "./lt/feedback.ts";
import { hand } from "./lt/hand.ts";
import { improvised } from "./lt/improvised.ts";
import { join } from "./lt/join.ts";
import { links } from "./lt/links.ts";
import { log } from "./lt/log.ts";
import { operator } from "./lt/operator.ts";
import { paper } from "./lt/paper.ts";
import { paperLock } from "./lt/paperLock.ts";
import { player } from "./lt/player.ts";
import { powers } from "./lt/powers.ts";
import { reasons } from "./lt/reasons.ts";
import { refusals } from "./lt/refusals.ts";
import { report } from "./lt/report.ts";
import { screen } from "./lt/screen.ts";
import { talk } from "./lt/talk.ts";

/** The catalogue in Lithuanian. */
export const lt: Catalogue = {
	...common,
	...join,
	...hand,
	...player,
	...adviser,
	...cards,
	...check,
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
	...talk,
	...log,
};
