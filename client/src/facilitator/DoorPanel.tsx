import { IconLock, IconLockOpen } from "@tabler/icons-react";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { AnswerWaiting } from "./AnswerWaiting.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./SeatsPanel.module.css";
import { useSinglePress } from "./useSinglePress.ts";
import { waitingWords } from "./waitingWords.ts";

/** Whether newcomers sit down at once, and who waits to be let in. */
export function DoorPanel() {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const isLocked = view.exercise.isRoomLocked;
	return (
		<section className={styles.seatTeam}>
			<h3>{text("facilitator.door")}</h3>
			<p className={common.note}>{text(isLocked ? "facilitator.door.isLocked" : "facilitator.door.isOpen")}</p>
			{view.may.includes("LockRoom") && (
				<div className={common.rowActs}>
					<Button
						size="sm"
						icon={isLocked ? <IconLockOpen size={16} aria-hidden /> : <IconLock size={16} aria-hidden />}
						isBusy={isBusy}
						onClick={() => press(() => ask({ type: "LockRoom", locked: !isLocked }))}
					>
						{text(isLocked ? "facilitator.door.unlock" : "facilitator.door.lock")}
					</Button>
				</div>
			)}
			{view.waiting.length > 0 && (
				<ul>
					{view.waiting.map((person) => (
						<li key={person.waitId} className={styles.seat}>
							<span>{waitingWords(person, names, text)}</span>
							<span className={common.rowActs}>
								<AnswerWaiting people={[person]} />
							</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
