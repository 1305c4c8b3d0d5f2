import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FacilitatorSeatView, LogEntryView } from "../../shared/views/contract/facilitatorView.ts";
import type { IssuedLink, LinkView } from "../../shared/wire/api.ts";
import { Device, TestServer, until } from "../support/aServer.ts";

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

async function issue(fay: Device, role: LinkView["role"], label: string): Promise<IssuedLink> {
	const { exerciseId, seatToken } = fay.ticket;
	const call = { token: seatToken, body: { role, label } };
	const { status, body } = await server.call(`/api/exercises/${exerciseId}/links`, call);
	if (status !== 200) throw new Error(`No link: ${JSON.stringify(body)}`);
	return body;
}

async function sitByLink(fay: Device, role: LinkView["role"], label: string): Promise<Device> {
	return server.join(await server.openLink(await issue(fay, role, label)));
}

function seatLabels(fay: Device): readonly string[] {
	return fay.view("facilitator").seats.map(({ label }: FacilitatorSeatView) => label);
}

describe("a seat taken by a link", () => {
	test("is called by the link's label: for the team, at the console, in the log and in the report", async () => {
		const { created, fay } = await server.inPlay();
		const ada = await server.join(await server.sitDown(created.joinCode, { teamId: "industry" }));
		const vera = await sitByLink(fay, "adviser", "  Legal\u202e adviser ");
		const call = { type: "CallAdviser", seatId: vera.ticket.seatId, worldId: "world-1", teamId: "industry" };
		await fay.does({ ...call, called: true });
		const called = (): LogEntryView | undefined =>
			fay.view("facilitator").log.find(({ id }: LogEntryView) => id === "log.AdviserCalled");
		await until(() => ada.view("team").advisers.length === 1 && called() !== undefined);
		expect(ada.view("team").advisers).toMatchObject([{ seatId: vera.ticket.seatId, label: "Legal adviser" }]);
		expect(vera.view("seat").label).toBe("Legal adviser");
		expect(seatLabels(fay)).toContain("Legal adviser");
		expect(called()?.values.seat).toBe("Legal adviser");
		const path = `/api/exercises/${created.exerciseId}/report`;
		const { body } = await server.call(path, { token: fay.ticket.seatToken });
		const seated = body.timeline.find(({ id }: LogEntryView) => id === "log.SeatTaken.adviser");
		expect(seated.values.seat).toBe("Legal adviser");
	});

	test("is called by its role and a number where the link has no label, and never by nothing", async () => {
		const { fay } = await server.inPlay();
		await sitByLink(fay, "adviser", "");
		await sitByLink(fay, "adviser", "   ");
		await sitByLink(fay, "projector", "");
		await until(() => seatLabels(fay).length === 4);
		expect(seatLabels(fay)).toEqual(["facilitator 1", "adviser 1", "adviser 2", "projector 1"]);
		for (const { values } of fay.view("facilitator").log as readonly LogEntryView[]) expect(values.who).not.toBe("");
	});

	test("keeps the label where it can be erased, and not in the chain", async () => {
		const { created, fay } = await server.inPlay();
		await sitByLink(fay, "observer", "Ms Ozola");
		const session = server.app.directory.find(created.exerciseId);
		expect(JSON.stringify(session?.recorded)).not.toContain("Ozola");
		expect([...(session?.hall.room().texts.values() ?? [])]).toContain("Ms Ozola");
	});

	test("is refused a label that is too long, in words", async () => {
		const { created, fay } = await server.inPlay();
		const call = { token: fay.ticket.seatToken, body: { role: "adviser", label: "x".repeat(61) } };
		const { status, body } = await server.call(`/api/exercises/${created.exerciseId}/links`, call);
		expect(status).toBe(400);
		expect(body.error.message).toContain("Write a label of at most 60 letters.");
	});
});

