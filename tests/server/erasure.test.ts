import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { JournalError } from "../../server/journal/journal.ts";
import { MemoryJournal } from "../../server/journal/memory.ts";
import type { FacilitatorSeatView, LogEntryView } from "../../shared/views/contract/facilitatorView.ts";
import type { SeatTicket } from "../../shared/wire/api.ts";
import { Device, TestServer, until } from "../support/aServer.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
vi.spyOn(console, "info").mockImplementation(() => {});
vi.spyOn(console, "warn").mockImplementation(() => {});

let server: TestServer;
let journal: MemoryJournal;

beforeEach(async () => {
	journal = new MemoryJournal();
	server = await TestServer.start({ journal });
});

afterEach(async () => {
	journal.failure = null;
	await server.stop();
});

async function sitAs(code: string, name: string): Promise<Device> {
	const seat = { code, worldId: "world-1", teamId: "industry", roleId: null, name };
	return server.join((await server.call("/api/join/seat", { body: seat })).body as SeatTicket);
}

/** Ada and Axel by name, an adviser by a labelled link, and words of everybody. */
async function aFullTable() {
	const { created, fay } = await server.inPlay({ names: true });
	await fay.does({ type: "ReleaseInject", injectId: "first" });
	const ada = await sitAs(created.joinCode, "Ada Lovelace");
	const axel = await sitAs(created.joinCode, "Axel Oxenstierna");
	const { exerciseId, seatToken } = fay.ticket;
	const asked = { token: seatToken, body: { role: "adviser", label: "Vera Ozola" } };
	const { body: link } = await server.call(`/api/exercises/${exerciseId}/links`, asked);
	const vera = await server.join(await server.openLink(link));
	const place = { worldId: "world-1", teamId: "industry" };
	await fay.does({ type: "CallAdviser", seatId: vera.ticket.seatId, ...place, called: true });
	await until(() => vera.view("adviser").teams[0]?.injects.length === 1);
	await vera.does({
		type: "PostAdvice",
		injectId: vera.view("adviser").teams[0].injects[0].id,
		...place,
		text: "Vera warns.",
	});
	await until(() => ada.view("team").injects[0]?.advice.length === 1);
	const [inject] = ada.view("team").injects;
	const lock = {
		type: "LockDecision",
		injectId: inject.id,
		optionId: inject.options[0].id,
		course: null,
		measures: [],
	};
	await ada.does({ ...lock, reason: "Ada says so.", confidence: null, showOfHands: null });
	await fay.does({ type: "Broadcast", text: "Fay says well done.", worldId: null });
	const report = async () => (await server.call(`/api/exercises/${exerciseId}/report`, { token: seatToken })).body;
	return { created, fay, ada, axel, vera, report, path: `/api/exercises/${exerciseId}` };
}

function labelsOf(fay: Device): readonly string[] {
	return fay.view("facilitator").seats.map(({ label }: FacilitatorSeatView) => label);
}

function screensOf(...devices: readonly Device[]): string {
	return JSON.stringify(devices.map(({ views }) => [...views.values()]));
}

const ALL_WORDS = /Lovelace|Oxenstierna|Ozola|Vera warns|Ada says so|Fay says well done/;

