import { useState } from "react";
import type { ScenarioView } from "../../../shared/wire/api.ts";
import { createExercise } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

interface DemoPanelProps {
	readonly token: string;
	readonly scenarios: readonly ScenarioView[];
}

/** One press to a console in which bots play all teams: what a facilitator wants to see before a room of people. */
export function DemoPanel({ token, scenarios }: DemoPanelProps) {
	const text = useText();
	const [isBusy, setBusy] = useState(false);
	const [refusal, setRefusal] = useState<string | null>(null);
	const [fullest] = scenarios
		.filter(({ problems }) => problems.length === 0)
		.toSorted((one, other) => other.injects.length - one.injects.length);
	if (fullest === undefined) return null;
	const start = async () => {
		setBusy(true);
		const answer = await createExercise(token, {
			scenarioId: fullest.id,
			name: text("dryRun.demo.name"),
			// The first level at which teams inform each other, ask for information and take measures.
			level: 3,
			worlds: [text("operator.create.worldDefault", { number: 1 })],
			practised: true,
			dryRun: true,
		});
		if (answer.ok) {
			window.location.assign(answer.value.facilitatorLink.path);
			return;
		}
		setBusy(false);
		setRefusal(text("operator.create.refused", { message: failureText(answer.failure, text) }));
	};
	return (
		<Panel title={text("dryRun.demo.title")}>
			<p>{text("dryRun.demo.says", { scenario: fullest.title })}</p>
			{refusal !== null && <p role="alert">{refusal}</p>}
			<div>
				<Button isBusy={isBusy} onClick={() => void start()}>
					{text("dryRun.demo.button")}
				</Button>
			</div>
		</Panel>
	);
}
