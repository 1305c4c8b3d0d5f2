import { vi } from "vitest";
import type { Ask, SendAnswer } from "../../client/src/connection/outbox.ts";
import { Console } from "../../client/src/facilitator/Console.tsx";
import { exerciseTimeMs } from "../../shared/exercise/clock.ts";
import type { FacilitatorView } from "../../shared/views/contract/facilitatorView.ts";
import type { ProjectorView } from "../../shared/views/contract/projectorView.ts";
import { viewFor } from "../../shared/views/viewFor.ts";
import { FRED, type TestExercise } from "../support/anExercise.ts";
import { inThePage } from "./inThePage.tsx";

export function consoleView(exercise: TestExercise, language = "en"): FacilitatorView {
	const { scenario, state, room, recorded } = exercise;
	const view = viewFor(scenario, state, room, { kind: "facilitator", seatId: FRED, language, recorded });
	if (view.kind !== "facilitator") throw new Error("This is not a console's view.");
	return view;
}

export function screenView(exercise: TestExercise): ProjectorView {
	const view = viewFor(exercise.scenario, exercise.state, exercise.room, { kind: "projector", language: "en" });
	if (view.kind !== "projector") throw new Error("This is not a projector's view.");
	return view;
}

export function nowOf(exercise: TestExercise): number {
	return exerciseTimeMs(exercise.state.clock, exercise.nowWallMs);
}

/** Opens the console on an exercise; what it asks for is kept in `sent`, and answered as given. */
export function atTheConsole(exercise: TestExercise, answer: SendAnswer | Promise<SendAnswer> = { ok: true }) {
	vi.stubGlobal("fetch", () => Promise.reject(new Error("No server in this test.")));
	const sent: Ask[] = [];
	const send = async (command: Ask) => {
		sent.push(command);
		return answer;
	};
	const page = inThePage(
		<Console
			view={consoleView(exercise)}
			nowMs={nowOf(exercise)}
			send={send}
			ticket={{ exerciseId: "exercise", seatId: FRED, seatToken: "token" }}
			link={{ state: "online", words: "Connected" }}
		/>,
	);
	return { page, sent };
}
