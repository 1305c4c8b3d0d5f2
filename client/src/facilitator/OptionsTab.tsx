import type { FacilitatorInjectView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { RatingWords } from "../exercise/RatingWords.tsx";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";

/** What each team may choose, how it rates, what it costs honest business, and who chose it. */
export function OptionsTab({ inject }: { readonly inject: FacilitatorInjectView }) {
	const text = useText();
	const { view, names } = useConsole();
	const chosenIn = (teamId: string, optionId: string) =>
		inject.grid.filter((row) => row.teamId === teamId && row.lock?.optionId === optionId).map((row) => row.worldId);
	return (
		<div className={common.prose}>
			<p className={common.note}>{text("facilitator.options.burdenHint")}</p>
			{view.teams.map((team) => {
				const options = inject.options[team.id];
				if (options === undefined || options.length === 0) return null;
				return (
					<DataTable
						key={team.id}
						caption={text("facilitator.options.team", { team: team.name })}
						head={[
							text("facilitator.options.option"),
							text("facilitator.options.rating"),
							text("facilitator.options.burden"),
							text("facilitator.options.chosen"),
						]}
						rows={options.map((option) => {
							const worldIds = chosenIn(team.id, option.id);
							const chosen = names.isOneWorld
								? worldIds.length > 0 && text("facilitator.options.chosenNow")
								: worldIds.map(names.worldName).join(", ");
							return {
								id: option.id,
								cells: [option.text, <RatingWords key="rating" rating={option.rating} />, option.burden, chosen],
							};
						})}
					/>
				);
			})}
		</div>
	);
}
