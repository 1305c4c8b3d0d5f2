import { describe, expect, test } from "vitest";
import { refusalOfShape } from "../../server/rooms/requests.ts";
import { Command } from "../../shared/exercise/commands.ts";
import type { TestCommand } from "../support/anExercise.ts";
import { aLockOf, first } from "../support/givenWhen.ts";

/** Nothing, blanks, and characters nobody sees. */
const EMPTY = ["", "   ", "\n\t ", "\u200b"];
const to = ["licensing"];
const team = { worldId: "north", teamId: "industry" } as const;

/** How the door answers: null lets it in. */
function atTheDoor(command: TestCommand) {
	const read = Command.safeParse({ ...command, commandId: "command-1" });
	return read.success ? null : refusalOfShape(read.error);
}

const WITH_TEXT: readonly (readonly [what: string, make: (text: string) => TestCommand, sentence: string])[] = [
	[
		"a notification",
		(text) => ({ type: "SendNotification", ...first, to, statementIds: [], text }),
		"Write something, or pick a statement.",
	],
	[
		"an enquiry",
		(text) => ({
			type: "SendEnquiry",
			...first,
			to,
			statementIds: [],
			text,
			anonymous: false,
			replyWithinMinutes: null,
		}),
		"Write something, or pick a statement.",
	],
	[
		"an answer",
		(text) => ({ type: "AnswerEnquiry", ...first, messageId: "m", statementIds: [], text }),
		"Write something, or pick a statement.",
	],
	[
		"a sector alert",
		(text) => ({ type: "SendSectorAlert", ...first, statementIds: [], text }),
		"Write something, or pick a statement.",
	],
	[
		"what is said in a case call",
		(text) => ({ type: "SayInCaseCall", ...first, callId: "c", statementIds: [], text }),
		"Write something, or pick a statement.",
	],
	["a case call", (text) => ({ type: "OpenCaseCall", ...first, with: to, text }), "Say what the case call is about."],
	["advice", (text) => ({ type: "PostAdvice", ...first, ...team, text }), "Write the advice."],
	["a broadcast", (text) => ({ type: "Broadcast", text, worldId: null }), "Write the message."],
	[
		"another course",
		(text) => ({ ...aLockOf({}), optionId: null, course: text }),
		"Write the other course in a sentence.",
	],
	["a reason", (text) => ({ ...aLockOf({}), reason: text }), "Give the reason in one line."],
];

describe.each(WITH_TEXT)("%s without words", (_what, make, sentence) => {
	test.each(EMPTY)("is refused with a sentence: %j", (text) =>
		expect(atTheDoor(make(text))).toEqual({ code: "Empty", message: sentence }),
	);
	test("and with words it is let in", () => expect(atTheDoor(make("Look."))).toBeNull());
});

test("a statement alone is a message", () =>
	expect(atTheDoor({ type: "SendNotification", ...first, to, statementIds: ["cash"], text: " " })).toBeNull());

test("what has another shape is no empty text", () => {
	const read = Command.safeParse({ type: "Broadcast", commandId: "command-1", text: "x".repeat(601), worldId: null });
	expect(read.success ? null : refusalOfShape(read.error)).toMatchObject({ code: "InvalidCommand" });
});
