import { useEffect, useId, useRef } from "react";
import type { CreatedExercise } from "../../../shared/wire/api.ts";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { IssuedLinkText } from "./IssuedLinkText.tsx";
import styles from "./operator.module.css";

interface CreatedCardProps {
	readonly created: CreatedExercise & { readonly name: string };
	readonly address: string;
	readonly onDismiss: () => void;
}

/** A new exercise: its code, and the facilitator's link, shown this once. */
export function CreatedCard({ created, address, onDismiss }: CreatedCardProps) {
	const text = useText();
	const card = useRef<HTMLElement>(null);
	const titleId = useId();
	const { exerciseId } = created;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new exercise is brought into sight once
	useEffect(() => {
		card.current?.scrollIntoView({ block: "nearest" });
	}, [exerciseId]);
	return (
		<section className={styles.created} ref={card} aria-labelledby={titleId}>
			<h3 id={titleId}>{text("operator.created.title", { name: created.name })}</h3>
			<p>
				{text("operator.created.code")} <strong className={styles.code}>{joinCodeWords(created.joinCode)}</strong>
			</p>
			<p>{text("operator.created.once")}</p>
			<IssuedLinkText link={created.facilitatorLink} address={address} open={text("operator.created.open")} />
			<div>
				<Button
					size="sm"
					aria-label={text("operator.created.dismissNamed", { name: created.name })}
					onClick={onDismiss}
				>
					{text("operator.dismiss")}
				</Button>
			</div>
		</section>
	);
}
