// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { ObserverPage } from "../../client/src/observer/ObserverPage.tsx";
import { Projector } from "../../client/src/screen/Projector.tsx";
import { revealOrder } from "../../shared/exercise/reveal.ts";
import { FRED, inLobby, inPlay, type TestExercise } from "../support/anExercise.ts";
import { aLockOf } from "../support/givenWhen.ts";
import { nowOf, screenView } from "./atTheConsole.tsx";
import { inThePage } from "./inThePage.tsx";

function revealed(plenaryScores: boolean, scoring = true): TestExercise {
	const worlds = [
		{ id: "north", name: "North" },
		{ id: "south", name: "South" },
	];
	const exercise = inPlay({ plan: { plenaryScores, scoring, worlds } });
	exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
	exercise.does("ada", aLockOf());
	exercise.does(FRED, { type: "CloseInject", injectId: "first" });
	for (const step of revealOrder({ scoring })) exercise.does(FRED, { type: "RevealStep", injectId: "first", step });
	return exercise;
}

function onTheWall(exercise: TestExercise, isConnected = true) {
	return inThePage(
		<Projector view={screenView(exercise)} nowMs={nowOf(exercise)} isConnected={isConnected} isStacked={false} />,
	);
}

test("a blank screen shows nothing of the exercise; who observes goes on reading", () => {
	const exercise = inPlay();
	exercise.does(FRED, { type: "Broadcast", text: "Lunch at noon.", worldId: null });
	const { container, unmount } = onTheWall(exercise);
	expect(container.textContent).toContain("Lunch at noon.");
	unmount();
	exercise.does(FRED, { type: "BlankScreen", blank: true });
	const blank = onTheWall(exercise);
	expect(screen.getByRole("main").textContent).toBe("The screen is blank for now.");
	expect(blank.container.querySelectorAll("header, p")).toHaveLength(0);
	expect(blank.container.textContent).not.toContain("Lunch at noon.");
	blank.unmount();
	exercise.does(FRED, { type: "BlankScreen", blank: false });
	expect(onTheWall(exercise).container.textContent).toContain("Lunch at noon.");
});

const A_SCORE = /\d+ of 100/;

describe("scores in plenary", () => {
	test("never show on the projector when the plan keeps them to the teams", () => {
		const { container } = onTheWall(revealed(false));
		expect(screen.getByRole("heading", { name: "The scores" })).toBeTruthy();
		for (let count = 0; count < 20; count += 1) {
			expect(container.textContent).not.toMatch(A_SCORE);
			fireEvent.keyDown(window, { key: count % 2 === 0 ? "ArrowRight" : "ArrowUp" });
		}
	});

	test("never show to observers when the plan keeps them to the teams", () => {
		const exercise = revealed(false);
		const { container } = inThePage(
			<ObserverPage
				view={screenView(exercise)}
				nowMs={nowOf(exercise)}
				link={{ state: "online", words: "Connected" }}
			/>,
		);
		expect(container.textContent).toContain("Each team reads its own score on its own devices.");
		expect(container.textContent).not.toMatch(A_SCORE);
	});

	test("show one role at a time, world beside world, when the plan says so", () => {
		const { container } = onTheWall(revealed(true));
		expect(container.textContent).toMatch(A_SCORE);
		expect(container.textContent).toContain("industry");
		expect(container.textContent).not.toContain("licensing");
		fireEvent.keyDown(window, { key: "ArrowRight" });
		expect(container.textContent).toContain("licensing");
		expect(container.textContent).not.toContain("industry");
	});
});

describe("where scoring is off", () => {
	test("the projector says so at what followed, which is the last step, and shows no number", () => {
		const { container } = onTheWall(revealed(true, false));
		expect(screen.getByRole("heading", { name: "What followed" })).toBeTruthy();
		expect(container.textContent).toContain("This exercise is played without scores.");
		expect(container.textContent).not.toMatch(A_SCORE);
	});

	test("with scoring on it says nothing of the kind", () => {
		const { container } = onTheWall(revealed(true));
		fireEvent.keyDown(window, { key: "ArrowUp" });
		expect(screen.getByRole("heading", { name: "What followed" })).toBeTruthy();
		expect(container.textContent).not.toContain("without scores");
	});
});

describe("in the hot wash", () => {
	const HOT_WASH = "What did you see first? What did you miss? What would you do differently on Monday?";

	test("the projector leaves the last reveal and asks the room its questions", () => {
		const exercise = revealed(false);
		exercise.does(FRED, { type: "EndExercise" });
		const { container } = onTheWall(exercise);
		expect(screen.getByRole("heading", { name: "Hot wash" })).toBeTruthy();
		expect(container.textContent).toContain(HOT_WASH);
		expect(screen.queryByRole("heading", { name: "The scores" })).toBeNull();
	});

	test("a step revealed then is shown", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.does(FRED, { type: "CloseInject", injectId: "first" });
		exercise.does(FRED, { type: "RevealStep", injectId: "first", step: "evidence" });
		exercise.does(FRED, { type: "EndExercise" });
		exercise.does(FRED, { type: "RevealStep", injectId: "first", step: "path" });
		onTheWall(exercise);
		expect(screen.getByRole("heading", { name: "The path" })).toBeTruthy();
		const undone = exercise.recorded.at(-1)?.seq ?? 0;
		exercise.does(FRED, { type: "UndoStep", seq: undone, reason: "Too early." });
		expect(screenView(exercise).reveal).toBeNull();
	});

	test("observers read the questions too", () => {
		const exercise = revealed(false);
		exercise.does(FRED, { type: "EndExercise" });
		const link = { state: "online", words: "Connected" } as const;
		const { container } = inThePage(<ObserverPage view={screenView(exercise)} nowMs={0} link={link} />);
		expect(container.textContent).toContain(HOT_WASH);
	});
});

