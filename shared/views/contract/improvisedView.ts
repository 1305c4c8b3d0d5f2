/** An inject that the facilitator has written in the course of play. Nothing of it is scored. */
interface ImprovisedBase {
	readonly id: string;
	readonly atMs: number;
	readonly text: string;
	/** Empty where nothing is to be decided. */
	readonly options: readonly string[];
	readonly isOpen: boolean;
}

export interface ImprovisedDecisionView {
	/** Its place among the options, from 0. */
	readonly option: number;
	readonly reason: string;
	readonly atMs: number;
}

/** As a team sees its own. */
export interface TeamImprovisedView extends ImprovisedBase {
	readonly decided: ImprovisedDecisionView | null;
}

/** As the white cell sees it. */
export interface FacilitatorImprovisedView extends ImprovisedBase {
	readonly worldId: string | null;
	readonly teams: readonly {
		readonly worldId: string;
		readonly teamId: string;
		readonly decided: ImprovisedDecisionView | null;
	}[];
}
