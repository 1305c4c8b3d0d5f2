import type { ReactNode } from "react";
import { useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import type { Ask } from "../connection/outbox.ts";
import { useSend } from "../connection/useSend.ts";
import type { HandStatement } from "../hand/handStatements.ts";
import { refusalText } from "../text/refusalText.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Row, Stack } from "../ui/Stack.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./Channel.module.css";
import { LeakDialog } from "./LeakDialog.tsx";
import { leaksOf } from "./leaksOf.ts";
import { StatementPicker } from "./StatementPicker.tsx";
import { TravelNotes } from "./TravelNotes.tsx";

export interface MessageContent {
	readonly text: string;
	readonly statementIds: string[];
}

interface MessageFormProps {
	readonly team: TeamView;
	readonly inject: InjectView;
	/** Statements that may be picked; empty where none travel. */
	readonly hand: readonly HandStatement[];
	readonly to: readonly string[];
	readonly label: ReactNode;
	readonly ask: (content: MessageContent) => Ask;
	readonly onSent: () => void;
	readonly onCancel?: () => void;
}

const TEXT_LENGTH = 600;

/** Words and statements of one message. What would leak is called a leak, and asked about before it leaves. */
export function MessageForm({ team, inject, hand, to, label, ask, onSent, onCancel }: MessageFormProps) {
	const text = useText();
	const send = useSend();
	const [words, setWords] = useState("");
	const [picked, setPicked] = useState<readonly string[]>([]);
	const [error, setError] = useState("");
	const [isBusy, setIsBusy] = useState(false);
	const [isConfirming, setIsConfirming] = useState(false);
	const leaks = leaksOf(inject, picked, to);
	const isAnswerToUnknown = to.length === 0 && onCancel !== undefined;

	const isEmpty = words.trim() === "" && picked.length === 0;
	const missing =
		to.length === 0 && !isAnswerToUnknown ? "player.compose.noTeam" : isEmpty ? "player.compose.empty" : null;

	const handleSend = async () => {
		setIsConfirming(false);
		setIsBusy(true);
		const answer = await send(ask({ text: words.trim(), statementIds: [...picked] }));
		setIsBusy(false);
		if (!answer.ok) return setError(refusalText(answer.refusal, text));
		setWords("");
		setPicked([]);
		setError("");
		onSent();
	};
	const handlePress = () => {
		setError("");
		if (leaks.length > 0) setIsConfirming(true);
		else void handleSend();
	};

	return (
		<Stack gap={3}>
			<TextField label={label} value={words} onChange={setWords} rows={2} maxLength={TEXT_LENGTH} />
			{hand.length > 0 && (
				<StatementPicker
					inject={inject}
					hand={hand}
					picked={picked}
					isOutOfBudget={inject.shareBudget.left === 0}
					onPick={setPicked}
				/>
			)}
			<TravelNotes team={team} inject={inject} hand={hand} picked={picked} to={to} />
			{error !== "" && (
				<p className={styles.error} role="alert">
					{error}
				</p>
			)}
			<Row gap={2}>
				<Button
					kind={leaks.length > 0 ? "danger" : "primary"}
					isBusy={isBusy}
					offBecause={missing === null ? null : text(missing)}
					onClick={handlePress}
				>
					<Text id={leaks.length > 0 ? "player.leak.button" : "common.send"} />
				</Button>
				{onCancel && (
					<Button kind="quiet" onClick={onCancel}>
						<Text id="common.cancel" />
					</Button>
				)}
			</Row>
			{isConfirming && (
				<LeakDialog
					team={team}
					hand={hand}
					leaks={leaks}
					onConfirm={() => void handleSend()}
					onClose={() => setIsConfirming(false)}
				/>
			)}
		</Stack>
	);
}
