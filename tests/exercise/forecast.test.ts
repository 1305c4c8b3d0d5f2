import { describe, expect, test } from "vitest";
import { forecast, type PaceRow } from "../../shared/exercise/forecast.ts";
import { aPaceRow, minutesMs } from "./aPaceRow.ts";

const released = (atMinute: number, change: Partial<PaceRow> = {}): Partial<PaceRow> => ({
	status: "released",
	releasedAtMs: minutesMs(atMinute),
	...change,
});
const closed = (from: number, to: number, change: Partial<PaceRow> = {}): Partial<PaceRow> => ({
	status: "closed",
	releasedAtMs: minutesMs(from),
	closedAtMs: minutesMs(to),
	...change,
});

/** Finish and minutes late at a minute of the exercise. */
function at(minute: number, rows: readonly PaceRow[], lostMinutes = 0): readonly [finish: number, late: number] {
	const { finishMs, lateMs } = forecast(rows, minutesMs(minute), minutesMs(lostMinutes));
	return [finishMs / 60_000, lateMs / 60_000];
}

describe("the finish as it now stands", () => {
	test("is that of the plan as long as all goes by it", () => {
		expect(at(0, [aPaceRow(1), aPaceRow(2)])).toEqual([60, 0]);
		expect(at(5, [aPaceRow(1, released(0)), aPaceRow(2)])).toEqual([60, 0]);
		expect(at(25, [aPaceRow(1, closed(0, 20)), aPaceRow(2)])).toEqual([60, 0]);
		expect(at(31, [aPaceRow(1, closed(0, 20)), aPaceRow(2, released(30))])).toEqual([60, 0]);
	});
	test("comes later with every minute that the next one waits, that one runs over its limit or is talked through longer", () => {
		expect(at(11, [aPaceRow(1), aPaceRow(2)])).toEqual([71, 11]);
		expect(at(24, [aPaceRow(1, released(0)), aPaceRow(2)])).toEqual([64, 4]);
		expect(at(36, [aPaceRow(1, closed(0, 20)), aPaceRow(2)])).toEqual([66, 6]);
	});
	test("comes later by what teams were given, and earlier by an early close", () => {
		expect(at(5, [aPaceRow(1, released(0, { extendedMinutes: 5 })), aPaceRow(2)])).toEqual([65, 5]);
		expect(at(15, [aPaceRow(1, closed(0, 14)), aPaceRow(2)])).toEqual([54, -6]);
	});
	test("counts the minutes set aside now, against those of the plan", () => {
		expect(at(0, [aPaceRow(1, { minutes: 25 }), aPaceRow(2, { minutes: 40 })])).toEqual([65, 5]);
		expect(at(25, [aPaceRow(1, closed(0, 20, { minutes: 28 })), aPaceRow(2)])).toEqual([58, -2]);
	});
	test("without what was skipped, with what is held, and with a contingency once somebody reached for it", () => {
		expect(at(0, [aPaceRow(1), aPaceRow(2, { status: "skipped" })])).toEqual([30, -30]);
		expect(at(0, [aPaceRow(1), aPaceRow(2, { status: "held" })])).toEqual([60, 0]);
		expect(at(0, [aPaceRow(1), aPaceRow(2, { isContingency: true })])).toEqual([30, 0]);
		expect(at(35, [aPaceRow(1, closed(0, 20)), aPaceRow(2, released(30, { isContingency: true }))])).toEqual([60, 30]);
	});
	test("what releases itself does so at its minute, not before", () => {
		expect(at(0, [aPaceRow(1), aPaceRow(2, { releaseAtMs: minutesMs(40) })])).toEqual([70, 10]);
		expect(at(50, [aPaceRow(1, closed(0, 20)), aPaceRow(2, { releaseAtMs: minutesMs(40) })])).toEqual([80, 20]);
		expect(at(25, [aPaceRow(1, closed(0, 20)), aPaceRow(2, { releaseAtMs: minutesMs(40), status: "held" })])).toEqual([
			60, 0,
		]);
	});
	test("pauses make it late by the clock on the wall, not by that of the exercise", () =>
		expect(at(5, [aPaceRow(1, released(0)), aPaceRow(2)], 10)).toEqual([60, 10]));
	test("a slot too short for the time to decide leaves no talk", () =>
		expect(at(5, [aPaceRow(1, released(0, { minutes: 15 })), aPaceRow(2)])).toEqual([45, -15]));
});

test("each inject has its slot: as it was, as it is to be expected, and none where it was skipped", () => {
	const rows = [aPaceRow(1, closed(2, 20)), aPaceRow(2, { status: "skipped" }), aPaceRow(3, released(35)), aPaceRow(4)];
	const { slots, plannedFinishMs } = forecast(rows, minutesMs(40), 0);
	expect(plannedFinishMs).toBe(minutesMs(120));
	expect(slots).toEqual([
		{
			injectId: "inject-1",
			startsAtMs: minutesMs(2),
			closesAtMs: minutesMs(20),
			endsAtMs: minutesMs(35),
			isOpenEnded: false,
		},
		{
			injectId: "inject-3",
			startsAtMs: minutesMs(35),
			closesAtMs: minutesMs(55),
			endsAtMs: minutesMs(65),
			isOpenEnded: true,
		},
		{
			injectId: "inject-4",
			startsAtMs: minutesMs(65),
			closesAtMs: minutesMs(85),
			endsAtMs: minutesMs(95),
			isOpenEnded: true,
		},
	]);
});
