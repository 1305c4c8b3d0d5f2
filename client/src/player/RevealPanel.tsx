import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { TeamRevealView } from "../../../shared/views/contract/teamRevealView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { inWords } from "../exercise/plainWords.ts";
import { RatingWords } from "../exercise/RatingWords.tsx";
import { ScoreDetails } from "../exercise/ScoreDetails.tsx";
import { Written } from "../exercise/Written.tsx";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { Stack } from "../ui/Stack.tsx";
import { Tag } from "../ui/Tag.tsx";
import { teamNameOf } from "./playerContext.ts";
import styles from "./Reveal.module.css";

interface RevealPanelProps {
	readonly team: TeamView;
	readonly inject: InjectView;
}

/** What the facilitator has opened so far of this inject, step by step, for this team's own hand. */
export function RevealPanel({ team, inject }: RevealPanelProps) {
	const { reveal } = inject;
	if (reveal.steps.length === 0) return null;
	return (
		<Stack gap={4}>
			{reveal.score !== null && (
				<Panel title={<Text id="screen.step.scores" />} level={3}>
					<p className={styles.note}>
						<Text id="player.reveal.scoreIs" />
					</p>
					<ScoreDetails score={reveal.score} />
				</Panel>
			)}
			{reveal.outcome !== null && <Outcome outcome={reveal.outcome} />}
			{reveal.outcome !== null && !team.exercise.scoring && (
				<p className={styles.note}>
					<Text id="screen.scores.off" />
				</p>
			)}
			{reveal.options !== null && <Decisions inject={inject} reveal={reveal} />}
			{reveal.path !== null && <Path team={team} path={reveal.path} />}
			{reveal.evidence !== null && <EvidenceCount evidence={reveal.evidence} />}
		</Stack>
	);
}

function EvidenceCount({ evidence }: { readonly evidence: NonNullable<TeamRevealView["evidence"]> }) {
	const results = Object.values(evidence).map(({ result }) => result);
	const count = (wanted: string) => results.filter((result) => result === wanted).length;
	const hits = count("hit");
	return (
		<Panel title={<Text id="screen.step.evidence" />} level={3}>
			<p>
				<Text id="player.reveal.found" values={{ hits, signals: hits + count("miss") }} />{" "}
				<Text id="player.reveal.falseAlarms" values={{ count: count("false-alarm") }} />{" "}
				{results.includes(null) && <Text id="player.reveal.untold" />}
			</p>
			<p className={styles.note}>
				<Text id="player.reveal.inDocuments" />
			</p>
		</Panel>
	);
}

function Path({ team, path }: { readonly team: TeamView; readonly path: NonNullable<TeamRevealView["path"]> }) {
	return (
		<Panel title={<Text id="screen.step.path" />} level={3}>
			{path.length === 0 ? (
				<p>
					<Text id="player.reveal.noPath" />
				</p>
			) : (
				<ul className={styles.list}>
					{path.map((item) => (
						<li key={item.statementId}>
							<p>
								<Text id="common.quoted" values={{ text: item.text }} />
							</p>
							<ul className={styles.ends}>
								{item.to.map(({ teamId, state }) => (
									<li key={teamId}>
										{teamNameOf(team, teamId)}{" "}
										<Tag tone={state === "in-time" ? "ok" : "warn"}>
											<Text id={`screen.path.${state}`} />
										</Tag>
									</li>
								))}
							</ul>
						</li>
					))}
				</ul>
			)}
		</Panel>
	);
}

function Decisions({ inject, reveal }: { readonly inject: InjectView; readonly reveal: TeamRevealView }) {
	const text = useText();
	const chosenId = inject.lock?.optionId ?? null;
	return (
		<Panel title={<Text id="screen.step.decisions" />} level={3}>
			<ul className={styles.list}>
				{inject.lock?.course != null && (
					<li className={styles.chosen}>
						<p>
							<Tag tone="accent">
								<Text id="player.reveal.yours" />
							</Tag>{" "}
							{inWords(inject.lock.course, text)}
						</p>
						{reveal.courseRating === null ? (
							<Text id="screen.decisions.unrated" />
						) : (
							<RatingWords rating={reveal.courseRating} />
						)}
						{reveal.courseReason !== null && <p>{inWords(reveal.courseReason, text)}</p>}
					</li>
				)}
				{inject.options.map((option) => {
					const key = reveal.options?.[option.id];
					if (key === undefined) return null;
					return (
						<li key={option.id} className={option.id === chosenId ? styles.chosen : undefined}>
							<p>
								{option.id === chosenId && (
									<>
										<Tag tone="accent">
											<Text id="player.reveal.yours" />
										</Tag>{" "}
									</>
								)}
								<Written>{option.text}</Written>
							</p>
							<p>
								<RatingWords rating={key.rating} />{" "}
								<span className={styles.note}>
									<Text id="screen.decisions.burden" values={{ burden: key.burden }} />
								</span>
							</p>
							{key.consequence !== null && (
								<p className={styles.note}>
									<Written>{key.consequence}</Written>
								</p>
							)}
						</li>
					);
				})}
			</ul>
		</Panel>
	);
}

function Outcome({ outcome }: { readonly outcome: NonNullable<TeamRevealView["outcome"]> }) {
	return (
		<Panel title={<Text id="screen.step.outcome" />} level={3}>
			<Stack gap={2}>
				<p>
					<strong>
						<Text id={outcome.outcome === null ? "screen.outcome.none" : `outcome.${outcome.outcome}`} />
					</strong>{" "}
					{outcome.outcome !== null && <Text id={`screen.outcome.${outcome.outcome}.means`} />}{" "}
					{outcome.highBurden && <Text id="screen.outcome.highBurden" />}
				</p>
				{outcome.texts.map((text) => (
					<p key={text}>{text}</p>
				))}
			</Stack>
		</Panel>
	);
}
