import type { InjectView, RequestView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useNow } from "../connection/useNow.ts";
import { useSend } from "../connection/useSend.ts";
import { Written } from "../exercise/Written.tsx";
import { Text } from "../text/Text.tsx";
import { Button } from "../ui/Button.tsx";
import { formatClock } from "../ui/formatClock.ts";
import { Panel } from "../ui/Panel.tsx";
import { Tag } from "../ui/Tag.tsx";
import { mayIn } from "./playerContext.ts";
import styles from "./Requests.module.css";

interface RequestsPanelProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
	readonly onOpen: (documentId: string) => void;
}

/** What the team may ask of others: each has a price and takes its time. */
export function RequestsPanel({ team, seat, inject, onOpen }: RequestsPanelProps) {
	const send = useSend();
	const shown = inject.requests.filter(({ state }) => inject.status !== "closed" || state !== "available");
	if (!team.exercise.mechanics.requests || shown.length === 0) return null;
	const mayAsk = mayIn({ seat, inject }, "RequestInformation");
	return (
		<Panel
			title={<Text id="player.requests" />}
			aside={
				<Tag>
					<Text
						id="player.requests.left"
						values={{ left: inject.requestBudget.left, total: inject.requestBudget.total }}
					/>
				</Tag>
			}
		>
			<ul className={styles.list}>
				{shown.map((request) => (
					<li key={request.id} className={styles.item}>
						<div className={styles.text}>
							<p>
								<Written>{request.text}</Written>
							</p>
							<p className={styles.meta}>
								<Text
									id="player.requests.terms"
									values={{ cost: request.cost, minutes: Math.max(1, Math.round(request.delaySeconds / 60)) }}
								/>
							</p>
						</div>
						{request.state === "available" && (
							<Button
								disabled={!mayAsk || request.cost > inject.requestBudget.left}
								onClick={() => void send({ type: "RequestInformation", injectId: inject.id, requestId: request.id })}
							>
								<Text id="player.requests.ask" />
							</Button>
						)}
						{request.state === "asked" && <RequestWait request={request} />}
						{request.state === "received" && (
							<Button onClick={() => request.documentId !== null && onOpen(request.documentId)}>
								<Text id="player.requests.read" />
							</Button>
						)}
					</li>
				))}
			</ul>
		</Panel>
	);
}

function RequestWait({ request }: { readonly request: RequestView }) {
	const nowMs = useNow();
	return (
		<Tag tone="accent">
			{request.dueMs === null ? (
				<Text id="player.requests.asked" />
			) : (
				<Text id="player.requests.due" values={{ time: formatClock(Math.max(0, request.dueMs - nowMs)) }} />
			)}
		</Tag>
	);
}
