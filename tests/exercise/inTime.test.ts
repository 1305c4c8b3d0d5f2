import { describe, expect, test } from "vitest";
import { playOf } from "../../shared/exercise/find.ts";
import { isInTime } from "../../shared/exercise/inTime.ts";
import { given, informLicensing, lock, minutes, releaseFirst } from "../support/givenWhen.ts";

describe("in time", () => {
	const { exercise } = given(releaseFirst, informLicensing, minutes(10), lock("lena", { optionId: "inform" }));
	const recipient = (teamId: string) => {
		const play = playOf(exercise.state, "north", teamId, "first");
		if (play === undefined) throw new Error(`${teamId} does not play.`);
		return play;
	};

	test("is a minute before the recipient's lock, to the millisecond", () => {
		expect(isInTime(recipient("licensing"), 540_000)).toBe(true);
		expect(isInTime(recipient("licensing"), 540_001)).toBe(false);
		expect(isInTime(recipient("licensing"), 600_000)).toBe(false);
	});

	test("is always, for a team that has not locked", () => expect(isInTime(recipient("industry"), 600_000)).toBe(true));
});
