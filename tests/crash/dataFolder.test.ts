import { afterEach, expect, test } from "vitest";
import { aServerProcess, freePort, ServerProcess } from "../support/aServerProcess.ts";

const running: ServerProcess[] = [];

afterEach(async () => {
	for (const server of running.splice(0).reverse()) await server.stop();
});

async function firstServer(): Promise<ServerProcess> {
	const server = await aServerProcess();
	running.push(server);
	return server;
}

test("a second server on the same data folder says who holds it and what to do, and the first goes on", async () => {
	const first = await firstServer();
	const second = new ServerProcess(await freePort(), first.data);
	await expect(second.start()).rejects.toThrow("The server ended with 1");
	expect(second.printed).toContain("Another Amberline server is using");
	expect(second.printed).toContain("TTX_DATA");
	// In words, not with the place in the code where it was noticed.
	expect(second.printed).not.toMatch(/\n\s+at /);
	expect((await first.overview()).exercises).toEqual([]);
});

test("a second server on the same port says so, and the first goes on", async () => {
	const first = await firstServer();
	const second = new ServerProcess(first.port);
	await expect(second.start()).rejects.toThrow("The server ended with 1");
	expect(second.printed).toContain(`Port ${first.port} is taken`);
	expect(second.printed).not.toMatch(/\n\s+at /);
	await second.stop();
	expect((await first.overview()).exercises).toEqual([]);
});

test("the folder of a server that was killed can be opened at once", async () => {
	const first = await firstServer();
	const created = await first.createExercise({ scenarioId: "first-steps", name: "Kept", level: 1, worlds: ["One"] });
	await first.kill();
	const second = new ServerProcess(await freePort(), first.data);
	running.push(second);
	await second.start();
	expect((await second.overview()).exercises.map(({ exerciseId }) => exerciseId)).toEqual([created.exerciseId]);
});
