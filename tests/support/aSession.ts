import { pino } from "pino";
import type { Connection, EncodeMessage } from "../../server/exercises/Connection.ts";
import { ExerciseDirectory } from "../../server/exercises/ExerciseDirectory.ts";
import type { ExerciseSession } from "../../server/exercises/ExerciseSession.ts";
import { SeatDesk } from "../../server/exercises/SeatDesk.ts";
import type { Journal } from "../../server/journal/journal.ts";
import { MemoryJournal } from "../../server/journal/memory.ts";
import { Command, type SeatRole } from "../../shared/exercise/commands.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { StreamView } from "../../shared/views/contract/streamView.ts";
import type { CreateExerciseBody } from "../../shared/wire/api.ts";
import { applyPatch } from "../../shared/wire/patch.ts";
import type {
	CommandAnswer,
	DocumentsMessage,
	PatchMessage,
	StreamName,
	ViewMessage,
} from "../../shared/wire/protocol.ts";
import { TestMachine } from "./aMachine.ts";
import { aScenario } from "./aScenario.ts";

/** An exercise with its devices in one process, under a clock that only tests move. No sockets. */

const encode: EncodeMessage = (type, message) => new TextEncoder().encode(JSON.stringify({ type, message }));

let devices = 0;

export interface TableOptions {
	readonly scenario?: Scenario;
	readonly journal?: Journal;
	readonly machine?: TestMachine;
	readonly plan?: Partial<CreateExerciseBody>;
}

export class TestTable {
	readonly machine: TestMachine;
	readonly journal: Journal;
	readonly directory: ExerciseDirectory;
	readonly desk: SeatDesk;
	readonly session: ExerciseSession;

	static async open(options: TableOptions = {}): Promise<TestTable> {
		const machine = options.machine ?? new TestMachine();
		const journal = options.journal ?? new MemoryJournal();
		const directory = directoryOf(machine, journal);
		const desk = new SeatDesk(directory, machine);
		const { row } = desk.newLink("facilitator", "Lead");
		const body = { scenarioId: "small", name: "Trial", level: 3, worlds: ["North", "South"], ...options.plan } as const;
		const created = await directory.create(options.scenario ?? aScenario(), body, row);
		if (!created.ok) throw new Error(created.refusal.message);
		return new TestTable(machine, journal, directory, created.session);
	}

	/** The same exercise after the server was stopped, or killed, and started. */
	static async reopen(machine: TestMachine, journal: Journal): Promise<TestTable> {
		const directory = directoryOf(machine, journal);
		const reopened = directory.reopenAll();
		await machine.settle();
		await reopened;
		const [session] = directory.all();
		if (session === undefined) throw new Error(directory.summaries()[0]?.problem ?? "There is no exercise.");
		return new TestTable(machine, journal, directory, session);
	}

	private constructor(machine: TestMachine, journal: Journal, directory: ExerciseDirectory, session: ExerciseSession) {
		this.machine = machine;
		this.journal = journal;
		this.directory = directory;
		this.desk = new SeatDesk(directory, machine);
		this.session = session;
	}

	/** A seat is taken, and a device sits down at it. */
	async sit(role: SeatRole, teamId: string | null = null, worldId = "world-1"): Promise<TestDevice> {
		const seatId = `${role}-${Object.keys(this.session.state.seats).length}`;
		const place = { worldId: teamId === null ? null : worldId, teamId, roleId: null, name: null };
		const taken = this.session.handleServer({
			command: { type: "TakeSeat", seatId, role, ...place },
			texts: [],
			aside: [],
		});
		await this.machine.settle();
		const answer = await taken;
		if (!answer.ok) throw new Error(answer.refusal.message);
		return this.connect(seatId);
	}

	connect(seatId: string): TestDevice {
		return this.#attach(seatId, false);
	}

	/** A second device at the same seat, for a look at what it would be given. */
	connectBeside(seatId: string): TestDevice {
		return this.#attach(seatId, true);
	}

