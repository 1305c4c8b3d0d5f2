import { IconFileText, IconGavel, IconInbox, IconMessages } from "@tabler/icons-react";
import { Suspense, useRef, useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { DocumentShelf } from "../hand/DocumentShelf.tsx";
import { InjectStory } from "../hand/InjectStory.tsx";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { lazyPart } from "../ui/lazyPart.ts";
import { Stack } from "../ui/Stack.tsx";
import { AdvicePanel } from "./AdvicePanel.tsx";
import { DecisionColumn } from "./DecisionColumn.tsx";
import { InjectList } from "./InjectList.tsx";
import { MessageBoard } from "./MessageBoard.tsx";
import styles from "./PlayArea.module.css";
import { RequestsPanel } from "./RequestsPanel.tsx";
import { RevealPanel } from "./RevealPanel.tsx";
import type { CurrentInject } from "./useCurrentInject.ts";
import { useMarking } from "./useMarking.ts";
import { useOpenDocument } from "./useOpenDocument.ts";
import { useUnreadMessages } from "./useUnreadMessages.ts";

const ChannelPanel = lazyPart(async () => (await import("./ChannelPanel.tsx")).ChannelPanel);

interface PlayAreaProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
	readonly current: CurrentInject;
}

type Area = "injects" | "evidence" | "decision" | "channel";

const ICONS = { injects: IconInbox, evidence: IconFileText, decision: IconGavel, channel: IconMessages } as const;

/** The table: three columns on a wide screen, one at a time with tabs below on a phone. */
export function PlayArea({ team, seat, inject, current }: PlayAreaProps) {
	const text = useText();
	const [area, setArea] = useState<Area>("evidence");
	const hasChannel = team.exercise.mechanics.channel && team.otherTeams.length > 0;
	const unread = useUnreadMessages(inject, area === "channel");
	const shownArea = area === "channel" && !hasChannel ? "evidence" : area;
	const areas: readonly Area[] = hasChannel
		? ["injects", "evidence", "channel", "decision"]
		: ["injects", "evidence", "decision"];

	return (
		<>
			{current.waiting !== null && (
				<NewInject
					inject={current.waiting}
					onOpen={(injectId) => {
						current.select(injectId);
						setArea("evidence");
					}}
				/>
			)}
			<div className={styles.columns} data-area={shownArea}>
				<aside className={styles.left} aria-label={text("player.area.injects")}>
					<InjectList
						injects={team.injects}
						currentId={inject.id}
						onSelect={(injectId) => {
							current.select(injectId);
							setArea("evidence");
						}}
					/>
					<MessageBoard team={team} seat={seat} />
					<AdvicePanel team={team} seat={seat} inject={inject} />
				</aside>
				<section className={styles.middle} aria-label={text("player.area.evidence")}>
					{hasChannel && <MiddleSwitch area={shownArea} unread={unread} onSelect={setArea} />}
					{shownArea === "channel" ? (
						<Suspense fallback={<Text id="app.loading" />}>
							<ChannelPanel key={inject.id} team={team} seat={seat} inject={inject} />
						</Suspense>
					) : (
						<Evidence key={inject.id} team={team} seat={seat} inject={inject} />
					)}
				</section>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and holds no control while the clock stands */}
				<section className={styles.right} aria-label={text("player.area.decision")} tabIndex={0}>
					<DecisionColumn key={inject.id} team={team} seat={seat} inject={inject} />
				</section>
			</div>
			<nav className={styles.tabs} aria-label={text("player.areas")}>
				{areas.map((item) => {
					const Icon = ICONS[item];
					return (
						<button
							key={item}
							type="button"
							className={styles.tab}
							aria-current={item === shownArea ? "true" : undefined}
							onClick={() => setArea(item)}
						>
							<Icon size={22} aria-hidden />
							<span>
								<Text id={`player.area.${item}`} />
								{item === "channel" && unread > 0 && (
									<span className={styles.unread}>
										{" "}
										<Text id="player.unread" values={{ count: unread }} />
									</span>
								)}
							</span>
						</button>
					);
				})}
			</nav>
		</>
	);
}

interface EvidenceProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
}

function Evidence({ team, seat, inject }: EvidenceProps) {
	const marking = useMarking(team, seat, inject);
	const [selected, setSelected] = useState<string | null>(inject.documents[0]?.id ?? null);
	const openDocument = useOpenDocument(seat, inject);
	const shelf = useRef<HTMLDivElement>(null);
	const handleRead = (documentId: string) => {
		setSelected(documentId);
		shelf.current?.scrollIntoView({ block: "start" });
	};
	return (
		<Stack gap={4}>
			<InjectStory inject={inject} teams={team.otherTeams} />
			<RevealPanel team={team} inject={inject} />
			<div className={styles.shelf} ref={shelf}>
				<DocumentShelf
					inject={inject}
					teams={team.otherTeams}
					marking={marking}
					selected={selected ?? inject.documents[0]?.id ?? null}
					onSelect={setSelected}
					onShown={openDocument}
				/>
			</div>
			<RequestsPanel team={team} seat={seat} inject={inject} onOpen={handleRead} />
		</Stack>
	);
}

/** On a wide screen the evidence and the channel share the middle. */
function MiddleSwitch(props: {
	readonly area: Area;
	readonly unread: number;
	readonly onSelect: (area: Area) => void;
}) {
	const { area, unread, onSelect } = props;
	return (
		<div className={styles.switch}>
			<Button
				size="sm"
				kind={area === "channel" ? "plain" : "primary"}
				aria-pressed={area !== "channel"}
				onClick={() => onSelect("evidence")}
			>
				<Text id="player.area.evidence" />
			</Button>
			<Button
				size="sm"
				kind={area === "channel" ? "primary" : "plain"}
				aria-pressed={area === "channel"}
				onClick={() => onSelect("channel")}
			>
				<Text id="player.area.channel" />
				{unread > 0 && (
					<>
						{" "}
						(<Text id="player.unread" values={{ count: unread }} />)
					</>
				)}
			</Button>
		</div>
	);
}

function NewInject({ inject, onOpen }: { readonly inject: InjectView; readonly onOpen: (injectId: string) => void }) {
	return (
		<Banner
			role="status"
			actions={
				<Button kind="primary" size="sm" onClick={() => onOpen(inject.id)}>
					<Text id="player.newInject.open" />
				</Button>
			}
		>
			<Text id="player.newInject" values={{ number: inject.number, title: inject.title }} />
		</Banner>
	);
}
