import { useState } from "react";
import type { AdviserView } from "../../../shared/views/contract/adviserView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import { useConnection } from "../connection/useConnection.ts";
import { useSend } from "../connection/useSend.ts";
import { BroadcastNotice } from "../exercise/BroadcastNotice.tsx";
import { DryRunTag } from "../exercise/DryRunTag.tsx";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { ParkForm } from "../exercise/ParkForm.tsx";
import { inWords } from "../exercise/plainWords.ts";
import { useNotices } from "../exercise/useNotices.ts";
import { AppearanceChoice } from "../text/AppearanceChoice.tsx";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
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
	const send = useSend();
	const { state, words } = useConnection();
	const [pickedKey, setPickedKey] = useState("");
	const [pickedInjectId, setPickedInjectId] = useState("");
	const { newestOf, dismiss } = useNotices(view.exercise.exerciseId);
	const keyOf = (team: AdviserView["teams"][number]) => `${team.world.id}/${team.team.id}`;
	const team = view.teams.find((item) => keyOf(item) === pickedKey) ?? view.teams[0];
	const inject = team?.injects.find(({ id }) => id === pickedInjectId) ?? team?.injects.at(-1);

	const broadcasts = broadcastsIn(view);

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
					<p className={styles.note}>
						{view.exercise.name} <DryRunTag exercise={view.exercise} />
					</p>
				</div>
				<ConnectionState state={state} words={text(words)} />
			</header>
			<main id="main" className={styles.main} tabIndex={-1}>
				<div role="status">
					{view.attention !== null && (
						<Banner tone="warn">
							<strong>
								<Text id="talk.attention.title" />:
							</strong>{" "}
							{inWords(view.attention.text, text)}
						</Banner>
					)}
				</div>
				<BroadcastNotice said={newestOf(broadcasts)} onDismiss={dismiss} />
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
				{broadcasts.length > 0 && (
					<Panel title={<Text id="player.broadcasts" />}>
						<ul className={styles.given}>
							{broadcasts.toReversed().map((broadcast) => (
								<li key={broadcast.id}>
									<span className={styles.note}>{exerciseTime(broadcast.atMs)}</span> {inWords(broadcast.text, text)}
								</li>
							))}
						</ul>
					</Panel>
				)}
				{seat?.may.includes("ParkPoint") && (
					<Panel title={<Text id="talk.park.title" />}>
						<ParkForm hint={<Text id="talk.park.hint" />} send={send} />
					</Panel>
				)}
				<Panel title={<Text id="appearance.label" />}>
					<Stack gap={4}>
						<LanguageChoice written={view.exercise.languages} />
						<AppearanceChoice />
					</Stack>
				</Panel>
			</main>
		</div>
	);
}

/** To all, and to the worlds of the teams this adviser sits with: each once, newest last. */
function broadcastsIn({ broadcasts, teams }: AdviserView): AdviserView["broadcasts"] {
	const all = [...broadcasts, ...teams.flatMap((team) => team.broadcasts)];
	const once = new Map(all.map((broadcast) => [broadcast.id, broadcast]));
	return [...once.values()].toSorted((one, other) => one.atMs - other.atMs);
}
