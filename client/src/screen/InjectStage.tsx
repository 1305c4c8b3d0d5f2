import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";
import { countdown } from "../exercise/exerciseTime.ts";
import { useText } from "../text/useText.ts";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import styles from "./InjectStage.module.css";
import common from "./screen.module.css";

interface InjectStageProps {
	readonly view: ProjectorView;
	readonly inject: NonNullable<ProjectorView["inject"]>;
	readonly nowMs: number;
}

/** The inject in play: what happened, how long there is, and who has locked. */
export function InjectStage({ view, inject, nowMs }: InjectStageProps) {
	const text = useText();
	const place = text("screen.play.inject", { number: inject.number, count: view.exercise.injectCount });
	const leftMs = inject.limitAtMs - nowMs;
	return (
		<main className={styles.inject}>
			<div className={styles.story}>
				{inject.told !== null && <p className={common.label}>{place}</p>}
				<h1 className={common.title}>{inject.told?.title ?? place}</h1>
				<p className={common.body} data-long={(inject.told?.story.length ?? 0) > 420}>
					{inject.told?.story ?? text("screen.play.notTold")}
				</p>
			</div>
			<aside className={styles.side}>
				{inject.status === "open" ? (
					<>
						<p className={common.label}>{text(leftMs >= 0 ? "screen.play.timeLeft" : "screen.play.overTime")}</p>
						<p className={styles.clock} data-paused={!view.clock.isRunning} data-over={leftMs < 0}>
							{countdown(Math.abs(leftMs))}
						</p>
					</>
				) : (
					<>
						<p className={styles.closed}>{text("screen.play.closed")}</p>
						<p className={common.note}>{text("screen.play.closedHint")}</p>
					</>
				)}
				<p className={common.label} role="status">
					{text("screen.play.lockedOf", { locked: inject.locked, playing: inject.playing })}
				</p>
				{view.worlds.map((world) => (
					<section key={world.id}>
						{view.worlds.length > 1 && <h2 className={styles.worldName}>{world.name}</h2>}
						<ul className={styles.shapes}>
							{world.teams
								.filter((team) => team.state !== "not-playing")
								.map((team) => (
									<li key={team.id} data-locked={team.state === "locked"}>
										<TeamBadge team={team} />
										<span className={common.unseen}>
											{team.name}: {text(`screen.progress.${team.state}`)}
										</span>
									</li>
								))}
						</ul>
					</section>
				))}
			</aside>
		</main>
	);
}
