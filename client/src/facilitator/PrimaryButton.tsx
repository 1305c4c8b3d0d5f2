import type { Say } from "../exercise/say.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import type { PrimaryAction } from "./primaryAction.ts";

interface PrimaryButtonProps {
	readonly action: PrimaryAction | null;
	readonly isSending: boolean;
	readonly onAct: () => void;
}

/** The one large button: always the sensible next step. */
export function PrimaryButton({ action, isSending, onAct }: PrimaryButtonProps) {
	const text = useText();
	return (
		<Button
			kind="primary"
			size="lg"
			disabled={action === null}
			isBusy={isSending}
			onClick={onAct}
			data-testid="primary-action"
		>
			{action === null ? text("facilitator.do.nothing") : primaryWords(text, action)}
		</Button>
	);
}

export function primaryWords(text: Say, action: PrimaryAction): string {
	switch (action.type) {
		case "ReleaseInject":
		case "CloseInject":
			return text(`facilitator.do.${action.type}`, { number: action.number });
		case "RevealStep": {
			const step = text(`facilitator.reveal.step.${action.step}`);
			return text("facilitator.do.RevealStep", { step });
		}
		case "OpenLobby":
		case "BeginBriefing":
		case "StartExercise":
		case "ResumeClock":
		case "EndExercise":
		case "CloseExercise":
			return text(`facilitator.do.${action.type}`);
	}
}
