import { useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import { useConnection } from "../connection/useConnection.ts";
import { useSend } from "../connection/useSend.ts";
import { refusalText } from "../text/refusalText.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Row, Stack } from "../ui/Stack.tsx";
import styles from "./Decision.module.css";
import { DecisionSummary } from "./DecisionSummary.tsx";

interface LockDialogProps {
	readonly inject: InjectView;
	readonly draft: Draft;
	readonly onClose: () => void;
}

/** Reads the decision back before it becomes final. */
export function LockDialog({ inject, draft, onClose }: LockDialogProps) {
	const text = useText();
	const send = useSend();
	const { isOnline } = useConnection();
	const [isBusy, setIsBusy] = useState(false);
	const [refusal, setRefusal] = useState("");
	const flags = Object.values(inject.calls).filter(({ call }) => call === "flag").length;

	const handleLock = async () => {
		setIsBusy(true);
		const answer = await send({
			type: "LockDecision",
			injectId: inject.id,
			optionId: draft.course === null ? draft.optionId : null,
			course: draft.course === null ? null : draft.course.trim(),
			measures: [...draft.measures],
			reason: draft.reason.trim(),
			confidence: draft.confidence,
			showOfHands: draft.showOfHands === null ? null : { ...draft.showOfHands },
		});
		setIsBusy(false);
		if (answer.ok) onClose();
		else setRefusal(refusalText(answer.refusal, text));
	};

	return (
		<Dialog title={text("player.lock.title")} isOpen onClose={onClose} closeLabel={text("common.close")}>
			<Stack gap={4}>
				<DecisionSummary
					inject={inject}
					decision={{ ...draft, course: draft.course === null ? null : draft.course.trim() }}
				/>
				<p>
					<Text id="player.lock.flags" values={{ count: flags }} />
				</p>
				<p className={styles.note}>
					<Text id="player.lock.final" />
				</p>
				{refusal !== "" && (
					<p className={styles.error} role="alert">
						{refusal}
					</p>
				)}
				{isBusy && !isOnline && (
					<p role="status">
						<Text id="connection.reconnecting" />
					</p>
				)}
				<Row gap={2}>
					<Button kind="primary" isBusy={isBusy} onClick={() => void handleLock()}>
						<Text id="player.lock.confirm" />
					</Button>
					<Button onClick={onClose}>
						<Text id="player.lock.back" />
					</Button>
				</Row>
			</Stack>
		</Dialog>
	);
}
