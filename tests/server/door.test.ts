import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ApiAnswer, type Device, TestServer, until } from "../support/aServer.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
vi.spyOn(console, "info").mockImplementation(() => {});
vi.spyOn(console, "warn").mockImplementation(() => {});

let server: TestServer;

beforeEach(async () => {
	server = await TestServer.start();
});

afterEach(async () => {
	await server.stop();
});

const place = { worldId: "world-1", teamId: "industry", roleId: null };

async function aLockedRoom() {
	const { created, fay } = await server.inPlay({ names: true });
	const ada = await server.join(await server.sitDown(created.joinCode, { teamId: "industry" }));
	await fay.does({ type: "LockRoom", locked: true });
	const join = (body: object = {}): Promise<ApiAnswer> =>
		server.call("/api/join/seat", { body: { code: created.joinCode, name: "Bo Ek", ...place, ...body } });
	return { created, fay, ada, join };
}

function waitersOf(fay: Device): readonly { readonly waitId: string; readonly name: string | null }[] {
	return fay.view("facilitator").waiting;
}

function asks(waitToken: string): Promise<ApiAnswer> {
	return server.call("/api/join/waiting", { body: { waitToken } });
}

async function answer(fay: Device, isAdmitted: boolean): Promise<number> {
	await until(() => waitersOf(fay).length === 1);
	const { exerciseId, seatToken } = fay.ticket;
	const path = `/api/exercises/${exerciseId}/waiting/${waitersOf(fay)[0]?.waitId}`;
	return (await server.call(path, { token: seatToken, body: { isAdmitted } })).status;
}

describe("whoever newly joins a locked room", () => {
	test("waits, and sits down once the facilitator lets them in", async () => {
		const { fay, join } = await aLockedRoom();
		const asked = await join();
		expect([asked.status, Object.keys(asked.body)]).toEqual([202, ["waitToken"]]);
		const before = server.app.directory.all()[0]?.head.seq;
		const again = await asks(asked.body.waitToken);
		expect([again.status, again.body]).toEqual([202, asked.body]);
		await until(() => waitersOf(fay).length === 1);
		expect(waitersOf(fay)).toEqual([
			{ waitId: expect.any(String), worldId: "world-1", teamId: "industry", name: "Bo Ek" },
		]);
		// To ask is no event, and to be let in is none: to sit down is.
		expect(await answer(fay, true)).toBe(204);
		expect(server.app.directory.all()[0]?.head.seq).toBe(before);
		const { status, body: ticket } = await asks(asked.body.waitToken);
		expect(status).toBe(200);
		const bo = await server.join(ticket);
		expect([bo.view("seat").label, bo.view("seat").teamId]).toEqual(["Bo Ek", "industry"]);
		await until(() => waitersOf(fay).length === 0);
	});

	test("sits at one seat however often the answer is lost on its way", async () => {
		const { fay, join } = await aLockedRoom();
		const { waitToken } = (await join()).body;
		await answer(fay, true);
		const answers = await Promise.all([asks(waitToken), asks(waitToken), asks(waitToken)]);
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(new Set(answers.map(({ body }) => body.seatId)).size).toBe(1);
		await server.join((await asks(waitToken)).body);
		expect(Object.keys(server.app.directory.all()[0]?.state.seats ?? {})).toHaveLength(3);
	});

	test("is told in words when turned away, and their name is kept nowhere", async () => {
		const { fay, join } = await aLockedRoom();
		const { waitToken } = (await join()).body;
		await answer(fay, false);
		const { status, body } = await asks(waitToken);
		expect([status, body.error.code]).toEqual([409, "TurnedAway"]);
		await until(() => waitersOf(fay).length === 0);
		const session = server.app.directory.all()[0];
		expect([...(session?.hall.room().texts.values() ?? [])]).not.toContain("Bo Ek");
	});

	test("comes in when the room is unlocked", async () => {
		const { fay, join } = await aLockedRoom();
		const { waitToken } = (await join()).body;
		await fay.does({ type: "LockRoom", locked: false });
		expect((await asks(waitToken)).status).toBe(200);
		expect((await join()).status).toBe(200);
	});

	test("is forgotten when they go away, and told to ask again", async () => {
		const { fay, join } = await aLockedRoom();
		const { waitToken } = (await join()).body;
		await until(() => waitersOf(fay).length === 1);
		const left = await server.call("/api/join/waiting", { method: "DELETE", body: { waitToken } });
		expect(left.status).toBe(204);
		await until(() => waitersOf(fay).length === 0);
		const { status, body } = await asks(waitToken);
		expect([status, body.error.code]).toEqual([404, "UnknownWaiting"]);
	});

	test("is refused at once what no facilitator could allow", async () => {
		const { join } = await aLockedRoom();
		const { status, body } = await join({ teamId: "nowhere" });
		expect([status, body.error.code]).toEqual([409, "UnknownTeam"]);
	});

	test("is refused when forty wait already", async () => {
		const { join } = await aLockedRoom();
		for (let count = 0; count < 40; count += 1) expect((await join()).status).toBe(202);
		const { status, body } = await join();
		expect([status, body.error.code]).toEqual([409, "TooManyWaiting"]);
	});
});

