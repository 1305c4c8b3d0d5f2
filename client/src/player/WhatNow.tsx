import { IconArrowRight } from "@tabler/icons-react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Text } from "../text/Text.tsx";
import styles from "./Player.module.css";
import { whatNow } from "./whatNow.ts";

interface WhatNowProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView | null;
}

/** One line on every state of the page: what to do now. */
export function WhatNow({ team, seat, inject }: WhatNowProps) {
	const line = whatNow(team, seat, inject);
	return (
		<p className={styles.whatNow}>
			<IconArrowRight size={18} aria-hidden />
			<span>
				<strong>
					<Text id="player.now" />
				</strong>{" "}
				<Text id={line.id} {...(line.values && { values: line.values })} />
			</span>
		</p>
	);
}
