// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { LogSentence } from "../../client/src/exercise/LogSentence.tsx";
import { ReasonSentence } from "../../client/src/exercise/ReasonSentence.tsx";
import { en } from "../../client/src/text/en.ts";
import { ABSENCES, REASON_VALUES } from "../../shared/scoring/reasons.ts";
import { ERASED } from "../../shared/views/plainWords.ts";
import { FRED, inPlay } from "../support/anExercise.ts";
import { consoleView } from "./atTheConsole.tsx";
import { inThePage } from "./inThePage.tsx";

describe("reasons for points", () => {
	test.each(Object.entries(REASON_VALUES))("%s can be said with its values", (id, names) => {
		expect(en).toHaveProperty([id]);
		const values = Object.fromEntries(names.map((name) => [name, NUMBERS.has(name) ? 1 : "word"]));
		const { container } = inThePage(<ReasonSentence id={id} values={values} />);
		expect(container.textContent).not.toContain(id);
	});

	test.each(ABSENCES)("%s can be said", (id) => expect(en).toHaveProperty([id]));
});

const NUMBERS = new Set([
	"weight",
	"of",
	"heldSinceMs",
	"value",
	"worth",
	"target",
	"chosen",
	"needed",
	"atMs",
	"burden",
	"necessary",
	"burdenMax",
	"afterMs",
	"targetMs",
	"limitMs",
	"confidence",
	"loss",
	"brier",
	"statements",
]);

describe("the log", () => {
	test("has a sentence for everything that happens in a play", () => {
		const exercise = inPlay();
		const injectId = "first";
		exercise.does(FRED, { type: "Broadcast", text: "Good morning.", worldId: null });
		exercise.does(FRED, { type: "ReleaseInject", injectId });
		exercise.does("ada", { type: "OpenDocument", injectId, documentId: "order" });
		exercise.does("ada", {
			type: "MarkStatement",
			injectId,
			statementId: "cash",
			mark: { call: "flag", confidence: 0.75 },
		});
		exercise.does("ada", { type: "RequestInformation", injectId, requestId: "trace" });
		exercise.does("ada", {
			type: "SendNotification",
			injectId,
			to: ["licensing"],
			statementIds: ["cash"],
			text: "Look at this.",
		});
		exercise.passes(6);
		exercise.does(FRED, { type: "ExtendTime", injectId, minutes: 2, worldId: null, teamId: null });
		exercise.does(FRED, { type: "CloseInject", injectId });
		exercise.does(FRED, { type: "RevealStep", injectId, step: "evidence" });
		const { log } = consoleView(exercise);
		expect(log.map(({ id }) => id).filter((id) => !Object.hasOwn(en, id))).toEqual([]);
		for (const entry of log) {
			const { container } = inThePage(
				<p>
					<LogSentence entry={entry} />
				</p>,
			);
			expect(container.querySelector("p")?.textContent).not.toMatch(/^log\.|[{}]|^$/);
		}
	});
});

describe("the words of this page stand", () => {
	const lineOf = (id: string, values: Readonly<Record<string, string | number>>) =>
		inThePage(
			<p>
				<LogSentence entry={{ id, values }} />
			</p>,
		).container.querySelector("p")?.textContent;

	test("where a seat has no label of its own", () => {
		expect(lineOf("log.SeatTaken.adviser", { who: "server", seat: "adviser 2" })).toContain("Adviser 2");
		expect(lineOf("log.SeatTaken.adviser", { who: "server", seat: "Legal adviser" })).toContain("Legal adviser");
	});

	test("where a text was erased", () => {
		const line = lineOf("log.BroadcastSent", { who: "facilitator 1", text: ERASED });
		expect(line).toContain(en["common.erased"]);
	});
});