describe("a locked room", () => {
	test("is told before one asks, and keeps out nobody who has a seat", async () => {
		const { created, fay, ada } = await aLockedRoom();
		const { joinCode: code, exerciseId } = created;
		expect((await server.call("/api/join/look", { body: { code } })).body.isRoomLocked).toBe(true);
		const again = await server.join(ada.ticket);
		expect(again.view("seat").seatId).toBe(ada.ticket.seatId);
		const path = `/api/exercises/${exerciseId}/rejoin-code`;
		const { seatId } = ada.ticket;
		const { rejoinCode } = (await server.call(path, { token: fay.ticket.seatToken, body: { seatId } })).body;
		const rejoined = await server.call("/api/join/rejoin", { body: { code, rejoinCode } });
		expect([rejoined.status, rejoined.body.seatId]).toEqual([200, seatId]);
	});

	test("is opened to somebody by facilitators alone, and only to who waits", async () => {
		const { fay, ada, join } = await aLockedRoom();
		await join();
		await until(() => waitersOf(fay).length === 1);
		const path = `/api/exercises/${fay.ticket.exerciseId}/waiting`;
		const body = { isAdmitted: true };
		const by = async (token: string, waitId = waitersOf(fay)[0]?.waitId) =>
			(await server.call(`${path}/${waitId}`, { token, body })).status;
		expect(await by(ada.ticket.seatToken)).toBe(403);
		expect(await by(fay.ticket.seatToken, "nobody")).toBe(404);
		expect(await by(fay.ticket.seatToken)).toBe(204);
	});
});

test("a removed seat's device is told so, and its token opens nothing any more, nor does a rejoin code", async () => {
	const { created, fay } = await server.inPlay();
	const ada = await server.join(await server.sitDown(created.joinCode, { teamId: "industry" }));
	const { seatId } = ada.ticket;
	const path = `/api/exercises/${created.exerciseId}/rejoin-code`;
	const { rejoinCode } = (await server.call(path, { token: fay.ticket.seatToken, body: { seatId } })).body;
	await fay.does({ type: "RemoveSeat", seatId });
	await until(() => ada.leftWith !== null);
	expect(ada.notices).toEqual(["removed"]);
	expect(server.app.directory.all()[0]?.keys.isOpen(seatId)).toBe(false);
	await expect(server.join(ada.ticket)).rejects.toThrow();
	const rejoined = await server.call("/api/join/rejoin", { body: { code: created.joinCode, rejoinCode } });
	expect(rejoined.status).toBe(404);
	expect((await server.call(path, { token: ada.ticket.seatToken, body: { seatId } })).status).toBe(403);
});

test("a name that was given anew is erased with the one before", async () => {
	const { created, fay } = await server.inPlay({ names: true });
	const body = { code: created.joinCode, ...place, name: "Bo Ek" };
	const bo = await server.join((await server.call("/api/join/seat", { body })).body);
	const { seatId } = bo.ticket;
	await fay.does({ type: "RenameSeat", seatId, text: "  Bo \n Eklund " });
	await until(() => bo.view("seat").label === "Bo Eklund");
	const erased = { method: "DELETE", token: fay.ticket.seatToken };
	await server.call(`/api/exercises/${created.exerciseId}/seats/${seatId}/name`, erased);
	await until(() => bo.view("seat").label === "industry 1");
	expect([...(server.app.directory.all()[0]?.hall.room().texts.values() ?? [])].join()).not.toContain("Ek");
});
