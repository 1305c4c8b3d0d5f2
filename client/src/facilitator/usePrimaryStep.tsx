import { type ReactNode, useState } from "react";
import { useText } from "../text/useText.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { useConsole } from "./consoleContext.ts";
import { primaryWords } from "./PrimaryButton.tsx";
import { type PrimaryAction, primaryAction } from "./primaryAction.ts";

export interface PrimaryStep {
	readonly action: PrimaryAction | null;
	readonly isSending: boolean;
	readonly act: () => void;
	/** Asks first where the step cannot be taken back lightly. */
	readonly confirmation: ReactNode;
}

export function usePrimaryStep(): PrimaryStep {
	const text = useText();
	const { view, ask } = useConsole();
	const [isSending, setSending] = useState(false);
	const [confirming, setConfirming] = useState<ConfirmedAction | null>(null);
	const action = primaryAction(view);

	const send = async (chosen: PrimaryAction) => {
		setSending(true);
		await ask(commandOf(chosen));
		setSending(false);
	};
	const act = () => {
		if (action === null || isSending || confirming !== null) return;
		if (needsConfirmation(action)) setConfirming(action);
		else void send(action);
	};
	const values =
		confirming?.type === "CloseInject"
			? { number: confirming.number, stillOpen: confirming.stillOpen }
			: { ahead: view.msel.filter((row) => row.status === "planned" && !row.isContingency).length };
	const confirmation = confirming && (
		<ConfirmDialog
			title={text(`facilitator.confirm.${confirming.type}.title`, values)}
			body={text(`facilitator.confirm.${confirming.type}.body`, values)}
			confirm={primaryWords(text, confirming)}
			onConfirm={() => send(confirming)}
			onClose={() => setConfirming(null)}
		/>
	);
	return { action, isSending, act, confirmation };
}

type ConfirmedAction = Extract<PrimaryAction, { readonly type: "CloseInject" | "EndExercise" | "CloseExercise" }>;

function needsConfirmation(action: PrimaryAction): action is ConfirmedAction {
	return action.type === "CloseInject" || action.type === "EndExercise" || action.type === "CloseExercise";
}

function commandOf(action: PrimaryAction) {
	switch (action.type) {
		case "ReleaseInject":
		case "CloseInject":
			return { type: action.type, injectId: action.injectId };
		case "RevealStep":
			return { type: action.type, injectId: action.injectId, step: action.step };
		case "OpenLobby":
		case "BeginBriefing":
		case "StartExercise":
		case "ResumeClock":
		case "EndExercise":
		case "CloseExercise":
			return { type: action.type };
	}
}
