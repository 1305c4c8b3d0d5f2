import { useState } from "react";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import { askRejoinCode } from "../connection/api.ts";
import { useExerciseConnection } from "../connection/ConnectionProvider.tsx";
import { failureText } from "../connection/failureText.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Stack } from "../ui/Stack.tsx";
import styles from "./Player.module.css";

/** Brings this seat to another device with a short code. */
export function MoveSeat({ seat }: { readonly seat: SeatView }) {
	const text = useText();
	const { ticket } = useExerciseConnection();
	const [code, setCode] = useState("");
	const [error, setError] = useState("");

	const handleAsk = async () => {
		const answer = await askRejoinCode(ticket, seat.seatId);
		setCode(answer.ok ? answer.value.rejoinCode : "");
		setError(answer.ok ? "" : failureText(answer.failure, text));
	};

	return (
		<Stack gap={2}>
			<p className={styles.note}>
				<Text id="player.move" />
			</p>
			<Button onClick={() => void handleAsk()}>
				<Text id="player.move.ask" />
			</Button>
			<p role="status">
				{code !== "" && <Text id="player.move.code" values={{ code: <strong key="code">{code}</strong> }} />}
				{error}
			</p>
		</Stack>
	);
}
