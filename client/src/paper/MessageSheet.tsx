import { useText } from "../text/useText.ts";
import type { InjectSheetsProps } from "./InjectSheets.tsx";
import { Box, Lines } from "./Lines.tsx";
import { PaperText } from "./PaperText.tsx";
import styles from "./paper.module.css";
import { Sheet } from "./Sheet.tsx";

interface MessageSheetProps extends InjectSheetsProps {
	readonly owner: readonly (string | null)[];
}

const KINDS = ["notification", "enquiry", "answer"] as const;
/** That fit on a page. */
const FORMS = [1, 2];

/** Two forms for what goes to other teams. */
export function MessageSheet({ pack, inject, owner }: MessageSheetProps) {
	const text = useText();
	return (
		<Sheet
			owner={owner}
			name={text("paper.inject", { number: inject.number, title: inject.title })}
			title={text("paper.message")}
		>
			<p className={styles.quiet}>{text("paper.message.hint", { shares: pack.shareBudget ?? 0 })}</p>
			{FORMS.map((form) => (
				<div key={form} className={styles.form}>
					<p className={styles.ticks}>
						<span>{text("paper.message.to")}</span>
						{inject.partners.map(({ id, letter, name }) => (
							<span key={id}>
								<Box />
								{letter} <PaperText>{name}</PaperText>
							</span>
						))}
					</p>
					<p className={styles.ticks}>
						<span>{text("paper.message.kind")}</span>
						{KINDS.map((kind) => (
							<span key={kind}>
								<Box />
								{text(`paper.message.kind.${kind}`)}
							</span>
						))}
					</p>
					<Lines label={text("paper.message.statements")} />
					<Lines label={text("paper.message.text")} count={4} />
					<Lines label={text("paper.decision.time")} />
				</div>
			))}
		</Sheet>
	);
}
