import type { ReactNode } from "react";
import type { RevealStepName } from "../../../shared/exercise/commands.ts";
import type { PlenaryRevealView } from "../../../shared/views/contract/plenaryRevealView.ts";
import type { PlenaryNames } from "../plenary/names.ts";
import { PlenaryDecisions } from "../plenary/PlenaryDecisions.tsx";
import { PlenaryDocument } from "../plenary/PlenaryDocument.tsx";
import { PlenaryOutcome } from "../plenary/PlenaryOutcome.tsx";
import { PlenaryPath } from "../plenary/PlenaryPath.tsx";
import { PlenaryScores } from "../plenary/PlenaryScores.tsx";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./observer.module.css";

interface ObservedRevealProps {
	readonly reveal: PlenaryRevealView;
	readonly names: PlenaryNames;
}

/** Every step revealed so far, the newest first. */
export function ObservedReveal({ reveal, names }: ObservedRevealProps) {
	const text = useText();
	return (
		<>
			{reveal.debrief.length > 0 && (reveal.steps.includes("outcome") || reveal.steps.includes("scores")) && (
				<Panel title={text("screen.debrief")}>
					<ol className={styles.debrief}>
						{reveal.debrief.map((question) => (
							<li key={question}>{question}</li>
						))}
					</ol>
				</Panel>
			)}
			{[...reveal.steps].reverse().map((step) => (
				<Panel key={step} title={text(`screen.step.${step}`)}>
					<div className={styles.step}>
						<ObservedStep step={step} reveal={reveal} names={names} />
					</div>
				</Panel>
			))}
		</>
	);
}

interface ObservedStepProps extends ObservedRevealProps {
	readonly step: RevealStepName;
}

function ObservedStep({ step, reveal, names }: ObservedStepProps): ReactNode {
	const text = useText();
	switch (step) {
		case "evidence":
			return (
				<>
					{reveal.biasFlags !== null && <p>{text("screen.evidence.bias", { count: reveal.biasFlags })}</p>}
					{(reveal.evidence ?? []).map((document) => (
						<details key={document.documentId} className={styles.document}>
							<summary>{document.content.title}</summary>
							<PlenaryDocument evidence={document} names={names} />
						</details>
					))}
				</>
			);
		case "path": {
			const worlds = (reveal.path ?? []).filter((world) => world.paths.length > 0);
			if (worlds.length === 0) return <p>{text("screen.path.none")}</p>;
			return worlds.map((world) => (
				<section key={world.worldId}>
					{!names.isOneWorld && <h3>{names.world(world.worldId)}</h3>}
					{world.paths.map((path) => (
						<PlenaryPath key={path.statementId} path={path} names={names} />
					))}
				</section>
			));
		}
		case "decisions":
			return (reveal.decisions ?? []).map((decisions) => (
				<PlenaryDecisions key={decisions.team.id} decisions={decisions} names={names} />
			));
		case "outcome":
			return (reveal.outcomes ?? []).map((outcome) => (
				<PlenaryOutcome key={outcome.worldId} outcome={outcome} names={names} />
			));
		case "scores":
			if (reveal.scores === null) return <p>{text("screen.scores.own")}</p>;
			return reveal.scores.map((scores) => <PlenaryScores key={scores.team.id} scores={scores} names={names} />);
	}
}
