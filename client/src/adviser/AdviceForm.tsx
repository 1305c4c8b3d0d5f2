import { useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useSend } from "../connection/useSend.ts";
import { refusalText } from "../text/refusalText.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Stack } from "../ui/Stack.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./Adviser.module.css";

interface AdviceFormProps {
	readonly team: TeamView;
	readonly inject: InjectView;
	readonly may: boolean;
}

const ADVICE_LENGTH = 600;

export function AdviceForm({ team, inject, may }: AdviceFormProps) {
	const text = useText();
	const send = useSend();
	const [words, setWords] = useState("");
	const [isBusy, setIsBusy] = useState(false);
	const [isSent, setIsSent] = useState(false);
	const [refusal, setRefusal] = useState("");

	if (!may) {
		return (
			<p className={styles.note}>
				<Text id="adviser.cannot" />
			</p>
		);
	}

	const handleSend = async () => {
		setIsBusy(true);
		const answer = await send({
			type: "PostAdvice",
			injectId: inject.id,
			worldId: team.world.id,
			teamId: team.team.id,
			text: words.trim(),
		});
		setIsBusy(false);
		setIsSent(answer.ok);
		setRefusal(answer.ok ? "" : refusalText(answer.refusal, text));
		if (answer.ok) setWords("");
	};

	return (
		<Stack gap={3}>
			<TextField
				label={<Text id="adviser.text" values={{ team: team.team.name }} />}
				hint={<Text id="adviser.textHint" />}
				error={refusal}
				value={words}
				onChange={(next) => {
					setWords(next);
					setIsSent(false);
				}}
				rows={4}
				maxLength={ADVICE_LENGTH}
			/>
			<Button
				kind="primary"
				isBusy={isBusy}
				offBecause={words.trim() === "" ? <Text id="adviser.empty" /> : null}
				onClick={() => void handleSend()}
			>
				<Text id="adviser.send" />
			</Button>
			<p role="status">{isSent && <Text id="adviser.sent" values={{ team: team.team.name }} />}</p>
		</Stack>
	);
}
