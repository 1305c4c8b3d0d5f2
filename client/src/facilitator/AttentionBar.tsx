import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./ConsoleHeader.module.css";
import { useConsole } from "./consoleContext.ts";
import { useSinglePress } from "./useSinglePress.ts";

/** As long as the facilitator has everybody's attention: what all read, and how to give the floor back. */
export function AttentionBar() {
	const text = useText();
	const { view, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	return (
		<div className={styles.attention} role="status">
			{view.attention !== null && (
				<Banner
					tone="warn"
					actions={
						view.may.includes("EndAttention") && (
							<Button
								kind="primary"
								size="sm"
								aria-label={text("talk.call.endLabel")}
								isBusy={isBusy}
								onClick={() => press(() => ask({ type: "EndAttention" }))}
							>
								{text("talk.call.end")}
							</Button>
						)
					}
				>
					{text("talk.call.stands", { text: inWords(view.attention.text, text) })}
				</Banner>
			)}
		</div>
	);
}
