import { type ReactNode, useState } from "react";
import type { SendAnswer } from "../connection/outbox.ts";
import { refusalText } from "../text/refusalText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Stack } from "../ui/Stack.tsx";
import { TextField } from "../ui/TextField.tsx";

interface SayFormProps {
	readonly label: ReactNode;
	readonly hint?: ReactNode;
	/** Why an empty one is not sent. */
	readonly empty: ReactNode;
	readonly button: ReactNode;
	/** Said once it has arrived. */
	readonly sent: ReactNode;
	readonly maxLength: number;
	readonly isPrimary?: boolean;
	/** Kept by whoever shows the form, so that closing it loses nothing. */
	readonly words: string;
	readonly onWords: (words: string) => void;
	readonly say: (words: string) => Promise<SendAnswer>;
}

/** A few words and a button that sends them; a refusal stands at the field, and the words stay. */
export function SayForm(props: SayFormProps) {
	const { label, hint, empty, button, sent, maxLength, isPrimary = false, words, onWords, say } = props;
	const text = useText();
	const [isBusy, setIsBusy] = useState(false);
	const [isSent, setIsSent] = useState(false);
	const [refusal, setRefusal] = useState("");
	const isEmpty = words.trim() === "";
	const handleSend = async () => {
		if (isEmpty || isBusy) return;
		setIsBusy(true);
		const answer = await say(words.trim());
		setIsBusy(false);
		setIsSent(answer.ok);
		setRefusal(answer.ok ? "" : refusalText(answer.refusal, text));
		if (answer.ok) onWords("");
	};
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void handleSend();
			}}
		>
			<Stack gap={2}>
				<TextField
					label={label}
					hint={hint}
					error={refusal}
					value={words}
					onChange={(next) => {
						onWords(next);
						setIsSent(false);
					}}
					rows={2}
					maxLength={maxLength}
				/>
				<Button
					kind={isPrimary ? "primary" : "plain"}
					type="submit"
					isBusy={isBusy}
					offBecause={isEmpty ? empty : null}
				>
					{button}
				</Button>
				<p role="status">{isSent && sent}</p>
			</Stack>
		</form>
	);
}
