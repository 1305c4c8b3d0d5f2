import type { ReactNode } from "react";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Notice.module.css";
import { inWords } from "./plainWords.ts";
import type { Said } from "./useNotices.ts";

interface NoticeProps<Item extends Said> {
	/** Who speaks, before what is said. */
	readonly title: (said: Item) => ReactNode;
	/** What the button puts away. */
	readonly dismissLabel: string;
	readonly said: Item | undefined;
	readonly onDismiss: (id: string) => void;
}

/** What somebody has just said, in sight wherever the person is on the page, until it is put away. */
export function Notice<Item extends Said>({ title, dismissLabel, said, onDismiss }: NoticeProps<Item>) {
	const text = useText();
	return (
		<div className={styles.notice} role="status">
			{said !== undefined && (
				<Banner
					actions={
						<Button size="sm" aria-label={dismissLabel} onClick={() => onDismiss(said.id)}>
							<Text id="common.notice.dismiss" />
						</Button>
					}
				>
					<strong>{title(said)}</strong> {inWords(said.text, text)}
				</Banner>
			)}
		</div>
	);
}
