import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import styles from "./PagedFlow.module.css";

/** From comfortable to the floor of what the back row can read, in units of 1/1080 of the screen's height. */
const SIZES = [46, 40, 34, 30] as const;
const PAGED_SIZE = 34;

interface PagedFlowProps {
	/** Page to show; a larger one shows the last. */
	readonly page: number;
	readonly onPages: (pages: number) => void;
	readonly children: ReactNode;
}

/**
 * Shows its content as large as it fits on one page; what does not fit even small flows on to further pages.
 * Pages are the columns of a one-column layout of fixed height, so that the browser breaks them.
 */
export function PagedFlow({ page, onPages, children }: PagedFlowProps) {
	const frame = useRef<HTMLDivElement>(null);
	const flow = useRef<HTMLDivElement>(null);
	const [pages, setPages] = useState(1);

	// biome-ignore lint/correctness/useExhaustiveDependencies: new content must be measured again
	useLayoutEffect(() => {
		const box = frame.current;
		const content = flow.current;
		if (!box || !content) return undefined;
		const measure = () => {
			const counted = fitText(box, content);
			setPages(counted);
			onPages(counted);
		};
		measure();
		if (typeof ResizeObserver === "undefined") return undefined;
		const observer = new ResizeObserver(measure);
		observer.observe(box);
		return () => observer.disconnect();
	}, [children, onPages]);

	const shown = Math.min(page, pages - 1);
	return (
		<div ref={frame} className={styles.pagedFrame}>
			<div ref={flow} className={styles.pagedFlow} style={{ transform: `translateX(${-100 * shown}%)` }}>
				{children}
			</div>
		</div>
	);
}

function fitText(box: HTMLElement, content: HTMLElement): number {
	for (const size of SIZES) {
		content.style.fontSize = `calc(${size} * var(--u))`;
		if (countPages(box, content) === 1) return 1;
	}
	content.style.fontSize = `calc(${PAGED_SIZE} * var(--u))`;
	return countPages(box, content);
}

function countPages(box: HTMLElement, content: HTMLElement): number {
	if (box.clientWidth === 0) return 1;
	return Math.max(1, Math.round(content.scrollWidth / box.clientWidth));
}
