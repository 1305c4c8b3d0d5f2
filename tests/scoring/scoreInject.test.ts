import { describe, expect, test } from "vitest";
import type { Play } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { REASON_VALUES } from "../../shared/scoring/reasons.ts";
import {
	aCourse,
	aLock,
	anExercise,
	anInject,
	aScenario,
	closed,
	flags,
	MINUTE,
	playing,
	released,
} from "../support/aPlay.ts";
import { atTheTable, dimensionOf, LOCK, mirror, scenario, scoreOf, workedExample } from "./workedExample.ts";

const industry = (state = workedExample(), change: Partial<Play> = {}) => playing(state, "industry", "mirror", change);
const locked = (given: Parameters<typeof aLock>[1], atMs = LOCK.atMs) =>
	industry(workedExample(), { lock: aLock(atMs, { ...LOCK.decision, ...given }) });
const value = (state: ReturnType<typeof workedExample>, name: Parameters<typeof dimensionOf>[1]) =>
	dimensionOf(scoreOf(state), name).value;
const absence = (state: ReturnType<typeof workedExample>, name: Parameters<typeof dimensionOf>[1]) => {
	const { value, weight, absentBecause } = dimensionOf(scoreOf(state), name);
	return { value, weight, absentBecause };
};
const ids = (state: ReturnType<typeof workedExample>, name: Parameters<typeof dimensionOf>[1]) =>
	dimensionOf(scoreOf(state), name).reasons.map(({ id }) => id);

