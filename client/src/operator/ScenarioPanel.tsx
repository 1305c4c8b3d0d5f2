import type { ScenarioView } from "../../../shared/wire/api.ts";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./operator.module.css";

/** The scenarios this server has, and what keeps one from being played, word for word as the checker says it. */
export function ScenarioPanel({ scenarios }: { readonly scenarios: readonly ScenarioView[] }) {
	const text = useText();
	return (
		<Panel title={text("operator.scenarios.title")}>
			<ul className={styles.list}>
				{scenarios.map((scenario) => (
					<li key={scenario.id}>
						<h3>{scenario.title}</h3>
						<p>
							{scenario.problems.length === 0 ? (
								<Tag tone="ok">{text("operator.scenarios.fine")}</Tag>
							) : (
								<Tag tone="critical">{text("operator.scenarios.problems", { count: scenario.problems.length })}</Tag>
							)}
						</p>
						<p className={styles.quiet}>
							{text("operator.scenarios.about", {
								version: scenario.version,
								teams: scenario.teams.length,
								injects: scenario.injects.length,
								languages: scenario.languages.join(", "),
							})}
						</p>
						<p>{scenario.summary}</p>
						{scenario.problems.length > 0 && (
							<ul className={styles.problems}>
								{scenario.problems.map((problem) => (
									<li key={problem}>
										<code>{problem}</code>
									</li>
								))}
							</ul>
						)}
					</li>
				))}
			</ul>
		</Panel>
	);
}
