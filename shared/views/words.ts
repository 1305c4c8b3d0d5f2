import { plannedInjects } from "../exercise/find.ts";
import { type ExerciseState, type Seat, type TeamKey, teamKey } from "../exercise/state.ts";
import type { LocalText, Scenario } from "../scenario/scenario.ts";
import { textIn } from "../scenario/text.ts";
import type { TeamNameView } from "./contract/exerciseHeadView.ts";
import { keeper } from "./keeper.ts";
import { ERASED, plainLabel } from "./plainWords.ts";
import type { Room } from "./room.ts";

/** The words of one reader: texts in a language, names of teams, labels of seats. */
export interface Words {
	readonly language: string;
	readonly text: (text: LocalText) => string;
	readonly optional: (text: LocalText | null) => string | null;
	/** Free text by its reference; plain words once it is erased. */
	readonly said: (ref: { readonly id: string }) => string;
	/** Null where nothing was said. */
	readonly saidIfAny: (ref: { readonly id: string } | null) => string | null;
	readonly teamName: (teamId: string) => TeamNameView;
	readonly worldName: (worldId: string) => string;
	readonly roleName: (seat: Seat) => string | null;
	/** Players carry the role as a label, and a name only if the plan says so; others the label of their link. Never empty. */
	readonly label: (seatId: string) => string;
	/** 1, 2, 3 … in the order of the plan. */
	readonly injectNumber: (injectId: string) => number;
}

const LETTERS = "ABCDEFGH";

export function wordsOf(scenario: Scenario, state: ExerciseState, room: Room, language: string): Words {
	const text = (local: LocalText): string => textIn(local, language, scenario.languages);
	const teams = scenario.teams.filter(({ id }) => state.plan.teamIds.includes(id));
	const numbers = new Map(plannedInjects(scenario, state).map(({ id }, index) => [id, index + 1]));
	const roleName = (seat: Seat): string | null => {
		const role = scenario.teams.find(({ id }) => id === seat.teamId)?.roles.find(({ id }) => id === seat.roleId);
		return role === undefined ? null : text(role.name);
	};
	const teamName = (teamId: string): TeamNameView => {
		const index = Math.max(
			0,
			teams.findIndex(({ id }) => id === teamId),
		);
		const team = teams[index];
		return { id: teamId, name: team === undefined ? teamId : text(team.name), letter: LETTERS[index] ?? "?", index };
	};
	const said = (ref: { readonly id: string }): string => room.texts.get(ref.id) ?? ERASED;
	return {
		language,
		text,
		optional: (local) => (local === null ? null : text(local)),
		said,
		saidIfAny: (ref) => (ref === null ? null : said(ref)),
		teamName,
		worldName: (worldId) => state.plan.worlds.find(({ id }) => id === worldId)?.name ?? worldId,
		roleName,
		label: (seatId) => {
			const seat = seatOrRemoved(state, seatId);
			if (seat === undefined) return seatId;
			const name = seat.name === null ? undefined : room.texts.get(seat.name.id);
			if (seat.role !== "player") return name ?? plainLabel(seat.role, seat.number);
			if (state.plan.names && name !== undefined) return name;
			if (seat.bot !== null) return `Bot ${seat.number}`;
			const role = roleName(seat);
			if (role !== null) return seat.number === 1 ? role : `${role} ${seat.number}`;
			return seat.teamId === null ? seatId : `${teamName(seat.teamId).name} ${seat.number}`;
		},
		injectNumber: (injectId) => numbers.get(injectId) ?? 0,
	};
}

export function measureText(scenario: Scenario, words: Words, measureId: string): string {
	return words.text(scenario.measures[measureId]?.text ?? {});
}

function seatOrRemoved({ seats, removedSeats }: ExerciseState, seatId: string): Seat | undefined {
	if (Object.hasOwn(seats, seatId)) return seats[seatId];
	return Object.hasOwn(removedSeats, seatId) ? removedSeats[seatId] : undefined;
}

const keepTables = keeper<ExerciseState["seats"], ReadonlyMap<TeamKey, readonly Seat[]>>();

/** Seats of players in a team of a world, in the order they sat down. */
export function membersOf(state: ExerciseState, worldId: string, teamId: string): readonly Seat[] {
	const tables = keepTables(state.seats, "", [], () => tablesOf(state));
	return tables.get(teamKey(worldId, teamId)) ?? [];
}

function tablesOf(state: ExerciseState): ReadonlyMap<TeamKey, readonly Seat[]> {
	const tables = new Map<TeamKey, Seat[]>();
	for (const seat of Object.values(state.seats)) {
		if (seat.role !== "player" || seat.worldId === null || seat.teamId === null) continue;
		const key = teamKey(seat.worldId, seat.teamId);
		const table = tables.get(key);
		if (table === undefined) tables.set(key, [seat]);
		else table.push(seat);
	}
	return tables;
}

/** Advisers of the exercise, in the order they came. */
export function advisersOf(state: ExerciseState): readonly Seat[] {
	return Object.values(state.seats).filter(({ role }) => role === "adviser");
}
