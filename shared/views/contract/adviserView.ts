import type { ClockView, ExerciseHeadView } from "./exerciseHeadView.ts";
import type { AttentionView } from "./talkView.ts";
import type { TeamView } from "./teamView.ts";

export interface AdviserView {
	readonly kind: "adviser";
	readonly exercise: ExerciseHeadView;
	readonly clock: ClockView;
	/** One whole team view per team this adviser is called to. */
	readonly teams: readonly TeamView[];
	readonly broadcasts: TeamView["broadcasts"];
	readonly attention: AttentionView | null;
}
