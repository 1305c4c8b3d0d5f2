// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Ask } from "../../client/src/connection/outbox.ts";
import { createSender, keptOutbox } from "../../client/src/connection/send.ts";
import { createConnectionStore } from "../../client/src/connection/store.ts";
import type { Refusal, WireCommand } from "../../shared/exercise/commands.ts";
import { aTeamView } from "./support/views.ts";

const KEY = "outbox";
const flag: Ask = {
	type: "MarkStatement",
	injectId: "i-1",
	statementId: "s-advance",
	mark: { call: "flag", confidence: null },
};
const unflag: Ask = { ...flag, mark: null };

beforeEach(() => localStorage.clear());

/** A server whose answers are given one by one: true accepts, a refusal refuses, "lost" never answers. */
function aSender(answers: (true | Refusal | "lost" | "fault")[], link: "online" | "reconnecting" = "online") {
	const store = createConnectionStore(keptOutbox(KEY));
	store.setState({ link });
	const asked: WireCommand[] = [];
	const sender = createSender({
		store,
		keepKey: KEY,
		wait: () => new Promise((resolve) => setTimeout(resolve, 1)),
		request: (_type, command) => {
			asked.push(command);
			const answer = answers.shift() ?? true;
			if (answer === true) return Promise.resolve({ ok: true });
			if (answer === "lost") {
				store.setState({ link: "reconnecting" });
				return Promise.reject(new Error("connection is not open"));
			}
			if (answer === "fault") return Promise.reject(new Error("request failed"));
			return Promise.reject(Object.assign(new Error("request rejected"), { name: "rejected", reason: answer }));
		},
	});
	return { store, asked, sender };
}

function refusal(code: Refusal["code"]): Refusal {
	return { code, message: `because ${code}` };
}

test("a command gets an id of its own and resolves when the server has accepted it", async () => {
	const { sender, asked } = aSender([true]);
	expect(await sender.send(flag)).toEqual({ ok: true });
	expect(asked).toEqual([{ ...flag, commandId: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
});

test("a refusal is a value, and the command leaves the outbox", async () => {
	const { sender, store } = aSender([refusal("AlreadyDecided")]);
	expect(await sender.send(flag)).toEqual({ ok: false, refusal: refusal("AlreadyDecided") });
	expect(store.getState().outbox).toEqual([]);
	expect(store.getState().lateRefusal?.refusal).toEqual(refusal("AlreadyDecided"));
});

test("what was asked during a drop is sent in order, with the same ids, when the line is back", async () => {
	const { sender, store, asked } = aSender(["lost"]);
	const first = sender.send(flag);
	const second = sender.send(unflag);
	await settle();
	expect(asked).toHaveLength(1);
	expect(store.getState().outbox.map(({ command }) => command.type)).toEqual(["MarkStatement", "MarkStatement"]);
	store.setState({ link: "online" });
	await sender.flush();
	expect(await Promise.all([first, second])).toEqual([{ ok: true }, { ok: true }]);
	expect(asked.map(({ commandId }) => commandId)).toEqual([
		asked[0]?.commandId,
		asked[0]?.commandId,
		expect.not.stringMatching(asked[0]?.commandId ?? ""),
	]);
	expect(asked.at(-1)).toMatchObject(unflag);
});

test("what was asked during a drop survives a reload of the page", async () => {
	const before = aSender([], "reconnecting");
	void before.sender.send(flag);
	const after = aSender([]);
	expect(after.store.getState().outbox).toMatchObject([{ command: flag, isDelayed: true }]);
	await after.sender.flush();
	expect(after.asked).toEqual([before.store.getState().outbox[0]?.command]);
	expect(keptOutbox(KEY)).toEqual([]);
});

test("too much at once is asked again after a while, not refused", async () => {
	const { sender, asked } = aSender([refusal("SlowDown"), refusal("SlowDown"), true]);
	expect(await sender.send(flag)).toEqual({ ok: true });
	expect(new Set(asked.map(({ commandId }) => commandId)).size).toBe(1);
});

test("a server that keeps failing at a command is not asked for ever", async () => {
	const { sender } = aSender(["fault", "fault", "fault", "fault"]);
	expect(await sender.send(flag)).toMatchObject({ ok: false, refusal: { code: "Internal" } });
});

test("a mark made before a restart could be noticed waits for the paused exercise to go on", async () => {
	const { sender, store, asked } = aSender([refusal("Paused"), true], "reconnecting");
	const paused = aTeamView({
		clock: { phase: "play", isRunning: false, elapsedMs: 60_000, wallMs: null, pausedBecause: "restart", rate: 1 },
	});
	store.setState({ streams: { team: { bootId: "b", n: 1, view: paused } } });
	const answer = sender.send(flag);
	store.setState({ link: "online" });
	await sender.flush();
	expect(asked).toHaveLength(1);
	expect(store.getState().outbox).toHaveLength(1);
	store.setState({ streams: { team: { bootId: "b", n: 2, view: aTeamView() } } });
	expect(await answer).toEqual({ ok: true });
	expect(asked).toHaveLength(2);
});

test("a mark that a person makes on a paused exercise is refused", async () => {
	const { sender } = aSender([refusal("Paused")]);
	expect(await sender.send(flag)).toEqual({ ok: false, refusal: refusal("Paused") });
});

function settle(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 5));
}
