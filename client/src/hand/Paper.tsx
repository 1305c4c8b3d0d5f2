import type { ReactNode } from "react";
import type { DocumentContent } from "../../../shared/views/contract/documentContent.ts";
import { useWrittenLanguage } from "../connection/useWrittenLanguage.ts";
import { Text } from "../text/Text.tsx";
import { type BlockGroup, blockGroups } from "./blockGroups.ts";
import type { Marking } from "./marking.ts";
import styles from "./Paper.module.css";
import { Statement } from "./Statement.tsx";
import { StatementKeys } from "./StatementKeys.tsx";

type Block = DocumentContent["blocks"][number];
type Run = Block["runs"][number];

interface PaperProps {
	readonly content: DocumentContent;
	readonly marking: Marking;
}

/** A document as it would lie on the table: its head, then its text with every statement in place. */
export function Paper({ content, marking }: PaperProps) {
	const language = useWrittenLanguage();
	return (
		<article className={styles.paper} data-kind={content.kind}>
			<PaperHead content={content} language={language} />
			<div className={styles.body} lang={language}>
				{blockGroups(content.blocks).map((group, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document do not move
					<Group key={index} group={group} marking={marking} />
				))}
			</div>
		</article>
	);
}

function PaperHead({
	content: { title, from, to, date, reference },
	language,
}: Pick<PaperProps, "content"> & { readonly language: string }) {
	const fields = [
		{ id: "hand.document.from", value: from },
		{ id: "hand.document.to", value: to },
		{ id: "hand.document.date", value: date },
		{ id: "hand.document.reference", value: reference },
	] as const;
	return (
		<header className={styles.head}>
			<h3 className={styles.title} lang={language}>
				{title}
			</h3>
			<dl className={styles.fields}>
				{fields.map(({ id, value }) =>
					value === null ? null : (
						<div key={id} className={styles.fieldRow}>
							<dt>
								<Text id={id} />
							</dt>
							<dd lang={language}>{value}</dd>
						</div>
					),
				)}
			</dl>
		</header>
	);
}

function Group({ group, marking }: { readonly group: BlockGroup<Block>; readonly marking: Marking }) {
	const first = group.blocks[0];
	if (first === undefined) return null;
	const inside = <Runs runs={first.runs} marking={marking} />;
	const notes = <StatementKeys runs={group.blocks.flatMap((block) => block.runs)} keys={marking.keys} />;
	switch (group.kind) {
		case "heading":
			return <h4 className={styles.heading}>{inside}</h4>;
		case "paragraph":
			return (
				<>
					<p>{inside}</p>
					{notes}
				</>
			);
		case "quote":
			return (
				<>
					<blockquote className={styles.quote}>{inside}</blockquote>
					{notes}
				</>
			);
		case "item":
			return (
				<>
					<ul className={styles.list}>
						{group.blocks.map((block, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document do not move
							<li key={index}>
								<Runs runs={block.runs} marking={marking} />
							</li>
						))}
					</ul>
					{notes}
				</>
			);
		case "row":
			return (
				<>
					<PaperTable rows={group.blocks} marking={marking} />
					{notes}
				</>
			);
	}
}

function PaperTable({ rows, marking }: { readonly rows: readonly Block[]; readonly marking: Marking }) {
	return (
		<div className={styles.tableScroll}>
			<table className={styles.table}>
				<tbody>
					{rows.map((row, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document do not move
						<tr key={index}>
							{row.runs.map((run, cell) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row do not move
								<td key={cell}>
									<OneRun run={run} marking={marking} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Runs({ runs, marking }: { readonly runs: readonly Run[]; readonly marking: Marking }) {
	return runs.map((run, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: the runs of a block do not move
		<OneRun key={index} run={run} marking={marking} />
	));
}

function OneRun({ run, marking }: { readonly run: Run; readonly marking: Marking }): ReactNode {
	if (run.statementId === undefined) return run.strong ? <strong>{run.text}</strong> : run.text;
	return (
		<Statement statementId={run.statementId} isStrong={run.strong ?? false} marking={marking}>
			{run.text}
		</Statement>
	);
}
