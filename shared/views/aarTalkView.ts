import type { ParkedView, ToldView } from "./contract/talkView.ts";

/** What was said beside the script and is worth going back to. By team, never by person. */
export interface AarTalkView {
	readonly questions: readonly {
		readonly id: string;
		readonly atMs: number;
		readonly worldId: string;
		readonly teamId: string;
		readonly text: string;
		readonly answers: readonly ToldView[];
		readonly isSettled: boolean;
	}[];
	readonly parked: readonly ParkedView[];
}
