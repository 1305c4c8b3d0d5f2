import { describe, expect, test } from "vitest";
import { FRED, inLobby, inPlay, type TestExercise } from "../support/anExercise.ts";
import {
	aLockOf,
	closeFirst,
	first,
	flag,
	given,
	givenIn,
	informLicensing,
	lock,
	releaseFirst,
	type Step,
	step,
} from "../support/givenWhen.ts";

const industry = { worldId: "north", teamId: "industry" } as const;
const screening = { worldId: "north", teamId: "screening" } as const;
const ask = step("axel", { type: "AskFacilitator", text: "Does the bank know the buyer?" });

function textRef(): unknown {
	return { id: expect.any(String), commitment: "0" };
}

/** Text by its reference, as it was written. */
function said(exercise: TestExercise, ref: { readonly id: string } | null | undefined): string | null {
	return ref == null ? null : (exercise.texts.get(ref.id) ?? null);
}

function questionId({ state }: TestExercise): string {
	return state.talk.questions[0]?.id ?? "";
}

/** A step back from after what is said to before it: everything that was conduct is gone. */
const undone: Step = (exercise) => {
	const briefing = exercise.recorded.find(({ event }) => event.type === "BriefingBegun");
	exercise.does(FRED, { type: "UndoStep", seq: briefing?.seq ?? 0, reason: "From the top." });
};

describe("TellTeams", () => {
	const tell = { type: "TellTeams", persona: null, text: "The bank is closed." } as const;
	test("the same words go to each team that is named, once", () =>
		given()
			.when(FRED, {
				...tell,
				to: [
					{ ...industry, seatId: null },
					{ ...screening, seatId: null },
					{ ...industry, seatId: null },
				],
			})
			.expectEvents(
				{ type: "TeamTold", ...industry, seatId: null, persona: null, text: textRef() },
				{ type: "TeamTold", ...screening, seatId: null, persona: null, text: textRef() },
			));
	test("or to one seat, in the name of somebody of the story", () => {
		const { exercise } = given().when(FRED, {
			...tell,
			to: [{ ...industry, seatId: "axel" }],
			persona: "Marta of the bank",
		});
		const [told] = exercise.state.talk.told;
		expect(told).toMatchObject({ ...industry, seatId: "axel" });
		expect([said(exercise, told?.persona), said(exercise, told?.text)]).toEqual([
			"Marta of the bank",
			"The bank is closed.",
		]);
	});
	test("no team and no seat that is not there, and then nobody is told", () => {
		const tells = given();
		const to = (...recipients: { worldId: string; teamId: string; seatId: string | null }[]) =>
			tells.when(FRED, { ...tell, to: recipients });
		to({ ...industry, seatId: null }, { ...industry, teamId: "customs", seatId: null }).expectRefusal("UnknownTeam");
		to({ ...industry, worldId: "south", seatId: null }).expectRefusal("UnknownTeam");
		to({ ...industry, seatId: "lena" }).expectRefusal("UnknownSeat");
		to({ ...industry, seatId: "vera" }).expectRefusal("UnknownSeat");
		to({ ...industry, seatId: "nobody" }).expectRefusal("UnknownSeat");
		expect(tells.exercise.state.talk.told).toEqual([]);
	});
});

