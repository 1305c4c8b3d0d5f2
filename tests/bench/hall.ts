import type { SeatTicket } from "../../shared/wire/api.ts";
import { aServerProcess, type ServerProcess } from "../support/aServerProcess.ts";
import type { AudienceTasks } from "./audience.ts";
import type { BareTasks } from "./bareServer.ts";
import { ChildTask } from "./ChildTask.ts";

const INJECT = "forty-thousand-parts";
const SEAT_TOGETHER = 10;

/** Our built server and the bare one, each a process of its own, and everybody's devices in a third. */
export interface BenchHall {
	readonly server: ServerProcess;
	readonly bare: ChildTask<BareTasks>;
	readonly audience: ChildTask<AudienceTasks>;
	readonly close: () => Promise<void>;
}

/** So many players, connected to both servers, in play. */
export async function openBenchHall(players: number, worlds: number): Promise<BenchHall> {
	const server = await aServerProcess();
	const bare = new ChildTask<BareTasks>("bareServer.ts");
	const audience = new ChildTask<AudienceTasks>("audience.ts");
	const created = await server.createExercise({
		scenarioId: "vilnius-2022",
		name: "Bench",
		level: 3,
		worlds: Array.from({ length: worlds }, (_, index) => `World ${index + 1}`),
		injectIds: [INJECT],
		practised: true,
	});
	const post = async (path: string, body: unknown): Promise<unknown> => {
		const response = await fetch(`${server.url}${path}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		});
		if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
		return response.json();
	};
	const ticket = (await post("/api/links/open", {
		token: created.facilitatorLink.path.split("#link=")[1],
	})) as SeatTicket;
	await audience.ask("joinFacilitator", { url: server.url, ticket });
	await audience.ask("facilitate", { type: "OpenLobby" });
	const teamIds = ["industry", "licensing", "screening", "promotion", "academia"];
	const places = Array.from({ length: players }, (_, index) => ({
		code: created.joinCode,
		worldId: `world-${(index % worlds) + 1}`,
		teamId: teamIds[Math.floor(index / worlds) % teamIds.length],
		roleId: null,
		name: null,
	}));
	const tickets: SeatTicket[] = [];
	const seat = async (): Promise<void> => {
		for (let place = places.shift(); place !== undefined; place = places.shift())
			tickets.push((await post("/api/join/seat", place)) as SeatTicket);
	};
	await Promise.all(Array.from({ length: SEAT_TOGETHER }, seat));
	await audience.ask("facilitate", { type: "StartExercise" });
	await audience.ask("facilitate", { type: "ReleaseInject", injectId: INJECT });
	for (const teamId of teamIds.slice(1))
		await audience.ask("facilitate", { type: "InformTeam", injectId: INJECT, worldId: null, teamId });
	await audience.ask("join", { url: server.url, tickets });
	const port = await bare.ask("listen", null);
	await audience.ask("joinBare", { port, count: players });
	return {
		server,
		bare,
		audience,
		close: async () => {
			await audience.stop();
			await bare.stop();
			await server.stop();
		},
	};
}
