import { useState } from "react";
import { FEEDBACK_MARKS, type FeedbackMark } from "../../../shared/exercise/feedback.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import { useSend } from "../connection/useSend.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./FeedbackCard.module.css";

/** Three questions at the end, for each person. */
export function FeedbackCard({ seat }: { readonly seat: SeatView }) {
	const text = useText();
	const send = useSend();
	const given = seat.feedback;
	const [useful, setUseful] = useState<FeedbackMark | null>(given?.useful ?? null);
	const [credible, setCredible] = useState<FeedbackMark | null>(given?.credible ?? null);
	const [words, setWords] = useState(given?.text ?? "");
	if (!seat.may.includes("GiveFeedback")) return null;
	const isReady = useful !== null && credible !== null;
	return (
		<Panel title={text("feedback.title")}>
			<form
				className={styles.form}
				onSubmit={(event) => {
					event.preventDefault();
					if (useful !== null && credible !== null) void send({ type: "GiveFeedback", useful, credible, text: words });
				}}
			>
				<p>{text("feedback.about")}</p>
				<Marks label={text("feedback.useful")} mark={useful} onChange={setUseful} />
				<Marks label={text("feedback.credible")} mark={credible} onChange={setCredible} />
				<TextField label={text("feedback.text")} value={words} onChange={setWords} rows={2} maxLength={600} />
				<div>
					<Button kind="primary" type="submit" offBecause={isReady ? null : text("feedback.first")}>
						{text(given === null ? "feedback.send" : "feedback.change")}
					</Button>
				</div>
				<p role="status">{given !== null && text("feedback.thanks")}</p>
			</form>
		</Panel>
	);
}

interface MarksProps {
	readonly label: string;
	readonly mark: FeedbackMark | null;
	readonly onChange: (mark: FeedbackMark) => void;
}

function Marks({ label, mark, onChange }: MarksProps) {
	const text = useText();
	return (
		<SegmentedChoice
			label={label}
			value={mark === null ? null : String(mark)}
			options={FEEDBACK_MARKS.map((one) => ({ value: String(one), label: text(`feedback.mark.${one}`) }))}
			onChange={(value) => {
				const chosen = FEEDBACK_MARKS.find((one) => String(one) === value);
				if (chosen !== undefined) onChange(chosen);
			}}
		/>
	);
}
