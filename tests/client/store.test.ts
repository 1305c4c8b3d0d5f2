import { expect, test } from "vitest";
import { createConnectionStore, receivePatch, receiveView } from "../../client/src/connection/store.ts";
import type { PatchMessage } from "../../shared/wire/protocol.ts";
import { aTeamView } from "./support/views.ts";

const view = aTeamView();

function storeWithView() {
	const store = createConnectionStore();
	receiveView(store, { stream: "team", bootId: "boot-1", n: 7, view, sentWallMs: 5_000 }, 4_000);
	return store;
}

function scribeIs(seatId: string, change: Partial<PatchMessage> = {}): PatchMessage {
	return { s: "team", b: "boot-1", n: 8, p: [["s", ["scribe"], seatId]], ...change };
}

test("the next numbered patch is laid on the view and leaves what did not change as it was", () => {
	const store = storeWithView();
	expect(receivePatch(store, scribeIs("ben"))).toBe("applied");
	const stream = store.getState().streams.team;
	expect(stream?.n).toBe(8);
	expect(stream?.view.scribe).toBe("ben");
	expect(stream?.view.injects).toBe(view.injects);
});

test("a patch that is already in the view is not laid on twice", () => {
	const store = storeWithView();
	expect(receivePatch(store, scribeIs("ben", { n: 7 }))).toBe("old");
	expect(store.getState().streams.team?.view.scribe).toBe("ada");
});

test.each([
	["a number is missing", scribeIs("ben", { n: 9 })],
	["the server was started anew", scribeIs("ben", { b: "boot-2" })],
	["it does not fit the view", scribeIs("ben", { p: [["s", ["nowhere", "at", "all"], 1]] })],
	["its stream has not come yet", scribeIs("ben", { s: "seat" })],
])("a patch asks for the whole view and changes nothing when %s", (_why, patch) => {
	const store = storeWithView();
	const before = store.getState().streams;
	expect(receivePatch(store, patch)).toBe("gap");
	expect(store.getState().streams).toBe(before);
});

test("a whole view replaces another boot's, whatever its number", () => {
	const store = storeWithView();
	receiveView(store, { stream: "team", bootId: "boot-2", n: 1, view: aTeamView({ scribe: null }), sentWallMs: 0 }, 0);
	expect(store.getState().streams.team).toMatchObject({ bootId: "boot-2", n: 1, view: { scribe: null } });
	expect(receivePatch(store, scribeIs("ben", { b: "boot-2", n: 2 }))).toBe("applied");
});