describe("the reveal on the projector", () => {
	test("shows the newest step, and earlier ones at a key", () => {
		onTheWall(revealed(false));
		fireEvent.keyDown(window, { key: "ArrowUp" });
		expect(screen.getByRole("heading", { name: "What followed" })).toBeTruthy();
		fireEvent.keyDown(window, { key: "ArrowUp" });
		expect(screen.getByRole("heading", { name: "The decisions" })).toBeTruthy();
		expect(screen.getByText("Chosen in North")).toBeTruthy();
	});

	test("goes through the documents one by one, those of most teams first", () => {
		onTheWall(revealed(false));
		for (let count = 0; count < 4; count += 1) fireEvent.keyDown(window, { key: "ArrowUp" });
		expect(screen.getByText(/^Document 1 of \d/)).toBeTruthy();
		expect(screen.getByRole("article", { name: "order" })).toBeTruthy();
		fireEvent.keyDown(window, { key: "ArrowRight" });
		expect(screen.getByText(/^Document 2 of \d/)).toBeTruthy();
		fireEvent.keyDown(window, { key: "ArrowLeft" });
		expect(screen.getByText(/^Document 1 of \d/)).toBeTruthy();
	});
});

describe("the projector", () => {
	test("tells people where and with which code to join", () => {
		const { container } = onTheWall(inLobby());
		expect(container.textContent).toContain("JOIN");
		expect(container.textContent).toContain("localhost/join");
		expect(screen.getByRole("img", { name: "QR code of the join address" })).toBeTruthy();
	});

	test("keeps the last state when the link drops, with a quiet note", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		onTheWall(exercise, false);
		expect(screen.getByRole("heading", { name: "Inject 1 of 2" })).toBeTruthy();
		expect(screen.getByText("No connection. This is the last state shown.")).toBeTruthy();
	});

	test("tells the story only when every team that plays it has entered", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		const early = onTheWall(exercise);
		expect(early.container.textContent).toContain("Those it concerns have it before them.");
		expect(early.container.textContent).not.toContain("A buyer asks for valves.");
		early.unmount();
		exercise.does(FRED, { type: "InformTeam", injectId: "first", worldId: null, teamId: "licensing" });
		exercise.passes(5);
		expect(onTheWall(exercise).container.textContent).toContain("A buyer asks for valves.");
	});

	test("says in words that the exercise is paused", () => {
		const exercise = inPlay();
		exercise.does(FRED, { type: "ReleaseInject", injectId: "first" });
		exercise.does(FRED, { type: "PauseClock" });
		const { container } = onTheWall(exercise);
		expect(container.textContent).toContain("Paused. The clock stands.");
	});
});

describe("a broadcast on the projector", () => {
	const MINUTE = 60_000;

	function saying(exercise: TestExercise, text: string): TestExercise {
		exercise.does(FRED, { type: "Broadcast", text, worldId: null });
		return exercise;
	}

	test.each(["PauseClock", "EndExercise"] as const)("goes after three minutes though the clock stands: %s", (type) => {
		vi.useFakeTimers();
		const exercise = inPlay();
		exercise.passes(1);
		exercise.does(FRED, { type });
		onTheWall(saying(exercise, "Lunch at noon."));
		act(() => void vi.advanceTimersByTime(3 * MINUTE - 1));
		expect(screen.queryByText(/Lunch at noon/)).toBeTruthy();
		act(() => void vi.advanceTimersByTime(1));
		expect(screen.queryByText(/Lunch at noon/)).toBeNull();
	});

	test("is not shown by a page that is loaded when it is history", () => {
		const exercise = saying(inPlay(), "Welcome to the hall.");
		exercise.passes(1);
		exercise.does(FRED, { type: "EndExercise" });
		expect(onTheWall(exercise).container.textContent).not.toContain("Welcome");
		saying(exercise, "Thank you all.");
		expect(onTheWall(exercise).container.textContent).toContain("Thank you all.");
		exercise.does(FRED, { type: "CloseExercise" });
		expect(onTheWall(exercise).container.textContent).not.toContain("Thank you all.");
	});

	test("that is older than three minutes of exercise time is not shown by a page loaded in play", () => {
		const exercise = saying(inPlay(), "Welcome to the hall.");
		exercise.passes(4);
		expect(onTheWall(exercise).container.textContent).not.toContain("Welcome");
	});
});
