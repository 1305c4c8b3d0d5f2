import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Notice } from "../exercise/Notice.tsx";
import { useNotices } from "../exercise/useNotices.ts";

/** The newest broadcast and the newest advice: their lists are out of sight on a phone, behind a tab. */
export function NoticeBanners({ team }: { readonly team: TeamView }) {
	const { newestOf, dismiss } = useNotices(team.exercise.exerciseId);
	const advice = team.injects.flatMap((inject) => inject.advice).toSorted((one, other) => one.atMs - other.atMs);
	return (
		<>
			<Notice kind="broadcast" said={newestOf(team.broadcasts)} onDismiss={dismiss} />
			<Notice kind="advice" said={newestOf(advice)} onDismiss={dismiss} />
		</>
	);
}
