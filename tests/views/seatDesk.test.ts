import { describe, expect, test } from "vitest";
import type { FacilitatorView } from "../../shared/views/contract/facilitatorView.ts";
import type { ProjectorView } from "../../shared/views/contract/projectorView.ts";
import type { SeatView } from "../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { type Audience, viewFor } from "../../shared/views/viewFor.ts";
import { FRED, inPlay, type TestExercise } from "../support/anExercise.ts";
import { aLockOf } from "../support/givenWhen.ts";

function look<View>(exercise: TestExercise, audience: Audience): View {
	return viewFor(exercise.scenario, exercise.state, exercise.room, audience) as View;
}

const consoleOf = (exercise: TestExercise) =>
	look<FacilitatorView>(exercise, {
		kind: "facilitator",
		seatId: FRED,
		language: "en",
		recorded: exercise.recorded,
	});
const seatOf = (exercise: TestExercise, seatId: string) =>
	look<SeatView>(exercise, { kind: "seat", seatId, language: "en" });
const industryOf = (exercise: TestExercise) =>
	look<TeamView>(exercise, { kind: "team", worldId: "north", teamId: "industry", language: "en" });

describe("the pen of a scribe who has been away for long", () => {
	function without(...seatIds: readonly string[]): TestExercise {
		const exercise = inPlay();
		for (const seatId of seatIds) exercise.online.delete(seatId);
		return exercise;
	}
	const offered = (exercise: TestExercise) =>
		["ada", "axel", "aino", "lena"].filter((seatId) => seatOf(exercise, seatId).isPenOffered);

	test("is offered to those of the team who are there, and at the console to the first of them", () => {
		const exercise = without("ada", "axel");
		exercise.longGone.add("ada");
		expect(consoleOf(exercise).penOffers).toEqual([
			{ worldId: "north", teamId: "industry", scribe: "Head", seatId: "aino", label: "Head 3" },
		]);
		expect(offered(exercise)).toEqual(["axel", "aino"]);
		exercise.does(FRED, { type: "HandPen", seatId: "aino" });
		expect([consoleOf(exercise).penOffers, offered(exercise)]).toEqual([[], []]);
	});
	test("is offered neither at once, nor where nobody is there, nor when play is over", () => {
		const justGone = without("ada");
		expect([consoleOf(justGone).penOffers, offered(justGone)]).toEqual([[], []]);
		const nobody = without("ada", "axel", "aino");
		nobody.longGone.add("ada");
		expect([consoleOf(nobody).penOffers, offered(nobody)]).toEqual([[], []]);
		const over = without("ada");
		over.longGone.add("ada");
		over.does(FRED, { type: "EndExercise" });
		expect([consoleOf(over).penOffers, offered(over)]).toEqual([[], []]);
	});
});

describe("a removed seat", () => {
	test("is in no list and no count, and what was done there carries its label", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.does("ada", { type: "CastVote", injectId: "first", optionId: "hold" });
		exercise.does("axel", { type: "CastVote", injectId: "first", optionId: "hold" });
		exercise.does(FRED, { type: "RemoveSeat", seatId: "ada" });
		const team = industryOf(exercise);
		expect(team.members.map(({ seatId }) => seatId)).toEqual(["axel", "aino"]);
		expect(team.injects[0]?.votes).toEqual({ cast: 1, members: 2, counts: null });
		const console = consoleOf(exercise);
		expect(console.seats.map(({ seatId }) => seatId)).not.toContain("ada");
		expect(console.injects[0]?.grid[0]).toMatchObject({ teamId: "industry", seats: 2, online: 2 });
		const removed = console.log.find(({ id }) => id === "log.SeatRemoved");
		expect(removed?.values).toEqual({ who: "facilitator 1", team: "industry", seat: "Head" });
	});
});

test("the log says from where somebody was moved, and names the world where it is another one", () => {
	const worlds = ["north", "south"].map((id) => ({ id, name: id }));
	const exercise = inPlay({ plan: { worlds } });
	exercise.does(FRED, { type: "MoveSeat", seatId: "axel", worldId: "north", teamId: "licensing" });
	exercise.does(FRED, { type: "MoveSeat", seatId: "axel", worldId: "south", teamId: "licensing" });
	const moved = consoleOf(exercise).log.filter(({ id }) => id === "log.SeatMoved");
	expect(moved.map(({ values }) => values.from)).toEqual(["industry", "licensing, north"]);
});

test("only the console sees who waits before the door", () => {
	const exercise = inPlay();
	const person = { waitId: "wait", worldId: "north", teamId: "industry", roleId: "head", name: "Ms Kask" };
	exercise.waiting.push(person);
	expect(consoleOf(exercise).waiting).toEqual([
		{ waitId: "wait", worldId: "north", teamId: "industry", name: "Ms Kask" },
	]);
	const others: readonly Audience[] = [
		{ kind: "team", worldId: "north", teamId: "industry", language: "en" },
		{ kind: "seat", seatId: "ada", language: "en" },
		{ kind: "adviser", seatId: "vera", language: "en" },
		{ kind: "projector", language: "en" },
	];
	for (const audience of others) expect(JSON.stringify(look(exercise, audience))).not.toContain("Kask");
});

describe("a team that did not come", () => {
	const absent = (teamId: string) => ({ type: "MarkTeamAbsent", worldId: "north", teamId, absent: true }) as const;
	const wallOf = (exercise: TestExercise) => look<ProjectorView>(exercise, { kind: "projector", language: "en" });
	const progressOf = (exercise: TestExercise) =>
		Object.fromEntries(wallOf(exercise).worlds[0]?.teams.map(({ id, state }) => [id, state]) ?? []);

	test("is called absent on the wall, at the console and at the other teams' tables", () => {
		const exercise = inPlay();
		expect(industryOf(exercise).otherTeams.filter(({ isAbsent }) => isAbsent)).toEqual([]);
		exercise.does(FRED, absent("licensing"));
		expect(progressOf(exercise)).toMatchObject({ industry: "not-playing", licensing: "absent" });
		expect(industryOf(exercise).otherTeams.map(({ id, isAbsent }) => [id, isAbsent])).toEqual([
			["licensing", true],
			["screening", false],
		]);
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		const console = consoleOf(exercise);
		expect(console.absentTeams).toEqual(["north/licensing"]);
		expect(console.injects[0]?.grid.map(({ teamId, progress }) => [teamId, progress])).toEqual([
			["industry", "reading"],
			["licensing", "absent"],
			["screening", "waiting"],
		]);
	});

	test("is not waited for: the wall counts and tells without it", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		expect(wallOf(exercise).inject).toMatchObject({ told: null, playing: 1 });
		exercise.does(FRED, absent("licensing"));
		expect(wallOf(exercise).inject).toMatchObject({ told: null, playing: 1 });
		exercise.does(FRED, absent("screening"));
		expect(wallOf(exercise).inject?.told).not.toBeNull();
		exercise.does(FRED, absent("industry"));
		expect(wallOf(exercise).inject).toMatchObject({ playing: 0, locked: 0 });
	});

	test("counts with what was locked for it, and its pen is offered to nobody", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.does("ada", aLockOf());
		exercise.online.delete("ada");
		exercise.longGone.add("ada");
		exercise.does(FRED, absent("industry"));
		expect(progressOf(exercise).industry).toBe("locked");
		expect(wallOf(exercise).inject).toMatchObject({ playing: 1, locked: 1 });
		expect(consoleOf(exercise).penOffers).toEqual([]);
	});
});
