import type { TextRef } from "./commands.ts";
import type { RecordedEvent } from "./events.ts";
import { type ExerciseState, type TeamKey, teamKey } from "./state.ts";

/** Injects that the facilitator writes in the course of play: nothing of them is scored. */

export type ImprovisedEvent =
	| {
			readonly type: "InjectImprovised";
			readonly improvisedId: string;
			readonly text: TextRef;
			readonly options: readonly TextRef[];
			/** Null: all worlds. */
			readonly worldId: string | null;
			readonly teamIds: readonly string[];
	  }
	| {
			readonly type: "ImprovisedDecided";
			readonly improvisedId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly option: number;
			readonly reason: TextRef;
	  }
	| { readonly type: "ImprovisedClosed"; readonly improvisedId: string };

export interface ImprovisedInject {
	readonly id: string;
	readonly seq: number;
	readonly atMs: number;
	readonly text: TextRef;
	readonly options: readonly TextRef[];
	readonly worldId: string | null;
	readonly teamIds: readonly string[];
	readonly isOpen: boolean;
	readonly decided: Readonly<Record<TeamKey, ImprovisedDecision>>;
}

export interface ImprovisedDecision {
	readonly option: number;
	readonly reason: TextRef;
	readonly atMs: number;
}

export function evolveImprovised(
	improvised: ExerciseState["improvised"],
	{ seq, atMs }: Pick<RecordedEvent, "seq" | "atMs">,
	event: ImprovisedEvent,
): ExerciseState["improvised"] {
	const changed = (change: (one: ImprovisedInject) => ImprovisedInject) =>
		improvised.map((one) => (one.id === event.improvisedId ? change(one) : one));
	switch (event.type) {
		case "InjectImprovised": {
			const { improvisedId: id, text, options, worldId, teamIds } = event;
			return [...improvised, { id, seq, atMs, text, options, worldId, teamIds, isOpen: true, decided: {} }];
		}
		case "ImprovisedDecided": {
			const { worldId, teamId, option, reason } = event;
			return changed((one) => ({
				...one,
				decided: { ...one.decided, [teamKey(worldId, teamId)]: { option, reason, atMs } },
			}));
		}
		case "ImprovisedClosed":
			return changed((one) => ({ ...one, isOpen: false }));
	}
}

/** Whether it was written for this team. */
export function isFor({ worldId, teamIds }: ImprovisedInject, toWorldId: string, toTeamId: string): boolean {
	return (worldId === null || worldId === toWorldId) && teamIds.includes(toTeamId);
}
