import type { Catalogue } from "./en.ts";
import { en } from "./en.ts";

/** Estonian. Until a sentence is translated it is said in English. */
export const et: Catalogue = { ...en };
