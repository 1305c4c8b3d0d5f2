import { IconSpeakerphone } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { BroadcastDialog } from "./BroadcastDialog.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { ParkingLot } from "./ParkingLot.tsx";
import { QuestionList } from "./QuestionList.tsx";

/** What is said beside the script: words to the teams, what they ask in private, what is set aside for the hot wash. */
export function TalkPanel() {
	const text = useText();
	const { view } = useConsole();
	const [isWriting, setWriting] = useState(false);
	return (
		<div className={common.side}>
			{view.may.includes("Broadcast") && (
				<Button icon={<IconSpeakerphone size={18} aria-hidden />} onClick={() => setWriting(true)}>
					{text("talk.write")}
				</Button>
			)}
			<h2>{text("talk.questions")}</h2>
			<QuestionList />
			<h2>{text("talk.parked")}</h2>
			<ParkingLot />
			{isWriting && <BroadcastDialog onClose={() => setWriting(false)} />}
		</div>
	);
}
