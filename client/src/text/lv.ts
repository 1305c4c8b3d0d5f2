import type { Catalogue } from "./en.ts";
import { adviser } from "./lv/adviser.ts";
import { cards } from "./lv/cards.ts";
import { check } from "./lv/check.ts";
import { common } from "./lv/common.ts";
import { deck } from "./lv/deck.ts";
import { desk } from "./lv/desk.ts";
import { dryRun } from "./lv/dryRun.ts";
import { facilitator } from "./lv/facilitator.ts";
import { feedback } from "./lv/feedback.ts";
import { hand } from "./lv/hand.ts";
import { improvised } from "./lv/improvised.ts";
import { join } from "./lv/join.ts";
import { links } from "./lv/links.ts";
import { log } from "./lv/log.ts";
import { operator } from "./lv/operator.ts";
import { paper } from "./lv/paper.ts";
import { paperLock } from "./lv/paperLock.ts";
import { player } from "./lv/player.ts";
import { powers } from "./lv/powers.ts";
import { reasons } from "./lv/reasons.ts";
import { refusals } from "./lv/refusals.ts";
import { report } from "./lv/report.ts";
import { screen } from "./lv/screen.ts";
import { talk } from "./lv/talk.ts";

/** The catalogue in Latvian. */
export const lv: Catalogue = {
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
