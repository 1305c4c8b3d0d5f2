import { IconPencil } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { Tag } from "../ui/Tag.tsx";
import { BotChoice } from "./BotChoice.tsx";
import { ChangeSeat } from "./ChangeSeat.tsx";
import { useConsole } from "./consoleContext.ts";
import { EraseName } from "./EraseName.tsx";
import common from "./facilitator.module.css";
import { PowersOf } from "./Powers.tsx";
import styles from "./SeatsPanel.module.css";
import { seatWords } from "./seatWords.ts";

/** What came of asking for a rejoin code: a new object at each press. */
export interface RejoinAnswer {
	readonly seatId: string;
	readonly words: string;
}

interface SeatLineProps {
	readonly seat: FacilitatorSeatView;
	readonly onRejoin?: () => void;
	readonly rejoinAnswer?: RejoinAnswer | null;
}

export function SeatLine({ seat, onRejoin, rejoinAnswer = null }: SeatLineProps) {
	const text = useText();
	const { view, ask } = useConsole();
	const words = seatWords(seat, text);
	const mayHandPen = seat.role === "player" && !seat.isScribe && view.may.includes("HandPen");
	return (
		<li className={styles.seat}>
			<span className={common.tagged}>
				{words}{" "}
				{seat.isScribe && <Tag icon={<IconPencil size={14} aria-hidden />}>{text("facilitator.seats.scribe")}</Tag>}{" "}
				{seat.assists && <Tag>{text("powers.assistant")}</Tag>}{" "}
				{seat.bot !== null ? (
					<Tag>{text("dryRun.botPlays")}</Tag>
				) : (
					<Tag tone={seat.isOnline ? "ok" : "warn"}>
						{text(seat.isOnline ? "facilitator.seats.online" : "facilitator.seats.offline")}
					</Tag>
				)}
			</span>
			<span className={common.rowActs}>
				{mayHandPen && (
					<Button
						size="sm"
						aria-label={text("facilitator.seats.handPenTo", { seat: words })}
						onClick={() => void ask({ type: "HandPen", seatId: seat.seatId })}
					>
						{text("facilitator.seats.handPen")}
					</Button>
				)}
				<PowersOf seat={seat} />
				{seat.role === "player" && <ChangeSeat seat={seat} />}
				<EraseName seat={seat} />
				{onRejoin && seat.bot === null && (
					<Button size="sm" aria-label={text("facilitator.seats.rejoinFor", { seat: words })} onClick={onRejoin}>
						{text("facilitator.seats.rejoin")}
					</Button>
				)}
			</span>
			<BotChoice seat={seat} />
			{rejoinAnswer !== null && <RejoinWords answer={rejoinAnswer} />}
		</li>
	);
}

/** Takes the focus, which brings it into sight and has it read out, wherever in the list its seat stands. */
function RejoinWords({ answer }: { readonly answer: RejoinAnswer }) {
	const place = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a fresh code is brought into sight as the first was
	useEffect(() => {
		place.current?.focus();
	}, [answer]);
	return (
		<div ref={place} tabIndex={-1} className={styles.seatAnswer}>
			<Banner>{answer.words}</Banner>
		</div>
	);
}
