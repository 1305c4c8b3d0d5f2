import { useStore } from "zustand";
import type { DocumentContent } from "../../../shared/views/contract/documentContent.ts";
import { useExerciseConnection } from "./ConnectionProvider.tsx";

/** A document by its content id; null until it has come. */
export function useDocument(contentId: string | null): DocumentContent | null {
	const { store } = useExerciseConnection();
	return useStore(store, (state) => (contentId === null ? null : (state.documents[contentId] ?? null)));
}

/** All documents this device holds, by content id. */
export function useDocuments(): Readonly<Record<string, DocumentContent>> {
	const { store } = useExerciseConnection();
	return useStore(store, (state) => state.documents);
}
