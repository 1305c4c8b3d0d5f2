import { useState } from "react";
import type { Confidence, Mark } from "../../../shared/exercise/commands.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { Stack } from "../ui/Stack.tsx";
import { CONFIDENCES } from "./confidences.ts";

interface MarkChoiceProps {
	readonly mark: Mark | null;
	readonly onChoose: (mark: Mark | null) => void;
}

/** Flag or clear, and how sure: where the exercise counts confidence. Two choices make a mark. */
export function MarkChoice({ mark, onChoose }: MarkChoiceProps) {
	const text = useText();
	const [call, setCall] = useState<Mark["call"] | null>(mark?.call ?? null);
	const [confidence, setConfidence] = useState<Confidence | null>(mark?.confidence ?? null);

	const choose = (nextCall: Mark["call"] | null, nextConfidence: Confidence | null) => {
		setCall(nextCall);
		setConfidence(nextConfidence);
		if (nextCall !== null && nextConfidence !== null) onChoose({ call: nextCall, confidence: nextConfidence });
	};

	return (
		<Stack gap={3}>
			<SegmentedChoice<Mark["call"]>
				label={text("hand.mark.call")}
				value={call}
				options={[
					{ value: "flag", label: text("hand.mark.flag") },
					{ value: "clear", label: text("hand.mark.clear") },
				]}
				onChange={(next) => choose(next, call === null ? confidence : null)}
			/>
			<SegmentedChoice
				label={text("hand.mark.howSure")}
				value={confidence === null ? null : String(confidence)}
				options={CONFIDENCES.map((value) => ({ value: String(value), label: text(`confidence.${value}`) }))}
				onChange={(next) => choose(call, CONFIDENCES.find((value) => String(value) === next) ?? null)}
			/>
			{mark !== null && (
				<Button kind="quiet" size="sm" onClick={() => onChoose(null)}>
					<Text id="hand.mark.take" />
				</Button>
			)}
		</Stack>
	);
}
