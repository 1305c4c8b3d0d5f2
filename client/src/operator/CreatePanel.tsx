import { useState } from "react";
import type { CreatedExercise, ScenarioView } from "../../../shared/wire/api.ts";
import { createExercise } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { CreatedCard } from "./CreatedCard.tsx";
import { bodyOf, chosenInjects, draftFor } from "./exerciseDraft.ts";
import { InjectChoice } from "./InjectChoice.tsx";
import { LevelChoice } from "./LevelChoice.tsx";
import styles from "./operator.module.css";
import { RuleChoice } from "./RuleChoice.tsx";
import { WorldsField } from "./WorldsField.tsx";

interface CreatePanelProps {
	readonly token: string;
	readonly scenarios: readonly ScenarioView[];
	readonly address: string;
	readonly onCreated: () => Promise<void>;
}

/** Everything an exercise is settled by before its lobby opens. */
export function CreatePanel({ token, scenarios, address, onCreated }: CreatePanelProps) {
	const text = useText();
	const playable = scenarios.filter(({ problems }) => problems.length === 0);
	const firstWorld = text("operator.create.worldDefault", { number: 1 });
	const [draft, setDraft] = useState(() => (playable[0] ? draftFor(playable[0], firstWorld) : null));
	const [isTried, setTried] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const [refusal, setRefusal] = useState<string | null>(null);
	// All of this visit, newest first: each holds a link that nobody can be shown again.
	const [created, setCreated] = useState<readonly (CreatedExercise & { readonly name: string })[]>([]);

	const cards = (
		// Only the new card is read out, not all of them again.
		<div role="status" aria-atomic={false}>
			{created.map((one) => (
				<CreatedCard
					key={one.exerciseId}
					created={one}
					address={address}
					onDismiss={() => setCreated((all) => all.filter(({ exerciseId }) => exerciseId !== one.exerciseId))}
				/>
			))}
		</div>
	);
	const scenario = playable.find(({ id }) => id === draft?.scenarioId);
	if (draft === null || scenario === undefined) {
		const first = playable[0];
		return (
			<Panel title={text("operator.create.title")}>
				<p>{text("operator.create.noScenario")}</p>
				{first && <Button onClick={() => setDraft(draftFor(first, firstWorld))}>{first.title}</Button>}
				{cards}
			</Panel>
		);
	}

	const hasName = draft.name.trim() !== "";
	const injects = chosenInjects(scenario, draft);
	const create = async () => {
		setTried(true);
		if (!hasName || injects.length === 0) return;
		setBusy(true);
		const answer = await createExercise(token, bodyOf(scenario, draft));
		setBusy(false);
		if (!answer.ok) {
			setRefusal(text("operator.create.refused", { message: failureText(answer.failure, text) }));
			return;
		}
		setRefusal(null);
		setTried(false);
		const made = { ...answer.value, name: draft.name.trim() };
		setCreated((all) => [made, ...all]);
		setDraft({ ...draft, name: "" });
		await onCreated();
	};

	return (
		<Panel title={text("operator.create.title")}>
			<form
				className={styles.form}
				onSubmit={(event) => {
					event.preventDefault();
					void create();
				}}
			>
				<SelectField
					label={text("operator.create.scenario")}
					value={draft.scenarioId}
					options={playable.map(({ id, title }) => ({ value: id, label: title }))}
					onChange={(id) => {
						const next = playable.find((known) => known.id === id);
						if (next) setDraft({ ...draftFor(next, firstWorld), name: draft.name, worlds: draft.worlds });
					}}
				/>
				<TextField
					label={text("operator.create.name")}
					hint={text("operator.create.nameHint")}
					value={draft.name}
					maxLength={120}
					onChange={(name) => setDraft({ ...draft, name })}
					error={isTried && !hasName ? text("operator.create.nameMissing") : undefined}
				/>
				<LevelChoice level={draft.level} onChoose={(level) => setDraft({ ...draft, level })} />
				<WorldsField worlds={draft.worlds} onChange={(worlds) => setDraft({ ...draft, worlds })} />
				<InjectChoice
					scenario={scenario}
					draft={draft}
					onChange={(chosen) => setDraft({ ...draft, chosen })}
					error={isTried && injects.length === 0 ? text("operator.create.injectMissing") : undefined}
				/>
				<RuleChoice rules={draft.rules} onChange={(rules) => setDraft({ ...draft, rules })} />
				{refusal !== null && <p role="alert">{refusal}</p>}
				<div>
					<Button kind="primary" type="submit" size="lg" isBusy={isBusy}>
						{text("operator.create.button")}
					</Button>
				</div>
			</form>
			{cards}
		</Panel>
	);
}
