import { IconMessageQuestion } from "@tabler/icons-react";
import { Suspense, useState } from "react";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { lazyPart } from "../ui/lazyPart.ts";
import styles from "./Talk.module.css";
import { useUnreadAnswers } from "./useUnreadAnswers.ts";

const AskDialog = lazyPart(async () => (await import("./AskDialog.tsx")).AskDialog);

interface AskButtonProps {
	readonly team: TeamView;
	readonly seat: SeatView;
}

/** The private line to the facilitator, at hand on every page; it says when an answer has come. */
export function AskButton({ team, seat }: AskButtonProps) {
	const text = useText();
	const [isOpen, setIsOpen] = useState(false);
	/** What was begun and not sent stays when the dialog is closed. */
	const [words, setWords] = useState("");
	const unread = useUnreadAnswers(team, seat, isOpen);
	const { questions, parked } = team.talk;
	if (!seat.may.includes("AskFacilitator") && questions.length === 0 && parked.length === 0) return null;
	return (
		<>
			<Button
				size="sm"
				icon={<IconMessageQuestion size={18} aria-hidden />}
				title={text("talk.ask.title")}
				onClick={() => setIsOpen(true)}
			>
				<Text id="talk.ask" />
				{unread > 0 && (
					<span className={styles.unread}>
						<Text id="talk.ask.unread" values={{ unread }} />
					</span>
				)}
			</Button>
			{isOpen && (
				<Suspense fallback={null}>
					<AskDialog team={team} seat={seat} words={words} onWords={setWords} onClose={() => setIsOpen(false)} />
				</Suspense>
			)}
		</>
	);
}
