import type { RevealStepName } from "../../../shared/exercise/commands.ts";
import { revealOrder } from "../../../shared/exercise/reveal.ts";
import type { FacilitatorInjectView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Tag } from "../ui/Tag.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { mayInInject } from "./primaryAction.ts";
import styles from "./RevealTab.module.css";

/** Opens an inject's keys step by step, and says before each what everyone will see. */
export function RevealTab({ inject }: { readonly inject: FacilitatorInjectView }) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { nextReveal } = inject;
	const isDone = inject.status === "closed" && nextReveal === null;
	const showsWords = (step: RevealStepName) =>
		step === "scores" && view.exercise.plenaryScores
			? text("facilitator.reveal.shows.scoresPlenary")
			: text(`facilitator.reveal.shows.${step}`);
	return (
		<div className={common.prose}>
			<h3>{text("facilitator.reveal.title")}</h3>
			{inject.status !== "closed" && <p>{text("facilitator.reveal.closeFirst")}</p>}
			{!view.exercise.scoring && <p>{text("facilitator.scores.off")}</p>}
			{isDone && <p>{text("facilitator.reveal.all")}</p>}
			<ol className={styles.steps}>
				{revealOrder(view.exercise).map((step) => {
					const isShown = inject.revealed.includes(step);
					const isNext = step === nextReveal;
					return (
						<li key={step} data-shown={isShown}>
							<div>
								<p className={common.tagged}>
									<strong>{text(`screen.step.${step}`)}</strong>{" "}
									<Tag tone={isShown ? "ok" : isNext ? "accent" : "plain"}>
										{text(`facilitator.reveal.${isShown ? "done" : isNext ? "next" : "later"}`)}
									</Tag>
								</p>
								<p className={common.note}>{showsWords(step)}</p>
							</div>
							{isNext && mayInInject(view, inject.id, "RevealStep") && (
								<Button kind="primary" onClick={() => void ask({ type: "RevealStep", injectId: inject.id, step })}>
									{text("facilitator.reveal.button", { step: text(`facilitator.reveal.step.${step}`) })}
								</Button>
							)}
						</li>
					);
				})}
			</ol>
			{inject.outcomes.length > 0 && (
				<section>
					<h3>{text("facilitator.reveal.outcomes")}</h3>
					<p className={common.note}>{text("facilitator.reveal.readOut")}</p>
					{inject.outcomes.map((outcome) => (
						<div key={outcome.worldId}>
							<p>
								{!names.isOneWorld && <>{names.worldName(outcome.worldId)}: </>}
								<strong>{text(`screen.outcome.${outcome.outcome ?? "none"}`)}</strong>
								{outcome.highBurden && <>. {text("screen.outcome.highBurden")}</>}
							</p>
							{outcome.texts.map((words) => (
								<p key={words}>{words}</p>
							))}
						</div>
					))}
				</section>
			)}
			{inject.debrief.length > 0 && (
				<section>
					<h3>{text("facilitator.truth.debrief")}</h3>
					<ul>
						{inject.debrief.map((question) => (
							<li key={question}>{question}</li>
						))}
					</ul>
				</section>
			)}
		</div>
	);
}
