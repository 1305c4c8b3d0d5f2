import { useEffect, useState } from "react";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { keep, readKept } from "../connection/keep.ts";

/** Answers to the team's questions that this device has not shown this person yet. */
export function useUnreadAnswers(team: TeamView, seat: SeatView, isShown: boolean): number {
	const key = `amberline.answers.${team.exercise.exerciseId}.${seat.seatId}`;
	const given = team.talk.questions.reduce((count, { answers }) => count + answers.length, 0);
	const [seen, setSeen] = useState(() => readKept<number>(key) ?? 0);
	useEffect(() => {
		if (!isShown || seen === given) return;
		keep(key, given);
		setSeen(given);
	}, [isShown, given, seen, key]);
	return Math.max(0, given - seen);
}
