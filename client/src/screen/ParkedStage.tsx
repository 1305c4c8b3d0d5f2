import { useCallback, useState } from "react";
import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import debrief from "./Debrief.module.css";
import { PagedFlow } from "./PagedFlow.tsx";
import styles from "./RevealStage.module.css";
import { useKey } from "./useKey.ts";

interface ParkedStageProps {
	readonly parked: NonNullable<ProjectorView["parked"]>;
	/** On a small screen everything stands below each other. */
	readonly isStacked: boolean;
}

/** What was set aside for the hot wash; by whom is not said. ← → go through the pages. */
export function ParkedStage({ parked, isStacked }: ParkedStageProps) {
	const text = useText();
	const [place, setPlace] = useState(0);
	const [pages, setPages] = useState(1);
	const page = Math.min(place, pages - 1);
	useKey("ArrowRight", () => setPlace(Math.min(page + 1, pages - 1)));
	useKey("ArrowLeft", () => setPlace(Math.max(page - 1, 0)));
	const handlePages = useCallback((counted: number) => setPages(counted), []);
	const points = (
		<ul className={debrief.debrief}>
			{parked.map((point) => (
				<li key={point.id}>{inWords(point.text, text)}</li>
			))}
		</ul>
	);
	return (
		<main className={styles.reveal}>
			<header className={styles.revealHead}>
				<h1 className={styles.stepTitle}>{text("talk.report.parked")}</h1>
				{!isStacked && pages > 1 && (
					<p className={styles.counter} role="status">
						{text("screen.page", { page: page + 1, pages })}
					</p>
				)}
			</header>
			{isStacked ? (
				<div className={styles.stack}>{points}</div>
			) : (
				<PagedFlow page={page} onPages={handlePages}>
					{points}
				</PagedFlow>
			)}
		</main>
	);
}
