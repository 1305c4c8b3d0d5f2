import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";

/** Which teams did not come: whoever writes to them waits in vain. */
export function AbsentTeams({ team }: { readonly team: TeamView }) {
	const absent = team.otherTeams.filter(({ isAbsent }) => isAbsent);
	if (absent.length === 0) return null;
	return (
		<Banner tone="plain" role="status">
			<Text id="player.absent" values={{ count: absent.length, teams: absent.map(({ name }) => name).join(", ") }} />
		</Banner>
	);
}
