import type { PaperScriptView } from "../../../shared/views/contract/paperScriptView.ts";
import { useText } from "../text/useText.ts";
import { ConditionWords } from "./ConditionWords.tsx";
import { PaperText } from "./PaperText.tsx";
import styles from "./paper.module.css";

/** Which sheet is handed out when. */
export function ScriptHandouts({ inject }: { readonly inject: PaperScriptView }) {
	const text = useText();
	if (inject.handouts.length === 0) return null;
	return (
		<>
			<h3>{text("paper.handOuts")}</h3>
			<table className={styles.table}>
				<thead>
					<tr>
						<th>{text("paper.handOuts.sheet")}</th>
						<th>{text("paper.team")}</th>
						<th>{text("paper.handOuts.what")}</th>
						<th>{text("paper.handOuts.when")}</th>
					</tr>
				</thead>
				<tbody>
					{inject.handouts.map(({ sheet, team, title, requests, condition }) => (
						<tr key={sheet}>
							<td className={styles.code}>{sheet}</td>
							<td>{team}</td>
							<td>{title === null ? text("paper.addition") : <PaperText>{title}</PaperText>}</td>
							<td>
								{requests.map((request) => (
									<p key={request.text}>
										{text("paper.handOuts.asked", { request: request.text, seconds: request.delaySeconds })}
									</p>
								))}
								{condition !== null && requests.length > 0 && <p>{text("paper.handOuts.onlyIf")}</p>}
								{condition !== null &&
									(condition.words === null ? text("paper.judge") : <ConditionWords condition={condition.words} />)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
