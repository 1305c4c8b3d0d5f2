import { wordsOf } from "../../shared/views/words.ts";
import type { LinkView } from "../../shared/wire/api.ts";
import type { ExerciseSession } from "./ExerciseSession.ts";

/** The links of an exercise, oldest first, and how many devices use each now. Their secrets are not kept. */
export function linksOf(session: ExerciseSession): readonly LinkView[] {
	const { scenario, state } = session;
	const words = wordsOf(scenario, state, session.hall.room(), state.plan.languages[0] ?? "en");
	return session.keys.links().map(({ linkId, role, label, createdWallMs, isRevoked, seatId }) => ({
		linkId,
		role,
		label: label !== "" || seatId === null ? label : words.label(seatId),
		createdWallMs,
		isRevoked,
		seatId,
		devices: seatId === null ? 0 : session.hall.devicesAt(seatId),
	}));
}
