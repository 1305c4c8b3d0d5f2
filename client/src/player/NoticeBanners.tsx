import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { BroadcastNotice } from "../exercise/BroadcastNotice.tsx";
import { Notice } from "../exercise/Notice.tsx";
import { useNotices } from "../exercise/useNotices.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { TalkNotices } from "./TalkNotices.tsx";

interface NoticeBannersProps {
	readonly team: TeamView;
	readonly seat: SeatView;
}

/** The newest of each kind that was said: their lists are out of sight on a phone, behind a tab. */
export function NoticeBanners({ team, seat }: NoticeBannersProps) {
	const text = useText();
	const notices = useNotices(team.exercise.exerciseId);
	const { newestOf, dismiss } = notices;
	const advice = team.injects.flatMap((inject) => inject.advice).toSorted((one, other) => one.atMs - other.atMs);
	return (
		<>
			<BroadcastNotice said={newestOf(team.broadcasts)} onDismiss={dismiss} />
			<TalkNotices talk={team.talk} seat={seat} notices={notices} />
			<Notice
				said={newestOf(advice)}
				title={() => <Text id="common.notice.advice" />}
				dismissLabel={text("common.notice.advice.dismiss")}
				onDismiss={dismiss}
			/>
		</>
	);
}
