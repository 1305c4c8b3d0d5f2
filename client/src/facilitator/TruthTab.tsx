import type { ReactNode } from "react";
import type { FacilitatorInjectView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";

/** What is really going on, and what helps to lead the talk. For the white cell alone. */
export function TruthTab({ inject }: { readonly inject: FacilitatorInjectView }) {
	const text = useText();
	const { names } = useConsole();
	return (
		<div className={common.prose}>
			{inject.isBenign && <Banner tone="ok">{text("facilitator.truth.benign")}</Banner>}
			<Passage title={text("facilitator.truth.truth")}>
				<p>{inject.truth}</p>
				<p className={common.note}>{text("facilitator.truth.secret")}</p>
			</Passage>
			<Passage title={text("facilitator.truth.notes")}>
				<p>{inject.notes}</p>
				<p className={common.note}>
					{text("facilitator.truth.leads", { teams: inject.leads.map(names.teamName).join(", ") })}
				</p>
			</Passage>
			<Passage title={text("facilitator.truth.story")}>
				<p>{inject.story}</p>
			</Passage>
			{inject.law.length > 0 && (
				<Passage title={text("facilitator.truth.law")}>
					<ul>
						{inject.law.map(({ title, note }) => (
							<li key={title}>
								<strong>{title}</strong>
								{note !== null && <>. {note}</>}
							</li>
						))}
					</ul>
				</Passage>
			)}
			<Lines title={text("facilitator.truth.lawyer")} lines={inject.lawyerCheck} />
			<Lines title={text("facilitator.truth.debrief")} lines={inject.debrief} />
		</div>
	);
}

function Passage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	return (
		<section>
			<h3>{title}</h3>
			{children}
		</section>
	);
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
	if (lines.length === 0) return null;
	return (
		<Passage title={title}>
			<ul>
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</Passage>
	);
}
