import type { useText } from "../text/useText.ts";

/** Says a sentence of the catalogue; what `useText` gives. */
export type Say = ReturnType<typeof useText>;
