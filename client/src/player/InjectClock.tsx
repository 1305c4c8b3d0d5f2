import type { ClockView } from "../../../shared/views/contract/exerciseHeadView.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import { useNow } from "../connection/useNow.ts";
import { useText } from "../text/useText.ts";
import { ClockText } from "../ui/ClockText.tsx";

interface InjectClockProps {
	readonly clock: ClockView;
	readonly inject: InjectView | null;
	readonly isLinkDown: boolean;
}

const LAST_MINUTE_MS = 60_000;
const LAST_MINUTES_MS = 5 * 60_000;

/** Time left of the inject, the same on every screen; between injects, the exercise's own time. Frozen and grey while nobody here can know it. */
export function InjectClock({ clock, inject, isLinkDown }: InjectClockProps) {
	const text = useText();
	const nowMs = useNow();
	if (clock.phase !== "play") return null;
	const isFrozen = isLinkDown || !clock.isRunning;
	if (inject === null || inject.status === "closed") {
		return <ClockText kind="elapsed" ms={nowMs} label={text("clock.elapsed")} isFrozen={isFrozen} />;
	}
	const leftMs = inject.limitAtMs - nowMs;
	const tone = leftMs <= LAST_MINUTE_MS ? "critical" : leftMs <= LAST_MINUTES_MS ? "warn" : "plain";
	return (
		<ClockText ms={leftMs} label={text(leftMs < 0 ? "clock.over" : "clock.left")} isFrozen={isFrozen} tone={tone} />
	);
}
