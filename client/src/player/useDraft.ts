import { useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { Draft, SeatView } from "../../../shared/views/contract/seatView.ts";
import { useExerciseConnection } from "../connection/ConnectionProvider.tsx";

const EMPTY: Draft = { optionId: null, course: null, measures: [], reason: "", confidence: null, showOfHands: null };

/**
 * What the scribe has prepared: what this device has and the server not yet, or else what the server kept, for example
 * from the phone that died, or as it was locked before it was reopened. Every change is kept here at once and on the server within a second.
 */
export function useDraft(seat: SeatView, inject: InjectView): readonly [Draft, (change: Partial<Draft>) => void] {
	const { drafts } = useExerciseConnection();
	/** Once touched here, nothing that comes from the server is laid over it. */
	const [own, setOwn] = useState<Draft | null>(null);
	const draft = own ?? drafts.unsaved(inject.id) ?? seat.drafts[inject.id] ?? EMPTY;
	const change = (part: Partial<Draft>) => {
		const next = { ...draft, ...part };
		setOwn(next);
		drafts.save(inject.id, next);
	};
	return [draft, change];
}