describe("NudgeTeam", () => {
	const nudge = { type: "NudgeTeam", ...first, ...industry } as const;
	const nudged = (towards: string) => ({ type: "TeamNudged", ...first, ...industry, towards });
	const opens = (documentId: string) => step("ada", { type: "OpenDocument", ...first, documentId });
	test("a team that has documents to open and has marked nothing is asked to read", () => {
		given(releaseFirst).when(FRED, nudge).expectEvents(nudged("reading"));
		given(releaseFirst, opens("order")).when(FRED, nudge).expectEvents(nudged("reading"));
	});
	test("one that has read or marked is asked to decide", () => {
		given(releaseFirst, opens("order"), opens("drawing")).when(FRED, nudge).expectEvents(nudged("decision"));
		given(releaseFirst, flag("axel", "cash")).when(FRED, nudge).expectEvents(nudged("decision"));
	});
	test("one that has nothing to decide is asked to finish with the evidence", () => {
		const enter = step(FRED, { type: "InformTeam", ...first, ...screening });
		const open = step("sara", { type: "OpenDocument", ...first, documentId: "order" });
		given(releaseFirst, enter, open)
			.when(FRED, { ...nudge, ...screening })
			.expectEvents({ ...nudged("evidence"), ...screening });
	});
	test("not one that has decided, has not entered, or does not play; and not once the inject is closed", () => {
		given(releaseFirst, lock("ada")).when(FRED, nudge).expectRefusal("AlreadyDecided");
		given(releaseFirst)
			.when(FRED, { ...nudge, teamId: "licensing" })
			.expectRefusal("NotEntered");
		given(releaseFirst)
			.when(FRED, { ...nudge, teamId: "customs" })
			.expectRefusal("UnknownTeam");
		given(releaseFirst, closeFirst).when(FRED, nudge).expectRefusal("NotOpen");
	});
});

describe("AskFacilitator", () => {
	const question = { type: "AskFacilitator", text: "Does the bank know the buyer?" } as const;
	test("any member asks for the team, from the lobby to the hot wash", () => {
		const asked = { type: "QuestionAsked", questionId: expect.any(String), ...industry, text: textRef() };
		const exercise = inLobby();
		givenIn(exercise).when("axel", question).expectEvents(asked);
		exercise.does(FRED, { type: "BeginBriefing" });
		givenIn(exercise).when("ada", question).expectEvents(asked);
		exercise.does(FRED, { type: "StartExercise" });
		exercise.does(FRED, { type: "PauseClock" });
		givenIn(exercise).when("aino", question).expectEvents(asked);
		exercise.does(FRED, { type: "EndExercise" });
		givenIn(exercise).when("ada", question).expectEvents(asked);
		exercise.does(FRED, { type: "CloseExercise" });
		givenIn(exercise).when("ada", question).expectRefusal("WrongPhase");
		expect(exercise.state.talk.questions.map(({ bySeatId }) => bySeatId)).toEqual(["axel", "ada", "aino", "ada"]);
	});
	test("not somebody who sits with no team", () => given().when("vera", question).expectRefusal("NotAllowed"));
});

describe("AnswerQuestion", () => {
	const answer = { type: "AnswerQuestion", persona: null, text: "Since spring." } as const;
	test("as the facilitator, and again as somebody of the story", () => {
		const { exercise } = given(ask);
		exercise.does(FRED, { ...answer, questionId: questionId(exercise) });
		givenIn(exercise)
			.when(FRED, { ...answer, questionId: questionId(exercise), persona: "Marta of the bank" })
			.expectEvents({
				type: "QuestionAnswered",
				questionId: questionId(exercise),
				...industry,
				persona: textRef(),
				text: textRef(),
			});
		const [question] = exercise.state.talk.questions;
		expect(question?.answers.map(({ persona, text }) => [said(exercise, persona), said(exercise, text)])).toEqual([
			[null, "Since spring."],
			["Marta of the bank", "Since spring."],
		]);
	});
	test("not what nobody has asked", () =>
		given()
			.when(FRED, { ...answer, questionId: "none" })
			.expectRefusal("UnknownMessage"));
});

describe("SettleQuestion", () => {
	test("answered aloud, it is open no more", () => {
		const { exercise } = given(ask);
		const settle = { type: "SettleQuestion", questionId: questionId(exercise) } as const;
		givenIn(exercise)
			.when(FRED, settle)
			.expectEvents({ type: "QuestionSettled", questionId: questionId(exercise), ...industry });
		expect(exercise.state.talk.questions[0]?.isSettled).toBe(true);
		givenIn(exercise).when(FRED, settle).expectRefusal("AlreadyDone");
	});
	test("not what has its answer, or was never asked", () => {
		const { exercise } = given(ask);
		exercise.does(FRED, { type: "AnswerQuestion", questionId: questionId(exercise), persona: null, text: "Yes." });
		givenIn(exercise)
			.when(FRED, { type: "SettleQuestion", questionId: questionId(exercise) })
			.expectRefusal("AlreadyDone");
		given().when(FRED, { type: "SettleQuestion", questionId: "none" }).expectRefusal("UnknownMessage");
	});
});

