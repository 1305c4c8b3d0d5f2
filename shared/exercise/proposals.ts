import { currentRow, forecast, isToCome, type PaceRow, playMinutesOf, talkMinutesOf } from "./forecast.ts";
import type { TakeBack } from "./state.ts";

/** What would bring the finish nearer to the plan, as one command. */
export interface Proposal {
	readonly kind: "close" | "shorten" | "drop" | "talk-less" | "take-up" | "lengthen" | "talk-longer";
	/** Numbers of the injects it is about. */
	readonly numbers: readonly number[];
	/** Minutes less or more for each; for `talk-less` the minutes the talk then has. 0 where none are changed. */
	readonly minutes: number;
	/** Numbers of injects to come that build on what would be dropped. */
	readonly neededBy: readonly number[];
	readonly command: TakeBack | { readonly type: "CloseInject"; readonly injectId: string };
	/** By how much the finish comes earlier; negative: later. */
	readonly gainMs: number;
}

const MOST = 3;
/** A few minutes are no reason to touch a plan. */
const LATE_FROM = 3;
const EARLY_FROM = 5;
/** No talk is cut below this: the debrief is what people come for. */
const LEAST_TALK = 8;
const MOST_MORE = 10;
const MINUTE_MS = 60_000;

type Draft = Omit<Proposal, "gainMs" | "neededBy"> & Partial<Pick<Proposal, "neededBy">>;

/** At most three, the gentlest first. Teams' time to decide is never shortened but by a close. */
export function proposals(rows: readonly PaceRow[], nowMs: number, lostMs: number): readonly Proposal[] {
	const now = forecast(rows, nowMs, lostMs);
	const late = Math.round(now.lateMs / MINUTE_MS);
	const drafts = late >= LATE_FROM ? whenLate(rows, nowMs, late) : late <= -EARLY_FROM ? whenEarly(rows, -late) : [];
	return drafts
		.map((draft): Proposal => {
			const { finishMs } = forecast(after(rows, draft.command, nowMs), nowMs, lostMs);
			return { neededBy: [], ...draft, gainMs: now.finishMs - finishMs };
		})
		.filter(({ gainMs }) => (late > 0 ? gainMs >= MINUTE_MS : gainMs <= -MINUTE_MS))
		.slice(0, MOST);
}

function whenLate(rows: readonly PaceRow[], nowMs: number, late: number): readonly Draft[] {
	const current = currentRow(rows);
	const shorter = shorten(rows, late);
	const isEnough = shorter !== null && shorter.minutes * shorter.numbers.length >= late;
	return [
		current === undefined ? null : closeNow(current, nowMs),
		shorter,
		drop(rows, late, isEnough),
		current === undefined ? null : talkLess(current, nowMs, late),
	].filter((draft) => draft !== null);
}

/** Once nobody is deciding any more, or the target has passed. */
function closeNow(row: PaceRow, nowMs: number): Draft | null {
	if (row.status !== "released") return null;
	const targetAtMs = (row.releasedAtMs ?? 0) + (row.targetMinutes + row.extendedMinutes) * MINUTE_MS;
	if (row.deciding > 0 && nowMs < targetAtMs) return null;
	const { injectId } = row;
	return { kind: "close", numbers: [row.number], minutes: 0, command: { type: "CloseInject", injectId } };
}

/** The same for as few as can bear it, ten minutes each at most; where it is not enough, what all can bear. */
function shorten(rows: readonly PaceRow[], late: number): Draft | null {
	const able = rows
		.filter(isToCome)
		.map((row) => ({ row, slack: Math.floor(talkMinutesOf(row) - LEAST_TALK) }))
		.filter(({ slack }) => slack >= 1);
	if (able.length === 0) return null;
	const least = Math.min(...able.map(({ slack }) => slack), MOST_MORE);
	let minutes = least;
	let chosen = able;
	for (let count = 1; count <= able.length; count += 1) {
		const each = Math.ceil(late / count);
		const bearing = able.filter(({ slack }) => slack >= each);
		if (each > MOST_MORE || bearing.length < count) continue;
		minutes = each;
		chosen = bearing.slice(0, count);
		break;
	}
	return {
		kind: "shorten",
		numbers: chosen.map(({ row }) => row.number),
		minutes,
		command: {
			type: "PlanMinutes",
			injects: chosen.map(({ row }) => ({ injectId: row.injectId, minutes: row.minutes - minutes })),
		},
	};
}

