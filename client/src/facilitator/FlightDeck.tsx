import { useState } from "react";
import { useIntl } from "react-intl";
import { type Proposal, proposals } from "../../../shared/exercise/proposals.ts";
import { LogSentence } from "../exercise/LogSentence.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { useConsole } from "./consoleContext.ts";
import styles from "./FlightDeck.module.css";
import common from "./facilitator.module.css";
import { forecastOf } from "./forecastOf.ts";
import { mayInInject, stillOpenTeams } from "./primaryAction.ts";
import { useSinglePress } from "./useSinglePress.ts";
import { useWallTime } from "./useWallTime.ts";

/** What would bring the finish back to the plan, each with one press, and the press that takes it back. */
export function FlightDeck({ nowMs }: { readonly nowMs: number }) {
	const text = useText();
	const intl = useIntl();
	const { view, ask } = useConsole();
	const wallTime = useWallTime(view.pace);
	const { press } = useSinglePress();
	const [closing, setClosing] = useState<Proposal | null>(null);
	const isPlaying = view.clock.phase === "play";
	const may = ({ command }: Proposal) =>
		command.type === "PlanMinutes"
			? view.may.includes(command.type)
			: mayInInject(view, command.injectId, command.type);
	const found = isPlaying ? proposals(view.msel, nowMs, view.pace.lostMs).filter(may) : [];
	const { planChange } = view;
	if (found.length === 0 && planChange === null) return null;

	const list = (numbers: readonly number[]) => intl.formatList(numbers.map(String), { type: "conjunction" });
	const words = ({ kind, numbers, minutes }: Proposal) =>
		text(`deck.${kind}`, { numbers: list(numbers), count: numbers.length, minutes });
	const now = forecastOf(view, nowMs);
	const gain = ({ gainMs }: Proposal) => {
		const minutes = Math.round(gainMs / 60_000);
		const late = Math.round((now?.lateMs ?? 0) / 60_000) - minutes;
		const finish = wallTime((now?.plannedFinishMs ?? 0) + late * 60_000);
		return text(minutes > 0 ? "deck.saves" : "deck.uses", { minutes: Math.abs(minutes), finish });
	};
	// A close is everybody's: it asks first, as it does everywhere.
	const apply = (proposal: Proposal) =>
		proposal.kind === "close" ? setClosing(proposal) : press(() => ask(proposal.command));
	const closed = view.injects.find(({ number }) => number === closing?.numbers[0]);
	return (
		<section className={styles.deck} aria-label={text("deck.title")}>
			{found.length > 0 && (
				<>
					<h3>{text("deck.title")}</h3>
					<ul>
						{found.map((proposal) => (
							<li key={proposal.kind}>
								<div id={`deck-${proposal.kind}`}>
									<p className={styles.words}>{words(proposal)}</p>
									<p>{gain(proposal)}</p>
									{proposal.neededBy.length > 0 && (
										<p>
											{text("deck.neededBy", {
												numbers: list(proposal.neededBy),
												count: proposal.neededBy.length,
											})}
										</p>
									)}
									{proposal.kind === "close" && <p className={common.note}>{text("deck.closeHint")}</p>}
								</div>
								<Button size="sm" aria-describedby={`deck-${proposal.kind}`} onClick={() => apply(proposal)}>
									{text("deck.apply")}
								</Button>
							</li>
						))}
					</ul>
					{found.some(({ command }) => command.type === "PlanMinutes") && (
						<p className={common.note}>{text("deck.note")}</p>
					)}
				</>
			)}
			{planChange !== null && (
				<div className={styles.changed}>
					<p id="deck-changed">
						{text("deck.changed")} <LogSentence entry={planChange.entry} />
					</p>
					<Button size="sm" aria-describedby="deck-changed" onClick={() => press(() => ask(planChange.takeBack))}>
						{text("deck.takeBack")}
					</Button>
				</div>
			)}
			{closing && closed && (
				<ConfirmDialog
					title={text("facilitator.confirm.CloseInject.title", { number: closed.number })}
					body={text("facilitator.confirm.CloseInject.body", { stillOpen: stillOpenTeams(closed) })}
					confirm={words(closing)}
					onConfirm={() => ask(closing.command)}
					onClose={() => setClosing(null)}
				/>
			)}
		</section>
	);
}
