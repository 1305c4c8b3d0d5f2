import { useState } from "react";
import type { FacilitatorInjectView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { useText } from "../text/useText.ts";
import { TabList } from "../ui/TabList.tsx";
import { AttentionList } from "./AttentionList.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./InjectPanel.module.css";
import { KeysTab } from "./KeysTab.tsx";
import { OptionsTab } from "./OptionsTab.tsx";
import { RevealTab } from "./RevealTab.tsx";
import { ScoresTab } from "./ScoresTab.tsx";
import { TeamGrid } from "./TeamGrid.tsx";
import { TruthTab } from "./TruthTab.tsx";

interface InjectPanelProps {
	readonly inject: FacilitatorInjectView;
	readonly nowMs: number;
}

/** The inject in play: what the teams do, what is true, and what comes next. */
export function InjectPanel({ inject, nowMs }: InjectPanelProps) {
	const text = useText();
	const { view } = useConsole();
	const [tab, setTab] = useState("teams");
	const entered = inject.grid.filter(
		({ entry, progress }) => entry !== "waiting-minute" && entry !== "waiting-informed" && progress !== "absent",
	);
	const locked = entered.filter((row) => row.lock !== null).length;
	const playing = entered.length;
	const place = text("facilitator.inject.of", { number: inject.number, count: view.exercise.injectCount });
	const when = text("facilitator.inject.released", { time: exerciseTime(inject.releasedAtMs) });
	return (
		<>
			<section className={styles.injectHead} aria-labelledby="inject-title">
				<p>
					{place}, {when}
					{inject.status === "closed" && `, ${text("facilitator.inject.closed")}`}
				</p>
				<h2 id="inject-title">{inject.title}</h2>
				<p>{text("facilitator.inject.objective", { objective: inject.objective })}</p>
				{inject.isBenign && <p className={common.tag}>{text("facilitator.msel.benign")}</p>}
				<div className={styles.lockedBar}>
					<progress value={locked} max={Math.max(1, playing)} aria-hidden="true" />
					<strong>{text("facilitator.inject.locked", { locked, playing })}</strong>
				</div>
			</section>
			<AttentionList inject={inject} nowMs={nowMs} />
			<TabList
				label={inject.title}
				selected={tab}
				onSelect={setTab}
				items={[
					{
						id: "teams",
						label: text("facilitator.tab.teams"),
						panel: () => <TeamGrid inject={inject} nowMs={nowMs} />,
					},
					{ id: "truth", label: text("facilitator.tab.truth"), panel: () => <TruthTab inject={inject} /> },
					{ id: "keys", label: text("facilitator.tab.keys"), panel: () => <KeysTab inject={inject} /> },
					{ id: "options", label: text("facilitator.tab.options"), panel: () => <OptionsTab inject={inject} /> },
					{ id: "scores", label: text("facilitator.tab.scores"), panel: () => <ScoresTab inject={inject} /> },
					{ id: "reveal", label: text("facilitator.tab.reveal"), panel: () => <RevealTab inject={inject} /> },
				]}
			/>
		</>
	);
}