describe("ParkPoint", () => {
	const point = { type: "ParkPoint", text: "Who calls the bank?" } as const;
	test("a member parks it for the team, an adviser and the facilitator for none", () => {
		const parks = given();
		parks.when("axel", point).expectEvents({ type: "PointParked", ...industry, text: textRef() });
		for (const seatId of ["vera", FRED])
			parks.when(seatId, point).expectEvents({ type: "PointParked", worldId: null, teamId: null, text: textRef() });
		expect(parks.exercise.state.talk.parked.map(({ byRole }) => byRole)).toEqual(["player", "adviser", "facilitator"]);
	});
	test("not an observer, and not once all is over", () => {
		given().when("olga", point).expectRefusal("NotAllowed");
		const exercise = inPlay();
		exercise.does(FRED, { type: "EndExercise" });
		exercise.does(FRED, { type: "CloseExercise" });
		givenIn(exercise).when("axel", point).expectRefusal("WrongPhase");
	});
});

describe("ShowParked", () => {
	test("the facilitator puts it on the wall and takes it off again, each once", () => {
		const wall = given();
		const show = (shown: boolean) => wall.when(FRED, { type: "ShowParked", shown });
		show(false).expectRefusal("AlreadyDone");
		show(true).expectEvents({ type: "ParkedShown", shown: true });
		show(true).expectRefusal("AlreadyDone");
		show(false).expectState(({ talk }) => talk.isParkedShown, false);
	});
});

const call = step(FRED, { type: "CallAttention", text: "Listen, please." });

describe("CallAttention", () => {
	test("until it ends nothing a player asks is done, and the clock goes on", () => {
		const hall = given(releaseFirst, call);
		hall.when("ada", aLockOf()).expectRefusal("AttentionCalled");
		hall.when("axel", { type: "AskFacilitator", text: "What?" }).expectRefusal("AttentionCalled");
		hall.when("axel", { type: "HandPen", seatId: "axel" }).expectRefusal("AttentionCalled");
		expect(hall.exercise.state.clock.runningSinceWallMs).not.toBeNull();
		hall.when("vera", { type: "ParkPoint", text: "This." }).expectTypes("PointParked");
		hall.when(FRED, { type: "PauseClock" }).expectTypes("ClockPaused");
	});
	test("once at a time, by the facilitator", () => {
		given(call).when(FRED, { type: "CallAttention", text: "Again." }).expectRefusal("AlreadyDone");
		given().when("ada", { type: "CallAttention", text: "Me!" }).expectRefusal("NotAllowed");
	});
	test("a closed exercise keeps nobody", () => {
		const { exercise } = given(call);
		exercise.does(FRED, { type: "EndExercise" });
		expect(exercise.state.talk.attention).not.toBeNull();
		exercise.does(FRED, { type: "CloseExercise" });
		expect(exercise.state.talk.attention).toBeNull();
	});
});

describe("EndAttention", () => {
	test("then players go on", () => {
		const hall = given(releaseFirst, call);
		hall.when(FRED, { type: "EndAttention" }).expectEvents({ type: "AttentionEnded" });
		hall.when("ada", aLockOf()).expectTypes("DecisionLocked");
	});
	test("only where it was called", () => given().when(FRED, { type: "EndAttention" }).expectRefusal("AlreadyDone"));
});

test("what was said is not unsaid when steps are undone", () => {
	const { exercise } = given(
		releaseFirst,
		informLicensing,
		ask,
		step(FRED, { type: "TellTeams", to: [{ ...industry, seatId: null }], persona: null, text: "Wait." }),
		step(FRED, { type: "NudgeTeam", ...first, ...industry }),
		step("ada", { type: "ParkPoint", text: "Who calls the bank?" }),
		call,
	);
	exercise.does(FRED, { type: "AnswerQuestion", questionId: questionId(exercise), persona: null, text: "No." });
	const { talk } = exercise.state;
	undone(exercise);
	expect(exercise.state.phase).toBe("lobby");
	expect(exercise.state.talk).toEqual(talk);
});