describe("the name of one seat", () => {
	test("is erased by the facilitator: from every screen at once, and the seat is called by its role", async () => {
		const { fay, ada, axel, path, report } = await aFullTable();
		await until(() => labelsOf(fay).includes("Ada Lovelace"));
		const before = await report();
		const call = { method: "DELETE", token: fay.ticket.seatToken };
		expect((await server.call(`${path}/seats/${ada.ticket.seatId}/name`, call)).status).toBe(204);
		await until(() => !screensOf(fay, ada, axel).includes("Lovelace"));
		expect(axel.view("team").members.map(({ label }: { label: string }) => label)).toEqual([
			"industry 1",
			"Axel Oxenstierna",
		]);
		expect(fay.view("facilitator").seats.map(({ isNamed }: FacilitatorSeatView) => isNamed)).toEqual([
			false,
			false,
			true,
			true,
		]);
		expect(await report()).toEqual(before);
		expect((await server.call(`${path}/seats/${ada.ticket.seatId}/name`, call)).status).toBe(204);
	});

	test("that came with a link goes from the list of links too", async () => {
		const { fay, vera, path } = await aFullTable();
		const token = fay.ticket.seatToken;
		await server.call(`${path}/seats/${vera.ticket.seatId}/name`, { method: "DELETE", token });
		const { body: links } = await server.call(`${path}/links`, { token });
		expect(links.map(({ label }: { label: string }) => label)).toEqual(["facilitator 1", "adviser 1"]);
		await until(() => !screensOf(fay, vera).includes("Ozola"));
		expect(JSON.stringify(await journal.aside(fay.ticket.exerciseId))).not.toContain("Ozola");
	});

	test("is erased by nobody else, and a seat that is not there is refused in words", async () => {
		const { fay, ada, axel, path } = await aFullTable();
		for (const token of [ada.ticket.seatToken, axel.ticket.seatToken, "guess"]) {
			const call = { method: "DELETE", token };
			expect((await server.call(`${path}/seats/${ada.ticket.seatId}/name`, call)).status).toBe(403);
		}
		const call = { method: "DELETE", token: fay.ticket.seatToken };
		const { status, body } = await server.call(`${path}/seats/nobody/name`, call);
		expect([status, body.error.message]).toEqual([404, "This exercise has no such seat."]);
	});

	test("is not erased while nothing can be written, and whoever asked is told so", async () => {
		const { fay, ada, path } = await aFullTable();
		journal.failure = new JournalError("Unwritable", "The disk is full.");
		const call = { method: "DELETE", token: fay.ticket.seatToken };
		const { status, body } = await server.call(`${path}/seats/${ada.ticket.seatId}/name`, call);
		expect([status, body.error.code]).toEqual([503, "StorageFailed"]);
		expect(screensOf(ada)).toContain("Ada Lovelace");
	});
});

describe("all names and free texts", () => {
	test("are erased by the operator once the exercise has ended; scores and record stay as they are", async () => {
		const { created, fay, ada, axel, vera, report } = await aFullTable();
		const { exerciseId } = created;
		const refused = await server.operator(`/exercises/${exerciseId}/erase`, { method: "POST" });
		expect([refused.status, refused.body.error.message]).toEqual([
			409,
			"Names and texts are needed while the exercise is played. Erase them once it has ended.",
		]);
		await fay.does({ type: "EndExercise" });
		await until(() => ada.view("team").clock.phase === "hotwash");
		const before = await report();
		const events = await journal.read(exerciseId);
		expect((await server.operator(`/exercises/${exerciseId}/erase`, { method: "POST" })).status).toBe(204);
		await until(() => !ALL_WORDS.test(screensOf(fay, ada, axel, vera)));
		const after = await report();
		expect(JSON.stringify(after)).not.toMatch(ALL_WORDS);
		expect(after.scores).toEqual(before.scores);
		expect(after.journal).toEqual(before.journal);
		const said = (id: string) => after.timeline.find((entry: LogEntryView) => entry.id === id).values;
		expect(said("log.BroadcastSent").text).toBe("(erased)");
		expect(said("log.AdvicePosted")).toMatchObject({ text: "(erased)", who: "adviser 1" });
		expect(said("log.DecisionLocked").reason).toBe("(erased)");
		expect(ada.view("team").injects[0].lock.reason).toBe("(erased)");
		// The chain is verified as it is read.
		expect(await journal.read(exerciseId)).toEqual(events);
		const { texts, links, drafts } = await journal.aside(exerciseId);
		expect(JSON.stringify([[...texts.values()], links, [...drafts.values()]])).not.toMatch(ALL_WORDS);
	});

	test("are not shown as erased where nothing was written", async () => {
		const { created, fay } = await server.inPlay();
		await fay.does({ type: "ReleaseInject", injectId: "first" });
		const place = { injectId: "first", worldId: "world-1", teamId: "industry" };
		await fay.does({ type: "RateTeam", ...place, aspect: "recognition", rating: "P", note: "" });
		await fay.does({ type: "EndExercise" });
		await server.operator(`/exercises/${created.exerciseId}/erase`, { method: "POST" });
		const rated = (): LogEntryView =>
			fay.view("facilitator").log.find(({ id }: LogEntryView) => id === "log.TeamRated.recognition");
		await until(() => rated() !== undefined);
		expect(rated().values.note).toBe("");
	});

	test("are erased by the operator only", async () => {
		const { created, fay } = await server.inPlay();
		await fay.does({ type: "EndExercise" });
		const call = { method: "POST", token: fay.ticket.seatToken };
		expect((await server.operator(`/exercises/${created.exerciseId}/erase`, call)).status).toBe(401);
		expect((await server.operator("/exercises/nothing/erase", { method: "POST" })).status).toBe(404);
	});
});

