import type { PaperScriptView } from "../../../shared/views/contract/paperScriptView.ts";
import { useText } from "../text/useText.ts";
import { ConditionWords } from "./ConditionWords.tsx";
import { PaperParagraphs, PaperText } from "./PaperText.tsx";
import styles from "./paper.module.css";

/** What it is for, when it begins, and what is really happening. */
export function ScriptLead({ inject }: { readonly inject: PaperScriptView }) {
	const text = useText();
	const { release, entries, leads, expected, law, lawyerCheck } = inject;
	return (
		<>
			<p className={styles.planned}>
				{text("paper.planned", { from: inject.plannedAtMs / 60_000, minutes: inject.plannedMinutes })}
				{" · "}
				{text("paper.times", inject.minutes)}
			</p>
			{inject.isContingency && <p>{text("paper.contingency")}</p>}
			{inject.isBenign && <p className={styles.handOut}>{text("facilitator.truth.benign")}</p>}
			<h3>{text("report.inject.objective")}</h3>
			<PaperParagraphs text={inject.objective} />
			{inject.theme !== null && <PaperParagraphs text={inject.theme} />}
			{leads.length > 0 && <p>{text("facilitator.truth.leads", { teams: leads.join(", ") })}</p>}
			<h3>{text("paper.release")}</h3>
			{release.type === "condition" ? (
				<div>{release.condition === null ? text("paper.judge") : <ConditionWords condition={release.condition} />}</div>
			) : release.type === "at-minute" ? (
				<p>{text("paper.release.at-minute", { minute: release.minute })}</p>
			) : (
				<p>{text("paper.release.by-hand")}</p>
			)}
			<h3>{text("paper.entries")}</h3>
			<ul>
				{entries.map(({ team, entry }) => (
					<li key={team}>
						{entry.type === "start"
							? text("paper.entry.start", { team })
							: entry.type === "minute"
								? text("paper.entry.minute", { team, minute: entry.minute })
								: text("paper.entry.informed", { team, teams: entry.by.join(", ") })}
					</li>
				))}
			</ul>
			<h3>{text("facilitator.truth.story")}</h3>
			<PaperParagraphs text={inject.story} />
			<h3>{text("facilitator.truth.truth")}</h3>
			<PaperParagraphs text={inject.truth} />
			<h3>{text("facilitator.truth.notes")}</h3>
			<PaperParagraphs text={inject.notes} />
			{expected.length > 0 && (
				<>
					<h3>{text("paper.expected")}</h3>
					<dl>
						{expected.map(({ team, text: actions }) => (
							<div key={team}>
								<dt>{team}</dt>
								<dd>
									<PaperText>{actions}</PaperText>
								</dd>
							</div>
						))}
					</dl>
				</>
			)}
			{law.length > 0 && (
				<>
					<h3>{text("facilitator.truth.law")}</h3>
					<ul>
						{law.map(({ title, note }) => (
							<li key={title}>
								<PaperText>{note === null ? title : `${title}: ${note}`}</PaperText>
							</li>
						))}
					</ul>
				</>
			)}
			{lawyerCheck.length > 0 && (
				<>
					<h3>{text("facilitator.truth.lawyer")}</h3>
					<ul>
						{lawyerCheck.map((check) => (
							<li key={check}>
								<PaperText>{check}</PaperText>
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}
