import { useText } from "../text/useText.ts";
import styles from "./BlankStage.module.css";
import common from "./screen.module.css";

/** Nothing to look at, until the console lifts it. Who listens to the page is told so. */
export function BlankStage() {
	const text = useText();
	return (
		<main className={styles.blank}>
			<h1 className={common.unseen}>{text("deck.blank.screen")}</h1>
		</main>
	);
}