describe("a whole exercise", () => {
	const remove = (exerciseId: string, joinCode: string) =>
		server.operator(`/exercises/${exerciseId}`, { method: "DELETE", body: { joinCode } });

	test("is deleted by the operator, who types its code: its devices are told, and nothing opens any more", async () => {
		const { created, fay, ada, path } = await aFullTable();
		const other = await server.inPlay();
		await fay.does({ type: "EndExercise" });
		for (const device of [fay, ada]) device.silence();
		const typed = `${created.joinCode.slice(0, 3).toLowerCase()}-${created.joinCode.slice(3)}`;
		expect((await remove(created.exerciseId, typed)).status).toBe(204);
		await until(() => fay.leftWith !== null && ada.leftWith !== null);
		expect([fay.notices, ada.notices]).toEqual([["deleted"], ["deleted"]]);
		expect((await journal.exercises()).map(({ exerciseId }) => exerciseId)).toEqual([other.created.exerciseId]);
		const { body: overview } = await server.operator("/overview");
		expect(overview.exercises).toHaveLength(1);
		await expect(Device.join(server.url, ada.ticket)).rejects.toThrow();
		expect((await server.call(`${path}/report`, { token: fay.ticket.seatToken })).status).toBe(403);
		expect((await server.call("/api/join/look", { body: { code: created.joinCode } })).status).toBe(404);
		await other.fay.does({ type: "Broadcast", text: "Still here", worldId: null });
		expect((await remove(created.exerciseId, created.joinCode)).status).toBe(404);
	});

	test("is not deleted by mistake, while it is played, or by anybody else", async () => {
		const { created, fay } = await server.inPlay();
		const played = await remove(created.exerciseId, created.joinCode);
		expect([played.status, played.body.error.message]).toEqual([
			409,
			"This exercise is being played. End it before you delete it.",
		]);
		await fay.does({ type: "EndExercise" });
		const mistaken = await remove(created.exerciseId, "BCDFGH");
		expect([mistaken.status, mistaken.body.error.code]).toEqual([409, "OtherCode"]);
		const call = { method: "DELETE", token: fay.ticket.seatToken, body: { joinCode: created.joinCode } };
		expect((await server.operator(`/exercises/${created.exerciseId}`, call)).status).toBe(401);
		await fay.does({ type: "CloseExercise" });
	});

	test("goes on as before when it could not be deleted", async () => {
		const { created, fay } = await server.inPlay();
		await fay.does({ type: "EndExercise" });
		journal.failure = new JournalError("Unwritable", "The disk is full.");
		const failed = await remove(created.exerciseId, created.joinCode);
		expect([failed.status, failed.body.error.code]).toEqual([503, "StorageFailed"]);
		journal.failure = null;
		expect(fay.notices).not.toContain("deleted");
		fay.silence();
		const again = await server.join(fay.ticket);
		await again.does({ type: "CloseExercise" });
	});
});
