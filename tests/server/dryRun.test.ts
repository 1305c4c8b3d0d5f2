import { describe, expect, test } from "vitest";
import { MemoryJournal } from "../../server/journal/memory.ts";
import { playsOf } from "../../shared/exercise/find.ts";
import { TestTable } from "../support/aSession.ts";

async function aDryRun() {
	const journal = new MemoryJournal();
	const table = await TestTable.open({ journal, plan: { dryRun: true, practised: true } });
	const fay = await table.openLobby();
	return { table, journal, fay, machine: table.machine };
}

function locksOf({ session }: TestTable): readonly string[] {
	return playsOf(session.state, "first").flatMap(({ worldId, teamId, lock }) =>
		lock === null ? [] : [`${worldId}/${teamId}`],
	);
}

/** When the team that is told at a minute came in, in each world. */
function entered({ session }: TestTable): readonly number[] {
	return playsOf(session.state, "first").flatMap(({ teamId, enteredAtMs }) =>
		teamId === "screening" && enteredAtMs !== null ? [enteredAtMs] : [],
	);
}

describe("the bots of a dry run", () => {
	test("are there, answer the roll call, and play every team that nobody plays", async () => {
		const { table, fay, machine } = await aDryRun();
		await machine.pass(1000);
		const { seats } = fay.view("facilitator");
		const bots = seats.filter(({ bot }: { bot: unknown }) => bot !== null);
		expect(bots).toHaveLength(6);
		expect(bots.every(({ isOnline, isReady }: Record<string, unknown>) => isOnline && isReady)).toBe(true);
		await fay.does({ type: "SetClockRate", rate: 20 });
		await table.begin(fay);
		await machine.pass(60_000);
		expect(locksOf(table).length).toBeGreaterThan(0);
		const marked = table.session.recorded.filter(({ event }) => event.type === "StatementMarked");
		expect(marked.length).toBeGreaterThan(0);
		const opened = table.session.recorded.filter(({ event }) => event.type === "DocumentOpened");
		expect(opened.length).toBeGreaterThan(0);
	});

	test("see what falls due when it does, however fast time runs", async () => {
		const { table, fay, machine } = await aDryRun();
		await table.begin(fay);
		await fay.does({ type: "SetClockRate", rate: 20 });
		await machine.pass(14_900);
		expect(entered(table)).toEqual([]);
		await machine.pass(200);
		expect(entered(table)).toEqual([5 * 60_000, 5 * 60_000]);
	});

	test("play the team they are moved to, and are gone once they are removed", async () => {
		const { table, fay, machine } = await aDryRun();
		const botOf = (teamId: string) =>
			Object.values(table.session.state.seats).find(
				(seat) => seat.bot !== null && seat.worldId === "world-1" && seat.teamId === teamId,
			)?.id ?? "";
		const [moved, removed] = [botOf("licensing"), botOf("industry")];
		await fay.does({ type: "RemoveSeat", seatId: removed });
		await fay.does({ type: "MoveSeat", seatId: moved, worldId: "world-1", teamId: "industry" });
		await table.begin(fay);
		await machine.pass(10 * 60_000);
		expect(locksOf(table)).toContain("world-1/industry");
		expect(
			table.session.recorded.find(({ by, event }) => by === moved && event.type === "DecisionLocked"),
		).toBeDefined();
		const seats: readonly { readonly seatId: string; readonly isOnline: boolean }[] = fay.view("facilitator").seats;
		expect(seats.filter(({ isOnline }) => !isOnline)).toEqual([]);
		expect(table.session.hall.isOnline(removed)).toBe(false);
	});

	test("leave a team to whoever takes the pen, and take it up again when it is handed back", async () => {
		const { table, fay, machine } = await aDryRun();
		const ada = await table.sit("player", "industry");
		const bot = Object.values(table.session.state.seats).find(
			(seat) => seat.bot !== null && seat.worldId === "world-1" && seat.teamId === "industry",
		);
		expect(ada.view("seat").isScribe).toBe(true);
		await table.begin(fay);
		await machine.pass(60 * 60_000);
		expect(locksOf(table)).not.toContain("world-1/industry");
		const ofBot = table.session.recorded.filter(({ by }) => by === bot?.id).map(({ event }) => event.type);
		expect(ofBot).toEqual(["RollCallAnswered"]);
		await fay.does({ type: "HandPen", seatId: bot?.id ?? "" });
		await machine.pass(10 * 60_000);
		expect(locksOf(table)).toContain("world-1/industry");
	});

	test("wait while the clock stands", async () => {
		const { table, fay, machine } = await aDryRun();
		await fay.does({ type: "StartExercise" });
		await fay.does({ type: "PauseClock" });
		await fay.does({ type: "ReleaseInject", injectId: "first" });
		await machine.pass(60 * 60_000);
		expect(locksOf(table)).toEqual([]);
	});

	test("do nothing while attention is called, and go on when it is over", async () => {
		const { table, fay, machine } = await aDryRun();
		await fay.does({ type: "CallAttention", text: "Listen, please." });
		await table.begin(fay);
		await machine.pass(60 * 60_000);
		expect(locksOf(table)).toEqual([]);
		await fay.does({ type: "EndAttention" });
		await machine.pass(10 * 60_000);
		expect(locksOf(table).length).toBeGreaterThan(0);
	});

	test("decide once more when the step before their lock is undone", async () => {
		const { table, fay, machine } = await aDryRun();
		await fay.does({ type: "StartExercise" });
		await fay.does({ type: "ReleaseInject", injectId: "first" });
		const { seq } = table.session.head;
		await fay.does({ type: "SetClockRate", rate: 20 });
		await machine.pass(3 * 60_000);
		const before = locksOf(table);
		expect(before.length).toBeGreaterThan(0);
		const released = table.session.recorded.findLast(
			(entry) => entry.seq <= seq && entry.event.type === "InjectReleased",
		);
		await fay.does({ type: "UndoStep", seq: released?.seq, reason: "Once more" });
		expect(locksOf(table)).toEqual([]);
		await fay.does({ type: "ResumeClock" });
		await fay.does({ type: "ReleaseInject", injectId: "first" });
		await machine.pass(3 * 60_000);
		expect(locksOf(table).length).toBeGreaterThan(0);
	});

	test("take part in an inject that is improvised", async () => {
		const { table, fay, machine } = await aDryRun();
		await fay.does({ type: "StartExercise" });
		const written = { text: "A journalist calls.", options: ["Answer", "Keep silent"], worldId: null };
		await fay.does({ type: "ImproviseInject", ...written, teamIds: ["industry", "licensing"] });
		await machine.pass(1000);
		expect(Object.keys(table.session.state.improvised[0]?.decided ?? {}).sort()).toEqual(
			["world-1", "world-2"].flatMap((world) => [`${world}/industry`, `${world}/licensing`]),
		);
	});

	test("come back with the server, and the exercise with its speed", async () => {
		const { table, journal, fay, machine } = await aDryRun();
		await fay.does({ type: "SetClockRate", rate: 10 });
		await table.begin(fay);
		await machine.pass(1000);
		const again = await TestTable.reopen(machine, journal);
		const lead = again.connect(fay.seatId);
		await lead.does({ type: "ResumeClock" });
		expect(again.session.state.clock.rate).toBe(10);
		await machine.pass(6 * 60_000);
		expect(locksOf(again).length).toBeGreaterThan(0);
	});
});
