import type { Confidence } from "../../../shared/exercise/commands.ts";

/** Unsure, fairly sure, sure. */
export const CONFIDENCES: readonly Confidence[] = [0.6, 0.75, 0.95];
