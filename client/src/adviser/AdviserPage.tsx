import { useState } from "react";
import type { AdviserView, SeatView } from "../../../shared/views/view.ts";
import { useConnection } from "../connection/useConnection.ts";
import { inWords } from "../exercise/plainWords.ts";
import { AppearanceChoice } from "../text/AppearanceChoice.tsx";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { ConnectionState } from "../ui/ConnectionState.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { SkipLink } from "../ui/SkipLink.tsx";
import { Stack } from "../ui/Stack.tsx";
import styles from "./Adviser.module.css";
import { AdviserInject } from "./AdviserInject.tsx";

interface AdviserPageProps {
	readonly view: AdviserView;
	readonly seat: SeatView | null;
}

export function AdviserPage({ view, seat }: AdviserPageProps) {
	const text = useText();
	const { state, words } = useConnection();
	const [pickedKey, setPickedKey] = useState("");
	const [pickedInjectId, setPickedInjectId] = useState("");
	const keyOf = (team: AdviserView["teams"][number]) => `${team.world.id}/${team.team.id}`;
	const team = view.teams.find((item) => keyOf(item) === pickedKey) ?? view.teams[0];
	const inject = team?.injects.find(({ id }) => id === pickedInjectId) ?? team?.injects.at(-1);

	return (
		<div className={styles.page}>
			<SkipLink to="main">
				<Text id="app.skip" />
			</SkipLink>
			<header className={styles.header}>
				<div>
					<h1 className={styles.title}>
						{seat === null ? text("adviser.title") : text("adviser.titleNamed", { label: inWords(seat.label, text) })}
					</h1>
					<p className={styles.note}>{view.exercise.name}</p>
				</div>
				<ConnectionState state={state} words={text(words)} />
			</header>
			<main id="main" className={styles.main} tabIndex={-1}>
				<p>
					<Text id="adviser.about" />
				</p>
				{team === undefined ? (
					<p role="status">
						<strong>
							<Text id="adviser.noTeams" />
						</strong>
					</p>
				) : (
					<>
						<div className={styles.picks}>
							<SelectField
								label={<Text id="adviser.pick" />}
								value={keyOf(team)}
								onChange={setPickedKey}
								options={view.teams.map((item) => ({
									value: keyOf(item),
									label: item.world.isOnly ? item.team.name : `${item.team.name}, ${item.world.name}`,
								}))}
							/>
							{inject !== undefined && (
								<SelectField
									label={<Text id="adviser.inject" />}
									value={inject.id}
									onChange={setPickedInjectId}
									options={team.injects.map((item) => ({ value: item.id, label: `${item.number}. ${item.title}` }))}
								/>
							)}
						</div>
						{inject === undefined ? (
							<p role="status">
								<Text id="adviser.noInject" />
							</p>
						) : (
							<AdviserInject key={`${keyOf(team)}/${inject.id}`} team={team} inject={inject} seat={seat} />
						)}
					</>
				)}
				<Panel title={<Text id="appearance.label" />}>
					<Stack gap={4}>
						<LanguageChoice />
						<AppearanceChoice />
					</Stack>
				</Panel>
			</main>
		</div>
	);
}
