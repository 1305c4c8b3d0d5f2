import type { FacilitatorImprovisedView } from "../../../shared/views/contract/improvisedView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { ImprovisedTable } from "../exercise/ImprovisedTable.tsx";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Tag } from "../ui/Tag.tsx";
import { useConsole } from "./consoleContext.ts";
import styles from "./ImprovisedPanel.module.css";

/** What has been improvised so far, newest first, and what the teams make of it. */
export function ImprovisedPanel() {
	const text = useText();
	const { view } = useConsole();
	if (view.improvised.length === 0) return null;
	return (
		<Panel title={text("improvised.titles")}>
			<ul className={styles.list}>
				{[...view.improvised].reverse().map((inject) => (
					<Improvised key={inject.id} inject={inject} />
				))}
			</ul>
		</Panel>
	);
}

function Improvised({ inject }: { readonly inject: FacilitatorImprovisedView }) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const time = exerciseTime(inject.atMs);
	return (
		<li className={styles.inject}>
			<div className={styles.head}>
				<p>
					{time}{" "}
					<Tag tone={inject.isOpen ? "accent" : "plain"}>
						{text(inject.isOpen ? "improvised.open" : "improvised.closed")}
					</Tag>
				</p>
				{inject.isOpen && view.may.includes("CloseImprovised") && (
					<Button
						size="sm"
						aria-label={text("improvised.closeOf", { time })}
						onClick={() => void ask({ type: "CloseImprovised", improvisedId: inject.id })}
					>
						{text("improvised.close")}
					</Button>
				)}
			</div>
			<p className={styles.story}>{inWords(inject.text, text)}</p>
			<ImprovisedTable inject={inject} teamName={names.teamIn} />
		</li>
	);
}
