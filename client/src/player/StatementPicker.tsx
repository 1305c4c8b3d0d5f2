import { useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import { Written } from "../exercise/Written.tsx";
import type { HandStatement } from "../hand/handStatements.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Channel.module.css";

interface StatementPickerProps {
	readonly inject: InjectView;
	readonly hand: readonly HandStatement[];
	readonly picked: readonly string[];
	readonly isOutOfBudget: boolean;
	readonly onPick: (picked: readonly string[]) => void;
}

const MOST = 12;

/** Statements of the hand to send along: first those somebody marked. */
export function StatementPicker({ inject, hand, picked, isOutOfBudget, onPick }: StatementPickerProps) {
	const text = useText();
	const [show, setShow] = useState<"marked" | "all">("marked");
	const shown = hand.filter(
		({ statementId }) =>
			show === "all" || picked.includes(statementId) || Object.keys(inject.marks[statementId] ?? {}).length > 0,
	);
	return (
		<details className={styles.picker} open={picked.length > 0 || undefined}>
			<summary>
				<Text id="player.pick" values={{ count: picked.length }} />
			</summary>
			{isOutOfBudget ? (
				<p className={styles.note}>
					<Text id="player.pick.spent" />
				</p>
			) : (
				<>
					<SegmentedChoice
						label={text("player.pick.show")}
						isLabelHidden
						value={show}
						options={[
							{ value: "marked", label: text("player.pick.marked") },
							{ value: "all", label: text("player.pick.all") },
						]}
						onChange={setShow}
					/>
					{shown.length === 0 && (
						<p className={styles.note}>
							<Text id="player.pick.none" />
						</p>
					)}
					<div className={styles.pickList}>
						{shown.map((statement) => {
							const isPicked = picked.includes(statement.statementId);
							return (
								<CheckField
									key={statement.statementId}
									label={<Written>{statement.text}</Written>}
									hint={statement.source}
									aside={
										inject.sending[statement.statementId]?.isSensitive && (
											<Tag tone="warn">
												<Text id="player.pick.sensitive" />
											</Tag>
										)
									}
									checked={isPicked}
									disabled={!isPicked && picked.length >= MOST}
									onChange={(checked) =>
										onPick(
											checked
												? [...picked, statement.statementId]
												: picked.filter((id) => id !== statement.statementId),
										)
									}
								/>
							);
						})}
					</div>
				</>
			)}
		</details>
	);
}
