import type { PaperScriptView, PaperStatementKeyView } from "../../../shared/views/contract/paperScriptView.ts";
import { useText } from "../text/useText.ts";
import { PaperText } from "./PaperText.tsx";
import styles from "./paper.module.css";

/** What each numbered statement is worth, a table for each document. */
export function ScriptKeys({ inject }: { readonly inject: PaperScriptView }) {
	const text = useText();
	return (
		<>
			<h3>{text("paper.keys")}</h3>
			{inject.keys.map(({ id, title, holders, statements }) => {
				const telling = statements.filter(isTelling);
				const neutral = statements.filter((statement) => !isTelling(statement));
				return (
					<section key={id}>
						<h4>
							<PaperText>{title}</PaperText>
						</h4>
						<p className={styles.quiet}>
							{holders.length === 0
								? text("facilitator.keysTab.onRequest")
								: text("facilitator.keysTab.holders", { teams: holders.join(", ") })}
						</p>
						{telling.length > 0 && <KeyTable statements={telling} />}
						{neutral.length > 0 && (
							<p className={styles.quiet}>
								{text("paper.keys.neutral", { numbers: neutral.map(({ number }) => number).join(", ") })}
							</p>
						)}
					</section>
				);
			})}
		</>
	);
}

/** Neutral statements that travel freely are a line of numbers. */
function isTelling({ kind, isSensitive, reaches }: PaperStatementKeyView): boolean {
	return kind !== "neutral" || isSensitive || reaches.length > 0;
}

function KeyTable({ statements }: { readonly statements: readonly PaperStatementKeyView[] }) {
	const text = useText();
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th>{text("paper.keys.number")}</th>
					<th>{text("facilitator.keysTab.kind")}</th>
					<th>{text("facilitator.keysTab.statement")}</th>
				</tr>
			</thead>
			<tbody>
				{statements.map((statement) => (
					<tr key={statement.number}>
						<td className={styles.code}>{statement.number}</td>
						<td>
							{text(`hand.key.${statement.kind}`)}
							{statement.weight > 0 && <p>{text("facilitator.keysTab.weight", { weight: statement.weight })}</p>}
						</td>
						<td>
							<p>
								<PaperText>{statement.text}</PaperText>
							</p>
							{statement.explanation !== null && (
								<p className={styles.why}>
									<PaperText>{statement.explanation}</PaperText>
								</p>
							)}
							{statement.reaches.length > 0 && (
								<p>{text("facilitator.keysTab.reaches", { teams: statement.reaches.join(", ") })}</p>
							)}
							{statement.isSensitive && <p>{text("facilitator.keysTab.sensitive")}</p>}
							{statement.wordings.map(({ team, text: wording }) => (
								<p key={team}>
									<PaperText>{text("paper.keys.wording", { team, text: wording })}</PaperText>
								</p>
							))}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
