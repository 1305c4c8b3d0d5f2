import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import { Written } from "../exercise/Written.tsx";
import { Text } from "../text/Text.tsx";
import styles from "./Decision.module.css";

/** The options to read, for those who do not lock. */
export function OptionList({ inject }: { readonly inject: InjectView }) {
	return (
		<section aria-labelledby={`options-${inject.id}`}>
			<h3 className={styles.question} id={`options-${inject.id}`}>
				<Text id="player.options" />
			</h3>
			<ul className={styles.options}>
				{inject.options.map((option) => (
					<li key={option.id} className={styles.option}>
						<Written>{option.text}</Written>
					</li>
				))}
			</ul>
		</section>
	);
}
