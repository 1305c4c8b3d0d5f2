import { useMemo } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useOutbox, useSend } from "../connection/useSend.ts";
import type { Marking } from "../hand/marking.ts";
import { mayIn } from "./playerContext.ts";

/** How this seat marks statements in this inject. A tap shows at once, also while the line is down. */
export function useMarking(team: TeamView, seat: SeatView, inject: InjectView): Marking {
	const send = useSend();
	const outbox = useOutbox();
	const sending = useMemo(
		() =>
			new Set(
				outbox.flatMap(({ command, isAcknowledged, isDelayed }) =>
					// On a good line a mark is answered before the eye could read that it is on its way.
					command.type === "MarkStatement" && !isAcknowledged && isDelayed ? [command.statementId] : [],
				),
			),
		[outbox],
	);
	const mayMark = mayIn({ seat, inject }, "MarkStatement");
	return {
		marks: inject.marks,
		ownSeatId: seat.seatId,
		members: team.members,
		sending,
		mode: mayMark ? "open" : inject.status === "open" ? "waiting" : "final",
		usesConfidence: team.exercise.mechanics.confidence,
		onMark: (statementId, mark) =>
			void send({ type: "MarkStatement", injectId: inject.id, statementId, mark: mark === null ? null : { ...mark } }),
		keys: inject.reveal.evidence,
	};
}
