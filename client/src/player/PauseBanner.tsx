import { IconPlayerPause } from "@tabler/icons-react";
import type { ClockView } from "../../../shared/views/contract/exerciseHeadView.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";

/** Why nothing can be done just now. */
export function PauseBanner({ clock }: { readonly clock: ClockView }) {
	if (clock.phase !== "play" || clock.isRunning) return null;
	const because =
		clock.pausedBecause === "restart" || clock.pausedBecause === "undo" ? clock.pausedBecause : "facilitator";
	return (
		<Banner tone="warn" icon={<IconPlayerPause size={20} aria-hidden />} role="status">
			<strong>
				<Text id="player.paused" />
			</strong>{" "}
			<Text id={`player.paused.${because}`} />
		</Banner>
	);
}
