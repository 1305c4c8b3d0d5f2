import type { PlenaryRevealView } from "../../../shared/views/contract/plenaryRevealView.ts";
import { KindMark } from "../exercise/KindMark.tsx";
import type { Say } from "../exercise/say.ts";
import { useText } from "../text/useText.ts";
import type { PlenaryNames } from "./names.ts";
import styles from "./plenary.module.css";
import { TeamsInLine } from "./TeamsInLine.tsx";

export type PlenaryEvidence = NonNullable<PlenaryRevealView["evidence"]>[number];
type Key = PlenaryEvidence["statements"][string];
type Block = PlenaryEvidence["content"]["blocks"][number];

interface PlenaryDocumentProps {
	readonly evidence: PlenaryEvidence;
	readonly names: PlenaryNames;
}

/** A document with its keys: signals and decoys marked by shape, word and colour, each explained right below its sentence. */
export function PlenaryDocument({ evidence, names }: PlenaryDocumentProps) {
	const { content } = evidence;
	const facts = [content.from, content.to, content.date, content.reference].filter((fact) => fact !== null);
	return (
		<article className={styles.document} aria-label={content.title}>
			<header className={styles.documentHead}>
				<h2 className={styles.documentTitle}>{content.title}</h2>
				{facts.length > 0 && <p className={styles.quiet}>{facts.join(" · ")}</p>}
				<TeamsInLine teamIds={evidence.holders} names={names} />
			</header>
			{content.blocks.map((block, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a document's blocks never change order
				<PlenaryBlock key={index} block={block} statements={evidence.statements} />
			))}
		</article>
	);
}

interface PlenaryBlockProps {
	readonly block: Block;
	readonly statements: PlenaryEvidence["statements"];
}

function PlenaryBlock({ block, statements }: PlenaryBlockProps) {
	const keyed = block.runs.flatMap((run) => {
		const key = run.statementId === undefined ? undefined : statements[run.statementId];
		return key && key.kind !== "neutral" && run.statementId !== undefined ? [{ id: run.statementId, key }] : [];
	});
	return (
		<div className={styles.block} data-kind={block.kind}>
			<p className={styles.text} data-kind={block.kind}>
				{block.runs.map((run, index) => {
					const key = run.statementId === undefined ? undefined : statements[run.statementId];
					const text = run.strong ? <strong>{run.text}</strong> : run.text;
					const space = block.kind === "row" && index > 0 ? " | " : "";
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: runs of a block never change order
						<span key={index}>
							{space}
							{key && key.kind !== "neutral" ? (
								<mark className={styles.mark} data-kind={key.kind}>
									<KindMark kind={key.kind} /> {text}
								</mark>
							) : (
								text
							)}
						</span>
					);
				})}
			</p>
			{keyed.map(({ id, key }) => (
				<StatementKey key={id} statement={key} />
			))}
		</div>
	);
}

function StatementKey({ statement }: { readonly statement: Key }) {
	const text = useText();
	return (
		<div className={styles.key} data-kind={statement.kind}>
			<p className={styles.keyHead}>
				<strong>{text(`screen.kind.${statement.kind}`)}</strong>
				{", "}
				{flaggedWords(text, statement)}
			</p>
			{statement.explanation !== null && <p>{statement.explanation}</p>}
			{statement.indicators.length > 0 && <p className={styles.quiet}>{statement.indicators.join(" · ")}</p>}
		</div>
	);
}

function flaggedWords(text: Say, statement: Key): string {
	if (statement.isBias) return text("screen.evidence.biasOne");
	if (statement.held === 0) return text("screen.evidence.notHeld");
	return text("screen.evidence.flagged", { flagged: statement.flagged, held: statement.held });
}
