import type { ExerciseEvent, RecordedEvent } from "./events.ts";
import { playsOf } from "./find.ts";
import { type ExerciseState, type Lock, type Play, type PlayKey, playKey, teamKey } from "./state.ts";

type PlayEvent = Extract<
	ExerciseEvent,
	{
		type:
			| "InjectClosed"
			| "TimeExtended"
			| "TeamEntered"
			| "DecisionReopened"
			| "CourseMapped"
			| "DocumentOpened"
			| "StatementMarked"
			| "CallSettled"
			| "InformationRequested"
			| "InformationReceived"
			| "MessageSent"
			| "VoteCast"
			| "DecisionLocked";
	}
>;

/** What an event changes in the plays of an inject. */
export function evolvePlay(state: ExerciseState, recorded: RecordedEvent, event: PlayEvent): ExerciseState {
	const { atMs, by } = recorded;
	const own = (
		change: (play: Play) => Play,
		at: { worldId: string; teamId: string; injectId: string } | null = null,
	) => {
		const where = at ?? (event as { worldId: string; teamId: string; injectId: string });
		return withPlay(state, playKey(where.worldId, where.teamId, where.injectId), change);
	};
	/** A team's own act: it shows that the team is at work. */
	const act = (change: (play: Play) => Play) => own((play) => ({ ...change(play), lastActivityMs: atMs }));

	switch (event.type) {
		case "InjectClosed":
			return playsOf(state, event.injectId).reduce(
				(current, { worldId, teamId, injectId }) =>
					withPlay(current, playKey(worldId, teamId, injectId), (play) => ({
						...lastLockStands(play),
						standing: event.standing[teamKey(worldId, teamId)] ?? null,
					})),
				state,
			);
		case "TimeExtended":
			return playsOf(state, event.injectId)
				.filter(({ worldId }) => event.worldId === null || event.worldId === worldId)
				.filter(({ teamId }) => event.teamId === null || event.teamId === teamId)
				.reduce(
					(current, { worldId, teamId, injectId }) =>
						withPlay(current, playKey(worldId, teamId, injectId), (play) => ({
							...play,
							extendedMinutes: play.extendedMinutes + event.minutes,
						})),
					state,
				);
		case "TeamEntered":
			return own((play) => ({ ...play, enteredAtMs: atMs, entryCause: event.cause, informedBy: event.informedBy }));
		case "DecisionReopened":
			return own((play) => ({
				...play,
				lock: null,
				formerLocks:
					play.lock === null
						? play.formerLocks
						: [...play.formerLocks, { ...play.lock, courseRating: play.courseRating }],
				courseRating: null,
			}));
		case "CourseMapped":
			return own((play) => ({ ...play, courseRating: { rating: event.rating, reason: event.reason } }));
		case "DocumentOpened":
			return act((play) => ({
				...play,
				opened: { ...play.opened, [event.documentId]: [...(play.opened[event.documentId] ?? []), by] },
			}));
		case "StatementMarked":
			return act((play) => {
				const { [event.statementId]: _former, ...others } = play.marks[by] ?? {};
				const marks = event.mark === null ? others : { ...others, [event.statementId]: event.mark };
				return { ...play, marks: { ...play.marks, [by]: marks } };
			});
		case "CallSettled":
			return act((play) => {
				const { [event.statementId]: _former, ...others } = play.overrides;
				return {
					...play,
					overrides: event.call === "proposed" ? others : { ...others, [event.statementId]: event.call },
				};
			});
		case "InformationRequested":
			return act((play) => ({
				...play,
				requests: {
					...play.requests,
					[event.requestId]: {
						requestId: event.requestId,
						askedAtMs: atMs,
						dueMs: event.dueMs,
						receivedAtMs: null,
						bySeatId: by,
					},
				},
			}));
		case "InformationReceived":
			return own((play) => {
				const asked = play.requests[event.requestId];
				if (asked === undefined) return play;
				return { ...play, requests: { ...play.requests, [event.requestId]: { ...asked, receivedAtMs: atMs } } };
			});
		case "MessageSent":
			return deliver(state, event, atMs);
		case "VoteCast":
			return act((play) => {
				const { [by]: _former, ...others } = play.votes;
				return { ...play, votes: event.optionId === null ? others : { ...others, [by]: event.optionId } };
			});
		case "DecisionLocked":
			return act((play) => {
				const releasedAtMs = state.injects[event.injectId]?.releasedAtMs ?? atMs;
				const lock: Lock = { atMs, afterMs: atMs - releasedAtMs, bySeatId: by, decision: event.decision };
				return { ...play, lock };
			});
	}
}

/** The last lock counts, also where it was reopened and nothing was locked in its place. */
function lastLockStands(play: Play): Play {
	const last = play.formerLocks.at(-1);
	if (play.lock !== null || last === undefined) return play;
	const { courseRating, ...lock } = last;
	return { ...play, lock, courseRating, standsAgain: true };
}

function withPlay(state: ExerciseState, key: PlayKey, change: (play: Play) => Play): ExerciseState {
	const play = Object.hasOwn(state.plays, key) ? state.plays[key] : undefined;
	return play === undefined ? state : { ...state, plays: { ...state.plays, [key]: change(play) } };
}

/** The sender spends a share and may leak; each recipient receives what it did not have yet. */
function deliver(state: ExerciseState, event: PlayEvent & { type: "MessageSent" }, atMs: number): ExerciseState {
	const { message, worldId, injectId } = event;
	const leaks = message.statements.flatMap(({ statementId, wording }) =>
		Object.entries(wording).flatMap(([to, how]) => (how === "leak" ? [{ statementId, to, atMs }] : [])),
	);
	const sent = withPlay(state, playKey(worldId, message.from, injectId), (play) => ({
		...play,
		messagesWithStatements: play.messagesWithStatements + (message.statements.length > 0 ? 1 : 0),
		leaks: leaks.length === 0 ? play.leaks : [...play.leaks, ...leaks],
		lastActivityMs: atMs,
	}));
	return message.to.reduce(
		(current, teamId) =>
			withPlay(current, playKey(worldId, teamId, injectId), (play) => {
				const received = { ...play.received };
				for (const { statementId, wording } of message.statements) {
					const how = wording[teamId];
					if (how === undefined || Object.hasOwn(received, statementId)) continue;
					received[statementId] = {
						statementId,
						from: message.from,
						anonymous: message.anonymous,
						atMs,
						wording: how,
						messageId: message.id,
					};
				}
				return { ...play, received };
			}),
		sent,
	);
}
