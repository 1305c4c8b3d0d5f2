import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import { nextRow } from "./primaryAction.ts";

/** How many minutes the exercise is behind its plan; negative when it is ahead. */
export function planDrift(view: FacilitatorView, nowMs: number): number | null {
	if (view.clock.phase !== "play") return null;
	const released = view.msel.filter((row) => row.releasedAtMs !== null);
	const last = released.at(-1);
	const next = nextRow(view);
	const lastMs = last ? (last.releasedAtMs ?? 0) - last.plannedAtMs : null;
	const nextMs = next && nowMs > next.plannedAtMs ? nowMs - next.plannedAtMs : null;
	if (lastMs === null && nextMs === null) return null;
	return Math.round(Math.max(lastMs ?? Number.NEGATIVE_INFINITY, nextMs ?? Number.NEGATIVE_INFINITY) / 60_000);
}
