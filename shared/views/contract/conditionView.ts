import type { Outcome, Rating } from "../../scenario/schema.ts";

/** An authored condition for people who read it aloud: teams and options by their texts, injects by their numbers. */
export type ConditionView =
	| { readonly type: "all" | "any" | "none"; readonly parts: readonly ConditionView[] }
	| { readonly type: "decision"; readonly team: string; readonly inject: number; readonly options: readonly string[] }
	| { readonly type: "rating"; readonly team: string; readonly inject: number; readonly ratings: readonly Rating[] }
	| { readonly type: "reached" | "not-reached"; readonly team: string; readonly inject: number }
	| { readonly type: "outcome"; readonly inject: number; readonly outcomes: readonly Outcome[] }
	| { readonly type: "followed"; readonly inject: number; readonly text: string };
