import { useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Written } from "../exercise/Written.tsx";
import { DocumentShelf } from "../hand/DocumentShelf.tsx";
import { InjectStory } from "../hand/InjectStory.tsx";
import type { Marking } from "../hand/marking.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { AdviceForm } from "./AdviceForm.tsx";
import styles from "./Adviser.module.css";

interface AdviserInjectProps {
	readonly team: TeamView;
	readonly inject: InjectView;
	readonly seat: SeatView | null;
}

/** A team's hand to read, and a place to give advice. */
export function AdviserInject({ team, inject, seat }: AdviserInjectProps) {
	const text = useText();
	const [selected, setSelected] = useState<string | null>(inject.documents[0]?.id ?? null);
	const marking: Marking = {
		marks: inject.marks,
		ownSeatId: null,
		members: team.members,
		sending: new Set(),
		mode: "final",
		usesConfidence: false,
		onMark: () => undefined,
		keys: inject.reveal.evidence,
	};
	return (
		<div className={styles.columns}>
			<div className={styles.reading}>
				<InjectStory inject={inject} teams={team.otherTeams} />
				<Panel title={<Text id="adviser.hand" values={{ team: team.team.name }} />}>
					<DocumentShelf
						inject={inject}
						teams={team.otherTeams}
						marking={marking}
						selected={selected}
						onSelect={setSelected}
						onShown={() => undefined}
					/>
				</Panel>
			</div>
			<div className={styles.reading}>
				<Panel title={<Text id="adviser.give" />}>
					<AdviceForm team={team} inject={inject} may={seat?.mayIn[inject.id]?.includes("PostAdvice") ?? false} />
				</Panel>
				{inject.advice.length > 0 && (
					<Panel title={<Text id="adviser.given" />}>
						<ul className={styles.given}>
							{inject.advice.toReversed().map((advice) => (
								<li key={advice.id}>
									<span className={styles.note}>
										{exerciseTime(advice.atMs)} {inWords(advice.by, text)}
									</span>{" "}
									{inWords(advice.text, text)}
								</li>
							))}
						</ul>
					</Panel>
				)}
				{inject.options.length > 0 && (
					<Panel title={<Text id="adviser.options" values={{ team: team.team.name }} />}>
						<ul className={styles.given}>
							{inject.options.map((option) => (
								<li key={option.id}>
									<Written>{option.text}</Written>
								</li>
							))}
						</ul>
					</Panel>
				)}
			</div>
		</div>
	);
}
