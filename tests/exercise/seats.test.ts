import { describe, expect, test } from "vitest";
import { anExercise, FRED, inLobby } from "../support/anExercise.ts";
import { given, givenIn, gone, informLicensing, releaseFirst, step } from "../support/givenWhen.ts";

describe("TakeSeat", () => {
	test("the first of a team holds the pen; seats of the same role are numbered", () => {
		const { state } = inLobby();
		expect(state.pens).toEqual({ "north/industry": "ada", "north/licensing": "lena", "north/screening": "sara" });
		expect(["ada", "axel", "aino"].map((seatId) => state.seats[seatId]?.number)).toEqual([1, 2, 3]);
	});
	test("not before the lobby opens, but for guests; not twice", () => {
		expect(anExercise().takeSeat("ada")).toMatchObject({ refusal: { code: "RoomClosed" } });
		expect(anExercise().takeSeat("vera")).toMatchObject({ ok: true });
		expect(inLobby().takeSeat("ada")).toMatchObject({ refusal: { code: "AlreadyDone" } });
	});
	test("in a world, team and role of the exercise", () => {
		const seat = {
			type: "TakeSeat",
			seatId: "new",
			role: "player",
			worldId: "north",
			teamId: "industry",
			roleId: "head",
			name: null,
		} as const;
		givenIn(inLobby()).whenServer(seat).expectTypes("SeatTaken");
		givenIn(inLobby())
			.whenServer({ ...seat, worldId: "west" })
			.expectRefusal("UnknownTeam");
		givenIn(inLobby())
			.whenServer({ ...seat, teamId: "customs" })
			.expectRefusal("UnknownTeam");
		givenIn(inLobby())
			.whenServer({ ...seat, teamId: null })
			.expectRefusal("UnknownTeam");
		givenIn(inLobby())
			.whenServer({ ...seat, roleId: "chef" })
			.expectRefusal("UnknownTeam");
	});
	test("late comers sit down during play and do not take the pen", () => {
		const exercise = given().exercise;
		givenIn(exercise)
			.whenServer({
				type: "TakeSeat",
				seatId: "late",
				role: "player",
				worldId: "north",
				teamId: "industry",
				roleId: null,
				name: null,
			})
			.expectTypes("SeatTaken");
		expect(exercise.state.pens["north/industry"]).toBe("ada");
	});
});

describe("AnswerRollCall", () => {
	const answer = { type: "AnswerRollCall" } as const;
	test("each member says once, before play, that they can read this", () => {
		const lobby = givenIn(inLobby());
		lobby
			.when("axel", answer)
			.expectEvents({ type: "RollCallAnswered", worldId: "north", teamId: "industry", seatId: "axel" });
		lobby.when("axel", answer).expectRefusal("AlreadyDone");
		expect(["ada", "axel"].map((seatId) => lobby.exercise.state.seats[seatId]?.isReady)).toEqual([false, true]);
	});
	test("also in the briefing, and not once play has begun", () => {
		const exercise = inLobby();
		exercise.does(FRED, { type: "BeginBriefing" });
		givenIn(exercise).when("ada", answer).expectTypes("RollCallAnswered");
		given().when("ada", answer).expectRefusal("WrongPhase");
	});
	test("it stands when a step is undone", () => {
		const exercise = inLobby();
		exercise.does("ada", answer);
		exercise.does(FRED, { type: "BeginBriefing" });
		exercise.does("axel", answer);
		const step = exercise.recorded.find(({ event }) => event.type === "BriefingBegun");
		exercise.does(FRED, { type: "UndoStep", seq: step?.seq ?? 0, reason: "Too early." });
		expect(["ada", "axel"].map((seatId) => exercise.state.seats[seatId]?.isReady)).toEqual([true, true]);
	});
});

describe("HandPen", () => {
	const hand = (seatId: string) => ({ type: "HandPen", seatId }) as const;
	test("the scribe hands it to a member of the team", () => {
		given()
			.when("ada", hand("axel"))
			.expectEvents({ type: "PenHanded", worldId: "north", teamId: "industry", seatId: "axel" });
		given().when("ada", hand("leo")).expectRefusal("NotAllowed");
		given().when("ada", hand("ada")).expectRefusal("AlreadyDone");
		given().when("ada", hand("vera")).expectRefusal("UnknownSeat");
	});
	test("a member takes it from a scribe who is gone, for itself", () => {
		given().when("axel", hand("axel")).expectRefusal("NotScribe");
		given(gone("ada")).when("axel", hand("axel")).expectTypes("PenHanded");
		given(gone("ada")).when("axel", hand("aino")).expectRefusal("NotScribe");
		given(gone("ada")).when("lena", hand("axel")).expectRefusal("NotAllowed");
	});
	test("the facilitator gives it to anybody in a team", () => given().when(FRED, hand("leo")).expectTypes("PenHanded"));
	test("an adviser never touches it", () => given().when("vera", hand("axel")).expectRefusal("NotAllowed"));
});

describe("CallAdviser", () => {
	const call = (called = true, teamId = "industry") =>
		({ type: "CallAdviser", seatId: "vera", worldId: "north", teamId, called }) as const;
	test("the scribe calls one to the own team, and lets go", () => {
		const called = given();
		called.when("ada", call()).expectState(({ seats }) => seats.vera?.calledTo, ["north/industry"]);
		called.when("ada", call()).expectRefusal("AlreadyDone");
		called.when("ada", call(false)).expectState(({ seats }) => seats.vera?.calledTo, []);
		called.when("ada", call(false)).expectRefusal("AlreadyDone");
	});
	test("the facilitator calls one to any team", () =>
		given().when(FRED, call(true, "licensing")).expectTypes("AdviserCalled"));
	test("nobody else, nowhere else", () => {
		given().when("axel", call()).expectRefusal("NotScribe");
		given().when("ada", call(true, "licensing")).expectRefusal("NotScribe");
		given()
			.when("ada", { ...call(), seatId: "olga" })
			.expectRefusal("UnknownSeat");
		given().when(FRED, call(true, "customs")).expectRefusal("UnknownTeam");
	});
});

describe("PostAdvice", () => {
	const advise = (teamId = "industry") =>
		({ type: "PostAdvice", injectId: "first", worldId: "north", teamId, text: "Ask who pays." }) as const;
	const called = step(FRED, {
		type: "CallAdviser",
		seatId: "vera",
		worldId: "north",
		teamId: "industry",
		called: true,
	});
	test("to a team the adviser is called to", () =>
		given(releaseFirst, called).when("vera", advise()).expectTypes("AdvicePosted"));
	test("not to others, not before they enter, not by a player", () => {
		given(releaseFirst, called, informLicensing).when("vera", advise("licensing")).expectRefusal("NotAllowed");
		given(releaseFirst).when("vera", advise()).expectRefusal("NotAllowed");
		given(
			releaseFirst,
			step(FRED, { type: "CallAdviser", seatId: "vera", worldId: "north", teamId: "licensing", called: true }),
		)
			.when("vera", advise("licensing"))
			.expectRefusal("NotEntered");
		given(called).when("vera", advise()).expectRefusal("NotOpen");
		given(releaseFirst, called).when("ada", advise()).expectRefusal("NotAllowed");
	});
});
