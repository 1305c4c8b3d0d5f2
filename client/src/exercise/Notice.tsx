import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Notice.module.css";
import { inWords } from "./plainWords.ts";
import type { Said } from "./useNotices.ts";

interface NoticeProps {
	readonly kind: "broadcast" | "advice";
	readonly said: Said | undefined;
	readonly onDismiss: (id: string) => void;
}

/** What somebody has just said, in sight wherever the person is on the page, until it is put away. */
export function Notice({ kind, said, onDismiss }: NoticeProps) {
	const text = useText();
	return (
		<div className={styles.notice} role="status">
			{said !== undefined && (
				<Banner
					actions={
						<Button size="sm" aria-label={text(`common.notice.${kind}.dismiss`)} onClick={() => onDismiss(said.id)}>
							<Text id="common.notice.dismiss" />
						</Button>
					}
				>
					<strong>
						<Text id={`common.notice.${kind}`} />
					</strong>{" "}
					{inWords(said.text, text)}
				</Banner>
			)}
		</div>
	);
}
