import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useWrittenLanguage } from "../connection/useWrittenLanguage.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { Text } from "../text/Text.tsx";
import styles from "./InjectStory.module.css";
import { Paragraphs } from "./Paragraphs.tsx";

interface InjectStoryProps {
	readonly inject: InjectView;
	readonly teams: TeamView["otherTeams"];
}

/** What has happened, and how it reached this team. */
export function InjectStory({ inject, teams }: InjectStoryProps) {
	const language = useWrittenLanguage();
	const informant = teams.find((team) => team.id === inject.informedBy);
	return (
		<section className={styles.story} aria-labelledby={`story-${inject.id}`}>
			<h2 className={styles.title} id={`story-${inject.id}`} lang={language}>
				{inject.number}. {inject.title}
			</h2>
			<Paragraphs text={inject.story} />
			{inject.storyAdditions.map((addition) => (
				<Paragraphs key={addition} text={addition} />
			))}
			{inject.opening !== "" && (
				<div className={styles.opening}>
					<Paragraphs text={inject.opening} />
				</div>
			)}
			{informant !== undefined && (
				<p className={styles.informed}>
					<Text id="hand.informedBy" values={{ team: informant.name, time: exerciseTime(inject.enteredAtMs) }} />
				</p>
			)}
		</section>
	);
}
