import type { Draft } from "../../../shared/views/contract/seatView.ts";
import { keep, readKept } from "./keep.ts";

interface DraftKeeperOptions {
	/** Saves on the server; rejects when it could not. */
	readonly request: (payload: { readonly injectId: string; readonly draft: Draft }) => Promise<unknown>;
	readonly keepKey: string;
}

export interface DraftKeeper {
	/** What this device holds and the server may not. */
	readonly unsaved: (injectId: string) => Draft | null;
	readonly save: (injectId: string, draft: Draft) => void;
	/** Saves on the server what it has not got. Called when the link comes back. */
	readonly flush: () => void;
}

interface KeptDraft {
	readonly draft: Draft;
	readonly isSaved: boolean;
}

const DEBOUNCE_MS = 500;

/** Keeps a scribe's draft in two layers: on this device at once, on the server within a second. */
export function createDraftKeeper({ request, keepKey }: DraftKeeperOptions): DraftKeeper {
	let drafts: Readonly<Record<string, KeptDraft>> = readKept(keepKey) ?? {};
	const timers = new Map<string, ReturnType<typeof setTimeout>>();

	const set = (injectId: string, kept: KeptDraft) => {
		drafts = { ...drafts, [injectId]: kept };
		keep(keepKey, drafts);
	};

	const push = async (injectId: string) => {
		timers.delete(injectId);
		const kept = drafts[injectId];
		if (kept === undefined || kept.isSaved) return;
		try {
			await request({ injectId, draft: kept.draft });
			if (drafts[injectId] === kept) set(injectId, { ...kept, isSaved: true });
		} catch (error) {
			// Otherwise it is still unsaved: the next flush sends it again.
			if (isVoid(error) && drafts[injectId] === kept) set(injectId, { ...kept, isSaved: true });
		}
	};

	return {
		unsaved: (injectId) => {
			const kept = drafts[injectId];
			return kept === undefined || kept.isSaved ? null : kept.draft;
		},
		save: (injectId, draft) => {
			set(injectId, { draft, isSaved: false });
			clearTimeout(timers.get(injectId));
			timers.set(
				injectId,
				setTimeout(() => void push(injectId), DEBOUNCE_MS),
			);
		},
		flush: () => {
			for (const injectId of Object.keys(drafts)) void push(injectId);
		},
	};
}

/** The decision was locked: what stood here in between is in the lock, or was left out of it. */
function isVoid(error: unknown): boolean {
	return (error as { readonly reason?: { readonly code?: string } } | null)?.reason?.code === "AlreadyDecided";
}
