import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FacilitatorSeatView, LogEntryView } from "../../shared/views/view.ts";
import type { IssuedLink, LinkView } from "../../shared/wire/api.ts";
import { type Device, TestServer, until } from "../support/aServer.ts";

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
		await until(() => ada.view("team").advisers.length === 1);
		expect(ada.view("team").advisers).toEqual([{ seatId: vera.ticket.seatId, label: "Legal adviser" }]);
		expect(vera.view("seat").label).toBe("Legal adviser");
		expect(seatLabels(fay)).toContain("Legal adviser");
		const lines: readonly LogEntryView[] = fay.view("facilitator").log;
		expect(lines.find(({ id }) => id === "log.AdviserCalled")?.values.seat).toBe("Legal adviser");
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
		expect([...(session?.room().texts.values() ?? [])]).toContain("Ms Ozola");
	});

	test("is refused a label that is too long, in words", async () => {
		const { created, fay } = await server.inPlay();
		const call = { token: fay.ticket.seatToken, body: { role: "adviser", label: "x".repeat(61) } };
		const { status, body } = await server.call(`/api/exercises/${created.exerciseId}/links`, call);
		expect(status).toBe(400);
		expect(body.error.message).toContain("Write a label of at most 60 letters.");
	});
});
