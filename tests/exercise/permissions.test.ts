import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Command, type CommandType, type SeatRole } from "../../shared/exercise/commands.ts";
import { PERMISSIONS, whyNot } from "../../shared/exercise/permissions.ts";
import type { Level } from "../../shared/exercise/plan.ts";
import { FRED, inPlay } from "../support/anExercise.ts";
import { givenWith, informLicensing, releaseFirst } from "../support/givenWhen.ts";
import { aCommandOf } from "./aCommandOf.ts";

const TYPES: readonly CommandType[] = Command.options.map(({ shape }) => shape.type.value);
const FOLDER = new URL(".", import.meta.url);

/** The tests of each command: what stands in its `describe`, up to the next one. */
const TESTS: ReadonlyMap<string, string> = new Map(
	readdirSync(FOLDER)
		.filter((file) => file.endsWith(".test.ts"))
		.flatMap((file) =>
			readFileSync(new URL(file, FOLDER), "utf8")
				.split(/^\t?describe\("/mu)
				.slice(1),
		)
		.map((block) => [block.slice(0, block.indexOf('"')), block]),
);

describe("every command", () => {
	test("has a row of permissions, and there is no row without a command", () =>
		expect(Object.keys(PERMISSIONS).sort()).toEqual([...TYPES].sort()));

	test.each(TYPES)("%s has tests of when it is accepted and why it is refused", (type) => {
		const tests = TESTS.get(type) ?? "";
		expect(tests).toMatch(/expectEvents|expectTypes|expectState|toEqual|toMatchObject/u);
		expect(tests).toContain("expectRefusal");
	});

	test.each(TYPES)("%s as tests write it is one that the door lets through", (type) =>
		expect(Command.safeParse({ commandId: "command-1", ...aCommandOf(type) }).error).toBeUndefined(),
	);
});

/** Who may ever ask what; the rest is refused whatever the state. */
const ONLY: Readonly<Partial<Record<CommandType, readonly SeatRole[]>>> = {
	PostAdvice: ["adviser"],
	HandPen: ["facilitator", "player"],
	CallAdviser: ["facilitator", "player"],
	ParkPoint: ["facilitator", "player", "adviser"],
};
const FACILITATORS: readonly CommandType[] = [
	"OpenLobby",
	"BeginBriefing",
	"StartExercise",
	"PauseClock",
	"ResumeClock",
	"EndExercise",
	"CloseExercise",
	"Broadcast",
	"TellTeams",
	"NudgeTeam",
	"AnswerQuestion",
	"SettleQuestion",
	"ShowParked",
	"CallAttention",
	"EndAttention",
	"UndoStep",
	"ReleaseInject",
	"HoldInject",
	"SkipInject",
	"CloseInject",
	"ExtendTime",
	"InformTeam",
	"ReopenDecision",
	"RevealStep",
	"RateTeam",
	"MapCourse",
	"AnswerOriginator",
	"LockOnPaper",
	"SetPowers",
	"ImproviseInject",
	"CloseImprovised",
	"SetClockRate",
	"SeatBot",
	"LockRoom",
	"MoveSeat",
	"RenameSeat",
	"RemoveSeat",
	"MarkTeamAbsent",
	"PlanMinutes",
	"TakeUpInject",
	"BlankScreen",
	"DismissReminder",
];

describe("who may ask", () => {
	const ROLES = { facilitator: FRED, player: "ada", adviser: "vera", observer: "olga", projector: "wall" } as const;
	test.each(TYPES)("%s", (type) => {
		const allowed = ONLY[type] ?? (FACILITATORS.includes(type) ? ["facilitator"] : ["player"]);
		const { scenario, state } = inPlay();
		const refusedOutright = Object.entries(ROLES).filter(([, seatId]) => {
			const seat = state.seats[seatId];
			if (seat === undefined) throw new Error(`Nobody sits at ${seatId}.`);
			return whyNot(scenario, state, seat, type, "first")?.code === "NotAllowed";
		});
		expect(refusedOutright.map(([role]) => role)).toEqual(
			Object.keys(ROLES).filter((role) => !allowed.includes(role as SeatRole)),
		);
	});
});

describe("levels", () => {
	const CHANNEL: readonly CommandType[] = [
		"RequestInformation",
		"SendNotification",
		"SendEnquiry",
		"AnswerEnquiry",
		"SendSectorAlert",
		"OpenCaseCall",
		"SayInCaseCall",
		"CloseCaseCall",
		"AskOriginator",
	];
	test.each<[Level, readonly CommandType[]]>([
		[1, [...CHANNEL, "CastVote"]],
		[2, ["CastVote"]],
		[3, []],
		[4, []],
	])("level %s excludes", (level, excluded) => {
		const { scenario, state } = givenWith({ plan: { level } }, releaseFirst).exercise;
		const ada = state.seats.ada;
		if (ada === undefined) throw new Error("Ada does not sit.");
		expect(
			TYPES.filter((type) => whyNot(scenario, state, ada, type, "first")?.code === "LevelExcludes").sort(),
		).toEqual([...excluded].sort());
	});
	test("at level 1 the facilitator lets in who would be informed", () => {
		expect(() => givenWith({ plan: { level: 1 } }, releaseFirst, informLicensing)).toThrow("LevelExcludes");
		givenWith({ plan: { level: 1 } }, releaseFirst)
			.when(FRED, aCommandOf("InformTeam"))
			.expectTypes("TeamEntered");
	});
});
