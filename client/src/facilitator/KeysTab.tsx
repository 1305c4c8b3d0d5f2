import { useState } from "react";
import type { FacilitatorInjectView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { KindMark } from "../exercise/KindMark.tsx";
import { useText } from "../text/useText.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";

type Statement = FacilitatorInjectView["keys"][number]["statements"][number];

/** Every document with what its statements are, and why. */
export function KeysTab({ inject }: { readonly inject: FacilitatorInjectView }) {
	const text = useText();
	const { names } = useConsole();
	const [hasNeutral, setHasNeutral] = useState(false);
	return (
		<div className={common.prose}>
			<CheckField label={text("facilitator.keysTab.neutralToo")} checked={hasNeutral} onChange={setHasNeutral} />
			{inject.keys.map((document) => {
				const statements = document.statements.filter(({ kind }) => hasNeutral || kind !== "neutral");
				return (
					<section key={document.documentId}>
						<h3>{document.title}</h3>
						<p className={common.note}>
							{document.holders.length === 0
								? text("facilitator.keysTab.onRequest")
								: text("facilitator.keysTab.holders", { teams: document.holders.map(names.teamName).join(", ") })}
						</p>
						{statements.length > 0 && (
							<DataTable
								caption={document.title}
								isCaptionHidden
								head={[
									text("facilitator.keysTab.statement"),
									text("facilitator.keysTab.kind"),
									text("facilitator.keysTab.explanation"),
								]}
								rows={statements.map((statement) => ({
									id: statement.id,
									cells: [
										statement.text,
										<Kind key="kind" statement={statement} />,
										<Why key="why" statement={statement} />,
									],
								}))}
							/>
						)}
					</section>
				);
			})}
		</div>
	);
}

function Kind({ statement }: { readonly statement: Statement }) {
	const text = useText();
	return (
		<span>
			<KindMark kind={statement.kind} /> {text(`screen.kind.${statement.kind}`)}
			{statement.weight > 0 && (
				<span className={common.note}> {text("facilitator.keysTab.weight", { weight: statement.weight })}</span>
			)}
		</span>
	);
}

function Why({ statement }: { readonly statement: Statement }) {
	const text = useText();
	const { names } = useConsole();
	return (
		<>
			{statement.explanation}
			{statement.isSensitive && <p className={common.note}>{text("facilitator.keysTab.sensitive")}</p>}
			{statement.reaches.length > 0 && (
				<p className={common.note}>
					{text("facilitator.keysTab.reaches", { teams: statement.reaches.map(names.teamName).join(", ") })}
				</p>
			)}
		</>
	);
}
