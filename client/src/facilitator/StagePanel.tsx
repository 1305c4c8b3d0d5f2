import { FeedbackResults } from "../exercise/FeedbackResults.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { AttentionList } from "./AttentionList.tsx";
import { useConsole } from "./consoleContext.ts";
import { GatheringPanel } from "./GatheringPanel.tsx";
import { ImprovisedPanel } from "./ImprovisedPanel.tsx";
import { InjectPanel } from "./InjectPanel.tsx";
import { ParkedPoints } from "./ParkedPoints.tsx";
import { OwnPowers } from "./Powers.tsx";

interface StagePanelProps {
	readonly nowMs: number;
	/** The inject the facilitator looks at; null follows the newest. */
	readonly shownInjectId: string | null;
	readonly onShowNewest: () => void;
}

/** The middle of the console: what the exercise is about right now. */
export function StagePanel({ nowMs, shownInjectId, onShowNewest }: StagePanelProps) {
	const text = useText();
	const { view, ticket } = useConsole();
	const { phase, pausedBecause } = view.clock;
	if (phase === "lobby" || phase === "briefing")
		return (
			<>
				<OwnPowers />
				<AttentionList inject={undefined} nowMs={nowMs} />
				<GatheringPanel />
			</>
		);
	const newest = view.injects.at(-1);
	const inject = view.injects.find(({ id }) => id === shownInjectId) ?? newest;
	// What runs now stands above, what is over below.
	const isImprovisedOpen = view.improvised.some(({ isOpen }) => isOpen);
	return (
		<>
			<OwnPowers />
			{phase === "play" && pausedBecause === "restart" && <Banner tone="warn">{text("facilitator.restarted")}</Banner>}
			{phase === "play" && pausedBecause === "undo" && <Banner tone="warn">{text("facilitator.undoneHint")}</Banner>}
			{phase === "hotwash" && (
				<Panel title={text("facilitator.lobby.hotwash")}>
					<p>{text("facilitator.lobby.hotwashHint")}</p>
					<FeedbackResults feedback={view.feedback} />
				</Panel>
			)}
			{(phase === "hotwash" || phase === "closed") && view.talk.parked.length > 0 && (
				<Panel title={text("talk.report.parked")}>
					<ParkedPoints />
				</Panel>
			)}
			{phase === "closed" && (
				<Panel title={text("facilitator.lobby.over")}>
					<p>{text("facilitator.lobby.overHint")}</p>
					<p>
						<a href={`/report?exercise=${encodeURIComponent(ticket.exerciseId)}`}>{text("facilitator.links.report")}</a>
					</p>
				</Panel>
			)}
			{inject && newest && inject.id !== newest.id && (
				<Banner
					actions={
						<Button size="sm" onClick={onShowNewest}>
							{text("facilitator.msel.show", { number: newest.number })}
						</Button>
					}
				>
					{text("facilitator.inject.earlier", { number: inject.number })}
				</Banner>
			)}
			{isImprovisedOpen && <ImprovisedPanel />}
			{inject ? (
				<InjectPanel key={inject.id} inject={inject} nowMs={nowMs} />
			) : (
				<>
					<AttentionList inject={undefined} nowMs={nowMs} />
					<Panel title={text("facilitator.inject.none")}>
						<p>{text("facilitator.inject.noneHint")}</p>
					</Panel>
				</>
			)}
			{!isImprovisedOpen && <ImprovisedPanel />}
		</>
	);
}
