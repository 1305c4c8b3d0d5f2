import type { RevealStepName } from "../../exercise/commands.ts";
import type { Rating, StatementKind } from "../../scenario/schema.ts";
import type { DocumentContent } from "./documentContent.ts";
import type { TeamNameView } from "./exerciseHeadView.ts";
import type { OutcomeView, PathView } from "./teamRevealView.ts";

export interface PlenaryRevealView {
	readonly injectId: string;
	readonly steps: readonly RevealStepName[];
	/** Step `evidence`: every document of the inject with its keys, and how many teams flagged each statement of those that held it. */
	readonly evidence:
		| readonly {
				readonly documentId: string;
				readonly content: DocumentContent;
				readonly holders: readonly string[];
				readonly statements: Readonly<
					Record<
						string,
						{
							readonly kind: StatementKind;
							readonly explanation: string | null;
							readonly indicators: readonly string[];
							readonly flagged: number;
							readonly held: number;
							readonly isBias: boolean;
						}
					>
				>;
		  }[]
		| null;
	/** Room total of flags on bias decoys: never per team. */
	readonly biasFlags: number | null;
	readonly path: readonly { readonly worldId: string; readonly paths: readonly PathView[] }[] | null;
	/** Step `decisions`: the same role across worlds; options with what each world's team chose. */
	readonly decisions:
		| readonly {
				readonly team: TeamNameView;
				readonly options: readonly {
					readonly id: string;
					readonly text: string;
					readonly rating: Rating;
					readonly burden: number;
					readonly chosenIn: readonly string[];
				}[];
				readonly otherCourses: readonly {
					readonly worldId: string;
					readonly text: string;
					readonly rating: Rating | null;
				}[];
				/** Worlds in which this team locked nothing. */
				readonly undecidedIn: readonly string[];
		  }[]
		| null;
	readonly outcomes: readonly ({ readonly worldId: string } & OutcomeView)[] | null;
	/** Step `scores`, only if the plan shows scores in plenary: per team across worlds, never ranked. */
	readonly scores:
		| readonly {
				readonly team: TeamNameView;
				readonly worlds: readonly { readonly worldId: string; readonly score: number | null }[];
		  }[]
		| null;
	readonly debrief: readonly string[];
}
