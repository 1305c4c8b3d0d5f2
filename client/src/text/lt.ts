import type { Catalogue } from "./en.ts";
import { en } from "./en.ts";

/** Lithuanian. Until a sentence is translated it is said in English. */
export const lt: Catalogue = { ...en };
