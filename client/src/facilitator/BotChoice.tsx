import { BOT_TEMPERS } from "../../../shared/exercise/dryRun.ts";
import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { useText } from "../text/useText.ts";
import { SelectField } from "../ui/SelectField.tsx";
import { useConsole } from "./consoleContext.ts";

/** In a dry run: how the bot of this seat plays its team. */
export function BotChoice({ seat }: { readonly seat: FacilitatorSeatView }) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { bot, worldId, teamId } = seat;
	if (bot === null || worldId === null || teamId === null || !view.may.includes("SeatBot")) return null;
	return (
		<SelectField
			label={text("dryRun.bot", { team: names.teamIn(worldId, teamId) })}
			value={bot}
			options={BOT_TEMPERS.map((temper) => ({ value: temper, label: text(`dryRun.temper.${temper}`) }))}
			onChange={(value) => {
				const temper = BOT_TEMPERS.find((one) => one === value);
				if (temper !== undefined) void ask({ type: "SeatBot", worldId, teamId, temper });
			}}
		/>
	);
}
