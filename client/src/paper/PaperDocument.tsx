import type { PaperDocumentView } from "../../../shared/views/contract/paperPackView.ts";
import { type BlockGroup, blockGroups } from "../hand/blockGroups.ts";
import { useText } from "../text/useText.ts";
import { PaperText } from "./PaperText.tsx";
import styles from "./paper.module.css";

type Block = PaperDocumentView["blocks"][number];

/** A document with the number of each statement before it. */
export function PaperDocument({ document }: { readonly document: PaperDocumentView }) {
	const text = useText();
	const { title, from, to, date, reference, blocks, sensitive } = document;
	const fields = [
		{ id: "hand.document.from", value: from },
		{ id: "hand.document.to", value: to },
		{ id: "hand.document.date", value: date },
		{ id: "hand.document.reference", value: reference },
	] as const;
	return (
		<article className={styles.document}>
			<h3>
				<PaperText>{title}</PaperText>
			</h3>
			<dl className={styles.fields}>
				{fields.map(({ id, value }) =>
					value === null ? null : (
						<div key={id}>
							<dt>{text(id)}</dt>
							<dd>
								<PaperText>{value}</PaperText>
							</dd>
						</div>
					),
				)}
			</dl>
			{blockGroups(blocks).map((group, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document do not move
				<Group key={index} group={group} />
			))}
			{sensitive.length > 0 && (
				<p className={styles.quiet}>{text("paper.message.sensitive", { numbers: sensitive.join(", ") })}</p>
			)}
		</article>
	);
}

function Group({ group: { kind, blocks } }: { readonly group: BlockGroup<Block> }) {
	const first = blocks[0];
	if (first === undefined) return null;
	switch (kind) {
		case "heading":
			return (
				<h4>
					<Runs runs={first.runs} />
				</h4>
			);
		case "paragraph":
			return (
				<p>
					<Runs runs={first.runs} />
				</p>
			);
		case "quote":
			return (
				<blockquote>
					<Runs runs={first.runs} />
				</blockquote>
			);
		case "item":
			return (
				<ul>
					{blocks.map((block, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document do not move
						<li key={index}>
							<Runs runs={block.runs} />
						</li>
					))}
				</ul>
			);
		case "row":
			return (
				<table className={styles.rows}>
					<tbody>
						{blocks.map((block, row) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table do not move
							<tr key={row}>
								{block.runs.map((run, cell) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row do not move
									<td key={cell}>
										<Runs runs={[run]} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			);
	}
}

function Runs({ runs }: { readonly runs: Block["runs"] }) {
	return (
		<PaperText>
			{runs.map(({ text, number, strong }, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the runs of a block do not move
				<span key={index}>
					{number !== undefined && <b className={styles.number}>{number}</b>}
					{strong ? <strong>{text}</strong> : text}
				</span>
			))}
		</PaperText>
	);
}
