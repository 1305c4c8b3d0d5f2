import { useState } from "react";
import type { ConsoleQuestionView } from "../../../shared/views/contract/talkView.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { useSinglePress } from "./useSinglePress.ts";

interface AnswerDialogProps {
	readonly question: ConsoleQuestionView;
	readonly onClose: () => void;
}

const LONGEST = 600;
const LONGEST_NAME = 80;
/** No name: names are never empty, and none is one blank. */
const FACILITATOR = "";
const SOMEBODY = " ";

/** Answers one team's question, as the facilitator or as somebody of the story. */
export function AnswerDialog({ question, onClose }: AnswerDialogProps) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const [speaker, setSpeaker] = useState(FACILITATOR);
	const [name, setName] = useState("");
	const [words, setWords] = useState("");
	const team = names.teamIn(question.worldId, question.teamId);
	const persona = speaker === FACILITATOR ? null : speaker === SOMEBODY ? name.trim() : speaker;
	const missing = persona === "" ? "talk.answer.personaEmpty" : words.trim() === "" ? "talk.answer.empty" : null;
	const send = async () => {
		if (await ask({ type: "AnswerQuestion", questionId: question.id, persona, text: words })) onClose();
	};
	return (
		<Dialog title={text("talk.answer.title", { team })} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<form
				className={common.form}
				onSubmit={(event) => {
					event.preventDefault();
					if (missing === null) press(send);
				}}
			>
				<blockquote className={common.quote}>{inWords(question.text, text)}</blockquote>
				<SelectField
					label={text("talk.answer.as")}
					value={speaker}
					onChange={setSpeaker}
					options={[
						{ value: FACILITATOR, label: text("talk.answer.facilitator") },
						...view.talk.personas.map((known) => ({ value: known, label: known })),
						{ value: SOMEBODY, label: text("talk.answer.other") },
					]}
				/>
				{speaker === SOMEBODY && (
					<TextField
						label={text("talk.answer.persona")}
						hint={text("talk.answer.personaHint")}
						value={name}
						onChange={setName}
						maxLength={LONGEST_NAME}
					/>
				)}
				<TextField
					label={text("talk.answer.text")}
					hint={text("talk.to.hint", { to: team })}
					value={words}
					onChange={setWords}
					rows={3}
					maxLength={LONGEST}
					autoFocus
				/>
				<div className={common.dialogFoot}>
					<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
					<Button kind="primary" type="submit" isBusy={isBusy} offBecause={missing === null ? null : text(missing)}>
						{text("talk.answer.send")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
