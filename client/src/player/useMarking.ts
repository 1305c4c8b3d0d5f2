import { useMemo } from "react";
import type { InjectView, SeatView, TeamView } from "../../../shared/views/view.ts";
import { useConnection } from "../connection/useConnection.ts";
import { useOutbox, useSend } from "../connection/useSend.ts";
import type { Marking } from "../hand/marking.ts";
import { mayIn } from "./playerContext.ts";

/** How this seat marks statements in this inject. A tap shows at once, also while the line is down. */
export function useMarking(team: TeamView, seat: SeatView, inject: InjectView): Marking {
	const send = useSend();
	const outbox = useOutbox();
	const { isOnline } = useConnection();
	const sending = useMemo(
		() =>
			new Set(
				outbox.flatMap(({ command, isAcknowledged }) =>
					command.type === "MarkStatement" && !isAcknowledged ? [command.statementId] : [],
				),
			),
		[outbox],
	);
	const mayMark = mayIn({ seat, inject }, "MarkStatement");
	return {
		marks: inject.marks,
		ownSeatId: seat.seatId,
		members: team.members,
		// What the slow line has not carried yet is marked; on a good one it is gone before the eye sees it.
		sending: isOnline ? NONE : sending,
		mode: mayMark ? "open" : inject.status === "open" ? "waiting" : "final",
		usesConfidence: team.exercise.mechanics.confidence,
		onMark: (statementId, mark) =>
			void send({ type: "MarkStatement", injectId: inject.id, statementId, mark: mark === null ? null : { ...mark } }),
		keys: inject.reveal.evidence,
	};
}

const NONE: ReadonlySet<string> = new Set();
