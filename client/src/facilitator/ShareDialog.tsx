import { useState } from "react";
import type { ConsoleQuestionView, ToldView } from "../../../shared/views/contract/talkView.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { CheckField } from "../ui/CheckField.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Stack } from "../ui/Stack.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { useSinglePress } from "./useSinglePress.ts";

interface ShareDialogProps {
	readonly question: ConsoleQuestionView;
	readonly answer: ToldView;
	readonly onClose: () => void;
}

/** The same answer to teams that have not asked: the same role of the other worlds is chosen already. */
export function ShareDialog({ question, answer, onClose }: ShareDialogProps) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const others = view.worlds
		.flatMap((world) => view.teams.map((team) => ({ worldId: world.id, teamId: team.id, seatId: null })))
		.filter(({ worldId, teamId }) => worldId !== question.worldId || teamId !== question.teamId);
	const [chosen, setChosen] = useState<ReadonlySet<string>>(
		() => new Set(others.filter(({ teamId }) => teamId === question.teamId).map(keyOf)),
	);
	const to = others.filter((team) => chosen.has(keyOf(team)));
	const choose = (key: string, isChosen: boolean) => {
		const rest = [...chosen].filter((other) => other !== key);
		setChosen(new Set(isChosen ? [...rest, key] : rest));
	};
	const send = async () => {
		if (await ask({ type: "TellTeams", to, persona: answer.persona, text: answer.text })) onClose();
	};
	return (
		<Dialog title={text("talk.share.title")} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<div className={common.form}>
				<blockquote className={common.quote}>
					{answer.persona !== null && <strong>{text("talk.notice.persona", { persona: answer.persona })} </strong>}
					{answer.text}
				</blockquote>
				<p className={common.note}>{text("talk.share.hint")}</p>
				<fieldset className={common.choices}>
					<legend className={common.unseen}>{text("talk.share.teams")}</legend>
					<Stack gap={1}>
						{others.map((team) => (
							<CheckField
								key={keyOf(team)}
								label={names.teamIn(team.worldId, team.teamId)}
								checked={chosen.has(keyOf(team))}
								onChange={(isChosen) => choose(keyOf(team), isChosen)}
							/>
						))}
					</Stack>
				</fieldset>
				<div className={common.dialogFoot}>
					<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
					<Button
						kind="primary"
						isBusy={isBusy}
						offBecause={to.length === 0 ? text("talk.share.empty") : null}
						onClick={() => press(send)}
					>
						{text("talk.share.send", { count: to.length })}
					</Button>
				</div>
			</div>
		</Dialog>
	);
}

function keyOf({ worldId, teamId }: { readonly worldId: string; readonly teamId: string }): string {
	return `${worldId}/${teamId}`;
}
