import type { FacilitatorInjectView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { ScoreDetails } from "../exercise/ScoreDetails.tsx";
import { useText } from "../text/useText.ts";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";

/** Each team's score with the reasons for it, in the order of the scenario. No total, no order of merit. */
export function ScoresTab({ inject }: { readonly inject: FacilitatorInjectView }) {
	const text = useText();
	const { view, names } = useConsole();
	if (!view.exercise.scoring) return <p>{text("facilitator.scores.off")}</p>;
	const scored = inject.grid.filter((row) => row.lock !== null || inject.status === "closed");
	return (
		<div className={common.prose}>
			<p className={common.note}>
				{text("facilitator.scores.never")}{" "}
				{text(view.exercise.plenaryScores ? "facilitator.scores.inPlenary" : "facilitator.scores.notInPlenary")}
			</p>
			{scored.length === 0 && <p>{text("facilitator.scores.notYet")}</p>}
			{scored.map((row) => {
				const team = names.team(row.teamId);
				return (
					<section key={`${row.worldId}/${row.teamId}`}>
						<h3 className={common.teamName}>
							{team && <TeamBadge team={team} />} {names.teamIn(row.worldId, row.teamId)}
						</h3>
						{row.score && <ScoreDetails score={row.score} />}
					</section>
				);
			})}
		</div>
	);
}
