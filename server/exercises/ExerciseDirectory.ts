import type { Refusal } from "../../shared/exercise/commands.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { textIn } from "../../shared/scenario/text.ts";
import type { CreateExerciseBody, ExerciseSummary } from "../../shared/wire/api.ts";
import { canonicalJson } from "../journal/canonicalJson.ts";
import { sha256 } from "../journal/hashChain.ts";
import { type ExerciseRow, type Journal, JournalError, type LinkRow } from "../journal/journal.ts";
import type { Log } from "../log.ts";
import type { EncodeMessage } from "./Connection.ts";
import { decideBatch } from "./decideBatch.ts";
import { ExerciseSession } from "./ExerciseSession.ts";
import { JOIN_CODE_LENGTH, newCode, tidyCode } from "./joinCode.ts";
import { linksOf } from "./linksOf.ts";
import { planFrom } from "./planFrom.ts";
import { randomId } from "./randomId.ts";
import type { Surroundings } from "./surroundings.ts";

export interface DirectoryParts {
	readonly journal: Journal;
	readonly surroundings: Surroundings;
	readonly encode: EncodeMessage;
	readonly bootId: string;
	readonly joinUrl: () => string;
	readonly presenceGraceMs: number;
	/** Opens the door of an exercise that has come to be. */
	readonly onOpened: (session: ExerciseSession) => Promise<void>;
	/** Closes the door of an exercise that is no more. */
	readonly onRemoved: (exerciseId: string) => Promise<void>;
	readonly log: Log;
}

export type Created =
	| { readonly ok: true; readonly session: ExerciseSession }
	| { readonly ok: false; readonly refusal: Refusal };

/** All exercises of this server: those that are open, and those that could not be opened again. */
export class ExerciseDirectory {
	readonly #parts: DirectoryParts;
	readonly #sessions = new Map<string, ExerciseSession>();
	readonly #closed = new Map<string, { readonly row: ExerciseRow; readonly problem: string }>();

	constructor(parts: DirectoryParts) {
		this.#parts = parts;
	}

