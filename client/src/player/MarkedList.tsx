import { IconFlag } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { Mark } from "../../../shared/exercise/commands.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useDocuments } from "../connection/useDocument.ts";
import { useSend } from "../connection/useSend.ts";
import { Written } from "../exercise/Written.tsx";
import { handStatements } from "../hand/handStatements.ts";
import { MarkChoice } from "../hand/MarkChoice.tsx";
import type { TextId } from "../text/en.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Popup } from "../ui/Popup.tsx";
import styles from "./MarkedList.module.css";
import type { MarkedStatement } from "./markedStatements.ts";
import { markedStatements } from "./markedStatements.ts";
import { mayIn } from "./playerContext.ts";

interface MarkedListProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
}

/** What the team hands in as its reading of the evidence: proposed by the marks, settled by the scribe. */
export function MarkedList({ team, seat, inject }: MarkedListProps) {
	const documents = useDocuments();
	const marked = useMemo(() => markedStatements(inject, handStatements(inject, documents)), [inject, documents]);
	const flags = marked.filter(({ call }) => call?.call === "flag").length;
	const maySettle = mayIn({ seat, inject }, "SettleCall");
	const isAlone = team.members.length <= 1;
	return (
		<section aria-labelledby={`marked-${inject.id}`}>
			<h3 className={styles.title} id={`marked-${inject.id}`}>
				<IconFlag size={20} aria-hidden />
				<Text id="player.marked" values={{ count: flags }} />
			</h3>
			{marked.length === 0 ? (
				<p className={styles.note}>
					<Text id="player.marked.none" />
				</p>
			) : (
				<ul className={styles.list}>
					{marked.map((item) => (
						<MarkedItem
							key={item.statementId}
							item={item}
							injectId={inject.id}
							ownSeatId={seat.seatId}
							maySettle={maySettle}
							mayMark={mayIn({ seat, inject }, "MarkStatement")}
							isAlone={isAlone}
							usesConfidence={team.exercise.mechanics.confidence}
							isHandedIn={inject.status !== "open"}
						/>
					))}
				</ul>
			)}
		</section>
	);
}

interface MarkedItemProps {
	readonly item: MarkedStatement;
	readonly injectId: string;
	readonly ownSeatId: string;
	readonly maySettle: boolean;
	readonly mayMark: boolean;
	readonly isAlone: boolean;
	readonly usesConfidence: boolean;
	readonly isHandedIn: boolean;
}

function MarkedItem({
	item,
	injectId,
	ownSeatId,
	maySettle,
	mayMark,
	isAlone,
	usesConfidence,
	isHandedIn,
}: MarkedItemProps) {
	const text = useText();
	const send = useSend();
	const { statementId, call } = item;
	const hasOwnMark = item.markedBy.includes(ownSeatId);
	const settle = (next: Mark | "proposed" | null) =>
		void send({ type: "SettleCall", injectId, statementId, call: next });
	return (
		<li className={styles.item} data-call={call?.call ?? "none"}>
			<p className={styles.text}>
				<Written>{item.text}</Written>{" "}
				<span className={styles.source}>
					({item.source === "" ? <Text id="player.marked.received" /> : item.source})
				</span>
			</p>
			<p className={styles.state} hidden={isAlone && !usesConfidence && call?.call === "flag"}>
				<Text id={`player.call.${call === null ? "none" : call.call}`} />
				{call?.confidence != null && (
					<>
						, <Text id="player.call.confidence" values={{ confidence: call.confidence }} />
					</>
				)}
				. <Text id={stateOf(item, isHandedIn)} values={{ marks: item.flags }} />
			</p>
			<div className={styles.actions}>
				{hasOwnMark && mayMark && !usesConfidence && (
					<Button
						size="sm"
						kind="quiet"
						aria-label={text("player.unmark.named", { statement: item.text })}
						onClick={() => void send({ type: "MarkStatement", injectId, statementId, mark: null })}
					>
						<Text id="player.unmark" />
					</Button>
				)}
				{maySettle && !isAlone && <Settle item={item} usesConfidence={usesConfidence} onSettle={settle} />}
			</div>
		</li>
	);
}

function stateOf({ call }: MarkedStatement, isHandedIn: boolean): TextId {
	if (isHandedIn) return "player.call.handedIn";
	return call?.isSettled ? "player.call.settled" : "player.call.proposed";
}

interface SettleProps {
	readonly item: MarkedStatement;
	readonly usesConfidence: boolean;
	readonly onSettle: (call: Mark | "proposed" | null) => void;
}

/** The scribe's word where the marks differ, or where the table agreed otherwise. */
function Settle({ item, usesConfidence, onSettle }: SettleProps) {
	const text = useText();
	const [isChoosing, setIsChoosing] = useState(false);
	const { call } = item;
	return (
		<>
			{usesConfidence ? (
				<Popup
					isOpen={isChoosing}
					onClose={() => setIsChoosing(false)}
					label={text("player.settle")}
					anchor={
						<Button size="sm" kind="quiet" onClick={() => setIsChoosing(!isChoosing)}>
							<Text id="player.settle" />
						</Button>
					}
				>
					<MarkChoice
						mark={null}
						onChoose={(mark) => {
							onSettle(mark);
							setIsChoosing(false);
						}}
					/>
				</Popup>
			) : (
				call?.call !== "flag" && (
					<Button size="sm" kind="quiet" onClick={() => onSettle({ call: "flag", confidence: null })}>
						<Text id="player.settle.flag" />
					</Button>
				)
			)}
			{call !== null && (
				<Button size="sm" kind="quiet" onClick={() => onSettle(null)}>
					<Text id="player.settle.none" />
				</Button>
			)}
			{item.isOverruled && (
				<Button size="sm" kind="quiet" onClick={() => onSettle("proposed")}>
					<Text id="player.settle.proposed" />
				</Button>
			)}
		</>
	);
}
