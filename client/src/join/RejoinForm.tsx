import type { FormEvent } from "react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { JoinLook } from "../../../shared/wire/api.ts";
import { takeSeatAgain } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { keepTicket } from "../connection/tickets.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./Join.module.css";
import { codeLetters, REJOIN_CODE_LENGTH } from "./joinCode.ts";

interface RejoinFormProps {
	readonly code: string;
	readonly look: JoinLook;
	readonly onBack: () => void;
}

/** The same seat on another device: a dead laptop does not cost a person their place. */
export function RejoinForm({ code, look, onBack }: RejoinFormProps) {
	const text = useText();
	const [, navigate] = useLocation();
	const [rejoinCode, setRejoinCode] = useState("");
	const [error, setError] = useState("");
	const [isBusy, setIsBusy] = useState(false);

	const handleSubmit = async (event: FormEvent) => {
		event.preventDefault();
		if (rejoinCode.length < REJOIN_CODE_LENGTH) return setError(text("join.rejoinShort"));
		setIsBusy(true);
		const answer = await takeSeatAgain(code, rejoinCode);
		setIsBusy(false);
		if (!answer.ok) {
			const known = { UnknownRejoinCode: "join.unknownRejoin" } as const;
			return setError(failureText(answer.failure, text, known));
		}
		keepTicket(answer.value, look.name);
		navigate("/play");
	};

	return (
		<form className={styles.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
			<h2 className={styles.subtitle}>
				<Text id="join.before" />
			</h2>
			<p>
				<Text id="join.before.body" />
			</p>
			<TextField
				label={<Text id="join.rejoinCode" />}
				hint={<Text id="join.rejoinHint" />}
				error={error}
				value={rejoinCode}
				onChange={(typed) => {
					setError("");
					setRejoinCode(codeLetters(typed, REJOIN_CODE_LENGTH));
				}}
				className={styles.code}
				autoComplete="off"
				autoCapitalize="characters"
				spellCheck={false}
			/>
			<Button kind="primary" size="lg" type="submit" isWide isBusy={isBusy}>
				<Text id="join.rejoin" />
			</Button>
			<Button kind="quiet" onClick={onBack}>
				<Text id="common.back" />
			</Button>
		</form>
	);
}
