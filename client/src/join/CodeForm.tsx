import type { FormEvent } from "react";
import { useState } from "react";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./Join.module.css";
import { codeLetters, JOIN_CODE_LENGTH, spacedCode } from "./joinCode.ts";

interface CodeFormProps {
	readonly code: string;
	readonly onChange: (code: string) => void;
	readonly error: string;
	readonly isBusy: boolean;
	readonly onLook: (code: string) => Promise<void>;
}

export function CodeForm({ code, onChange, error, isBusy, onLook }: CodeFormProps) {
	const text = useText();
	const [isShort, setIsShort] = useState(false);

	const handleSubmit = (event: FormEvent) => {
		event.preventDefault();
		setIsShort(code.length < JOIN_CODE_LENGTH);
		if (code.length === JOIN_CODE_LENGTH) void onLook(code);
	};

	return (
		<form className={styles.form} onSubmit={handleSubmit} noValidate>
			<TextField
				label={<Text id="join.code" />}
				hint={<Text id="join.codeHint" />}
				error={isShort ? text("join.codeShort") : error}
				value={spacedCode(code)}
				onChange={(typed) => {
					setIsShort(false);
					onChange(codeLetters(typed, JOIN_CODE_LENGTH));
				}}
				className={styles.code}
				autoComplete="off"
				autoCapitalize="characters"
				spellCheck={false}
				required
			/>
			<Button kind="primary" size="lg" type="submit" isWide isBusy={isBusy}>
				<Text id="join.next" />
			</Button>
		</form>
	);
}
