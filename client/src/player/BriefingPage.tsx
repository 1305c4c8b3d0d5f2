import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Written } from "../exercise/Written.tsx";
import { Paragraphs } from "../hand/Paragraphs.tsx";
import { Text } from "../text/Text.tsx";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Tag } from "../ui/Tag.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { AdvicePanel } from "./AdvicePanel.tsx";
import styles from "./Briefing.module.css";
import { MessageBoard } from "./MessageBoard.tsx";
import { OtherTeamName } from "./OtherTeamName.tsx";

interface BriefingPageProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	/** Back to the injects; null while there are none. */
	readonly onClose: (() => void) | null;
}

/** Who you are, with whom, and what only your team knows. */
export function BriefingPage({ team, seat, onClose }: BriefingPageProps) {
	const ownRole = team.roles.find((role) => role.id === seat.roleId);
	return (
		<div className={styles.briefing}>
			<Panel
				title={
					<span className={styles.teamTitle}>
						<TeamBadge team={team.team} /> <Text id="player.briefing.youAre" values={{ team: team.team.name }} />
					</span>
				}
				aside={
					onClose !== null && (
						<Button size="sm" onClick={onClose}>
							<Text id="player.briefing.back" />
						</Button>
					)
				}
			>
				<div className={styles.prose}>
					<p>
						<Written>{team.team.summary}</Written>
					</p>
					{team.briefing !== null && (
						<>
							<h3>
								<Text id="player.briefing.private" />
							</h3>
							<Paragraphs text={team.briefing} />
						</>
					)}
				</div>
			</Panel>
			{ownRole !== undefined && (
				<Panel title={<Text id="player.briefing.role" values={{ role: ownRole.name }} />}>
					<div className={styles.prose}>
						{ownRole.briefing === null ? (
							<p>
								<Text id="player.briefing.roleLater" />
							</p>
						) : (
							<Paragraphs text={ownRole.briefing} />
						)}
					</div>
				</Panel>
			)}
			<Panel title={<Text id="player.briefing.mates" values={{ count: team.members.length }} />}>
				<ul className={styles.members}>
					{team.members.map((member) => (
						<li key={member.seatId}>
							<span>
								{member.label}
								{member.roleName !== null && member.roleName !== member.label && `, ${member.roleName}`}
							</span>
							{member.seatId === seat.seatId && (
								<Tag>
									<Text id="player.member.you" />
								</Tag>
							)}
							{member.seatId === team.scribe && (
								<Tag tone="accent">
									<Text id="player.member.scribe" />
								</Tag>
							)}
							{!member.isOnline && (
								<Tag tone="warn">
									<Text id="player.member.offline" />
								</Tag>
							)}
						</li>
					))}
				</ul>
				<p className={styles.note}>
					<Text id="player.briefing.scribe" />
				</p>
			</Panel>
			{team.roles.length > 0 && ownRole === undefined && team.briefing !== null && (
				<Panel title={<Text id="player.briefing.roles" />}>
					<dl className={styles.roles}>
						{team.roles.map((role) => (
							<div key={role.id}>
								<dt>{role.name}</dt>
								<dd>{role.briefing}</dd>
							</div>
						))}
					</dl>
				</Panel>
			)}
			{team.otherTeams.length > 0 && (
				<Panel title={<Text id="player.briefing.others" />}>
					<dl className={styles.roles}>
						{team.otherTeams.map((other) => (
							<div key={other.id}>
								<dt className={styles.teamTitle}>
									<OtherTeamName team={other} />
								</dt>
								<dd>
									<Written>{other.summary}</Written>
								</dd>
							</div>
						))}
					</dl>
				</Panel>
			)}
			<AdvicePanel team={team} seat={seat} inject={null} />
			<MessageBoard team={team} seat={seat} />
		</div>
	);
}
