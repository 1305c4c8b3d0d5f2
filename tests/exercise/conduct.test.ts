import { describe, expect, test } from "vitest";
import { decide } from "../../shared/exercise/decide.ts";
import { anExercise, FRED, inLobby, inPlay } from "../support/anExercise.ts";
import { aScenario } from "../support/aScenario.ts";
import { closeFirst, first, given, givenIn, pauseClock, releaseFirst, step } from "../support/givenWhen.ts";

describe("CreateExercise", () => {
	const { plan } = anExercise().state;
	const creating = { type: "CreateExercise", exerciseId: "again", plan, seed: "s", scenarioHash: "h" } as const;

	test("an exercise is created once", () => givenIn(anExercise()).whenServer(creating).expectRefusal("AlreadyDone"));

	test("a plan names teams and injects of its scenario, each once", () => {
		const creatingWith = (change: Partial<typeof plan>) => () => anExercise({ plan: change });
		expect(creatingWith({})).not.toThrow();
		expect(creatingWith({ teamIds: ["industry", "customs"] })).toThrow("UnknownTeam");
		expect(creatingWith({ teamIds: ["industry", "industry"] })).toThrow("InvalidCommand");
		expect(creatingWith({ injects: [{ injectId: "third", plannedMinutes: 35 }] })).toThrow("UnknownInject");
		expect(creatingWith({ worlds: [plan.worlds, plan.worlds].flat() })).toThrow("InvalidCommand");
	});

	test("nothing else can be asked before it", () => {
		const context = { by: FRED, nowWallMs: 0, newId: () => "id", isOnline: () => true, recorded: [] };
		const opening = { type: "OpenLobby", commandId: "command-1" } as const;
		expect(decide(aScenario(), null, opening, context)).toMatchObject({ refusal: { code: "WrongPhase" } });
	});
});

describe("OpenLobby", () => {
	test("the facilitator opens it once", () => {
		givenIn(anExercise()).when(FRED, { type: "OpenLobby" }).expectEvents({ type: "LobbyOpened" });
		givenIn(inLobby()).when(FRED, { type: "OpenLobby" }).expectRefusal("AlreadyDone");
	});
	test("not once the exercise has begun", () => given().when(FRED, { type: "OpenLobby" }).expectRefusal("WrongPhase"));
	test("not a player", () => givenIn(inLobby()).when("ada", { type: "OpenLobby" }).expectRefusal("NotAllowed"));
});

describe("BeginBriefing", () => {
	test("from the lobby, once it is open", () => {
		givenIn(inLobby())
			.when(FRED, { type: "BeginBriefing" })
			.expectState(({ phase }) => phase, "briefing");
		givenIn(anExercise()).when(FRED, { type: "BeginBriefing" }).expectRefusal("RoomClosed");
	});
	test("not during play", () => given().when(FRED, { type: "BeginBriefing" }).expectRefusal("WrongPhase"));
});

describe("StartExercise", () => {
	test("the clock runs from zero", () =>
		givenIn(inLobby())
			.when(FRED, { type: "StartExercise" })
			.expectState(({ clock }) => clock, {
				elapsedMs: 0,
				runningSinceWallMs: 1_000_000,
				pausedBecause: null,
				rate: 1,
			}));
	test("only once the lobby is open", () =>
		givenIn(anExercise()).when(FRED, { type: "StartExercise" }).expectRefusal("RoomClosed"));
	test("only once", () => given().when(FRED, { type: "StartExercise" }).expectRefusal("WrongPhase"));
});

describe("EndExercise", () => {
	test("closes and judges what is open, then stops the clock", () => {
		const exercise = given(releaseFirst)
			.when(FRED, { type: "EndExercise" })
			.expectTypes("InjectClosed", "OutcomeJudged", "ExerciseEnded");
		expect(exercise.state.phase).toBe("hotwash");
		expect(exercise.state.clock).toEqual({ elapsedMs: 0, runningSinceWallMs: null, pausedBecause: "ended", rate: 1 });
	});
	test("also while the clock stands", () =>
		given(pauseClock).when(FRED, { type: "EndExercise" }).expectTypes("ExerciseEnded"));
	test("not before play", () => givenIn(inLobby()).when(FRED, { type: "EndExercise" }).expectRefusal("WrongPhase"));
	test("players act no more", () =>
		given(releaseFirst, step(FRED, { type: "EndExercise" }))
			.when("ada", { type: "MarkStatement", ...first, statementId: "cash", mark: null })
			.expectRefusal("WrongPhase"));
});

describe("CloseExercise", () => {
	test("after the hot wash nothing changes any more", () => {
		const closed = given(step(FRED, { type: "EndExercise" }), step(FRED, { type: "CloseExercise" }));
		closed.when(FRED, { type: "Broadcast", text: "Well done", worldId: null }).expectRefusal("WrongPhase");
		closed.when("ada", { type: "HandPen", seatId: "axel" }).expectRefusal("WrongPhase");
		expect(closed.exercise.state.phase).toBe("closed");
	});
	test("nobody sits down any more", () => {
		const exercise = givenIn(
			inLobby(),
			step(FRED, { type: "StartExercise" }),
			step(FRED, { type: "EndExercise" }),
		).exercise;
		exercise.does(FRED, { type: "CloseExercise" });
		expect(exercise.takeSeat("sven")).toMatchObject({ ok: false, refusal: { code: "RoomClosed" } });
	});
	test("not during play", () => given().when(FRED, { type: "CloseExercise" }).expectRefusal("WrongPhase"));
});

describe("Broadcast", () => {
	test("to all, or to one world", () => {
		given()
			.when(FRED, { type: "Broadcast", text: "Lunch at noon.", worldId: "north" })
			.expectState(({ broadcasts }) => broadcasts.map(({ worldId }) => worldId), ["north"]);
		given().when(FRED, { type: "Broadcast", text: "Lunch.", worldId: "west" }).expectRefusal("UnknownTeam");
	});
	test("not by a player", () =>
		given().when("ada", { type: "Broadcast", text: "Hello", worldId: null }).expectRefusal("NotAllowed"));
});

test("a seat that was never taken asks for nothing", () =>
	given().when("nobody", { type: "PauseClock" }).expectRefusal("UnknownSeat"));

test("a seat cannot ask what only the server asks", () => {
	const exercise = inPlay();
	for (const command of [
		{ type: "PassTime" },
		{ type: "RecoverClock", markMs: 0, awayMs: 0 },
		{ type: "TakeSeat", seatId: "x", role: "facilitator", worldId: null, teamId: null, roleId: null, name: null },
	] as const)
		expect(exercise.decides(command, FRED)).toMatchObject({ ok: false, refusal: { code: "NotAllowed" } });
});

test("a decision changes nothing before it is written down", () => {
	const exercise = inPlay();
	const before = JSON.stringify(exercise.state);
	exercise.decides({ type: "ReleaseInject", commandId: "release-1", injectId: "first" }, FRED);
	exercise.decides({ type: "EndExercise", commandId: "end-12345" }, FRED);
	expect(JSON.stringify(exercise.state)).toBe(before);
	closeFirst(givenIn(exercise, releaseFirst).exercise);
	expect(JSON.stringify(exercise.state)).not.toBe(before);
});