	/** Opens everything that stands in the journal. One damaged exercise does not keep the others shut. */
	async reopenAll(): Promise<void> {
		for (const row of await this.#parts.journal.exercises()) await this.#reopen(row);
	}

	/** Creates an exercise of a scenario, which it pins: later changes of the scenario do not reach it. */
	async create(scenario: Scenario, body: CreateExerciseBody, link: LinkRow): Promise<Created> {
		const planned = planFrom(scenario, body);
		if (!planned.ok) return planned;
		const { surroundings, journal, log } = this.#parts;
		const json = canonicalJson(scenario);
		const row: ExerciseRow = {
			exerciseId: randomId(surroundings.randomBytes, 12),
			joinCode: this.#newJoinCode(),
			scenarioHash: sha256(json),
			createdWallMs: surroundings.nowWallMs(),
		};
		const { exerciseId, scenarioHash } = row;
		const seed = Buffer.from(surroundings.randomBytes(16)).toString("hex");
		const command = { type: "CreateExercise", exerciseId, plan: planned.plan, seed, scenarioHash } as const;
		const ask = { kind: "server", by: "server", command, texts: [], aside: [{ kind: "link", link }] } as const;
		const decided = decideBatch(null, [], [ask], {
			scenario,
			nowWallMs: row.createdWallMs,
			randomBytes: surroundings.randomBytes,
			isOnline: () => false,
			answeredBefore: () => undefined,
			onFault: (error) => log.error({ err: error }, "an exercise could not be created"),
		});
		const [answer] = decided.answers;
		if (answer?.ok === false) return answer;
		const batch = { events: decided.fresh, texts: [], commands: [], aside: decided.aside };
		await journal.create(row, { hash: scenarioHash, json }, batch);
		const session = await this.#open(row, scenario);
		log.info({ exerciseId, scenario: scenario.id }, "exercise created");
		return { ok: true, session };
	}

	find(exerciseId: string): ExerciseSession | undefined {
		return this.#sessions.get(exerciseId);
	}

	findByCode(typed: string): ExerciseSession | undefined {
		const code = tidyCode(typed);
		return this.all().find(({ joinCode }) => joinCode === code);
	}

	all(): readonly ExerciseSession[] {
		return [...this.#sessions.values()];
	}

	/** Newest first. */
	summaries(): readonly ExerciseSummary[] {
		return [...this.all().map(summaryOf), ...[...this.#closed.values()].map(summaryOfClosed)].sort(
			(one, other) => other.createdWallMs - one.createdWallMs,
		);
	}

	/** The join code and the phase of an exercise, also of one that could not be opened; undefined when there is none. */
	known(exerciseId: string): Pick<ExerciseSummary, "joinCode" | "phase"> | undefined {
		return this.summaries().find((summary) => summary.exerciseId === exerciseId);
	}

	/** Deletes everything of an exercise, its journal included. Throws when that could not be done; then it goes on. */
	async remove(exerciseId: string): Promise<void> {
		const { journal, onRemoved, log } = this.#parts;
		const session = this.#sessions.get(exerciseId);
		this.#sessions.delete(exerciseId);
		// Whatever it still has to write comes first, and then nothing more.
		await session?.stop();
		try {
			await journal.remove(exerciseId);
		} catch (error) {
			const row = (await journal.exercises()).find((one) => one.exerciseId === exerciseId);
			if (session !== undefined) await onRemoved(exerciseId);
			if (session !== undefined && row !== undefined) await this.#reopen(row);
			throw error;
		}
		this.#closed.delete(exerciseId);
		session?.hall.expelAll();
		if (session !== undefined) await onRemoved(exerciseId);
		log.info({ exerciseId }, "exercise deleted");
	}

	async stop(): Promise<void> {
		await Promise.all(this.all().map((session) => session.stop()));
	}

	async #reopen(row: ExerciseRow): Promise<void> {
		try {
			await this.#open(row, await this.#pinnedScenario(row.scenarioHash));
		} catch (error) {
			const problem = error instanceof Error ? error.message : String(error);
			this.#closed.set(row.exerciseId, { row, problem });
			this.#parts.log.error({ err: error, exerciseId: row.exerciseId }, "an exercise could not be opened again");
		}
	}

	async #open(row: ExerciseRow, scenario: Scenario): Promise<ExerciseSession> {
		const { journal, surroundings, encode, bootId, joinUrl, presenceGraceMs, log, onOpened } = this.#parts;
		const parts = { exercise: row, scenario, journal, surroundings, encode, bootId, joinUrl, presenceGraceMs, log };
		const session = await ExerciseSession.open(parts);
		this.#sessions.set(row.exerciseId, session);
		await onOpened(session);
		return session;
	}

	async #pinnedScenario(hash: string): Promise<Scenario> {
		const json = await this.#parts.journal.scenario(hash);
		if (json === null || sha256(json) !== hash)
			throw new JournalError("ChainBroken", "The scenario this exercise was created with is missing or damaged.");
		// Its hash says that it is what `parseScenario` made when the exercise was created.
		return JSON.parse(json) as Scenario;
	}

	#newJoinCode(): string {
		const taken = new Set(
			[...this.all(), ...[...this.#closed.values()].map(({ row }) => row)].map(({ joinCode }) => joinCode),
		);
		let code: string;
		do code = newCode(this.#parts.surroundings.randomBytes, JOIN_CODE_LENGTH);
		while (taken.has(code));
		return code;
	}
}

function summaryOf(session: ExerciseSession): ExerciseSummary {
	const { state, scenario } = session;
	const players = Object.values(state.seats).filter(({ role }) => role === "player");
	return {
		exerciseId: session.exerciseId,
		name: state.plan.name,
		scenarioTitle: textIn(scenario.title, scenario.languages[0] ?? "en", scenario.languages),
		createdWallMs: session.createdWallMs,
		phase: state.phase,
		level: state.plan.level,
		isDryRun: state.plan.dryRun === true,
		joinCode: session.joinCode,
		worlds: state.plan.worlds.length,
		seats: players.length,
		online: players.filter(({ id }) => session.hall.isOnline(id)).length,
		links: linksOf(session),
		problem: null,
	};
}

function summaryOfClosed({ row, problem }: { readonly row: ExerciseRow; readonly problem: string }): ExerciseSummary {
	return {
		exerciseId: row.exerciseId,
		name: row.joinCode,
		scenarioTitle: "",
		createdWallMs: row.createdWallMs,
		phase: "closed",
		level: 1,
		isDryRun: false,
		joinCode: row.joinCode,
		worlds: 0,
		seats: 0,
		online: 0,
		links: [],
		problem,
	};
}
