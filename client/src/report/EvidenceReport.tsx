import type { AarInjectView } from "../../../shared/views/aarView.ts";
import { KindMark } from "../exercise/KindMark.tsx";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import styles from "./report.module.css";
import type { ReportNames } from "./reportNames.ts";

interface EvidenceReportProps {
	readonly inject: AarInjectView;
	readonly names: ReportNames;
}

type Statement = AarInjectView["documents"][number]["statements"][number];

/** Each document's signals and decoys: who saw what, who missed what, who was misled. Bias stays a total of the room. */
export function EvidenceReport({ inject, names }: EvidenceReportProps) {
	const text = useText();
	return (
		<>
			<p>{text("report.inject.bias", { count: inject.biasFlags })}</p>
			{inject.documents.map((document) => {
				const keyed = document.statements.filter(({ kind }) => kind !== "neutral");
				const holders = document.holders.map(names.teamName).join(", ");
				return (
					<section key={document.id} className={styles.keep}>
						<h4>{document.title}</h4>
						<p className={styles.quiet}>
							{holders === "" ? text("report.inject.onRequest") : text("report.inject.heldBy", { teams: holders })}.{" "}
							{text("report.inject.neutral", { count: document.statements.length - keyed.length })}
						</p>
						{keyed.length > 0 && (
							<DataTable
								caption={document.title}
								isCaptionHidden
								head={[text("report.inject.statement"), text("report.inject.kind"), text("report.inject.calls")]}
								rows={keyed.map((statement) => ({
									id: statement.id,
									cells: [
										<StatementWords key="words" statement={statement} />,
										<span key="kind">
											<KindMark kind={statement.kind} /> {text(`screen.kind.${statement.kind}`)}
										</span>,
										<Calls key="calls" statement={statement} names={names} />,
									],
								}))}
							/>
						)}
					</section>
				);
			})}
		</>
	);
}

function StatementWords({ statement }: { readonly statement: Statement }) {
	return (
		<div className={styles.decided}>
			<p>{statement.text}</p>
			{statement.explanation !== null && <p className={styles.quiet}>{statement.explanation}</p>}
			{statement.indicators.length > 0 && <p className={styles.quiet}>{statement.indicators.join(" · ")}</p>}
		</div>
	);
}

function Calls({ statement, names }: { readonly statement: Statement; readonly names: ReportNames }) {
	const text = useText();
	if (statement.isBias) return <>{text("report.inject.biasCalls")}</>;
	const isSignal = statement.kind === "signal";
	const flagged = teamsWith(statement, names, true);
	const left = teamsWith(statement, names, false);
	return (
		<dl className={styles.calls}>
			<dt>{text(isSignal ? "report.inject.hits" : "report.inject.falseAlarms")}</dt>
			<dd>{flagged === "" ? text("report.inject.nobody") : flagged}</dd>
			<dt>{text(isSignal ? "report.inject.misses" : "report.inject.rejections")}</dt>
			<dd>{left === "" ? text("report.inject.nobody") : left}</dd>
		</dl>
	);
}

/** Each role once, with the worlds it is true for: "Industry (North, East)". */
function teamsWith(statement: Statement, names: ReportNames, isFlagged: boolean): string {
	const worldsByTeam = new Map<string, string[]>();
	for (const { worldId, teamId, call } of statement.calls) {
		if ((call === "flag") !== isFlagged) continue;
		worldsByTeam.set(teamId, [...(worldsByTeam.get(teamId) ?? []), names.world(worldId)]);
	}
	return [...worldsByTeam]
		.map(([teamId, worlds]) =>
			names.isOneWorld ? names.teamName(teamId) : `${names.teamName(teamId)} (${worlds.join(", ")})`,
		)
		.join(", ");
}
