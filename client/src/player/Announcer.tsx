import { useEffect, useRef, useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useNow } from "../connection/useNow.ts";
import { useText } from "../text/useText.ts";
import { LiveRegion } from "../ui/LiveRegion.tsx";

interface AnnouncerProps {
	readonly team: TeamView;
	readonly inject: InjectView | null;
}

/** Seconds before the target at which the time is spoken: not each second. */
const SPOKEN_AT_SECONDS = [300, 60, 10] as const;

/** Speaks what a glance at the page would show: time running out, time added, a pause, a lock, a new inject. */
export function Announcer({ team, inject }: AnnouncerProps) {
	const text = useText();
	const [message, setMessage] = useState("");
	const before = useRef({ team, inject });

	useEffect(() => {
		const former = before.current;
		before.current = { team, inject };
		if (former.team.clock.phase === "play" && former.team.clock.isRunning !== team.clock.isRunning) {
			setMessage(text(team.clock.isRunning ? "clock.said.resumed" : "clock.said.paused"));
		}
		if (team.injects.length > former.team.injects.length) {
			setMessage(text("player.said.inject", { title: team.injects.at(-1)?.title ?? "" }));
		}
		if (inject === null || former.inject?.id !== inject.id) return;
		const added = inject.extendedMinutes - former.inject.extendedMinutes;
		if (added > 0) setMessage(text("clock.said.added", { minutes: added }));
		if (former.inject.status === "open" && inject.status === "locked") setMessage(text("player.said.locked"));
		if (!former.inject.isReopened && inject.isReopened) setMessage(text("player.reopened"));
		if (former.inject.status !== "closed" && inject.status === "closed") setMessage(text("player.said.closed"));
	}, [team, inject, text]);

	return (
		<>
			<LiveRegion message={message} />
			{inject?.status === "open" && <TimeAnnouncer limitAtMs={inject.limitAtMs} />}
		</>
	);
}

function TimeAnnouncer({ limitAtMs }: { readonly limitAtMs: number }) {
	const text = useText();
	const leftSeconds = Math.round((limitAtMs - useNow()) / 1000);
	const [message, setMessage] = useState("");

	useEffect(() => {
		if (!SPOKEN_AT_SECONDS.some((second) => second === leftSeconds)) return;
		setMessage(
			leftSeconds === 10 ? text("clock.said.seconds") : text("clock.said.left", { minutes: leftSeconds / 60 }),
		);
	}, [leftSeconds, text]);

	return <LiveRegion message={message} />;
}
