import { useState } from "react";
import type { ConsoleQuestionView, ToldView } from "../../../shared/views/contract/talkView.ts";
import { ERASED } from "../../../shared/views/plainWords.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./QuestionList.module.css";
import { ShareDialog } from "./ShareDialog.tsx";

type Opened =
	| { readonly what: "answer"; readonly question: ConsoleQuestionView }
	| { readonly what: "share"; readonly question: ConsoleQuestionView; readonly answer: ToldView };

/** Questions of the teams with their answers: the open ones first, then the newest. */
export function QuestionList() {
	const text = useText();
	const { view, names, ask } = useConsole();
	const [opened, setOpened] = useState<Opened | null>(null);
	const { questions } = view.talk;
	if (questions.length === 0) return <p className={common.note}>{text("talk.questions.none")}</p>;
	const inOrder = [
		...questions.filter(({ isOpen }) => isOpen),
		...questions.filter(({ isOpen }) => !isOpen).toReversed(),
	];
	const mayAnswer = view.may.includes("AnswerQuestion");
	return (
		<>
			<ul className={styles.list}>
				{inOrder.map((question) => {
					const team = names.team(question.teamId);
					const teamName = names.teamIn(question.worldId, question.teamId);
					return (
						<li key={question.id} data-open={question.isOpen}>
							<p className={common.teamName}>
								{team && <TeamBadge team={team} />} {teamName}
								<span className={common.note}>
									{exerciseTime(question.atMs)} {inWords(question.by, text)}
								</span>
							</p>
							<p className={styles.words}>{inWords(question.text, text)}</p>
							{question.answers.map((answer) => (
								<GivenAnswer
									key={answer.id}
									answer={answer}
									onShare={mayAnswer ? () => setOpened({ what: "share", question, answer }) : null}
								/>
							))}
							{question.isSettled && question.answers.length === 0 && (
								<p className={common.note}>{text("talk.questions.settle")}</p>
							)}
							{mayAnswer && (
								<div className={common.rowActs}>
									<Button
										size="sm"
										kind={question.isOpen ? "primary" : "plain"}
										aria-label={text(question.isOpen ? "talk.questions.answerTeam" : "talk.questions.againTeam", {
											team: teamName,
										})}
										onClick={() => setOpened({ what: "answer", question })}
									>
										{text(question.isOpen ? "talk.questions.answer" : "talk.questions.again")}
									</Button>
									{question.isOpen && (
										<Button
											size="sm"
											aria-label={text("talk.questions.settleTeam", { team: teamName })}
											onClick={() => void ask({ type: "SettleQuestion", questionId: question.id })}
										>
											{text("talk.questions.settle")}
										</Button>
									)}
								</div>
							)}
						</li>
					);
				})}
			</ul>
			{opened?.what === "answer" && <AnswerDialog question={opened.question} onClose={() => setOpened(null)} />}
			{opened?.what === "share" && (
				<ShareDialog question={opened.question} answer={opened.answer} onClose={() => setOpened(null)} />
			)}
		</>
	);
}

function GivenAnswer({ answer, onShare }: { readonly answer: ToldView; readonly onShare: (() => void) | null }) {
	const text = useText();
	const { names, view } = useConsole();
	const hasOthers = view.teams.length > 1 || !names.isOneWorld;
	const isErased = answer.text === ERASED || answer.persona === ERASED;
	const time = exerciseTime(answer.atMs);
	return (
		<div className={styles.answer}>
			<p className={common.note}>
				{answer.persona === null
					? text("talk.thread.answered", { time })
					: text("talk.thread.answeredPersona", { time, persona: inWords(answer.persona, text) })}
			</p>
			<p className={styles.words}>{inWords(answer.text, text)}</p>
			{onShare !== null && hasOthers && !isErased && (
				<Button size="sm" kind="quiet" onClick={onShare}>
					{text("talk.questions.share")}
				</Button>
			)}
		</div>
	);
}
