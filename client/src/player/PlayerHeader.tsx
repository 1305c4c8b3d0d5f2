import { IconPencil } from "@tabler/icons-react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useConnection } from "../connection/useConnection.ts";
import { DryRunTag } from "../exercise/DryRunTag.tsx";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { ConnectionState } from "../ui/ConnectionState.tsx";
import { Tag } from "../ui/Tag.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { AskButton } from "./AskButton.tsx";
import { InjectClock } from "./InjectClock.tsx";
import { NoticeBanners } from "./NoticeBanners.tsx";
import styles from "./Player.module.css";
import { PlayerMenu } from "./PlayerMenu.tsx";
import { labelOf } from "./playerContext.ts";

interface PlayerHeaderProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView | null;
	readonly isBriefingOpen: boolean;
	readonly onBriefing: () => void;
}

/** Who I am, whether the line holds, how much time there is, and what was just said: always in sight. */
export function PlayerHeader({ team, seat, inject, isBriefingOpen, onBriefing }: PlayerHeaderProps) {
	const text = useText();
	const { state, words, isOnline } = useConnection();
	const scribe = labelOf(team, team.scribe);
	return (
		<header className={styles.header}>
			<div className={styles.identity}>
				<TeamBadge team={team.team} size="2.25rem" />
				<div className={styles.names}>
					<p className={styles.teamName}>
						{team.team.name}
						{!team.world.isOnly && <span className={styles.world}> {team.world.name}</span>}
					</p>
					<p className={styles.role}>
						{seat.label !== team.team.name && <>{seat.label} </>}
						{seat.isScribe ? (
							<Tag tone="accent" icon={<IconPencil size={14} aria-hidden />}>
								<Text id="player.scribe.you" />
							</Tag>
						) : (
							scribe !== null && (
								<span className={styles.scribeIs}>
									{" "}
									<Text id="player.scribe.is" values={{ name: scribe }} />
								</span>
							)
						)}{" "}
						<DryRunTag exercise={team.exercise} />
					</p>
				</div>
			</div>
			<div className={styles.status} data-online={isOnline || undefined}>
				<span className={styles.connection}>
					<ConnectionState state={state} words={text(words)} />
				</span>
				<InjectClock clock={team.clock} inject={inject} isLinkDown={!isOnline} />
				<AskButton team={team} seat={seat} />
				<PlayerMenu team={team} seat={seat} isBriefingOpen={isBriefingOpen} onBriefing={onBriefing} />
			</div>
			<div className={styles.notices}>
				<NoticeBanners team={team} seat={seat} />
			</div>
		</header>
	);
}