/** Rather one that nothing builds on, then the one that fits best, then a later one. */
function drop(rows: readonly PaceRow[], late: number, isShorterEnough: boolean): Draft | null {
	const coming = rows.filter(isToCome);
	const builtOn = (row: PaceRow) => coming.filter(({ injectId }) => row.neededBy.includes(injectId));
	const [row] = [...coming].sort(
		(one, other) =>
			builtOn(one).length - builtOn(other).length ||
			Math.abs(one.minutes - late) - Math.abs(other.minutes - late) ||
			other.number - one.number,
	);
	if (row === undefined || (isShorterEnough && late * 2 < row.minutes)) return null;
	const { injectId, number } = row;
	return {
		kind: "drop",
		numbers: [number],
		minutes: 0,
		neededBy: builtOn(row).map((one) => one.number),
		command: { type: "SkipInject", injectId },
	};
}

function talkLess(row: PaceRow, nowMs: number, late: number): Draft | null {
	const talked = row.closedAtMs === null ? 0 : Math.ceil((nowMs - row.closedAtMs) / MINUTE_MS);
	const minutes = Math.max(LEAST_TALK, talked, Math.floor(talkMinutesOf(row) - late));
	if (minutes >= talkMinutesOf(row)) return null;
	return {
		kind: "talk-less",
		numbers: [row.number],
		minutes,
		command: {
			type: "PlanMinutes",
			injects: [{ injectId: row.injectId, minutes: playMinutesOf(row) + minutes }],
		},
	};
}

function whenEarly(rows: readonly PaceRow[], early: number): readonly Draft[] {
	const minutes = Math.min(early, MOST_MORE);
	const [fitting] = rows
		.filter((row) => row.status === "skipped" && !row.isContingency && row.minutes <= early)
		.sort((one, other) => other.minutes - one.minutes);
	const next = rows.find(isToCome);
	const current = currentRow(rows);
	const more = (kind: "lengthen" | "talk-longer", row: PaceRow): Draft => ({
		kind,
		numbers: [row.number],
		minutes,
		command: { type: "PlanMinutes", injects: [{ injectId: row.injectId, minutes: row.minutes + minutes }] },
	});
	return [
		fitting === undefined
			? null
			: ({
					kind: "take-up",
					numbers: [fitting.number],
					minutes: 0,
					command: { type: "TakeUpInject", injectId: fitting.injectId },
				} as const),
		next === undefined ? null : more("lengthen", next),
		current === undefined ? null : more("talk-longer", current),
	].filter((draft) => draft !== null);
}

/** The rows as they would be. */
function after(rows: readonly PaceRow[], command: Proposal["command"], nowMs: number): readonly PaceRow[] {
	return rows.map((row) => changed(row, command, nowMs));
}

function changed(row: PaceRow, command: Proposal["command"], nowMs: number): PaceRow {
	if (command.type === "PlanMinutes") {
		const planned = command.injects.find(({ injectId }) => injectId === row.injectId);
		return planned === undefined ? row : { ...row, minutes: planned.minutes };
	}
	if (row.injectId !== command.injectId) return row;
	switch (command.type) {
		case "CloseInject":
			return { ...row, status: "closed", closedAtMs: nowMs, deciding: 0 };
		case "SkipInject":
			return { ...row, status: "skipped" };
		case "TakeUpInject":
			return { ...row, status: "planned" };
	}
}
