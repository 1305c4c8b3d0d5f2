import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { type ApiFailure, askAtDoor, leaveDoor } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { keepTicket } from "../connection/tickets.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Join.module.css";
import { forgetWait, type KeptWait } from "./keptWait.ts";

interface DoorWaitProps {
	readonly wait: KeptWait;
	/** They wait no longer: by themselves, turned away, or because the request has run out. */
	readonly onEnd: () => void;
}

const ASK_AGAIN_MS = 3000;
/** What asking again will not change. */
const FINAL: readonly number[] = [400, 404, 409];

/** Before a locked door: the page asks again by itself until the facilitator has answered, and sits down. */
export function DoorWait({ wait, onEnd }: DoorWaitProps) {
	const text = useText();
	const [, navigate] = useLocation();
	const [failure, setFailure] = useState<ApiFailure | null>(null);
	const { waitToken, exerciseName } = wait;

	useEffect(() => {
		let isOver = false;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const ask = async () => {
			const answer = await askAtDoor({ waitToken });
			if (isOver) return;
			if (answer.ok && "seatToken" in answer.value) {
				forgetWait();
				keepTicket(answer.value, exerciseName);
				navigate("/play");
			} else if (!answer.ok && FINAL.includes(answer.failure.status)) {
				forgetWait();
				setFailure(answer.failure);
			} else {
				timer = setTimeout(ask, ASK_AGAIN_MS);
			}
		};
		void ask();
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [waitToken, exerciseName, navigate]);

	const handleLeave = () => {
		forgetWait();
		void leaveDoor({ waitToken });
		onEnd();
	};

	if (failure !== null)
		return (
			<Banner tone="warn" role="alert" actions={<Button onClick={onEnd}>{text("common.back")}</Button>}>
				{failureText(failure, text, { UnknownWaiting: "join.wait.lapsed" })}
			</Banner>
		);
	return (
		<div className={styles.form}>
			<Banner role="status">
				<p>
					<strong>
						<Text id="join.wait" />
					</strong>
				</p>
				<p>
					<Text id="join.wait.stay" />
				</p>
			</Banner>
			<Button kind="quiet" onClick={handleLeave}>
				<Text id="join.wait.leave" />
			</Button>
		</div>
	);
}
