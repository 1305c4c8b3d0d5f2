import type { InjectView } from "../../../shared/views/contract/injectView.ts";

/** A statement that would go to a team without its originator's consent. */
export interface Leak {
	readonly statementId: string;
	readonly to: string;
}

export function leaksOf(inject: InjectView, statementIds: readonly string[], to: readonly string[]): readonly Leak[] {
	return statementIds.flatMap((statementId) =>
		to.flatMap((teamId) =>
			inject.sending[statementId]?.to[teamId] === "ask-first" ? [{ statementId, to: teamId }] : [],
		),
	);
}
