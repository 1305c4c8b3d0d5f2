import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { plenaryNames } from "../plenary/names.ts";
import type { TextId } from "../text/en.ts";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { ClockText } from "../ui/ClockText.tsx";
import { ConnectionState, type LinkState } from "../ui/ConnectionState.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Tag } from "../ui/Tag.tsx";
import { useDocumentTitle } from "../ui/useDocumentTitle.ts";
import { ObservedReveal } from "./ObservedReveal.tsx";
import { ObservedTeams } from "./ObservedTeams.tsx";
import styles from "./observer.module.css";

interface ObserverPageProps {
	readonly view: ProjectorView;
	/** Exercise time now. */
	readonly nowMs: number;
	readonly link: { readonly state: LinkState; readonly words: string };
}

/** The same as on the projector, as a page to read. */
export function ObserverPage({ view, nowMs, link }: ObserverPageProps) {
	const text = useText();
	useDocumentTitle(`${text("screen.observer.title")}: ${view.exercise.name}`);
	const { inject, reveal, clock } = view;
	const names = plenaryNames(view);
	const isPaused = clock.phase === "play" && clock.pausedBecause !== null;
	const isOver = clock.phase === "hotwash" || clock.phase === "closed";
	const leftMs = inject?.status === "open" ? inject.limitAtMs - nowMs : null;
	return (
		<div className={styles.page}>
			<header className={styles.head}>
				<div>
					<h1>{view.exercise.name}</h1>
					<p className={styles.quiet}>
						{text("screen.observer.about")} {!view.exercise.scoring && text("screen.scores.off")}
					</p>
				</div>
				<div className={styles.state}>
					<LanguageChoice written={view.exercise.languages} />
					<Tag tone={isPaused ? "warn" : "plain"}>
						{isPaused ? text("screen.play.paused") : text(`facilitator.phase.${clock.phase}`)}
					</Tag>
					<ConnectionState state={link.state} words={link.words} />
				</div>
			</header>
			<main className={styles.main}>
				<div role="status">
					{view.attention !== null && (
						<Banner tone="warn">
							<strong>{text("talk.attention.title")}:</strong> {inWords(view.attention.text, text)}
						</Banner>
					)}
				</div>
				{view.broadcasts.length > 0 && (
					<Panel title={text("screen.play.broadcast")}>
						<ul className={styles.broadcasts}>
							{[...view.broadcasts].reverse().map((broadcast) => (
								<li key={broadcast.id}>
									<span className={styles.quiet}>{exerciseTime(broadcast.atMs)}</span> {inWords(broadcast.text, text)}
								</li>
							))}
						</ul>
					</Panel>
				)}
				{inject && !isOver ? (
					<Panel
						title={inject.told?.title ?? text("screen.play.inject", placeOf(view, inject))}
						aside={
							leftMs !== null && (
								<span className={styles.left}>
									<span>{text(leftMs >= 0 ? "screen.play.timeLeft" : "screen.play.overTime")}</span>
									<ClockText
										ms={Math.abs(leftMs)}
										label={text("screen.play.timeLeft")}
										isFrozen={!clock.isRunning || link.state !== "online"}
										size="1.35rem"
									/>
								</span>
							)
						}
					>
						<p className={styles.quiet}>
							{inject.told !== null && text("screen.play.inject", placeOf(view, inject))}
							{inject.status === "closed" && <>. {text("screen.play.closed")}</>}
						</p>
						<p className={styles.story}>{inject.told?.story ?? text("screen.play.notTold")}</p>
						<p role="status">{text("screen.play.lockedOf", { locked: inject.locked, playing: inject.playing })}</p>
					</Panel>
				) : (
					<Panel title={text(stageTitle(view))}>
						<p className={styles.quiet}>{view.exercise.scenarioTitle}</p>
						{isOver && <p>{text(clock.phase === "hotwash" ? "screen.hotwash.body" : "screen.closed.body")}</p>}
					</Panel>
				)}
				{reveal && reveal.steps.length > 0 && <ObservedReveal reveal={reveal} names={names} />}
				<ObservedTeams worlds={view.worlds} isInPlay={inject !== null && !isOver} />
			</main>
		</div>
	);
}

function stageTitle({ clock, join }: ProjectorView): TextId {
	switch (clock.phase) {
		case "lobby":
			return join ? "screen.lobby.open" : "screen.lobby.closed";
		case "briefing":
			return "screen.briefing.title";
		case "play":
			return "screen.play.between";
		case "hotwash":
			return "screen.hotwash.title";
		case "closed":
			return "screen.closed.title";
	}
}

function placeOf(view: ProjectorView, { number }: NonNullable<ProjectorView["inject"]>) {
	return { number, count: view.exercise.injectCount };
}
