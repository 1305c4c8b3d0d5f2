import type { Catalogue } from "./en.ts";
import { en } from "./en.ts";

/** Latvian. Until a sentence is translated it is said in English. */
export const lv: Catalogue = { ...en };
