import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";
import { DryRunTag } from "../exercise/DryRunTag.tsx";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { useDocumentTitle } from "../ui/useDocumentTitle.ts";
import { BlankStage } from "./BlankStage.tsx";
import { InjectStage } from "./InjectStage.tsx";
import { LobbyStage } from "./LobbyStage.tsx";
import { ParkedStage } from "./ParkedStage.tsx";
import styles from "./Projector.module.css";
import { RevealStage } from "./RevealStage.tsx";
import { useFreshBroadcast } from "./useFreshBroadcast.ts";
import { WordStage } from "./WordStage.tsx";

interface ProjectorProps {
	readonly view: ProjectorView;
	/** Exercise time now. */
	readonly nowMs: number;
	readonly isConnected: boolean;
	readonly isStacked: boolean;
}

/** What all may see, as large as the back row needs it. Driven from the console only. */
export function Projector({ view, nowMs, isConnected, isStacked }: ProjectorProps) {
	const text = useText();
	useDocumentTitle(`${text("screen.title")}: ${view.exercise.name}`);
	const isPaused = view.clock.pausedBecause !== null && view.clock.phase === "play";
	const broadcast = useFreshBroadcast(view, nowMs);
	if (view.isBlank) return <BlankStage />;
	return (
		<div className={styles.screen}>
			<header className={styles.head}>
				<p>
					<strong>{view.exercise.name}</strong>
					{view.exercise.name !== view.exercise.scenarioTitle && <span>, {view.exercise.scenarioTitle}</span>}
				</p>
				<p className={styles.headRight}>
					<DryRunTag exercise={view.exercise} />
					{!isConnected && (
						<span className={styles.lost} role="status">
							{text("screen.linkLost")}
						</span>
					)}
					{view.inject && view.inject.id === view.reveal?.injectId && (
						<span>{text("screen.play.inject", { number: view.inject.number, count: view.exercise.injectCount })}</span>
					)}
					{view.join && view.clock.phase !== "lobby" && (
						<span className={styles.code}>{joinCodeWords(view.join.code)}</span>
					)}
				</p>
			</header>
			{isPaused && (
				<p className={styles.banner} role="status">
					<strong>{text("screen.play.paused")}.</strong> {text("screen.play.pausedHint")}
				</p>
			)}
			{broadcast && (
				<p className={styles.banner} role="status">
					<strong>{text("screen.play.broadcast")}:</strong> {broadcast.text}
				</p>
			)}
			<div role="alert">
				{view.attention && (
					<div className={styles.attention}>
						<p className={styles.attentionTitle}>{text("talk.attention.title")}</p>
						<p className={styles.attentionWords}>{inWords(view.attention.text, text)}</p>
					</div>
				)}
			</div>
			<Stage view={view} nowMs={nowMs} isStacked={isStacked} />
		</div>
	);
}

type StageProps = Pick<ProjectorProps, "view" | "nowMs" | "isStacked">;

function Stage({ view, nowMs, isStacked }: StageProps) {
	const { inject, reveal } = view;
	const isOpenInject = inject?.status === "open";
	if (view.parked !== null && !isOpenInject) return <ParkedStage parked={view.parked} isStacked={isStacked} />;
	if (reveal && reveal.steps.length > 0 && !isOpenInject) {
		return <RevealStage view={view} reveal={reveal} isStacked={isStacked} />;
	}
	switch (view.clock.phase) {
		case "lobby":
			return <LobbyStage view={view} />;
		case "briefing":
			return (
				<WordStage
					title="screen.briefing.title"
					body="screen.briefing.body"
					note="screen.briefing.injects"
					values={{ count: view.exercise.injectCount }}
				/>
			);
		case "play":
			return inject ? (
				<InjectStage view={view} inject={inject} nowMs={nowMs} />
			) : (
				<WordStage title="screen.play.between" />
			);
		case "hotwash":
			return <WordStage title="screen.hotwash.title" body="screen.hotwash.body" />;
		case "closed":
			return <WordStage title="screen.closed.title" body="screen.closed.body" />;
	}
}
