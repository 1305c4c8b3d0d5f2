import { useCallback, useEffect, useMemo, useState } from "react";
import type { PlenaryRevealView } from "../../../shared/views/contract/plenaryRevealView.ts";
import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";
import { plenaryNames } from "../plenary/names.ts";
import { useText } from "../text/useText.ts";
import { PagedFlow } from "./PagedFlow.tsx";
import styles from "./RevealStage.module.css";
import { slidesOf } from "./slides.tsx";
import { useKey } from "./useKey.ts";

interface RevealStageProps {
	readonly view: ProjectorView;
	readonly reveal: PlenaryRevealView;
	/** On a small screen everything stands below each other. */
	readonly isStacked: boolean;
}

/** The reveal, step by step. The newest step shows by itself; ↑ ↓ go to earlier ones, ← → through pages. */
export function RevealStage({ view, reveal, isStacked }: RevealStageProps) {
	const text = useText();
	const names = useMemo(() => plenaryNames(view), [view]);
	const newest = reveal.steps.length - 1;
	const [stepIndex, setStepIndex] = useState(newest);
	const [place, setPlace] = useState({ slide: 0, page: 0 });
	const [pages, setPages] = useState(1);
	useEffect(() => {
		setStepIndex(newest);
		setPlace({ slide: 0, page: 0 });
	}, [newest]);

	const step = reveal.steps[Math.min(stepIndex, newest)];
	const slides = useMemo(() => (step ? slidesOf(step, reveal, names, text) : []), [step, reveal, names, text]);
	const slideIndex = Math.min(place.slide, Math.max(0, slides.length - 1));
	const page = Math.min(place.page, pages - 1);

	const goStep = (by: number) => {
		setStepIndex((index) => Math.max(0, Math.min(newest, index + by)));
		setPlace({ slide: 0, page: 0 });
	};
	useKey("ArrowUp", () => goStep(-1));
	useKey("ArrowDown", () => goStep(1));
	useKey("ArrowRight", () => {
		if (page < pages - 1) setPlace({ slide: slideIndex, page: page + 1 });
		else if (slideIndex < slides.length - 1) setPlace({ slide: slideIndex + 1, page: 0 });
	});
	useKey("ArrowLeft", () => {
		if (page > 0) setPlace({ slide: slideIndex, page: page - 1 });
		else if (slideIndex > 0) setPlace({ slide: slideIndex - 1, page: Number.MAX_SAFE_INTEGER });
	});
	const handlePages = useCallback((counted: number) => setPages(counted), []);

	if (!step) return null;
	const slide = slides[slideIndex];
	const counter = slides.length > 1 ? { page: slideIndex + 1, pages: slides.length } : null;
	return (
		<main className={styles.reveal}>
			<header className={styles.revealHead}>
				<h1 className={styles.stepTitle}>{text(`screen.step.${step}`)}</h1>
				{!isStacked && (
					<p className={styles.counter} role="status">
						{slide?.label ?? (counter && text("screen.page", counter))}
						{slide?.label && !slide.key.startsWith("none") && counter && step !== "evidence" && (
							<> ({text("screen.page", counter)})</>
						)}
						{pages > 1 && <span className={styles.pageDots}>{pageDots(page, pages)}</span>}
					</p>
				)}
			</header>
			{step === "evidence" && reveal.biasFlags !== null && (
				<p className={styles.bias}>{text("screen.evidence.bias", { count: reveal.biasFlags })}</p>
			)}
			{step === "outcome" && !view.exercise.scoring && <p className={styles.bias}>{text("screen.scores.off")}</p>}
			{isStacked ? (
				<div className={styles.stack}>
					{slides.map((each) => (
						<div key={each.key}>
							{each.label && <p className={styles.counter}>{each.label}</p>}
							{each.content}
						</div>
					))}
				</div>
			) : (
				<PagedFlow key={`${step}/${slide?.key}`} page={page} onPages={handlePages}>
					{slide?.content}
				</PagedFlow>
			)}
		</main>
	);
}

function pageDots(page: number, pages: number): string {
	return Array.from({ length: pages }, (_, index) => (index === page ? "●" : "○")).join(" ");
}
