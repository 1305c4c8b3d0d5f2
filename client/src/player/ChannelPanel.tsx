import { useMemo } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useDocuments } from "../connection/useDocument.ts";
import { handStatements } from "../hand/handStatements.ts";
import { Text } from "../text/Text.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Stack } from "../ui/Stack.tsx";
import { Tag } from "../ui/Tag.tsx";
import { CaseCalls } from "./CaseCalls.tsx";
import { ChannelMessages } from "./ChannelMessages.tsx";
import { Composer } from "./Composer.tsx";

interface ChannelPanelProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
}

/** The formal channel between the teams: what came, what went, and what may be sent. */
export function ChannelPanel({ team, seat, inject }: ChannelPanelProps) {
	const documents = useDocuments();
	const hand = useMemo(() => handStatements(inject, documents), [inject, documents]);
	return (
		<Stack gap={4}>
			<Panel
				title={<Text id="player.channel" />}
				aside={
					<Tag>
						<Text
							id="player.channel.budget"
							values={{ left: inject.shareBudget.left, total: inject.shareBudget.total }}
						/>
					</Tag>
				}
			>
				<ChannelMessages team={team} seat={seat} inject={inject} hand={hand} />
			</Panel>
			<CaseCalls team={team} seat={seat} inject={inject} hand={hand} />
			<Composer team={team} seat={seat} inject={inject} hand={hand} />
		</Stack>
	);
}
