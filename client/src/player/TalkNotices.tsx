import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamTalkView, ToldView } from "../../../shared/views/contract/talkView.ts";
import { Notice } from "../exercise/Notice.tsx";
import { inWords } from "../exercise/plainWords.ts";
import type { Notices } from "../exercise/useNotices.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";

interface TalkNoticesProps {
	readonly talk: TeamTalkView;
	readonly seat: SeatView;
	readonly notices: Notices;
}

/** What the facilitator has just said to this team or to this person, and what is still awaited of them. */
export function TalkNotices({ talk, seat, notices }: TalkNoticesProps) {
	const text = useText();
	const { newestOf, dismiss } = notices;
	const answers = inOrder(talk.questions.flatMap((question) => question.answers));
	const nudge = talk.nudge === null ? [] : [{ ...talk.nudge, text: text(`talk.nudge.${talk.nudge.towards}`) }];
	return (
		<>
			<Notice
				said={newestOf(seat.told)}
				title={({ persona }) => <Speaker persona={persona} otherwise="talk.notice.toYou" />}
				dismissLabel={text("common.notice.broadcast.dismiss")}
				onDismiss={dismiss}
			/>
			<Notice
				said={newestOf(talk.told)}
				title={({ persona }) => <Speaker persona={persona} otherwise="talk.notice.toTeam" />}
				dismissLabel={text("common.notice.broadcast.dismiss")}
				onDismiss={dismiss}
			/>
			<Notice
				said={newestOf(answers)}
				title={({ persona }) =>
					persona === null ? (
						<Text id="talk.notice.answer" />
					) : (
						<Text id="talk.notice.answerPersona" values={{ persona: inWords(persona, text) }} />
					)
				}
				dismissLabel={text("talk.notice.answer.dismiss")}
				onDismiss={dismiss}
			/>
			<Notice
				said={newestOf(nudge)}
				title={() => <Text id="talk.notice.nudge" />}
				dismissLabel={text("talk.notice.nudge.dismiss")}
				onDismiss={dismiss}
			/>
		</>
	);
}

function Speaker(props: {
	readonly persona: string | null;
	readonly otherwise: "talk.notice.toYou" | "talk.notice.toTeam";
}) {
	const text = useText();
	if (props.persona === null) return <Text id={props.otherwise} />;
	return <Text id="talk.notice.persona" values={{ persona: inWords(props.persona, text) }} />;
}

/** As they were said: ids are those of the record. */
function inOrder(said: readonly ToldView[]): readonly ToldView[] {
	return said.toSorted((one, other) => Number(one.id) - Number(other.id));
}
