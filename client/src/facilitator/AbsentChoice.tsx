import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { useConsole } from "./consoleContext.ts";
import { useSinglePress } from "./useSinglePress.ts";

interface AbsentChoiceProps {
	readonly worldId: string;
	readonly teamId: string;
}

/** Says that a team did not come, so that nobody waits for it, or that it has come after all. */
export function AbsentChoice({ worldId, teamId }: AbsentChoiceProps) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const isAbsent = view.absentTeams.includes(`${worldId}/${teamId}`);
	if (!view.may.includes("MarkTeamAbsent")) return null;
	const id = isAbsent ? "facilitator.absent.unmark" : "facilitator.absent.mark";
	return (
		<Button
			size="sm"
			isBusy={isBusy}
			aria-label={text(`${id}For`, { team: names.teamIn(worldId, teamId) })}
			onClick={() => press(() => ask({ type: "MarkTeamAbsent", worldId, teamId, absent: !isAbsent }))}
		>
			{text(id)}
		</Button>
	);
}
