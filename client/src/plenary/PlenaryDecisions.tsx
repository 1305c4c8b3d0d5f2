import type { PlenaryRevealView } from "../../../shared/views/contract/plenaryRevealView.ts";
import { inWords } from "../exercise/plainWords.ts";
import { RatingWords } from "../exercise/RatingWords.tsx";
import { useText } from "../text/useText.ts";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import type { PlenaryNames } from "./names.ts";
import styles from "./plenary.module.css";

export type RoleDecisions = NonNullable<PlenaryRevealView["decisions"]>[number];

interface PlenaryDecisionsProps {
	readonly decisions: RoleDecisions;
	readonly names: PlenaryNames;
}

/** One role: its options with their ratings, and which world's team chose which. */
export function PlenaryDecisions({ decisions, names }: PlenaryDecisionsProps) {
	const text = useText();
	const worldsOf = (worldIds: readonly string[]) => worldIds.map(names.world).join(", ");
	const { team, options, otherCourses, undecidedIn } = decisions;
	return (
		<section className={styles.decisions}>
			<h2 className={styles.team}>
				<TeamBadge team={team} /> {team.name}
			</h2>
			<ul className={styles.options}>
				{options.map((option) => (
					<li key={option.id} className={styles.option} data-chosen={option.chosenIn.length > 0}>
						<p>{option.text}</p>
						<p className={styles.optionFoot}>
							<RatingWords rating={option.rating} />
							{option.chosenIn.length > 0 && (
								<strong className={styles.chosen}>
									{names.isOneWorld
										? text("screen.decisions.chosen")
										: text("screen.decisions.chosenIn", { worlds: worldsOf(option.chosenIn) })}
								</strong>
							)}
						</p>
					</li>
				))}
				{otherCourses.map((course) => (
					<li key={course.worldId} className={styles.option} data-chosen="true">
						<p>
							{text("screen.decisions.other")}: {text("common.quoted", { text: inWords(course.text, text) })}
						</p>
						<p className={styles.optionFoot}>
							{course.rating === null ? (
								<span className={styles.quiet}>{text("screen.decisions.unrated")}</span>
							) : (
								<RatingWords rating={course.rating} />
							)}
							<strong className={styles.chosen}>
								{names.isOneWorld
									? text("screen.decisions.chosen")
									: text("screen.decisions.chosenIn", { worlds: names.world(course.worldId) })}
							</strong>
						</p>
					</li>
				))}
			</ul>
			{undecidedIn.length > 0 && (
				<p className={styles.quiet}>
					{names.isOneWorld
						? text("screen.decisions.undecidedOnly")
						: text("screen.decisions.undecided", { worlds: worldsOf(undecidedIn) })}
				</p>
			)}
		</section>
	);
}
