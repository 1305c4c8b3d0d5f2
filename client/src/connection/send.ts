import type { Refusal, WireCommand } from "../../../shared/exercise/commands.ts";
import { forget, keep, readKept } from "./keep.ts";
import type { Ask, OutboxEntry, SendAnswer } from "./outbox.ts";
import { makeCommandId } from "./outbox.ts";
import type { ConnectionStore } from "./store.ts";
import { clockOf } from "./store.ts";

interface SenderOptions {
	readonly store: ConnectionStore;
	/** Sends over the open link; rejects when there is none, or no answer came in time. */
	readonly request: (type: "command", command: WireCommand) => Promise<unknown>;
	/** Where the outbox is kept between loads of the page; one per seat. */
	readonly keepKey: string;
	readonly wait?: (ms: number) => Promise<void>;
}

export interface Sender {
	readonly send: (ask: Ask) => Promise<SendAnswer>;
	/** Sends what waits, in order. Called when the link comes back. */
	readonly flush: () => Promise<void>;
}

/** How long an acknowledged command stays laid over the view: the view itself follows within about 50 ms. */
const OVERLAY_AFTER_ANSWER_MS = 400;
const SLOW_DOWN_MS = 700;
const MOST_FAULTS = 4;

export function keptOutbox(keepKey: string): readonly OutboxEntry[] {
	return (readKept<readonly OutboxEntry[]>(keepKey) ?? []).map((entry) => ({ ...entry, isDelayed: true }));
}

/** Sends commands one after another, each until it is answered. The same id goes out again after a drop, so nothing counts twice. */
export function createSender({ store, request, keepKey, wait = waitMs }: SenderOptions): Sender {
	const waiting = new Map<string, (answer: SendAnswer) => void>();
	/** Asked before a pause and refused because of it: sent again when the clock runs. */
	const held = new Set<string>();
	let isFlushing = false;

	const setOutbox = (change: (outbox: readonly OutboxEntry[]) => readonly OutboxEntry[]) => {
		const outbox = change(store.getState().outbox);
		store.setState({ outbox });
		const unanswered = outbox.filter((entry) => !entry.isAcknowledged);
		if (unanswered.length === 0) forget(keepKey);
		else keep(keepKey, unanswered);
	};

	const settle = (command: WireCommand, answer: SendAnswer) => {
		const { commandId } = command;
		if (answer.ok) {
			setOutbox((outbox) =>
				outbox.map((entry) => (entry.command.commandId === commandId ? { ...entry, isAcknowledged: true } : entry)),
			);
			void wait(OVERLAY_AFTER_ANSWER_MS).then(() => remove(commandId));
		} else {
			remove(commandId);
			store.setState({ lateRefusal: { refusal: answer.refusal, command } });
		}
		waiting.get(commandId)?.(answer);
		waiting.delete(commandId);
	};

	const setDelayed = (commandId: string) =>
		setOutbox((outbox) => outbox.map((entry) => (idOf(entry) === commandId ? { ...entry, isDelayed: true } : entry)));

	/** A server that was restarted comes up paused: what a person did before they could know must not be lost. */
	const isHeldByPause = (outcome: Outcome, { commandId }: WireCommand): boolean => {
		if (outcome.type !== "answered" || outcome.answer.ok || outcome.answer.refusal.code !== "Paused") return false;
		return store.getState().outbox.some((entry) => idOf(entry) === commandId && entry.isDelayed);
	};

	store.subscribe((state, former) => {
		if (held.size === 0 || !clockOf(state.streams)?.isRunning || clockOf(former.streams)?.isRunning) return;
		held.clear();
		void flush();
	});

	const remove = (commandId: string) =>
		setOutbox((outbox) => outbox.filter((entry) => entry.command.commandId !== commandId));

	const flush = async () => {
		if (isFlushing) return;
		isFlushing = true;
		let faults = 0;
		try {
			while (store.getState().link === "online") {
				const next = store.getState().outbox.find((entry) => !entry.isAcknowledged && !held.has(idOf(entry)));
				if (next === undefined) return;
				const outcome = await attempt(next.command);
				if (isHeldByPause(outcome, next.command)) {
					held.add(idOf(next));
				} else if (outcome.type === "answered") {
					faults = 0;
					settle(next.command, outcome.answer);
				} else if (outcome.type === "slow-down") {
					await wait(SLOW_DOWN_MS * (0.5 + Math.random()));
				} else if (outcome.type === "fault" && ++faults >= MOST_FAULTS) {
					faults = 0;
					settle(next.command, { ok: false, refusal: { code: "Internal", message: outcome.message } });
				} else {
					setDelayed(next.command.commandId);
					if (store.getState().link === "online") await wait(SLOW_DOWN_MS);
				}
			}
		} finally {
			isFlushing = false;
		}
	};

	const attempt = async (command: WireCommand): Promise<Outcome> => {
		try {
			await request("command", command);
			return { type: "answered", answer: { ok: true } };
		} catch (error) {
			return outcomeOf(error);
		}
	};

	return {
		flush,
		send: (ask) => {
			const command = { ...ask, commandId: makeCommandId() } as WireCommand;
			const isDelayed = store.getState().link !== "online";
			setOutbox((outbox) => [...outbox, { command, isAcknowledged: false, isDelayed }]);
			const answer = new Promise<SendAnswer>((resolve) => waiting.set(command.commandId, resolve));
			void flush();
			return answer;
		},
	};
}

function idOf({ command }: OutboxEntry): string {
	return command.commandId;
}

type Outcome =
	| { readonly type: "answered"; readonly answer: SendAnswer }
	| { readonly type: "slow-down" }
	/** The server failed at it. */
	| { readonly type: "fault"; readonly message: string }
	/** No answer came: it may or may not have arrived. */
	| { readonly type: "lost" };

/** A refusal rejects with its reason; everything else is a fault of the server or of the link. */
function outcomeOf(error: unknown): Outcome {
	const { name, reason, message } = error as { name?: string; reason?: unknown; message?: string };
	if (name === "rejected" && isRefusal(reason)) {
		// Neither was written down; the same command is asked again.
		if (reason.code === "SlowDown" || reason.code === "StorageFailed") return { type: "slow-down" };
		return { type: "answered", answer: { ok: false, refusal: reason } };
	}
	if (/timed out|not open|closed|connection/i.test(message ?? "")) return { type: "lost" };
	return { type: "fault", message: message ?? "" };
}

function isRefusal(reason: unknown): reason is Refusal {
	return typeof reason === "object" && reason !== null && "code" in reason && "message" in reason;
}

function waitMs(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
