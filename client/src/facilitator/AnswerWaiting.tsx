import { useState } from "react";
import type { WaitingView } from "../../../shared/views/contract/doorView.ts";
import { answerWaiting } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { useConsole } from "./consoleContext.ts";
import { useSinglePress } from "./useSinglePress.ts";
import { waitingWords } from "./waitingWords.ts";

/** One press lets somebody in or turns them away; of several it only lets all in. */
export function AnswerWaiting({ people }: { readonly people: readonly WaitingView[] }) {
	const text = useText();
	const { ticket, names } = useConsole();
	const { isBusy, press } = useSinglePress();
	const [failure, setFailure] = useState<string | null>(null);
	const answer = async (isAdmitted: boolean) => {
		const answers = await Promise.all(people.map(({ waitId }) => answerWaiting(ticket, waitId, isAdmitted)));
		// Whoever has gone away meanwhile needs no answer.
		const failed = answers.find((one) => !one.ok && one.failure.code !== "UnknownWaiting");
		setFailure(failed === undefined || failed.ok ? null : failureText(failed.failure, text));
	};
	const [one, ...others] = people;
	const isOne = one !== undefined && others.length === 0;
	const label = (id: "facilitator.door.letIn" | "facilitator.door.turnAway") =>
		isOne ? { "aria-label": `${text(id)}: ${waitingWords(one, names, text)}` } : {};
	return (
		<>
			<Button size="sm" isBusy={isBusy} onClick={() => press(() => answer(true))} {...label("facilitator.door.letIn")}>
				{text(isOne ? "facilitator.door.letIn" : "facilitator.door.letAllIn")}
			</Button>
			{isOne && (
				<Button
					size="sm"
					disabled={isBusy}
					onClick={() => press(() => answer(false))}
					{...label("facilitator.door.turnAway")}
				>
					{text("facilitator.door.turnAway")}
				</Button>
			)}
			{failure !== null && <span role="alert">{failure}</span>}
		</>
	);
}
