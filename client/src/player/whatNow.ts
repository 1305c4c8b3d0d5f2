import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import type { TextId } from "../text/en.ts";
import { labelOf, mayIn, teamNameOf } from "./playerContext.ts";

/** The next sensible thing for this person to do. */
export interface WhatNowLine {
	readonly id: TextId;
	readonly values?: Readonly<Record<string, string | number>>;
}

export function whatNow(team: TeamView, seat: SeatView, inject: InjectView | null): WhatNowLine {
	switch (team.clock.phase) {
		case "lobby":
			return { id: seat.may.includes("AnswerRollCall") ? "player.now.rollCall" : "player.now.lobby" };
		case "briefing":
			return { id: seat.may.includes("AnswerRollCall") ? "player.now.rollCall" : "player.now.briefing" };
		case "hotwash":
			return {
				id: seat.may.includes("GiveFeedback") && seat.feedback === null ? "player.now.feedback" : "player.now.hotwash",
			};
		case "closed":
			return { id: "player.now.closed" };
		case "play":
			if (isImprovisedOwed(team, seat)) return { id: "player.now.improvised" };
			return inject === null ? { id: "player.now.between" } : inInject(team, seat, inject);
	}
}

function isImprovisedOwed({ improvised }: TeamView, seat: SeatView): boolean {
	if (!seat.may.includes("DecideImprovised")) return false;
	return improvised.some(({ isOpen, options, decided }) => isOpen && options.length > 0 && decided === null);
}

function inInject(team: TeamView, seat: SeatView, inject: InjectView): WhatNowLine {
	if (inject.status === "closed") {
		const isRevealing = inject.reveal.steps.length > 0;
		return { id: isRevealing ? "player.now.reveal" : "player.now.closedInject" };
	}
	if (!team.clock.isRunning) return { id: "player.now.paused" };
	const asked = inject.messages.find((message) => message.kind === "enquiry" && !message.isOwn && !message.isAnswered);
	if (asked !== undefined && mayIn({ seat, inject }, "AnswerEnquiry")) {
		if (asked.from === null) return { id: "player.now.enquiryAnonymous" };
		return { id: "player.now.enquiry", values: { team: teamNameOf(team, asked.from) } };
	}
	if (inject.status === "locked") return { id: "player.now.locked" };
	const unread = inject.documents.filter((document) => !document.openedBy.includes(seat.seatId)).length;
	if (unread > 0) return { id: "player.now.read", values: { count: unread } };
	const hasMarks = Object.values(inject.marks).some((marks) => Object.keys(marks).length > 0);
	if (!hasMarks && mayIn({ seat, inject }, "MarkStatement")) return { id: "player.now.mark" };
	if (inject.isReopened && seat.isScribe) return { id: "player.now.reopened" };
	if (mayIn({ seat, inject }, "CastVote") && seat.votes[inject.id] === undefined) return { id: "player.now.vote" };
	if (mayIn({ seat, inject }, "LockDecision")) return { id: "player.now.lock" };
	const scribe = labelOf(team, team.scribe);
	if (inject.options.length === 0) return { id: "player.now.noDecision" };
	return scribe === null ? { id: "player.now.noScribe" } : { id: "player.now.discuss", values: { scribe } };
}
