import type { PaperPackView } from "../../../shared/views/contract/paperPackView.ts";
import type { PaperDecisionKeyView, PaperScriptView } from "../../../shared/views/contract/paperScriptView.ts";
import { useText } from "../text/useText.ts";
import { ConditionWords } from "./ConditionWords.tsx";
import { PaperText } from "./PaperText.tsx";
import styles from "./paper.module.css";

interface ScriptDecisionsProps {
	readonly inject: PaperScriptView;
	readonly worlds: PaperPackView["worlds"];
}

/** Options with the letters of the sheets, what follows from them, and what to talk about. */
export function ScriptDecisions({ inject, worlds }: ScriptDecisionsProps) {
	const text = useText();
	return (
		<>
			<h3>{text("paper.options")}</h3>
			{inject.decisions.map((decision) => (
				<section key={decision.team}>
					<h4>{text("paper.options.of", { team: decision.team })}</h4>
					<OptionTable decision={decision} worlds={worlds} />
				</section>
			))}
			{inject.endings.length > 0 && (
				<>
					<h3>{text("paper.endings")}</h3>
					{inject.endings.map((ending) => (
						<Ending key={ending.id} ending={ending} />
					))}
				</>
			)}
			<h3>{text("paper.reveal")}</h3>
			<p>{inject.reveal.map((step) => text(`facilitator.reveal.step.${step}`)).join(" → ")}</p>
			{inject.debrief.length > 0 && (
				<>
					<h3>{text("report.inject.debrief")}</h3>
					<ul>
						{inject.debrief.map((question) => (
							<li key={question}>
								<PaperText>{question}</PaperText>
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}

interface OptionTableProps {
	readonly decision: PaperDecisionKeyView;
	readonly worlds: PaperPackView["worlds"];
}

function OptionTable({ decision: { options, measures }, worlds }: OptionTableProps) {
	const text = useText();
	return (
		<>
			<table className={styles.table}>
				<thead>
					<tr>
						<th>{text("paper.options.letter")}</th>
						<th>{text("paper.options.option")}</th>
						<th>{text("report.inject.rating")}</th>
						<th>{text("report.inject.burden")}</th>
					</tr>
				</thead>
				<tbody>
					{options.map(({ id, letters, text: option, rating, burden, consequence }) => (
						<tr key={id}>
							<td>
								{worlds.map((world) => (
									<p key={world.id}>
										{worlds.length > 1 && `${world.name} `}
										<span className={styles.code}>{letters[world.id]}</span>
									</p>
								))}
							</td>
							<td>
								<p>
									<PaperText>{option}</PaperText>
								</p>
								{consequence !== null && (
									<p className={styles.why}>
										<PaperText>{consequence}</PaperText>
									</p>
								)}
							</td>
							<td>{text(`rating.${rating}`)}</td>
							<td>{burden}</td>
						</tr>
					))}
				</tbody>
			</table>
			{measures !== null &&
				(["required", "useful", "counterproductive"] as const).map((kind) =>
					measures[kind].length === 0 ? null : (
						<p key={kind}>
							{text("report.inject.measures")}, {text(`report.measure.${kind}`)}:{" "}
							<PaperText>{measures[kind].join("; ")}</PaperText>
						</p>
					),
				)}
		</>
	);
}

function Ending({ ending }: { readonly ending: PaperScriptView["endings"][number] }) {
	const text = useText();
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th>{text("paper.endings.if")}</th>
					<th>{text("paper.endings.then")}</th>
				</tr>
			</thead>
			<tbody>
				{ending.branches.map(({ id, condition, text: told, outcome }) => (
					<tr key={id}>
						<td>{condition === null ? text("paper.judge") : <ConditionWords condition={condition} />}</td>
						<td>
							{outcome !== null && <strong>{text(`outcome.${outcome}`)}. </strong>}
							<PaperText>{told}</PaperText>
						</td>
					</tr>
				))}
				<tr>
					<td>{text("paper.endings.otherwise")}</td>
					<td>
						{ending.otherwise.outcome !== null && <strong>{text(`outcome.${ending.otherwise.outcome}`)}. </strong>}
						{ending.otherwise.text === null ? (
							text("paper.endings.nothing")
						) : (
							<PaperText>{ending.otherwise.text}</PaperText>
						)}
					</td>
				</tr>
			</tbody>
		</table>
	);
}
