import type { Logger } from "pino";

/** What is logged never holds a name, a free text or a secret. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;
