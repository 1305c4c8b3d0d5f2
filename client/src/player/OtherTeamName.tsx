import type { OtherTeamView } from "../../../shared/views/contract/teamView.ts";
import { Text } from "../text/Text.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";

/** Another team, and whether it is here at all. */
export function OtherTeamName({ team }: { readonly team: OtherTeamView }) {
	return (
		<>
			<TeamBadge team={team} />{" "}
			{team.isAbsent ? <Text id="player.absent.team" values={{ team: team.name }} /> : team.name}
		</>
	);
}