describe("the worked example", () => {
	test("scores 66.95 from six dimensions, read from what was played", () => {
		const view = scoreOf(workedExample());
		expect(view.score).toBeCloseTo(66.95, 9);
		const expected = { recognition: 7 / 15, mitigation: 14 / 15, coordination: 0.5, proportionality: 6 / 7 };
		for (const [name, number] of Object.entries({ ...expected, timeliness: 0.75, calibration: 0.5128571428571429 }))
			expect(dimensionOf(view, name as "recognition").value, name).toBeCloseTo(number, 9);
	});

	test("is the sum of its dimensions, each with the weight shown", () => {
		const view = scoreOf(workedExample());
		expect(view.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
		expect(view.dimensions.reduce((sum, { weight, value }) => sum + 100 * weight * (value ?? 0), 0)).toBeCloseTo(
			66.95,
			9,
		);
	});

	test("without timeliness the other weights are renormalised", () => {
		const view = scoreOf(workedExample({ timeliness: false }));
		expect(view.score).toBeCloseTo((66.95 - 3.75) / 0.95, 9);
		expect(absence(workedExample({ timeliness: false }), "timeliness")).toEqual({
			value: null,
			weight: 0,
			absentBecause: "absent.off",
		});
	});

	test("gives every reason exactly the values that its id promises, and no authored id", () => {
		const reasons = scoreOf(workedExample()).dimensions.flatMap((dimension) => dimension.reasons);
		const promised: Readonly<Record<string, readonly string[]>> = REASON_VALUES;
		for (const { id, values } of reasons)
			expect(Object.keys(values).sort()).toEqual([...(promised[id] ?? ["?"])].sort());
		const texts = reasons.flatMap(({ values }) =>
			["statement", "measure", "request", "option", "team", "to"].flatMap((name) => values[name] ?? []),
		);
		for (const text of texts) expect(text).toMatch(/^(«.*»|measure .*|request .*|option .*|the .* team)$/);
	});
});

describe("recognition", () => {
	test("says of each signal whether it was flagged, its weight, and since when the team held it", () => {
		const { reasons } = dimensionOf(scoreOf(workedExample()), "recognition");
		expect(reasons).toContainEqual({
			id: "reason.recognition.missed",
			values: { statement: "«band»", weight: 2, of: 10, team: "the industry team", heldSinceMs: 0, source: "entry" },
		});
		expect(reasons).toContainEqual({
			id: "reason.recognition.hit",
			values: {
				statement: "«refusal for industry»",
				weight: 3,
				of: 10,
				team: "the industry team",
				heldSinceMs: 9 * MINUTE,
				source: "channel",
			},
		});
	});

	test("never names a bias decoy, flagged or not", () => {
		const dimensions = scoreOf(workedExample()).dimensions;
		expect(JSON.stringify(dimensions)).not.toContain("surname");
		expect(ids(workedExample(), "recognition")).toContain("reason.recognition.falseAlarmUnnamed");
		expect(ids(locked({ settled: {} }), "recognition")).toContain("reason.recognition.leftAloneUnnamed");
	});

	test("flagging everything earns nothing", () => {
		expect(value(locked({ settled: flags(...Object.keys(mirror.statements)) }), "recognition")).toBe(0);
	});

	test("takes the scribe's settled calls, not what the marks proposed", () => {
		expect(value(locked({ proposed: flags("band"), settled: {} }), "recognition")).toBe(0);
	});

	test("takes what was locked, whatever stood at the close", () => {
		expect(value(industry(workedExample(), { standing: {} }), "recognition")).toBeCloseTo(7 / 15, 12);
	});

	test("the last lock counts after a decision was reopened", () => {
		const reopened = industry(workedExample(), {
			formerLocks: [{ ...LOCK, courseRating: null }],
			lock: aLock(16 * MINUTE, { ...LOCK.decision, settled: flags("buyer", "band", "owner", "refusal") }),
		});
		expect(value(reopened, "recognition")).toBe(1);
	});
});

describe("mitigation", () => {
	test("says what the decision and each measure gave, and what was missing", () => {
		const { reasons } = dimensionOf(scoreOf(workedExample()), "mitigation");
		expect(reasons).toEqual([
			{ id: "reason.mitigation.rating", values: { option: "option pause", rating: "best", value: 1 } },
			{ id: "reason.mitigation.required", values: { measure: "measure m01", worth: 2, target: 6 } },
			{ id: "reason.mitigation.neutral", values: { measure: "measure m02", worth: 0, target: 6 } },
			{ id: "reason.mitigation.required", values: { measure: "measure m06", worth: 2, target: 6 } },
			{ id: "reason.mitigation.useful", values: { measure: "measure m07", worth: 1, target: 6 } },
			{ id: "reason.mitigation.usefulMissing", values: { chosen: 1, needed: 2, target: 6 } },
		]);
		expect(ids(locked({ measures: ["m14"] }), "mitigation")).toEqual([
			"reason.mitigation.rating",
			"reason.mitigation.counterproductive",
			"reason.mitigation.requiredMissing",
			"reason.mitigation.requiredMissing",
			"reason.mitigation.usefulMissing",
		]);
	});

	test("below level 3 the decision counts alone, and so does its burden", () => {
		const state = workedExample({ level: 2 });
		expect(value(state, "mitigation")).toBe(1);
		expect(dimensionOf(scoreOf(state), "proportionality").reasons).toEqual([
			{ id: "reason.proportionality.burden", values: { burden: 3, necessary: 3, burdenMax: 14 } },
		]);
	});

	test("a measure outside the team's power makes the number absent and names the fault, and the rest still counts", () => {
		const view = scoreOf(locked({ measures: ["m99"] }));
		expect(dimensionOf(view, "mitigation")).toEqual({
			dimension: "mitigation",
			value: null,
			weight: 0,
			absentBecause: "absent.fault",
			reasons: [{ id: "reason.fault", values: { fault: 'The measure "m99" is not within the team\'s power.' } }],
		});
		expect(view.score).not.toBeNull();
	});
});

describe("proportionality", () => {
	test("the lighter of two best options sets what was necessary", () => {
		expect(value(locked({ optionId: "pause-longer" }), "proportionality")).toBeCloseTo(1 - 3 / 7, 12);
	});

	test("sparing business earns nothing where the decision was not adequate", () => {
		const state = locked({ optionId: "wait", measures: [] });
		expect(value(state, "proportionality")).toBe(0);
		expect(dimensionOf(scoreOf(state), "proportionality").reasons).toContainEqual({
			id: "reason.proportionality.gated",
			values: { rating: "poor" },
		});
	});

	test("a necessary burden that reaches the greatest is a fault, never a zero", () => {
		const tight: Scenario = { ...scenario, scoring: { ...scenario.scoring, burdenMax: 7 } };
		const view = scoreOf(workedExample(), "industry", tight);
		expect(dimensionOf(view, "proportionality")).toMatchObject({
			value: null,
			weight: 0,
			absentBecause: "absent.fault",
		});
		expect(view.score).toBeCloseTo((66.95 - 100 * 0.1 * (6 / 7)) / 0.9, 9);
	});
});

describe("timeliness", () => {
	test("extensions of the inject and of the team both move target and limit", () => {
		const state = workedExample();
		const inject = state.injects.mirror;
		if (inject === undefined) throw new Error("not released");
		const extended = { ...state, injects: { mirror: { ...inject, extendedMinutes: 1 } } };
		expect(value(industry(extended, { extendedMinutes: 1 }), "timeliness")).toBe(1);
		expect(value(extended, "timeliness")).toBeCloseTo(7 / 8, 12);
	});

	test("at the limit and past it there is nothing left", () => {
		expect(value(locked({}, 20 * MINUTE), "timeliness")).toBe(0);
		expect(ids(locked({}, 25 * MINUTE), "timeliness")).toEqual(["reason.timeliness.pastLimit"]);
	});

	test("a fast wrong decision earns nothing", () => {
		expect(value(locked({ optionId: "sign" }, MINUTE), "timeliness")).toBe(0);
		expect(ids(locked({ optionId: "sign" }, MINUTE), "timeliness")).toContain("reason.timeliness.gated");
	});

	test("a target that is not before the limit is a fault", () => {
		const broken = { ...scenario, injects: [{ ...mirror, minutes: { planned: 35, target: 20, limit: 20 } }] };
		expect(dimensionOf(scoreOf(workedExample(), "industry", broken), "timeliness")).toMatchObject({
			value: null,
			absentBecause: "absent.fault",
		});
	});
});

describe("calibration", () => {
	test("is off below level 4, and the weights of the rest renormalise", () => {
		expect(absence(workedExample({ level: 3 }), "calibration")).toEqual({
			value: null,
			weight: 0,
			absentBecause: "absent.level",
		});
		expect(scoreOf(workedExample({ level: 3 })).score).toBeCloseTo(68.69047619047619, 9);
	});

	test("a call without stated confidence counts as 0.75, no call as 0.5", () => {
		const state = locked({ settled: flags("buyer") });
		const { reasons } = dimensionOf(scoreOf(state), "calibration");
		expect(reasons).toContainEqual({
			id: "reason.calibration.right",
			values: { statement: "«buyer»", call: "flag", confidence: 0.75, loss: 0.0625 },
		});
		expect(reasons).toContainEqual({ id: "reason.calibration.noCall", values: { statement: "«band»", loss: 0.25 } });
	});
});

describe("what is not decided, not reached or not rated", () => {
	const nothing = (because: string) => ({ score: null, absentBecause: because, isCapped: false });

	test("an open inject without a lock has no score yet", () => {
		expect(scoreOf(atTheTable())).toMatchObject(nothing("absent.notDecidedYet"));
		expect(
			scoreOf(industry(workedExample(), { lock: null, formerLocks: [{ ...LOCK, courseRating: null }] })),
		).toMatchObject(nothing("absent.notDecidedYet"));
	});

	test("a team that never entered has no score, and no zero", () => {
		const absent = closed(industry(workedExample(), { enteredAtMs: null, lock: null }), "mirror", 20 * MINUTE);
		expect(scoreOf(absent)).toMatchObject(nothing("absent.notReached"));
		for (const dimension of scoreOf(absent).dimensions)
			expect(dimension).toMatchObject({ value: null, weight: 0, absentBecause: "absent.notReached", reasons: [] });
	});

	test("closed without a lock: calls that stood count, the decision is worth nothing", () => {
		const state = closed(
			industry(atTheTable(), { standing: flags("buyer", "owner", "surname") }),
			"mirror",
			20 * MINUTE,
		);
		expect(value(state, "recognition")).toBeCloseTo(0.5 - 1 / 3, 12);
		expect(value(state, "coordination")).toBe(0.25);
		for (const name of ["mitigation", "proportionality", "timeliness"] as const) {
			expect(value(state, name)).toBe(0);
			expect(ids(state, name)).toEqual([`reason.${name}.noDecision`]);
		}
		expect(value(state, "calibration")).not.toBeNull();
	});

	test("another course is blank until the facilitator rates it, and then counts but for its burden", () => {
		const course = industry(workedExample(), { lock: aCourse(14 * MINUTE, { settled: LOCK.decision.settled }) });
		for (const name of ["mitigation", "proportionality", "timeliness"] as const)
			expect(absence(course, name)).toEqual({ value: null, weight: 0, absentBecause: "absent.courseNotRated" });
		const rated = industry(course, {
			courseRating: { rating: "acceptable", reason: { id: "text", commitment: "0" } },
		});
		expect(value(rated, "mitigation")).toBeCloseTo(0.3, 12);
		expect(value(rated, "timeliness")).toBeCloseTo(0.375, 12);
		expect(absence(rated, "proportionality")).toEqual({ value: null, weight: 0, absentBecause: "absent.courseBurden" });
	});

	test("another course that is not adequate earns nothing for sparing business, like any decision", () => {
		for (const rating of ["poor", "harmful"] as const) {
			const course = industry(workedExample(), {
				lock: aCourse(14 * MINUTE, { settled: LOCK.decision.settled }),
				courseRating: { rating, reason: { id: "text", commitment: "0" } },
			});
			expect(dimensionOf(scoreOf(course), "proportionality")).toMatchObject({
				value: 0,
				weight: 0.1,
				absentBecause: null,
				reasons: [{ id: "reason.proportionality.gated", values: { rating } }],
			});
		}
	});

	test("a harmful decision in a critical inject earns at most 40, also as another course", () => {
		const all = flags("buyer", "band", "owner", "refusal");
		const sign = { optionId: "sign", settled: all, measures: ["m01", "m06", "m05", "m07"] };
		expect(scoreOf(locked(sign))).toMatchObject({ score: 40, isCapped: true });
		const course = industry(workedExample({ level: 1, timeliness: false }), {
			lock: aCourse(MINUTE, { settled: { ...all, refusal: { call: "flag", confidence: null } } }),
			courseRating: { rating: "harmful", reason: { id: "text", commitment: "0" } },
		});
		expect(scoreOf(course)).toMatchObject({ score: expect.closeTo(15 / 0.7, 9), isCapped: false });
		const lenient = { ...scenario, injects: [{ ...mirror, critical: false }] };
		expect(scoreOf(locked(sign), "industry", lenient).score).toBeGreaterThan(40);
	});

	test("with scoring off there is no score at all", () => {
		expect(scoreOf(workedExample({ scoring: false }))).toMatchObject(nothing("absent.scoringOff"));
	});

	test("an inject that is planned, or not this team's, says so", () => {
		expect(scoreOf(anExercise(scenario))).toMatchObject(nothing("absent.notReleased"));
		expect(scoreOf(anExercise(scenario, { teamIds: ["licensing"] }))).toMatchObject(nothing("absent.notPlaying"));
	});

	test("a team without options has no decision to rate, and is scored once the inject closes", () => {
		const { industry: _gone, ...decisions } = mirror.decisions;
		const quiet = { ...scenario, injects: [{ ...mirror, decisions }] };
		const state = closed(industry(atTheTable(), { standing: flags("buyer") }), "mirror", 20 * MINUTE);
		const view = scoreOf(state, "industry", quiet);
		for (const name of ["mitigation", "proportionality", "timeliness"] as const)
			expect(dimensionOf(view, name).absentBecause).toBe("absent.nothingToDecide");
		expect(view.score).not.toBeNull();
	});

	test("weights that sum to nothing are a fault, never a zero", () => {
		const { weights } = scenario.scoring;
		const none = { recognition: 0, mitigation: 0, coordination: 0, proportionality: 0, timeliness: 0, calibration: 0 };
		expect(Object.keys(none)).toEqual(Object.keys(weights));
		const weightless = { ...scenario, scoring: { ...scenario.scoring, weights: none } };
		expect(scoreOf(workedExample(), "industry", weightless)).toMatchObject(nothing("absent.fault"));
	});

	test("the facilitator's own ratings stand beside it", () => {
		const note = { id: "note", commitment: "0" };
		const rating = {
			injectId: "mirror",
			worldId: "one",
			aspect: "recognition",
			rating: "S",
			note,
			bySeatId: "f",
		} as const;
		const state = {
			...workedExample(),
			ratings: [
				{ ...rating, teamId: "industry" },
				{ ...rating, teamId: "licensing" },
			],
		};
		expect(scoreOf(state).ratings).toEqual([{ aspect: "recognition", rating: "S", note: "" }]);
	});
});

describe("the first use of a mechanic", () => {
	const second = anInject({ ...mirror, id: "second", statements: Object.values(mirror.statements) });
	const twice = aScenario({
		teams: ["industry", "licensing", "screening"],
		injects: [second, mirror],
		measures: Object.values(scenario.measures),
	});

	test("is not scored for a group that has not practised it", () => {
		const state = workedExample({ practised: false });
		expect(value(state, "mitigation")).toBe(1);
		expect(ids(state, "mitigation")).toEqual(["reason.mitigation.rating", "reason.mitigation.measuresFirstUse"]);
		expect(value(state, "proportionality")).toBe(1);
		for (const name of ["coordination", "calibration"] as const)
			expect(absence(state, name)).toEqual({ value: null, weight: 0, absentBecause: "absent.firstUse" });
	});

	test("is a team's first inject by release, whatever the order of the plan", () => {
		const state = released(
			workedExample({
				practised: false,
				injects: [second, mirror].map(({ id }) => ({ injectId: id, plannedMinutes: 35 })),
			}),
			second,
			40 * MINUTE,
		);
		expect(dimensionOf(scoreOf(state, "industry", twice), "coordination").absentBecause).toBe("absent.firstUse");
		const earlier = released(state, second, -1);
		expect(dimensionOf(scoreOf(earlier, "industry", twice), "coordination").value).toBe(0.5);
		const neverEntered = playing(earlier, "industry", "second", { enteredAtMs: null });
		expect(dimensionOf(scoreOf(neverEntered, "industry", twice), "coordination").absentBecause).toBe("absent.firstUse");
	});

	test("a mechanic that is off at this level stays off, first use or not", () => {
		expect(absence(workedExample({ practised: false, level: 1 }), "coordination").absentBecause).toBe("absent.level");
		expect(absence(workedExample({ practised: false, level: 2 }), "calibration").absentBecause).toBe("absent.level");
	});
});

test("the same state gives the same score", () => {
	expect(scoreOf(workedExample())).toEqual(scoreOf(workedExample()));
});
