import type { InjectState } from "./state.ts";

/** What the pace of an exercise follows from, a row an inject, in the plan's order. */
export interface PaceRow {
	readonly injectId: string;
	readonly number: number;
	readonly isContingency: boolean;
	readonly status: InjectState["status"];
	/** As the plan was made. */
	readonly plannedMinutes: number;
	/** Set aside as things stand: playing it and talking it through. */
	readonly minutes: number;
	/** How long teams have to decide: a sensible moment, and the end. */
	readonly targetMinutes: number;
	readonly limitMinutes: number;
	/** The longest that was added for anybody. */
	readonly extendedMinutes: number;
	/** Teams that are in it and have not decided. */
	readonly deciding: number;
	readonly releasedAtMs: number | null;
	readonly closedAtMs: number | null;
	/** The exercise time at which it releases itself. */
	readonly releaseAtMs: number | null;
	/** Injects of the plan that read what is decided here. */
	readonly neededBy: readonly string[];
}

export interface Slot {
	readonly injectId: string;
	/** As it was, or as it is to be expected now. */
	readonly startsAtMs: number;
	/** With the talk after it; the next one begins here. */
	readonly endsAtMs: number;
	/** The close, past or expected. */
	readonly closesAtMs: number;
	/** No next one has been released: the end is still to be expected. */
	readonly isOpenEnded: boolean;
}

export interface Forecast {
	/** Of every inject that was played, is played or will be. Skipped ones have none, nor contingencies nobody has reached for. */
	readonly slots: readonly Slot[];
	readonly finishMs: number;
	readonly plannedFinishMs: number;
	/** Behind the plan; negative when ahead. With the time that pauses have taken. */
	readonly lateMs: number;
}

const MINUTE_MS = 60_000;

/**
 * The finish as it now stands: what is under way closes at its limit or now, is talked through for what was set aside, and
 * the rest follows with its minutes. `lostMs` is what pauses took of the day; the clock of the exercise does not know of it.
 */
export function forecast(rows: readonly PaceRow[], nowMs: number, lostMs: number): Forecast {
	const played = rows
		.filter(({ releasedAtMs }) => releasedAtMs !== null)
		.sort((one, other) => (one.releasedAtMs ?? 0) - (other.releasedAtMs ?? 0));
	const slots: Slot[] = played.map((row, index) => {
		const startsAtMs = row.releasedAtMs ?? 0;
		const closesAtMs = row.closedAtMs ?? Math.max(nowMs, startsAtMs + playMsOf(row));
		const nextAtMs = played[index + 1]?.releasedAtMs ?? null;
		const endsAtMs = nextAtMs ?? Math.max(nowMs, closesAtMs + talkMsOf(row));
		return { injectId: row.injectId, startsAtMs, closesAtMs, endsAtMs, isOpenEnded: nextAtMs === null };
	});
	let freeAtMs = slots.reduce((latest, { endsAtMs }) => Math.max(latest, endsAtMs), nowMs);
	for (const row of rows.filter(isToCome)) {
		const releasesItself = row.releaseAtMs !== null && row.status === "planned";
		const startsAtMs = releasesItself ? Math.max(nowMs, row.releaseAtMs) : freeAtMs;
		const closesAtMs = startsAtMs + playMsOf(row);
		const endsAtMs = closesAtMs + talkMsOf(row);
		slots.push({ injectId: row.injectId, startsAtMs, closesAtMs, endsAtMs, isOpenEnded: true });
		freeAtMs = Math.max(freeAtMs, endsAtMs);
	}
	const plannedFinishMs = rows.reduce((sum, row) => sum + (row.isContingency ? 0 : row.plannedMinutes * MINUTE_MS), 0);
	return { slots, finishMs: freeAtMs, plannedFinishMs, lateMs: freeAtMs + lostMs - plannedFinishMs };
}

/** Planned or held, and no contingency: those are reached for, and take no time before. */
export function isToCome({ status, isContingency }: PaceRow): boolean {
	return (status === "planned" || status === "held") && !isContingency;
}

/** The inject that is under way or talked through: the one released last. */
export function currentRow(rows: readonly PaceRow[]): PaceRow | undefined {
	return rows.reduce<PaceRow | undefined>((latest, row) => {
		if (row.releasedAtMs === null) return latest;
		return row.releasedAtMs >= (latest?.releasedAtMs ?? 0) ? row : latest;
	}, undefined);
}

/** Of the minutes set aside, those to decide in. */
export function playMinutesOf({ minutes, limitMinutes }: PaceRow): number {
	return Math.min(minutes, limitMinutes);
}

function playMsOf(row: PaceRow): number {
	return (playMinutesOf(row) + row.extendedMinutes) * MINUTE_MS;
}

/** Nothing sets minutes for the talk after the close: it is what is left of those of the inject. */
export function talkMinutesOf(row: PaceRow): number {
	return row.minutes - playMinutesOf(row);
}

function talkMsOf(row: PaceRow): number {
	return talkMinutesOf(row) * MINUTE_MS;
}
