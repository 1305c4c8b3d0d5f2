import { useCallback, useRef } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import { useSend } from "../connection/useSend.ts";
import { mayIn } from "./playerContext.ts";

/** Tells the team, once, that this seat has a document in sight. */
export function useOpenDocument(seat: SeatView, inject: InjectView): (documentId: string) => void {
	const send = useSend();
	const told = useRef(new Set<string>());
	return useCallback(
		(documentId: string) => {
			const document = inject.documents.find(({ id }) => id === documentId);
			if (document === undefined || document.openedBy.includes(seat.seatId)) return;
			if (told.current.has(documentId) || !mayIn({ seat, inject }, "OpenDocument")) return;
			told.current.add(documentId);
			void send({ type: "OpenDocument", injectId: inject.id, documentId });
		},
		[inject, seat, send],
	);
}
