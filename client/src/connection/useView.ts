import { useMemo } from "react";
import { useStore } from "zustand";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { StreamName } from "../../../shared/wire/protocol.ts";
import { useExerciseConnection } from "./ConnectionProvider.tsx";
import { overlay } from "./overlay.ts";
import type { StreamViews } from "./store.ts";

/** The view of a stream with what was asked for and not yet answered laid over it. Null until it has come. */
export function useView<Name extends StreamName>(name: Name): StreamViews[Name] | null {
	const { store, ticket } = useExerciseConnection();
	const view = useStore(store, (state) => state.streams[name]?.view) as StreamViews[Name] | undefined;
	const outbox = useStore(store, (state) => state.outbox);
	return useMemo(
		() => (view === undefined ? null : overlay(name, view, outbox, ticket.seatId)),
		[name, view, outbox, ticket],
	);
}

/** What this seat may do, its vote and its drafts. Null until it has come. */
export function useSeatView(): SeatView | null {
	return useView("seat");
}
