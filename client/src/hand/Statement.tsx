import type { KeyboardEvent } from "react";
import { useState } from "react";
import type { Mark } from "../../../shared/exercise/commands.ts";
import { useText } from "../text/useText.ts";
import { Popup } from "../ui/Popup.tsx";
import { MarkChoice } from "./MarkChoice.tsx";
import type { Marking } from "./marking.ts";
import { flaggedByOthers, initialsOf, ownMarkOn } from "./marking.ts";
import styles from "./Paper.module.css";

interface StatementProps {
	readonly statementId: string;
	readonly children: string;
	readonly isStrong?: boolean;
	readonly marking: Marking;
}

/**
 * One sentence that can be marked. It stays inline so that it wraps as text does; it works by touch, mouse, Space and
 * Enter. Every sentence looks and behaves alike: nothing tells a signal from the rest.
 */
export function Statement({ statementId, children, isStrong = false, marking }: StatementProps) {
	const text = useText();
	const [isChoosing, setIsChoosing] = useState(false);
	const own = ownMarkOn(marking, statementId);
	const others = flaggedByOthers(marking, statementId);
	const look = {
		"data-mark": own?.call,
		"data-team": others.length > 0 || undefined,
		"data-sending": marking.sending.has(statementId) || undefined,
		"data-key": marking.keys?.[statementId]?.kind,
	};
	const content = isStrong ? <strong>{children}</strong> : children;
	const tail = <StatementTail own={own} others={others} isSending={marking.sending.has(statementId)} />;

	if (marking.mode === "final" || marking.ownSeatId === null) {
		return (
			<span className={styles.statement} {...look}>
				{content}
				{tail}
			</span>
		);
	}

	const isOpen = marking.mode === "open";
	const handlePress = () => {
		if (!isOpen || isSelecting()) return;
		if (marking.usesConfidence) setIsChoosing(true);
		else marking.onMark(statementId, own === null ? { call: "flag", confidence: null } : null);
	};
	const handleKeyDown = (event: KeyboardEvent) => {
		if (event.key !== " " && event.key !== "Enter") return;
		event.preventDefault();
		handlePress();
	};
	const button = (
		// biome-ignore lint/a11y/useSemanticElements: a button element would not wrap within the line as the text does
		<span
			className={styles.statement}
			{...look}
			role="button"
			tabIndex={0}
			aria-pressed={own !== null}
			aria-disabled={!isOpen}
			onClick={handlePress}
			onKeyDown={handleKeyDown}
		>
			{content}
			{tail}
		</span>
	);
	if (!marking.usesConfidence) return button;
	return (
		<Popup isOpen={isChoosing} onClose={() => setIsChoosing(false)} label={text("hand.mark.choose")} anchor={button}>
			<MarkChoice
				mark={own}
				onChoose={(mark) => {
					marking.onMark(statementId, mark);
					setIsChoosing(false);
				}}
			/>
		</Popup>
	);
}

/** What stands behind the sentence: the flag, whose marks, and that it is on its way. */
function StatementTail(props: {
	readonly own: Mark | null;
	readonly others: readonly string[];
	readonly isSending: boolean;
}) {
	const text = useText();
	const { own, others, isSending } = props;
	if (own === null && others.length === 0) return null;
	const shown = others.slice(0, 3).map(initialsOf).join(" ");
	return (
		<>
			{own?.call === "flag" && (
				<span className={styles.flag} role="img" aria-label={text("hand.mark.flagged")}>
					⚑
				</span>
			)}
			{own?.call === "clear" && (
				<span className={styles.flag} role="img" aria-label={text("hand.mark.cleared")}>
					✓
				</span>
			)}
			{others.length > 0 && (
				<span
					className={styles.others}
					role="img"
					aria-label={text("hand.mark.others", { count: others.length, names: others.join(", ") })}
				>
					⚑{others.length} {shown}
				</span>
			)}
			{isSending && (
				<span className={styles.sending} role="img" aria-label={text("connection.sending")}>
					…
				</span>
			)}
		</>
	);
}

/** Somebody who drags over the text wants to copy it, not to mark it. */
function isSelecting(): boolean {
	const selection = window.getSelection();
	return selection !== null && selection.type === "Range" && selection.toString().length > 0;
}
