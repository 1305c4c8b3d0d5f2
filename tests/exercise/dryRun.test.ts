import { describe, expect, test } from "vitest";
import { exerciseTimeMs } from "../../shared/exercise/clock.ts";
import { anExercise, FRED, inPlay } from "../support/anExercise.ts";
import { given, givenIn, givenWith, releaseFirst, step } from "../support/givenWhen.ts";

const dryRun = { plan: { dryRun: true } };
const industry = { worldId: "north", teamId: "industry" };

describe("a dry run", () => {
	test("opens its lobby with a bot in every team, of unlike tempers, each with the pen", () => {
		const { state } = givenIn(anExercise(dryRun)).when(FRED, { type: "OpenLobby" }).exercise;
		const bots = Object.values(state.seats).filter(({ bot }) => bot !== null);
		const teams = state.plan.worlds.flatMap(({ id }) => state.plan.teamIds.map((teamId) => `${id}/${teamId}`));
		expect(bots.map(({ worldId, teamId }) => `${worldId}/${teamId}`)).toEqual(teams);
		expect(state.pens).toEqual(Object.fromEntries(bots.map(({ id }, index) => [teams[index], id])));
		const tempersOf = (worldId: string) => bots.filter((seat) => seat.worldId === worldId).map(({ bot }) => bot);
		expect(new Set(tempersOf("north")).size).toBe(state.plan.teamIds.length);
		expect(tempersOf("north")).not.toEqual(tempersOf("south"));
	});

	test("gives the pen to whoever comes, and to none after that", () => {
		const exercise = anExercise(dryRun);
		exercise.does(FRED, { type: "OpenLobby" });
		const place = { role: "player", ...industry, roleId: null, name: null } as const;
		givenIn(exercise)
			.whenServer({ type: "TakeSeat", seatId: "ada", ...place })
			.expectTypes("SeatTaken", "PenHanded");
		givenIn(exercise)
			.whenServer({ type: "TakeSeat", seatId: "axel", ...place })
			.expectTypes("SeatTaken");
		expect(exercise.state.pens["north/industry"]).toBe("ada");
	});

	test("an exercise that is none seats no bots", () =>
		givenIn(anExercise()).when(FRED, { type: "OpenLobby" }).expectEvents({ type: "LobbyOpened" }));
});

describe("SeatBot", () => {
	test("the bot of a team takes another temper, and stays the same seat", () => {
		const exercise = inPlay(dryRun);
		const bot = Object.values(exercise.state.seats).find(
			(seat) => seat.bot !== null && seat.worldId === "north" && seat.teamId === "industry",
		);
		const sleepy = { type: "SeatBot", ...industry, temper: "sleepy" } as const;
		givenIn(exercise)
			.when(FRED, sleepy)
			.expectEvents({ type: "BotSeated", seatId: bot?.id, ...industry, temper: "sleepy" });
		givenIn(exercise).when(FRED, sleepy).expectRefusal("AlreadyDone");
	});
	test("only where there is such a team", () =>
		givenWith(dryRun)
			.when(FRED, { type: "SeatBot", worldId: "north", teamId: "nobody", temper: "sleepy" })
			.expectRefusal("UnknownTeam"));
	test("only in a dry run", () =>
		given()
			.when(FRED, { type: "SeatBot", ...industry, temper: "sleepy" })
			.expectRefusal("OnlyInDryRun"));
});

describe("SetClockRate", () => {
	test("time runs faster from now on, and what has passed stays as it was", () => {
		const { exercise } = givenWith(dryRun, releaseFirst);
		exercise.passes(2);
		givenIn(exercise).when(FRED, { type: "SetClockRate", rate: 10 }).expectTypes("ClockRateSet");
		expect(exerciseTimeMs(exercise.state.clock, exercise.nowWallMs)).toBe(2 * 60_000);
		expect(exerciseTimeMs(exercise.state.clock, exercise.nowWallMs + 6000)).toBe(3 * 60_000);
	});
	test("a clock that stands keeps the speed for when it runs again, also after an undo", () => {
		const { exercise } = givenWith(dryRun, step(FRED, { type: "PauseClock" }));
		exercise.does(FRED, { type: "SetClockRate", rate: 20 });
		expect(exercise.state.clock).toMatchObject({ runningSinceWallMs: null, rate: 20 });
		exercise.does(FRED, { type: "ResumeClock" });
		exercise.does(FRED, { type: "UndoStep", seq: exercise.state.head, reason: "Once more" });
		expect(exercise.state.clock.rate).toBe(20);
	});
	test("only in a dry run", () => given().when(FRED, { type: "SetClockRate", rate: 2 }).expectRefusal("OnlyInDryRun"));
});
