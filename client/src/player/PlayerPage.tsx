import { useState } from "react";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Text } from "../text/Text.tsx";
import { SkipLink } from "../ui/SkipLink.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { AbsentTeams } from "./AbsentTeams.tsx";
import { Announcer } from "./Announcer.tsx";
import { AttentionCover } from "./AttentionCover.tsx";
import { BriefingPage } from "./BriefingPage.tsx";
import { EmptyTable } from "./EmptyTable.tsx";
import { FeedbackCard } from "./FeedbackCard.tsx";
import { ImprovisedCards } from "./ImprovisedCards.tsx";
import { LinkBanner } from "./LinkBanner.tsx";
import { MovedBanner } from "./MovedBanner.tsx";
import { PauseBanner } from "./PauseBanner.tsx";
import { PenBanner } from "./PenBanner.tsx";
import { PlayArea } from "./PlayArea.tsx";
import styles from "./Player.module.css";
import { PlayerHeader } from "./PlayerHeader.tsx";
import { RefusalBanner } from "./RefusalBanner.tsx";
import { RollCall } from "./RollCall.tsx";
import { useCurrentInject } from "./useCurrentInject.ts";
import { WhatNow } from "./WhatNow.tsx";

interface PlayerPageProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	/** Puts away that this seat was moved here; null where it was not. */
	readonly onMoveSeen: (() => void) | null;
}

export function PlayerPage({ team, seat, onMoveSeen }: PlayerPageProps) {
	const current = useCurrentInject(team);
	const [isBriefingOpen, setIsBriefingOpen] = useState(false);
	const { phase } = team.clock;
	const isBefore = phase === "lobby" || phase === "briefing";

	return (
		<div className={styles.page}>
			<SkipLink to="main">
				<Text id="app.skip" />
			</SkipLink>
			<PlayerHeader
				team={team}
				seat={seat}
				inject={current.inject}
				isBriefingOpen={isBriefingOpen}
				onBriefing={() => setIsBriefingOpen(!isBriefingOpen)}
			/>
			<Announcer team={team} inject={current.inject} />
			<AttentionCover attention={team.attention} />
			<main id="main" className={styles.main} tabIndex={-1}>
				<VisuallyHidden>
					<h1>{team.exercise.name}</h1>
				</VisuallyHidden>
				<div className={styles.banners}>
					<RefusalBanner />
					<LinkBanner />
					{onMoveSeen !== null && <MovedBanner team={team} onSeen={onMoveSeen} />}
					<PauseBanner clock={team.clock} />
					<AbsentTeams team={team} />
					<PenBanner team={team} seat={seat} />
					<WhatNow team={team} seat={seat} inject={current.inject} />
					<RollCall seat={seat} />
					<FeedbackCard seat={seat} />
					<ImprovisedCards team={team} seat={seat} />
				</div>
				{isBefore || isBriefingOpen ? (
					<BriefingPage team={team} seat={seat} onClose={isBefore ? null : () => setIsBriefingOpen(false)} />
				) : current.inject === null ? (
					<EmptyTable team={team} seat={seat} />
				) : (
					<PlayArea team={team} seat={seat} current={current} inject={current.inject} />
				)}
			</main>
		</div>
	);
}
