import type { RevealStepName } from "../../shared/exercise/commands.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { type Audience, documentsFor, viewFor } from "../../shared/views/viewFor.ts";
import type { TestExercise } from "../support/anExercise.ts";
import { canariesIn } from "../support/canaries.ts";
import { openingOf, type Played, type TeamReader } from "./whatOpens.ts";

/** Everybody but the white cell. Observers read the projector's stream. */
export function audiencesOf({ state }: TestExercise): readonly Audience[] {
	const language = "en";
	return [
		...state.plan.worlds.flatMap(({ id: worldId }) =>
			state.plan.teamIds.map((teamId): Audience => ({ kind: "team", worldId, teamId, language })),
		),
		// One of each: a scribe, a member, another team's, and the guests.
		...["ada", "axel", "lena", "vera", "olga"]
			.filter((id) => Object.hasOwn(state.seats, id))
			.map((id): Audience => ({ kind: "seat", seatId: id, language })),
		{ kind: "adviser", seatId: "vera", language },
		{ kind: "projector", language },
	];
}

/** What stands on the wire of this audience: its view, and the documents that travel beside it. */
export type OnTheWire = (exercise: TestExercise, audience: Audience) => unknown;

export const onTheWire: OnTheWire = ({ scenario, state, room }, audience) => ({
	view: viewFor(scenario, state, room, audience),
	documents: [...documentsFor(scenario, state, room, audience).values()],
});

/** Every canary that stands on a wire and is not open there, and every key that shows before its step. */
export function leaksOf(
	exercise: TestExercise,
	paths: ReadonlyMap<string, string>,
	wire: OnTheWire = onTheWire,
	noteOpen: (path: string) => void = () => undefined,
): readonly string[] {
	return audiencesOf(exercise).flatMap((audience) => {
		const sent: unknown = JSON.parse(JSON.stringify(wire(exercise, audience)));
		const name = Object.values(audience).join("/");
		const leaked = closedPathsIn(exercise, paths, [audience], JSON.stringify(sent), noteOpen);
		return [...leaked.map((path) => `${name} reads ${path}`), ...keysShown(sent).map((key) => `${name} shows ${key}`)];
	});
}

/** Where each canary of this text was planted that is open to none of these audiences by now. */
export function closedPathsIn(
	exercise: Played,
	paths: ReadonlyMap<string, string>,
	audiences: readonly Audience[],
	text: string,
	noteOpen: (path: string) => void = () => undefined,
): readonly string[] {
	return [...new Set(canariesIn(text))].flatMap((canary) => {
		const path = pathOf(exercise, paths, canary);
		const found = openingOf(path);
		const reader = found === null ? undefined : audiences.find((audience) => isOpenTo(exercise, audience, path));
		if (found === null || reader === undefined) return [path];
		noteOpen(`${reader.kind} ${found.opening.path}`);
		return [];
	});
}

/** Where the canary was planted. A statement's words stand in its document; ids and codes stand for themselves. */
function pathOf({ scenario }: Played, paths: ReadonlyMap<string, string>, canary: string): string {
	if (canary.startsWith("ZQ")) return `indicators/${canary}`;
	return statementPaths(scenario).get(canary) ?? paths.get(canary) ?? `the id ${canary}`;
}

const statementPathsOf = new WeakMap<Scenario, ReadonlyMap<string, string>>();

function statementPaths(scenario: Scenario): ReadonlyMap<string, string> {
	const known =
		statementPathsOf.get(scenario) ??
		new Map(
			scenario.injects.flatMap((inject) =>
				Object.values(inject.statements).map(({ id, text }) => [
					text.en ?? "",
					`injects/${inject.id}/statements/${id}/text`,
				]),
			),
		);
	statementPathsOf.set(scenario, known);
	return known;
}

function isOpenTo(exercise: Played, audience: Audience, path: string): boolean {
	const { opening, parts } = openingOf(path) ?? { opening: null, parts: [] };
	if (opening === null) return false;
	const toTeam = (team: TeamReader): boolean => opening.team?.(team, ...parts) ?? false;
	switch (audience.kind) {
		case "team":
			return toTeam({ exercise, ...audience });
		case "adviser":
			return (
				path === "title" ||
				(exercise.state.seats[audience.seatId]?.calledTo ?? []).some((key) => {
					const [worldId = "", teamId = ""] = key.split("/");
					return toTeam({ exercise, worldId, teamId });
				})
			);
		case "projector":
			return opening.plenary?.(exercise, ...parts) ?? false;
		case "seat":
			// The label of a seat is its role, or its team where it has none.
			return (
				(opening.path === "teams/:team/roles/:role/name" || opening.path === "teams/:team/name") &&
				parts[0] === exercise.state.seats[audience.seatId]?.teamId
			);
		case "facilitator":
			return true;
	}
}

/** Fields of a reveal, and the step that opens each. */
const OPENED_BY: Readonly<Record<string, RevealStepName>> = {
	evidence: "evidence",
	biasFlags: "evidence",
	path: "path",
	options: "decisions",
	courseRating: "decisions",
	decisions: "decisions",
	outcome: "outcome",
	outcomes: "outcome",
	score: "scores",
	scores: "scores",
};
/** Keys that name a secret wherever they stand outside a reveal. */
const SECRET_KEYS = new Set(
	"weight rating burden truth notes facilitatorNotes explanation explainedBy indicators pattern reaches release bias isBias consequence result sets outcome highBurden objective theme isBenign benign critical twinOf leads expectedActions lawyerCheck law leaks key seed required useful counterproductive".split(
		" ",
	),
);
const SECRET_VALUES = new Set([
	"neutral",
	"signal",
	"decoy",
	"best",
	"acceptable",
	"poor",
	"harmful",
	"prevented",
	"displaced",
	"diverted",
]);

/** Keys and values of the answer sheet that show before their step. */
export function keysShown(sent: unknown): readonly string[] {
	const shown: string[] = [];
	const walk = (value: unknown, path: string): void => {
		if (typeof value === "string" && SECRET_VALUES.has(value)) shown.push(`${path}: ${value}`);
		if (typeof value !== "object" || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			if (key === "reveal") shown.push(...revealedTooEarly(inner, `${path}/reveal`));
			else if (SECRET_KEYS.has(key)) shown.push(`${path}/${key}`);
			else walk(inner, `${path}/${key}`);
		}
	};
	walk(sent, "");
	return shown;
}

function revealedTooEarly(reveal: unknown, path: string): readonly string[] {
	if (typeof reveal !== "object" || reveal === null) return [];
	const steps: readonly unknown[] = "steps" in reveal && Array.isArray(reveal.steps) ? reveal.steps : [];
	return Object.entries(reveal).flatMap(([key, value]) => {
		const step = OPENED_BY[key];
		if (value === null || step === undefined || steps.includes(step)) return [];
		return [`${path}/${key}`];
	});
}
