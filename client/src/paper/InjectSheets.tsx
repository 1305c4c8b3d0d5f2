import type { PaperHandoutView, PaperInjectView, PaperTeamView } from "../../../shared/views/contract/paperPackView.ts";
import { useText } from "../text/useText.ts";
import { DecisionSheet } from "./DecisionSheet.tsx";
import { MessageSheet } from "./MessageSheet.tsx";
import { PaperDocument } from "./PaperDocument.tsx";
import { PaperParagraphs } from "./PaperText.tsx";
import styles from "./paper.module.css";
import { Sheet } from "./Sheet.tsx";

export interface InjectSheetsProps {
	readonly exercise: string;
	readonly pack: PaperTeamView;
	readonly inject: PaperInjectView;
	readonly worldId: string;
	/** Null where there is one world only. */
	readonly world: string | null;
	readonly hasConfidence: boolean;
}

/** All sheets of one inject for one team: what it reads, what it fills in, and what it is given later. */
export function InjectSheets(props: InjectSheetsProps) {
	const { exercise, pack, inject, world } = props;
	const text = useText();
	const { entry, documents, handouts } = inject;
	const owner = [exercise, world, `${pack.team.letter} ${pack.team.name}`];
	const title = text("paper.inject", { number: inject.number, title: inject.title });
	const handOut =
		entry.type === "minute"
			? text("paper.handOut.minute", { minute: entry.minute })
			: text(`paper.handOut.${entry.type}`);
	return (
		<>
			<Sheet owner={owner} handOut={handOut} title={title}>
				<p className={styles.quiet}>{text("paper.times", inject.minutes)}</p>
				<PaperParagraphs text={inject.story} />
				<PaperParagraphs text={inject.opening} />
				<p className={styles.quiet}>{text(documents.length === 0 ? "paper.noDocument" : "paper.numbers")}</p>
				{documents.map((document) => (
					<PaperDocument key={document.title} document={document} />
				))}
			</Sheet>
			<DecisionSheet {...props} owner={owner} />
			{pack.shareBudget !== null && inject.partners.length > 0 && <MessageSheet {...props} owner={owner} />}
			{handouts.map((handout) => (
				<Handout key={handout.sheet} handout={handout} owner={owner} title={title} />
			))}
		</>
	);
}

interface HandoutProps {
	readonly handout: PaperHandoutView;
	readonly owner: readonly (string | null)[];
	readonly title: string;
}

function Handout({ handout, owner, title }: HandoutProps) {
	const text = useText();
	const requests = handout.type === "document" ? handout.requests : [];
	return (
		<Sheet
			owner={owner}
			name={text("paper.sheet", { sheet: handout.sheet })}
			handOut={
				requests.length === 0
					? text("paper.handOut.script")
					: requests.map((request) => text("paper.handOut.request", { request })).join(" ")
			}
			title={title}
		>
			{handout.type === "document" ? (
				<PaperDocument document={handout.document} />
			) : (
				<>
					<h3>{text("paper.addition")}</h3>
					<PaperParagraphs text={handout.text} />
				</>
			)}
		</Sheet>
	);
}
