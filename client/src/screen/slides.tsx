import type { ReactNode } from "react";
import type { RevealStepName } from "../../../shared/exercise/commands.ts";
import type { PlenaryRevealView } from "../../../shared/views/contract/plenaryRevealView.ts";
import type { Say } from "../exercise/say.ts";
import type { PlenaryNames } from "../plenary/names.ts";
import { PlenaryDecisions } from "../plenary/PlenaryDecisions.tsx";
import { PlenaryDocument } from "../plenary/PlenaryDocument.tsx";
import { PlenaryOutcome } from "../plenary/PlenaryOutcome.tsx";
import { PlenaryPath } from "../plenary/PlenaryPath.tsx";
import { PlenaryScores } from "../plenary/PlenaryScores.tsx";
import { Debrief } from "./Debrief.tsx";
import styles from "./RevealStage.module.css";

export interface Slide {
	readonly key: string;
	/** What the counter beside it counts, for example a world's name. */
	readonly label: string | null;
	readonly content: ReactNode;
}

/** The slides of one reveal step, in the order in which they are shown. */
export function slidesOf(step: RevealStepName, reveal: PlenaryRevealView, names: PlenaryNames, text: Say): Slide[] {
	const slides = stepSlides(step, reveal, names, text);
	const isLast = step === reveal.steps.at(-1) && (step === "outcome" || step === "scores");
	if (!isLast || reveal.debrief.length === 0) return slides;
	if (step === "scores" && reveal.scores === null) return [ownScoresWithDebrief(reveal, text)];
	return [...slides, { key: "debrief", label: null, content: <Debrief questions={reveal.debrief} /> }];
}

function stepSlides(step: RevealStepName, reveal: PlenaryRevealView, names: PlenaryNames, text: Say): Slide[] {
	switch (step) {
		case "evidence":
			return evidenceSlides(reveal, names, text);
		case "path":
			return pathSlides(reveal, names, text);
		case "decisions":
			return (reveal.decisions ?? []).map((decisions) => ({
				key: decisions.team.id,
				label: null,
				content: <PlenaryDecisions decisions={decisions} names={names} />,
			}));
		case "outcome":
			return [
				{
					key: "outcome",
					label: null,
					content: (reveal.outcomes ?? []).map((outcome) => (
						<PlenaryOutcome key={outcome.worldId} outcome={outcome} names={names} />
					)),
				},
			];
		case "scores":
			return scoreSlides(reveal, names, text);
	}
}

/** Without scores in the plan there is a sentence and no number. */
function scoreSlides(reveal: PlenaryRevealView, names: PlenaryNames, text: Say): Slide[] {
	if (reveal.scores === null) {
		return [{ key: "own", label: null, content: <p>{text("screen.scores.own")}</p> }];
	}
	return reveal.scores.map((scores) => ({
		key: scores.team.id,
		label: null,
		content: <PlenaryScores scores={scores} names={names} />,
	}));
}

/** Documents that most teams held come first: the room has read them. */
function evidenceSlides(reveal: PlenaryRevealView, names: PlenaryNames, text: Say): Slide[] {
	const evidence = [...(reveal.evidence ?? [])].sort((a, b) => b.holders.length - a.holders.length);
	if (evidence.length === 0) {
		return [{ key: "none", label: null, content: <p>{text("screen.evidence.none")}</p> }];
	}
	return evidence.map((document, index) => ({
		key: document.documentId,
		label: text("screen.document", { page: index + 1, pages: evidence.length }),
		content: <PlenaryDocument evidence={document} names={names} />,
	}));
}

function pathSlides(reveal: PlenaryRevealView, names: PlenaryNames, text: Say): Slide[] {
	const worlds = (reveal.path ?? []).filter((world) => world.paths.length > 0);
	if (worlds.length === 0) {
		return [{ key: "none", label: null, content: <p>{text("screen.path.none")}</p> }];
	}
	return worlds.map((world) => ({
		key: world.worldId,
		label: names.isOneWorld ? null : names.world(world.worldId),
		content: world.paths.map((path) => <PlenaryPath key={path.statementId} path={path} names={names} />),
	}));
}

/** When no scores are shown, the questions need not wait for another page. */
function ownScoresWithDebrief({ debrief }: PlenaryRevealView, text: Say): Slide {
	const content = (
		<>
			<p className={styles.ownScores}>{text("screen.scores.own")}</p>
			<Debrief questions={debrief} />
		</>
	);
	return { key: "own", label: null, content };
}
