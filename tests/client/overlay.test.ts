import { expect, test } from "vitest";
import type { OutboxEntry } from "../../client/src/connection/outbox.ts";
import { overlay } from "../../client/src/connection/overlay.ts";
import type { WireCommand } from "../../shared/exercise/commands.ts";
import { anInjectView, aSeatView, aTeamView } from "./support/views.ts";

function waiting(...commands: readonly WireCommand[]): readonly OutboxEntry[] {
	return commands.map((command) => ({ command, isAcknowledged: false, isDelayed: false }));
}

function marking(statementId: string, isFlag: boolean): WireCommand {
	return {
		type: "MarkStatement",
		commandId: `mark-${statementId}-${isFlag}`,
		injectId: "i-1",
		statementId,
		mark: isFlag ? { call: "flag", confidence: null } : null,
	};
}

test("without anything on its way the view is the one that was sent", () => {
	const team = aTeamView();
	expect(overlay("team", team, [], "ada")).toBe(team);
});

test("a mark on its way shows at once, beside the marks of others, and the view that was sent stays as it was", () => {
	const flag = { call: "flag", confidence: null } as const;
	const team = aTeamView({ injects: [anInjectView({ marks: { "s-advance": { ben: flag } } })] });
	const shown = overlay("team", team, waiting(marking("s-advance", true), marking("s-forwarder", true)), "ada");
	expect(shown.injects[0]?.marks).toEqual({ "s-advance": { ben: flag, ada: flag }, "s-forwarder": { ada: flag } });
	expect(team.injects[0]?.marks).toEqual({ "s-advance": { ben: flag } });
});

test("of two marks on one statement the later one shows", () => {
	const shown = overlay("team", aTeamView(), waiting(marking("s-advance", true), marking("s-advance", false)), "ada");
	expect(shown.injects[0]?.marks).toEqual({ "s-advance": {} });
});

test("a vote on its way shows in the seat's own view alone", () => {
	const vote = waiting({ type: "CastVote", commandId: "vote-0001", injectId: "i-1", optionId: "o-hold" });
	expect(overlay("seat", aSeatView(), vote, "ada").votes).toEqual({ "i-1": "o-hold" });
	expect(overlay("team", aTeamView(), vote, "ada")).toEqual(aTeamView());
});

test("a decision on its way is never shown as locked", () => {
	const lock = waiting({
		type: "LockDecision",
		commandId: "lock-0001",
		injectId: "i-1",
		optionId: "o-hold",
		course: null,
		measures: [],
		reason: "Unknown buyer",
		confidence: null,
		showOfHands: null,
	});
	expect(overlay("team", aTeamView(), lock, "ada").injects[0]).toEqual(anInjectView());
});
