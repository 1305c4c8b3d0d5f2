import type { TextId } from "../text/en.ts";
import { useText } from "../text/useText.ts";
import common from "./screen.module.css";
import styles from "./WordStage.module.css";

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
			<h1 className={common.title}>{text(title, values)}</h1>
			{body && <p className={common.body}>{text(body, values)}</p>}
			{note && <p className={common.note}>{text(note, values)}</p>}
		</main>
	);
}
