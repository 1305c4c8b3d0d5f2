import { useState } from "react";
import type { TextScale } from "../ui/appearance.ts";
import { setTextScale, textScale } from "../ui/appearance.ts";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { Stack } from "../ui/Stack.tsx";
import { useColourScheme } from "../ui/useColourScheme.ts";
import { useText } from "./useText.ts";

/** Text size and colours of this device. */
export function AppearanceChoice() {
	const text = useText();
	const { choice, choose } = useColourScheme();
	const [scale, setScale] = useState(textScale);
	return (
		<Stack gap={4}>
			<SegmentedChoice<TextScale>
				label={text("appearance.size")}
				value={scale}
				options={(["normal", "large", "largest"] as const).map((value) => ({
					value,
					label: text(`appearance.size.${value}`),
				}))}
				onChange={(next) => {
					setScale(next);
					setTextScale(next);
				}}
			/>
			<SegmentedChoice
				label={text("appearance.scheme")}
				value={choice}
				options={(["auto", "light", "dark"] as const).map((value) => ({
					value,
					label: text(`appearance.scheme.${value}`),
				}))}
				onChange={choose}
			/>
		</Stack>
	);
}