describe("a facilitator", () => {
	const pathOf = (fay: Device, linkId = "") =>
		`/api/exercises/${fay.ticket.exerciseId}/links${linkId === "" ? "" : `/${linkId}`}`;
	const listed = async (fay: Device): Promise<readonly LinkView[]> =>
		(await server.call(pathOf(fay), { token: fay.ticket.seatToken })).body;
	const revoke = (fay: Device, linkId: string, evenOwn = false) =>
		server.call(pathOf(fay, linkId), { method: "DELETE", token: fay.ticket.seatToken, body: { evenOwn } });

	test("sees every link with its label, its role and how many devices use it now, and no secret", async () => {
		const { fay } = await server.inPlay();
		const hall = await issue(fay, "projector", "Main hall");
		await issue(fay, "adviser", "Legal adviser");
		await server.join(await server.openLink(hall));
		await server.join(await server.openLink(hall));
		const links = await listed(fay);
		expect(links).toMatchObject([
			{ role: "facilitator", label: "facilitator 1", seatId: fay.ticket.seatId, devices: 1, isRevoked: false },
			{ role: "projector", label: "Main hall", devices: 2, isRevoked: false },
			{ role: "adviser", label: "Legal adviser", seatId: null, devices: 0, isRevoked: false },
		]);
		expect(links[1]?.createdWallMs).toBeGreaterThan(0);
		expect(JSON.stringify(links)).not.toMatch(/secret|hash|token/i);
	});

	test("revokes a link: its devices are told and cut, and neither link nor token opens anything again", async () => {
		const { created, fay } = await server.inPlay();
		const link = await issue(fay, "adviser", "Legal adviser");
		const ticket = await server.openLink(link);
		const vera = await server.join(ticket);
		vera.silence();
		expect((await revoke(fay, link.linkId)).status).toBe(204);
		await until(() => vera.leftWith !== null);
		expect(vera.notices).toEqual(["revoked"]);
		expect((await listed(fay))[1]).toMatchObject({ linkId: link.linkId, isRevoked: true, devices: 0 });
		await expect(Device.join(server.url, ticket)).rejects.toMatchObject({ code: 403 });
		const opened = await server.call("/api/links/open", { body: { token: link.path.split("#link=")[1] } });
		expect(opened.status).toBe(403);
		expect(opened.body.error.message).toBe("This link opens nothing, or no longer. Ask for a new one.");
		const own = `/api/exercises/${created.exerciseId}/rejoin-code`;
		const asked = await server.call(own, { token: ticket.seatToken, body: { seatId: ticket.seatId } });
		expect(asked.status).toBe(403);
		const { body: code } = await server.call(own, { token: fay.ticket.seatToken, body: { seatId: ticket.seatId } });
		const again = { code: created.joinCode, rejoinCode: code.rejoinCode };
		expect((await server.call("/api/join/rejoin", { body: again })).status).toBe(404);
		expect((await revoke(fay, link.linkId)).status).toBe(204);
	});

	test("does not revoke their own link by mistake", async () => {
		const { fay } = await server.inPlay();
		const [own] = await listed(fay);
		const refused = await revoke(fay, own?.linkId ?? "");
		expect(refused.status).toBe(409);
		expect(refused.body.error).toEqual({
			code: "OwnLink",
			message: "You came by this link yourself: without it this console closes for you.",
		});
		expect((await listed(fay))[0]?.isRevoked).toBe(false);
		fay.silence();
		expect((await revoke(fay, own?.linkId ?? "", true)).status).toBe(204);
		await until(() => fay.notices.includes("revoked"));
		expect((await server.call(pathOf(fay), { token: fay.ticket.seatToken })).status).toBe(403);
	});

	test("is told in words when there is no such link", async () => {
		const { fay } = await server.inPlay();
		const { status, body } = await revoke(fay, "nothing");
		expect([status, body.error.message]).toEqual([404, "This exercise has no such link."]);
		const [own] = await listed(fay);
		const call = { method: "DELETE", token: fay.ticket.seatToken, body: {} };
		expect((await server.call(pathOf(fay, own?.linkId), call)).status).toBe(400);
	});

	test("reaches only the links of their own exercise, and nobody else reaches them", async () => {
		const { created, fay } = await server.inPlay();
		const other = await server.inPlay();
		const ada = await server.sitDown(created.joinCode, { teamId: "industry" });
		const vera = await sitByLink(fay, "adviser", "Vera");
		const [own] = await listed(fay);
		for (const token of [ada.seatToken, vera.ticket.seatToken, other.fay.ticket.seatToken, "guess"]) {
			expect((await server.call(pathOf(fay), { token })).status).toBe(403);
			const call = { method: "DELETE", token, body: { evenOwn: true } };
			expect((await server.call(pathOf(fay, own?.linkId), call)).status).toBe(403);
		}
		const [theirs] = await listed(other.fay);
		expect((await revoke(fay, theirs?.linkId ?? "", true)).status).toBe(404);
		expect((await listed(other.fay))[0]?.isRevoked).toBe(false);
	});
});
