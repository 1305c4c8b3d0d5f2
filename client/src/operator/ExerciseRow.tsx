import { useState } from "react";
import { useIntl } from "react-intl";
import type { ExerciseSummary } from "../../../shared/wire/api.ts";
import { revokeLink } from "../connection/api.ts";
import { DryRunTag } from "../exercise/DryRunTag.tsx";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { LinkList } from "../exercise/LinkList.tsx";
import { paperLink } from "../exercise/paperLink.ts";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Tag } from "../ui/Tag.tsx";
import { DeleteExercise } from "./DeleteExercise.tsx";
import { EraseTexts } from "./EraseTexts.tsx";
import { NewLink } from "./NewLink.tsx";
import styles from "./operator.module.css";

interface ExerciseRowProps {
	readonly token: string;
	readonly exercise: ExerciseSummary;
	readonly address: string;
	readonly onChange: () => Promise<void>;
}

export function ExerciseRow({ token, exercise, address, onChange }: ExerciseRowProps) {
	const text = useText();
	const intl = useIntl();
	const [isOpen, setOpen] = useState(false);
	const created = intl.formatDate(exercise.createdWallMs, { dateStyle: "medium", timeStyle: "short" });
	return (
		<li className={styles.exercise}>
			<div className={styles.exerciseHead}>
				<h3>{exercise.name}</h3>
				<DryRunTag exercise={exercise} />
				<Tag tone={exercise.phase === "play" ? "accent" : "plain"}>{text(`operator.phase.${exercise.phase}`)}</Tag>
			</div>
			<p className={styles.quiet}>
				{[
					exercise.scenarioTitle,
					text("operator.list.level", { level: exercise.level }),
					text("operator.list.worlds", { worlds: exercise.worlds }),
					text("operator.list.people", { online: exercise.online, seats: exercise.seats }),
					text("operator.list.created", { when: created }),
				].join(" · ")}
			</p>
			<p>
				{text("operator.list.code", { code: joinCodeWords(exercise.joinCode) })}
				{" · "}
				<a href={`/report?exercise=${encodeURIComponent(exercise.exerciseId)}`}>{text("operator.list.report")}</a>
				{" · "}
				<a href={paperLink(exercise.exerciseId, "packs")}>{text("paper.packLink")}</a>
				{" · "}
				<a href={paperLink(exercise.exerciseId, "briefings")}>{text("paper.briefingsLink")}</a>
			</p>
			{exercise.problem !== null && (
				<Banner tone="critical">{text("operator.list.problem", { problem: exercise.problem })}</Banner>
			)}
			<details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
				<summary>{text("links.title")}</summary>
				{isOpen && (
					<div className={styles.links}>
						<LinkList
							links={exercise.links}
							ownSeatId={null}
							revoke={({ linkId }) => revokeLink(token, exercise.exerciseId, linkId)}
							onChange={onChange}
						/>
						<NewLink token={token} exerciseId={exercise.exerciseId} address={address} onIssued={onChange} />
					</div>
				)}
			</details>
			<details>
				<summary>{text("operator.data.title")}</summary>
				<div className={styles.links}>
					{exercise.problem === null && <EraseTexts token={token} exercise={exercise} onChange={onChange} />}
					<DeleteExercise token={token} exercise={exercise} onChange={onChange} />
				</div>
			</details>
		</li>
	);
}
