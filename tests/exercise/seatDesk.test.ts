import { describe, expect, test } from "vitest";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import { FRED, inLobby, inPlay, type TestExercise } from "../support/anExercise.ts";
import { flag, given, givenIn, givenWith, gone, lock, releaseFirst, step } from "../support/givenWhen.ts";

const industry = { worldId: "north", teamId: "industry" } as const;
const licensing = { worldId: "north", teamId: "licensing" } as const;
const WORLDS = ["north", "south"].map((id) => ({ id, name: id }));

const pens = ({ pens: held }: ExerciseState) => [held["north/industry"], held["north/licensing"]];
const tables = ({ seats }: ExerciseState, ...seatIds: readonly string[]) =>
	seatIds.map((seatId) => [seats[seatId]?.teamId, seats[seatId]?.roleId, seats[seatId]?.number]);
/** Undoes the start of play: what is conduct is void from there on. */
function undoesTheStart(exercise: TestExercise): void {
	const started = exercise.recorded.find(({ event }) => event.type === "ExerciseStarted");
	exercise.does(FRED, { type: "UndoStep", seq: started?.seq ?? 0, reason: "Too early." });
}

describe("LockRoom", () => {
	const lockRoom = (locked = true) => ({ type: "LockRoom", locked }) as const;
	test("from the lobby to the hot wash, once each way", () => {
		const lobby = givenIn(inLobby());
		lobby.when(FRED, lockRoom(false)).expectRefusal("AlreadyDone");
		lobby.when(FRED, lockRoom()).expectEvents({ type: "RoomLocked", locked: true });
		lobby.when(FRED, lockRoom()).expectRefusal("AlreadyDone");
		lobby.when(FRED, lockRoom(false)).expectState(({ isRoomLocked }) => isRoomLocked, false);
		given(step(FRED, { type: "EndExercise" }))
			.when(FRED, lockRoom())
			.expectTypes("RoomLocked");
		given(step(FRED, { type: "EndExercise" }), step(FRED, { type: "CloseExercise" }))
			.when(FRED, lockRoom())
			.expectRefusal("WrongPhase");
	});
	test("it stays locked when a step is undone", () => {
		const exercise = inPlay();
		exercise.does(FRED, lockRoom());
		undoesTheStart(exercise);
		expect(exercise.state.isRoomLocked).toBe(true);
	});
});

describe("MoveSeat", () => {
	const move = (seatId: string, to: { worldId: string; teamId: string } = licensing) =>
		({ type: "MoveSeat", seatId, ...to }) as const;
	test("a member goes to another team, without the role, under a number nobody had", () => {
		const exercise = given()
			.when(FRED, move("axel"))
			.expectEvents({ type: "SeatMoved", seatId: "axel", ...licensing, from: industry });
		expect(tables(exercise.state, "ada", "axel", "aino", "leo")).toEqual([
			["industry", "head", 1],
			["licensing", null, 1],
			["industry", "head", 3],
			["licensing", "head", 2],
		]);
		expect(pens(exercise.state)).toEqual(["ada", "lena"]);
		exercise.does(FRED, move("axel", industry));
		expect(tables(exercise.state, "axel")).toEqual([["industry", null, 1]]);
	});
	test("or to another world, where the role is the same", () =>
		givenWith({ plan: { worlds: WORLDS } })
			.when(FRED, move("axel", { worldId: "south", teamId: "industry" }))
			.expectState(({ seats }) => [seats.axel?.worldId, seats.axel?.roleId], ["south", "head"]));
	test("the scribe leaves the pen to the first who is there, or to the first of all", () => {
		given(gone("axel")).when(FRED, move("ada")).expectState(pens, ["aino", "lena"]);
		given(gone("axel"), gone("aino")).when(FRED, move("ada")).expectState(pens, ["axel", "lena"]);
	});
	test("whoever was moved to a team is the last of it to take the pen", () =>
		given(step(FRED, move("axel")))
			.when(FRED, { type: "RemoveSeat", seatId: "lena" })
			.expectState(pens, ["ada", "leo"]));
	test("nobody holds the pen of a team that nobody sits with; the next one to come takes it", () => {
		const exercise = given(step(FRED, move("axel")), step(FRED, move("aino")))
			.when(FRED, move("ada"))
			.expectState(pens, [undefined, "lena"]);
		givenIn(exercise).when(FRED, move("leo", industry)).expectTypes("SeatMoved", "PenHanded");
		expect(pens(exercise.state)).toEqual(["leo", "lena"]);
	});
	test("marks stay with the team where they were made, and the member marks for the new one", () => {
		const exercise = given(releaseFirst, flag("axel", "cash"), step(FRED, move("axel"))).exercise;
		expect(exercise.state.plays["north/industry/first"]?.marks.axel).toHaveProperty("cash");
		givenIn(exercise)
			.when("axel", { type: "MarkStatement", injectId: "first", statementId: "cash", mark: null })
			.expectRefusal("NotEntered");
	});
	test("only a member, only to a team and world of the exercise, and not where they sit", () => {
		given().when(FRED, move("vera")).expectRefusal("UnknownSeat");
		given().when(FRED, move("nobody")).expectRefusal("UnknownSeat");
		given()
			.when(FRED, move("axel", { ...industry, teamId: "customs" }))
			.expectRefusal("UnknownTeam");
		given()
			.when(FRED, move("axel", { ...industry, worldId: "west" }))
			.expectRefusal("UnknownTeam");
		given().when(FRED, move("axel", industry)).expectRefusal("AlreadyDone");
	});
	test("it stands when a step is undone", () => {
		const exercise = inPlay();
		exercise.does(FRED, move("ada"));
		undoesTheStart(exercise);
		expect([exercise.state.seats.ada?.teamId, ...pens(exercise.state)]).toEqual(["licensing", "axel", "lena"]);
	});
});

