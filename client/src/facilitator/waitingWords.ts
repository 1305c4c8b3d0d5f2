import type { WaitingView } from "../../../shared/views/contract/doorView.ts";
import type { Say } from "../exercise/say.ts";
import type { ConsoleNames } from "./consoleNames.ts";

/** Who asks to come in, and to which team. */
export function waitingWords({ name, worldId, teamId }: WaitingView, names: ConsoleNames, text: Say): string {
	const team = names.teamIn(worldId, teamId);
	return name === null ? text("facilitator.door.asks", { team }) : text("facilitator.door.asksNamed", { name, team });
}