	#attach(seatId: string, mayShare: boolean): TestDevice {
		devices += 1;
		const device = new TestDevice(this, seatId, `device-${devices}`);
		this.session.hall.attach(device.connection, mayShare);
		return device;
	}

	/** Facilitator in play with the first inject released. */
	async begin(fay: TestDevice): Promise<void> {
		await fay.does({ type: "StartExercise" });
		await fay.does({ type: "ReleaseInject", injectId: "first" });
	}

	/** The facilitator with an open lobby. */
	async openLobby(): Promise<TestDevice> {
		const fay = await this.sit("facilitator");
		await fay.does({ type: "OpenLobby" });
		return fay;
	}
}

function directoryOf(machine: TestMachine, journal: Journal): ExerciseDirectory {
	return new ExerciseDirectory({
		journal,
		surroundings: machine,
		encode,
		bootId: Buffer.from(machine.randomBytes(4)).toString("hex"),
		joinUrl: () => "http://here",
		presenceGraceMs: 3000,
		onOpened: async () => {},
		onRemoved: async () => {},
		log: pino({ level: process.env.TEST_LOG ?? "silent" }),
	});
}

/** A device that keeps its views as the client does. */
export class TestDevice {
	readonly seatId: string;
	readonly connection: Connection;
	readonly views = new Map<StreamName, StreamView>();
	readonly documents = new Set<string>();
	/** Types of what came in, in order. */
	readonly received: string[] = [];
	wholeViews = 0;
	gaps = 0;
	partedBecause: string | null = null;
	readonly #table: TestTable;
	readonly #numbers = new Map<StreamName, { readonly bootId: string; readonly n: number }>();
	#ids = 0;

	constructor(table: TestTable, seatId: string, connectionId: string) {
		this.#table = table;
		this.seatId = seatId;
		this.connection = {
			connectionId,
			seatId,
			language: "en",
			have: new Set(),
			send: (frame) => this.#take(JSON.parse(new TextDecoder().decode(frame))),
			part: (why) => {
				this.partedBecause = why;
			},
		};
	}

	// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
	view(stream: StreamName): any {
		const view = this.views.get(stream);
		if (view === undefined) throw new Error(`No view of ${stream} has come.`);
		return view;
	}

	/** The answer, once everything has settled. */
	async asks(command: Readonly<Record<string, unknown>>): Promise<CommandAnswer> {
		const answer = this.post(command);
		await this.#table.machine.settle();
		return answer;
	}

	/** Asks without waiting. */
	post(command: Readonly<Record<string, unknown>>): Promise<CommandAnswer> {
		this.#ids += 1;
		const commandId = `command-${this.connection.connectionId}-${this.#ids}`;
		return this.#table.session.handle(this.seatId, Command.parse({ commandId, ...command }));
	}

	async does(command: Readonly<Record<string, unknown>>): Promise<void> {
		const answer = await this.asks(command);
		if (!answer.ok) throw new Error(`${JSON.stringify(command)} was refused: ${answer.refusal.code}`);
	}

	#take({ type, message }: { readonly type: string; readonly message: object }): void {
		this.received.push(type);
		if (type === "view") this.#takeView(message as ViewMessage);
		if (type === "patch") this.#takePatch(message as PatchMessage);
		if (type === "documents")
			for (const { contentId } of (message as DocumentsMessage).documents) this.documents.add(contentId);
		if (type === "notice") this.received.push((message as { readonly kind: string }).kind);
	}

	#takeView({ stream, bootId, n, view }: ViewMessage): void {
		this.wholeViews += 1;
		this.views.set(stream, view);
		this.#numbers.set(stream, { bootId, n });
	}

	#takePatch({ s, b, n, p }: PatchMessage): void {
		const known = this.#numbers.get(s);
		if (known?.bootId !== b || n !== known.n + 1) {
			this.gaps += 1;
			return;
		}
		this.views.set(s, applyPatch(this.view(s), p));
		this.#numbers.set(s, { bootId: b, n });
	}
}
