import { type ReactNode, useState } from "react";
import type { Ask, SendAnswer } from "../connection/outbox.ts";
import { Text } from "../text/Text.tsx";
import { SayForm } from "./SayForm.tsx";

interface ParkFormProps {
	readonly hint: ReactNode;
	readonly send: (command: Ask) => Promise<SendAnswer>;
}

const LONGEST = 300;

/** Sets a point aside for the hot wash. */
export function ParkForm({ hint, send }: ParkFormProps) {
	const [words, setWords] = useState("");
	return (
		<SayForm
			label={<Text id="talk.park.field" />}
			hint={hint}
			empty={<Text id="talk.park.empty" />}
			button={<Text id="talk.park.send" />}
			sent={<Text id="talk.park.sent" />}
			maxLength={LONGEST}
			words={words}
			onWords={setWords}
			say={(text) => send({ type: "ParkPoint", text })}
		/>
	);
}
