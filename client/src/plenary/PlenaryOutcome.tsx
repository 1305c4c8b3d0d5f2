import type { PlenaryRevealView } from "../../../shared/views/contract/plenaryRevealView.ts";
import { useText } from "../text/useText.ts";
import type { PlenaryNames } from "./names.ts";
import styles from "./plenary.module.css";

export type WorldOutcome = NonNullable<PlenaryRevealView["outcomes"]>[number];

interface PlenaryOutcomeProps {
	readonly outcome: WorldOutcome;
	readonly names: PlenaryNames;
}

/** What followed in one world. */
export function PlenaryOutcome({ outcome, names }: PlenaryOutcomeProps) {
	const text = useText();
	const key = outcome.outcome ?? "none";
	return (
		<section className={styles.outcome} data-outcome={key}>
			{!names.isOneWorld && <h2>{names.world(outcome.worldId)}</h2>}
			<p className={styles.outcomeWord}>
				<OutcomeMark outcome={key} /> {text(`screen.outcome.${key}`)}
			</p>
			{outcome.outcome !== null && <p>{text(`screen.outcome.${outcome.outcome}.means`)}</p>}
			{outcome.highBurden && <p className={styles.quiet}>{text("screen.outcome.highBurden")}</p>}
			{outcome.texts.map((text) => (
				<p key={text}>{text}</p>
			))}
		</section>
	);
}

function OutcomeMark({ outcome }: { readonly outcome: NonNullable<WorldOutcome["outcome"]> | "none" }) {
	return (
		<svg
			className={styles.outcomeMark}
			viewBox="0 0 20 20"
			aria-hidden="true"
			fill="none"
			stroke="currentColor"
			strokeWidth="2.6"
		>
			{outcome === "prevented" && <path d="M2 10 H12 M15 2 V18" />}
			{outcome === "displaced" && <path d="M2 15 H7 L12 5 H18 M14 1.5 L18 5 L14 8.5" />}
			{outcome === "diverted" && <path d="M2 10 H18 M12 4 L18 10 L12 16" />}
			{outcome === "none" && <path d="M4 10 H16" />}
		</svg>
	);
}
