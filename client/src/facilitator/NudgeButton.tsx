import { IconBell } from "@tabler/icons-react";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { useText } from "../text/useText.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useConsole } from "./consoleContext.ts";
import { mayInInject } from "./primaryAction.ts";
import { useSinglePress } from "./useSinglePress.ts";

interface NudgeButtonProps {
	readonly inject: FacilitatorInjectView;
	readonly row: GridRowView;
}

/** Asks one team, calmly and in its own language, for what it still owes. */
export function NudgeButton({ inject, row }: NudgeButtonProps) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { press } = useSinglePress();
	const { worldId, teamId } = row;
	const hasEntered = row.entry !== "waiting-informed" && row.entry !== "waiting-minute";
	if (!hasEntered || row.lock !== null || !mayInInject(view, inject.id, "NudgeTeam")) return null;
	return (
		<IconButton
			label={text("talk.nudge.do", { team: names.teamIn(worldId, teamId) })}
			icon={<IconBell size={18} aria-hidden />}
			onClick={() => press(() => ask({ type: "NudgeTeam", injectId: inject.id, worldId, teamId }))}
		/>
	);
}
