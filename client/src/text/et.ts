import type { Catalogue } from "./en.ts";
import { adviser } from "./et/adviser.ts";
import { cards } from "./et/cards.ts";
import { check } from "./et/check.ts";
import { common } from "./et/common.ts";
import { deck } from "./et/deck.ts";
import { desk } from "./et/desk.ts";
import { dryRun } from "./et/dryRun.ts";
import { facilitator } from "./et/facilitator.ts";
import { feedback } from "./et/feedback.ts";
import { hand } from "./et/hand.ts";
import { improvised } from "./et/improvised.ts";
import { join } from "./et/join.ts";
import { links } from "./et/links.ts";
import { log } from "./et/log.ts";
import { operator } from "./et/operator.ts";
import { paper } from "./et/paper.ts";
import { paperLock } from "./et/paperLock.ts";
import { player } from "./et/player.ts";
import { powers } from "./et/powers.ts";
import { reasons } from "./et/reasons.ts";
import { refusals } from "./et/refusals.ts";
import { report } from "./et/report.ts";
import { screen } from "./et/screen.ts";
import { talk } from "./et/talk.ts";

/** The catalogue in Estonian. */
export const et: Catalogue = {
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
