import type { TextId } from "../text/en.ts";
import { useText } from "../text/useText.ts";
import styles from "./screen.module.css";

interface WordStageProps {
	readonly title: TextId;
	readonly body?: TextId;
	readonly note?: TextId;
	readonly values?: Readonly<Record<string, string | number>>;
}

/** One idea in words, for the moments between. All are message ids. */
export function WordStage({ title, body, note, values }: WordStageProps) {
	const text = useText();
	return (
		<main className={styles.words}>
			<h1 className={styles.title}>{text(title, values)}</h1>
			{body && <p className={styles.body}>{text(body, values)}</p>}
			{note && <p className={styles.note}>{text(note, values)}</p>}
		</main>
	);
}
