import { describe, expect, test } from "vitest";
import { playOf } from "../../shared/exercise/find.ts";
import { aar } from "../../shared/views/aar.ts";
import { facilitatorView } from "../../shared/views/facilitatorView.ts";
import { teamView } from "../../shared/views/teamView.ts";
import { FRED, type inPlay } from "../support/anExercise.ts";
import { closeFirst, first, given, givenIn, givenWith, lock, releaseFirst } from "../support/givenWhen.ts";

const sheet = {
	type: "LockOnPaper",
	...first,
	worldId: "north",
	teamId: "industry",
	optionId: "hold",
	course: null,
	measures: ["owner-trace"],
	reason: "The buyer pays in cash",
	flags: ["cash"],
} as const;

function keyIn(change: object = {}) {
	const command = { ...sheet, measures: [...sheet.measures], flags: [...sheet.flags], ...change };
	return given(releaseFirst).when(FRED, command);
}

describe("LockOnPaper", () => {
	test("locks for the team what stands on its sheet, marked so for everybody who sees it", () => {
		const exercise = keyIn().expectTypes("DecisionLocked");
		const { scenario, state, room, recorded } = exercise;
		expect(playOf(state, "north", "industry", "first")?.lock?.decision).toMatchObject({
			optionId: "hold",
			measures: ["owner-trace"],
			proposed: {},
			settled: { cash: { call: "flag", confidence: null } },
			onPaper: true,
		});
		const [shown] = teamView(scenario, state, room, "north", "industry", "en").injects;
		expect(shown).toMatchObject({ status: "locked", lock: { isOnPaper: true, reason: "The buyer pays in cash" } });
		const console = facilitatorView(scenario, state, room, FRED, "en", recorded).injects[0]?.grid;
		expect(console?.map(({ lock: one }) => one?.isOnPaper ?? null)).toEqual([true, null, null]);
		const report = aar(scenario, state, room, recorded, null, "en").injects[0]?.plays;
		expect(report?.find(({ teamId }) => teamId === "industry")?.lock?.isOnPaper).toBe(true);
	});

	test("is scored like the same decision made on a device", () => {
		const scoreOf = (exercise: ReturnType<typeof inPlay>) =>
			facilitatorView(
				exercise.scenario,
				exercise.state,
				exercise.room,
				FRED,
				"en",
				exercise.recorded,
			).injects[0]?.grid.find(({ teamId }) => teamId === "industry")?.score;
		const onPaper = givenWith({ plan: { level: 3, practised: true } }, releaseFirst).exercise;
		onPaper.does(FRED, { ...sheet, measures: [...sheet.measures], flags: [...sheet.flags] });
		const onDevice = givenWith({ plan: { level: 3, practised: true } }, releaseFirst).exercise;
		const flag = { call: "flag", confidence: null } as const;
		onDevice.does("ada", { type: "MarkStatement", ...first, statementId: "cash", mark: flag });
		lock("ada", { measures: ["owner-trace"] })(onDevice);
		closeFirst(onPaper);
		closeFirst(onDevice);
		expect(scoreOf(onPaper)).not.toBeNull();
		expect(scoreOf(onPaper)).toEqual(scoreOf(onDevice));
	});

	test("another course waits to be rated", () => {
		keyIn({ optionId: null, course: "We buy the firm" }).expectTypes("DecisionLocked");
	});

	test("can be reopened, and locked on a device then", () => {
		const { exercise } = keyIn();
		exercise.does(FRED, { type: "ReopenDecision", ...first, worldId: "north", teamId: "industry" });
		lock("ada")(exercise);
		expect(playOf(exercise.state, "north", "industry", "first")?.lock?.decision.onPaper).toBeUndefined();
	});

	test("not twice, not before the inject is released, and not for a team that has not entered or takes no part", () => {
		givenIn(keyIn().exercise)
			.when(FRED, { ...sheet, measures: [], flags: [] })
			.expectRefusal("AlreadyDecided");
		given()
			.when(FRED, { ...sheet, measures: [], flags: [] })
			.expectRefusal("NotOpen");
		keyIn({ teamId: "screening", optionId: null, course: "Nothing", measures: [], flags: [] }).expectRefusal(
			"NotEntered",
		);
		keyIn({ teamId: "nobody" }).expectRefusal("UnknownTeam");
	});

	test("only with an option, measures and statements of the team", () => {
		keyIn({ optionId: "inform" }).expectRefusal("UnknownOption");
		keyIn({ optionId: null }).expectRefusal("InvalidCommand");
		keyIn({ course: "Both" }).expectRefusal("InvalidCommand");
		keyIn({ measures: ["inform-letter"] }).expectRefusal("UnknownMeasure");
		keyIn({ flags: ["owner"] }).expectRefusal("UnknownStatement");
	});
});
