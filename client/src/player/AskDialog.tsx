import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useSend } from "../connection/useSend.ts";
import { ParkForm } from "../exercise/ParkForm.tsx";
import { inWords } from "../exercise/plainWords.ts";
import { SayForm } from "../exercise/SayForm.tsx";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Stack } from "../ui/Stack.tsx";
import { QuestionThread } from "./QuestionThread.tsx";
import styles from "./Talk.module.css";

interface AskDialogProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly words: string;
	readonly onWords: (words: string) => void;
	readonly onClose: () => void;
}

const LONGEST = 400;

/** Asks the facilitator, reads what was answered, and sets points aside for the hot wash. */
export function AskDialog({ team, seat, words, onWords, onClose }: AskDialogProps) {
	const text = useText();
	const send = useSend();
	const { questions, parked } = team.talk;
	return (
		<Dialog title={text("talk.ask.title")} isOpen onClose={onClose} closeLabel={text("common.close")}>
			<Stack gap={5}>
				{seat.may.includes("AskFacilitator") && (
					<SayForm
						label={<Text id="talk.ask.field" />}
						hint={<Text id="talk.ask.hint" />}
						empty={<Text id="talk.ask.empty" />}
						button={<Text id="talk.ask.send" />}
						sent={<Text id="talk.ask.sent" />}
						maxLength={LONGEST}
						isPrimary
						words={words}
						onWords={onWords}
						say={(question) => send({ type: "AskFacilitator", text: question })}
					/>
				)}
				<section className={styles.part}>
					<h3>
						<Text id="talk.thread" />
					</h3>
					<QuestionThread questions={questions} />
				</section>
				<section className={styles.part}>
					<h3>
						<Text id="talk.park.title" />
					</h3>
					{seat.may.includes("ParkPoint") && <ParkForm hint={<Text id="talk.park.hintTeam" />} send={send} />}
					{parked.length > 0 && (
						<>
							<p className={styles.note}>
								<Text id="talk.park.own" />
							</p>
							<ul>
								{parked.map((point) => (
									<li key={point.id}>{inWords(point.text, text)}</li>
								))}
							</ul>
						</>
					)}
				</section>
			</Stack>
		</Dialog>
	);
}
