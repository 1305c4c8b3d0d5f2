import type { WaitingView } from "../../../shared/views/contract/doorView.ts";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import type { ConsoleQuestionView } from "../../../shared/views/contract/talkView.ts";

/** What asks for the facilitator's eye, most pressing first. */
export type Attention =
	| { readonly type: "waiting"; readonly people: readonly WaitingView[] }
	| { readonly type: "pen"; readonly offer: FacilitatorView["penOffers"][number] }
	| { readonly type: "question"; readonly question: ConsoleQuestionView }
	| { readonly type: "originator"; readonly ask: FacilitatorView["originatorAsks"][number] }
	| { readonly type: "reminder"; readonly reminder: FacilitatorView["reminders"][number] }
	| { readonly type: "course"; readonly row: GridRowView; readonly course: string }
	| { readonly type: "offline"; readonly row: GridRowView }
	| { readonly type: "many-offline"; readonly rows: readonly GridRowView[] }
	| { readonly type: "scribe-offline"; readonly row: GridRowView }
	| { readonly type: "idle"; readonly row: GridRowView; readonly minutes: number };

const IDLE_MS = 4 * 60_000;

export function attentionOf(
	view: FacilitatorView,
	inject: FacilitatorInjectView | undefined,
	nowMs: number,
): readonly Attention[] {
	const asks = view.originatorAsks.map((ask) => ({ type: "originator", ask }) as const);
	const reminders = view.reminders
		.filter(({ dueAtMs }) => view.clock.phase === "play" && dueAtMs <= nowMs)
		.map((reminder) => ({ type: "reminder", reminder }) as const);
	const pens = view.penOffers.map((offer) => ({ type: "pen", offer }) as const);
	const questions = view.talk.questions
		.filter(({ isOpen }) => isOpen)
		.map((question) => ({ type: "question", question }) as const);
	const first = [...questions, ...waitingItems(view.waiting), ...asks, ...reminders];
	if (!inject) return [...first, ...pens];
	const courses: Attention[] = [];
	const offline: GridRowView[] = [];
	const scribes: Attention[] = [];
	const idle: Attention[] = [];
	for (const row of inject.grid) {
		if (row.courseToMap !== null) courses.push({ type: "course", row, course: row.courseToMap });
		if (inject.status === "closed" || row.seats === 0 || row.progress === "absent") continue;
		if (row.online === 0) offline.push(row);
		else if (isScribeOffline(view, row) && !isPenOffered(view, row)) scribes.push({ type: "scribe-offline", row });
		const idleMs = idleSince(inject, row, nowMs);
		if (row.online > 0 && idleMs >= IDLE_MS) idle.push({ type: "idle", row, minutes: Math.floor(idleMs / 60_000) });
	}
	return [...first, ...courses, ...offlineItems(offline), ...pens, ...scribes, ...idle];
}

/** A whole room that drops is one line, not one for each team. */
function offlineItems(rows: readonly GridRowView[]): readonly Attention[] {
	if (rows.length > 2) return [{ type: "many-offline", rows }];
	return rows.map((row) => ({ type: "offline", row }));
}

/** How long a team that is in the inject and has not locked has done nothing. */
export function idleSince(inject: FacilitatorInjectView, row: GridRowView, nowMs: number): number {
	if (row.progress !== "reading" && row.progress !== "working") return 0;
	return nowMs - (row.lastActivityMs ?? row.entersAtMs ?? inject.releasedAtMs);
}

function isScribeOffline(view: FacilitatorView, row: GridRowView): boolean {
	return view.seats.some(
		(seat) => seat.isScribe && !seat.isOnline && seat.worldId === row.worldId && seat.teamId === row.teamId,
	);
}

/** A whole group that comes late is one line. */
function waitingItems(people: FacilitatorView["waiting"]): readonly Attention[] {
	if (people.length > 2) return [{ type: "waiting", people }];
	return people.map((person) => ({ type: "waiting", people: [person] }));
}

function isPenOffered(view: FacilitatorView, { worldId, teamId }: GridRowView): boolean {
	return view.penOffers.some((offer) => offer.worldId === worldId && offer.teamId === teamId);
}