describe("RenameSeat", () => {
	const rename = { type: "RenameSeat", seatId: "axel", text: "Axel Berg" } as const;
	test("where seats carry names; the event holds none of it", () => {
		const exercise = inPlay({ plan: { names: true } });
		exercise.does(FRED, rename);
		const name = exercise.state.seats.axel?.name;
		expect(exercise.texts.get(name?.id ?? "")).toBe("Axel Berg");
		expect(exercise.recorded.at(-1)?.event).toEqual({ type: "SeatRenamed", seatId: "axel", ...industry, name });
		undoesTheStart(exercise);
		expect(exercise.state.seats.axel?.name).toEqual(name);
	});
	test("nowhere else, and nobody but a member", () => {
		given().when(FRED, rename).expectRefusal("NoNames");
		givenWith({ plan: { names: true } })
			.when(FRED, { ...rename, seatId: "vera" })
			.expectRefusal("UnknownSeat");
	});
});

describe("RemoveSeat", () => {
	const remove = (seatId: string) => ({ type: "RemoveSeat", seatId }) as const;
	test("a member is in the exercise no more, and what was done there stands", () => {
		const exercise = given(releaseFirst, flag("ada", "cash"), lock("ada"))
			.when(FRED, remove("ada"))
			.expectEvents(
				{ type: "SeatRemoved", seatId: "ada", ...industry },
				{ type: "PenHanded", seatId: "axel", ...industry },
			);
		expect(Object.keys(exercise.state.seats)).not.toContain("ada");
		expect(exercise.state.plays["north/industry/first"]).toMatchObject({
			lock: { bySeatId: "ada" },
			marks: { ada: { cash: { call: "flag" } } },
		});
		givenIn(exercise).when("ada", { type: "HandPen", seatId: "ada" }).expectRefusal("UnknownSeat");
		givenIn(exercise).when(FRED, { type: "HandPen", seatId: "ada" }).expectRefusal("UnknownSeat");
	});
	test("neither the seat nor its number is given to another", () => {
		const exercise = given(step(FRED, remove("aino"))).exercise;
		expect(exercise.takeSeat("aino")).toMatchObject({ refusal: { code: "AlreadyDone" } });
		const newcomer = {
			type: "TakeSeat",
			seatId: "new",
			role: "player",
			roleId: "head",
			name: null,
			...industry,
		} as const;
		givenIn(exercise)
			.whenServer(newcomer)
			.expectState(({ seats }) => seats.new?.number, 4);
	});
	test("only a member, once, and not when the exercise is closed", () => {
		given().when(FRED, remove("vera")).expectRefusal("UnknownSeat");
		given(step(FRED, remove("axel")))
			.when(FRED, remove("axel"))
			.expectRefusal("UnknownSeat");
		given(step(FRED, { type: "EndExercise" }), step(FRED, { type: "CloseExercise" }))
			.when(FRED, remove("axel"))
			.expectRefusal("WrongPhase");
	});
	test("it stands when a step is undone", () => {
		const exercise = inPlay();
		exercise.does(FRED, remove("ada"));
		undoesTheStart(exercise);
		expect([Object.keys(exercise.state.seats).includes("ada"), ...pens(exercise.state)]).toEqual([
			false,
			"axel",
			"lena",
		]);
	});
});

describe("MarkTeamAbsent", () => {
	const mark = (absent = true, teamId = "licensing") =>
		({ type: "MarkTeamAbsent", worldId: "north", teamId, absent }) as const;
	const absentTeams = (state: ExerciseState) => state.absentTeams;
	test("a team of the exercise, once each way, before and in play", () => {
		const lobby = givenIn(inLobby());
		lobby.when(FRED, mark(false)).expectRefusal("AlreadyDone");
		lobby.when(FRED, mark()).expectEvents({ type: "TeamMarkedAbsent", ...licensing, absent: true });
		lobby.when(FRED, mark()).expectRefusal("AlreadyDone");
		lobby.when(FRED, mark(false)).expectState(absentTeams, []);
		given().when(FRED, mark(true, "customs")).expectRefusal("UnknownTeam");
		given(step(FRED, { type: "EndExercise" }))
			.when(FRED, mark())
			.expectRefusal("WrongPhase");
	});
	test("until somebody sits down there", () => {
		const joined = given(step(FRED, mark())).exercise;
		const late = { type: "TakeSeat", seatId: "late", role: "player", roleId: null, name: null, ...licensing } as const;
		givenIn(joined).whenServer(late).expectState(absentTeams, []);
		given(step(FRED, mark()), step(FRED, mark(true, "screening")))
			.when(FRED, { type: "MoveSeat", seatId: "axel", ...licensing })
			.expectState(absentTeams, ["north/screening"]);
	});
	test("it stands when a step is undone", () => {
		const exercise = inPlay();
		exercise.does(FRED, mark());
		undoesTheStart(exercise);
		expect(exercise.state.absentTeams).toEqual(["north/licensing"]);
	});
});
