import { IconAlertTriangle } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import type { WaitingView } from "../../../shared/views/contract/doorView.ts";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import type { ConsoleQuestionView } from "../../../shared/views/contract/talkView.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { AnswerWaiting } from "./AnswerWaiting.tsx";
import styles from "./AttentionList.module.css";
import { type Attention, attentionOf } from "./attention.ts";
import { useConsole } from "./consoleContext.ts";
import { MapCourseDialog } from "./MapCourseDialog.tsx";
import { waitingWords } from "./waitingWords.ts";

interface AttentionListProps {
	readonly inject: FacilitatorInjectView | undefined;
	readonly nowMs: number;
}

interface Line {
	readonly key: string;
	readonly words: string;
	readonly acts: ReactNode;
}

const MOST = 4;

/** What needs the facilitator now, in words, each with the button that settles it. */
export function AttentionList({ inject, nowMs }: AttentionListProps) {
	const text = useText();
	const { view, names, ask, showSide } = useConsole();
	const [answering, setAnswering] = useState<ConsoleQuestionView | null>(null);
	const [mapping, setMapping] = useState<GridRowView | null>(null);
	const items = attentionOf(view, inject, nowMs);

	const seatsButton = (
		<Button size="sm" onClick={() => showSide("seats")}>
			{text("facilitator.attention.seats")}
		</Button>
	);
	const waitingLine = (people: readonly WaitingView[]): Line => {
		const [one, ...others] = people;
		const teams = [...new Set(people.map(({ worldId, teamId }) => names.teamIn(worldId, teamId)))].join("; ");
		const isOne = one !== undefined && others.length === 0;
		return {
			key: `waiting/${isOne ? one.waitId : "many"}`,
			words: isOne ? waitingWords(one, names, text) : text("facilitator.door.many", { count: people.length, teams }),
			acts: (
				<>
					<AnswerWaiting people={people} />
					{!isOne && seatsButton}
				</>
			),
		};
	};
	const penLine = ({ worldId, teamId, scribe, seatId, label }: FacilitatorView["penOffers"][number]): Line => ({
		key: `pen/${worldId}/${teamId}`,
		words: text("facilitator.attention.pen", { team: names.teamIn(worldId, teamId), scribe }),
		acts: (
			<Button size="sm" onClick={() => void ask({ type: "HandPen", seatId })}>
				{text("facilitator.seats.handPenTo", { seat: label })}
			</Button>
		),
	});
	const line = (item: Attention): Line => {
		if (item.type === "waiting") return waitingLine(item.people);
		if (item.type === "pen") return penLine(item.offer);
		if (item.type === "question") {
			const { id, worldId, teamId, text: words } = item.question;
			const team = names.teamIn(worldId, teamId);
			return {
				key: id,
				words: text("talk.questions.asks", { team, text: inWords(words, text) }),
				acts: (
					<>
						<Button
							size="sm"
							kind="primary"
							aria-label={text("talk.questions.answerTeam", { team })}
							onClick={() => setAnswering(item.question)}
						>
							{text("talk.questions.answer")}
						</Button>
						<Button
							size="sm"
							aria-label={text("talk.questions.settleTeam", { team })}
							onClick={() => void ask({ type: "SettleQuestion", questionId: id })}
						>
							{text("talk.questions.settle")}
						</Button>
					</>
				),
			};
		}
		if (item.type === "originator") {
			const { id, worldId, teamId, to, statement } = item.ask;
			const team = names.teamIn(worldId, teamId);
			return {
				key: id,
				words: text("facilitator.attention.originator", { team, to: names.teamName(to), statement }),
				acts: (
					<>
						<Button size="sm" onClick={() => void ask({ type: "AnswerOriginator", askId: id, agrees: true })}>
							{text("facilitator.attention.agree")}
						</Button>
						<Button size="sm" onClick={() => void ask({ type: "AnswerOriginator", askId: id, agrees: false })}>
							{text("facilitator.attention.refuse")}
						</Button>
					</>
				),
			};
		}
		if (item.type === "reminder") {
			const { id, injectNumber, text: words } = item.reminder;
			return {
				key: `reminder/${id}`,
				words:
					injectNumber === null
						? text("deck.reminder", { text: words })
						: text("deck.reminder.inject", { number: injectNumber, text: words }),
				acts: (
					<Button size="sm" onClick={() => void ask({ type: "DismissReminder", reminderId: id })}>
						{text("deck.reminder.dismiss")}
					</Button>
				),
			};
		}
		if (item.type === "many-offline") {
			const teams = item.rows.map(({ worldId, teamId }) => names.teamIn(worldId, teamId)).join("; ");
			return {
				key: item.type,
				words: text("facilitator.attention.many-offline", { teams }),
				acts: (
					<>
						{view.may.includes("PauseClock") && (
							<Button size="sm" onClick={() => void ask({ type: "PauseClock" })}>
								{text("facilitator.do.PauseClock")}
							</Button>
						)}
						{seatsButton}
					</>
				),
			};
		}
		const { row } = item;
		const team = names.teamIn(row.worldId, row.teamId);
		const key = `${item.type}/${row.worldId}/${row.teamId}`;
		switch (item.type) {
			case "course":
				return {
					key,
					words: text("facilitator.attention.course", { team }),
					acts: (
						<Button size="sm" onClick={() => setMapping(row)}>
							{text("facilitator.attention.map")}
						</Button>
					),
				};
			case "offline":
			case "scribe-offline":
				return {
					key,
					words: text(`facilitator.attention.${item.type}`, { team, seats: row.seats }),
					acts: seatsButton,
				};
			case "idle": {
				const { documentsOpened: opened, documents } = row;
				return {
					key,
					words: text("facilitator.attention.idle", { team, opened, documents, minutes: item.minutes }),
					acts: null,
				};
			}
		}
	};

	return (
		<div role="status" aria-label={text("facilitator.attention.title")}>
			{items.length > 0 && (
				<ul className={styles.attention}>
					{items.slice(0, MOST).map((item) => {
						const { key, words, acts } = line(item);
						return (
							<li key={key}>
								<IconAlertTriangle size={20} aria-hidden />
								<p>{words}</p>
								{acts}
							</li>
						);
					})}
					{items.length > MOST && <li>{text("facilitator.attention.more", { count: items.length - MOST })}</li>}
				</ul>
			)}
			{answering && <AnswerDialog question={answering} onClose={() => setAnswering(null)} />}
			{mapping && inject && <MapCourseDialog inject={inject} row={mapping} onClose={() => setMapping(null)} />}
		</div>
	);
}
