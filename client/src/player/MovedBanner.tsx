import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";

interface MovedBannerProps {
	readonly team: TeamView;
	readonly onSeen: () => void;
}

/** The facilitator has moved this seat: the page shows another team than before. */
export function MovedBanner({ team, onSeen }: MovedBannerProps) {
	const where = team.world.isOnly ? team.team.name : `${team.team.name}, ${team.world.name}`;
	return (
		<Banner
			role="alert"
			actions={
				<Button size="sm" onClick={onSeen}>
					<Text id="common.close" />
				</Button>
			}
		>
			<Text id="player.moved" values={{ team: where }} />
		</Banner>
	);
}
