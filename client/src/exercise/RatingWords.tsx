import type { Rating } from "../../../shared/scenario/schema.ts";
import { useText } from "../text/useText.ts";
import styles from "./exercise.module.css";

/** A rating as people read it, with a shape of its own beside the colour. */
export function RatingWords({ rating }: { readonly rating: Rating }) {
	const text = useText();
	return (
		<span className={styles.rating} data-rating={rating}>
			<svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="3">
				{rating === "best" && <path d="M3 11 L8 16 L17 4" />}
				{rating === "acceptable" && <path d="M3 11 L8 16 L17 4 M3 19 H17" />}
				{rating === "poor" && <path d="M10 3 V12 M10 15 V18" />}
				{rating === "harmful" && <path d="M4 4 L16 16 M16 4 L4 16" />}
			</svg>
			{text(`rating.${rating}`)}
		</span>
	);
}
