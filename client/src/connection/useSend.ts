import { useStore } from "zustand";
import { useExerciseConnection } from "./ConnectionProvider.tsx";
import type { LateRefusal, OutboxEntry } from "./outbox.ts";
import type { Sender } from "./send.ts";

/** `send({ type, … })`: resolves when the server has answered, also after a drop; a refusal is a value. */
export function useSend(): Sender["send"] {
	return useExerciseConnection().send;
}

/** What is on its way: what was tapped shows at once and is marked as sending. */
export function useOutbox(): readonly OutboxEntry[] {
	const { store } = useExerciseConnection();
	return useStore(store, (state) => state.outbox);
}

/** The last refusal, and how to put it away. */
export function useLateRefusal(): readonly [LateRefusal | null, () => void] {
	const { store } = useExerciseConnection();
	const refusal = useStore(store, (state) => state.lateRefusal);
	return [refusal, () => store.setState({ lateRefusal: null })];
}
