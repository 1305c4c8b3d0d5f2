import type { RevealStepName } from "../../shared/exercise/commands.ts";
import { injectStateOf, playOf, statementOf } from "../../shared/exercise/find.ts";
import { documentsInHand, handOf } from "../../shared/exercise/hand.ts";
import type { Play } from "../../shared/exercise/state.ts";
import type { Inject } from "../../shared/scenario/scenario.ts";
import type { TestExercise } from "../support/anExercise.ts";

/** An exercise as it stands: at a table, or in a server. */
export type Played = Pick<TestExercise, "scenario" | "state">;

/**
 * What may stand on whose wire, and when: one row for each authored text that ever opens. What has no row never does:
 * truth, notes, objectives, expected actions, the law, ids. Read from the rules of the exercise, not from its views.
 */
export interface Opening {
	/** Where the text is authored; `:name` stands for any one part. */
	readonly path: string;
	/** Whether it is open to this team now. Without it: never. */
	readonly team?: (team: TeamReader, ...parts: readonly string[]) => boolean;
	/** Whether it is open to all in the room now. Without it: never. */
	readonly plenary?: (room: Played, ...parts: readonly string[]) => boolean;
}

export interface TeamReader {
	readonly exercise: Played;
	readonly worldId: string;
	readonly teamId: string;
}

const always = (): boolean => true;
const ownTeam = ({ teamId }: TeamReader, team = ""): boolean => team === teamId;
const briefed = (team: TeamReader, of = ""): boolean => ownTeam(team, of) && team.exercise.state.phase !== "lobby";

const documentOpening = {
	team: holdsDocument,
	plenary: (room: Played, injectId = "", documentId = "") =>
		isOpen(room, injectId, "evidence") && wasInPlay(room, injectId, documentId),
};

export const OPENINGS: readonly Opening[] = [
	{ path: "title", team: always, plenary: always },
	{ path: "teams/:team/name", team: always, plenary: always },
	{ path: "teams/:team/summary", team: always },
	{ path: "teams/:team/briefing", team: briefed },
	{ path: "teams/:team/roles/:role/name", team: ownTeam },
	{ path: "teams/:team/roles/:role/briefing", team: briefed },
	{
		path: "measures/:measure/text",
		team: ({ exercise, teamId }, id = "") => exercise.scenario.measures[id]?.by.includes(teamId) ?? false,
	},

	// For a team once it has entered; for all once every team that plays it has, and from the close on.
	{ path: "injects/:inject/title", team: hasEntered, plenary: isTold },
	{ path: "injects/:inject/story", team: hasEntered, plenary: isTold },
	{
		path: "injects/:inject/openings/:team",
		team: (team, injectId, of) => ownTeam(team, of) && hasEntered(team, injectId),
	},
	{
		path: "injects/:inject/storyAdditions/:index/text",
		team: (team, injectId, index) => playBy(team, injectId)?.storyAdditions.includes(Number(index)) ?? false,
	},
	{
		path: "injects/:inject/requests/:request/text",
		team: (team, injectId, requestId) =>
			hasEntered(team, injectId) &&
			(injectBy(team.exercise, injectId)
				.requests.find(({ id }) => id === requestId)
				?.by.includes(team.teamId) ??
				false),
	},

	// In the hand; step `evidence`: in plenary.
	...["title", "from", "to", "date", "reference", "text"].map((field) => ({
		path: `injects/:inject/documents/:document/${field}`,
		...documentOpening,
	})),
	{
		path: "injects/:inject/statements/:statement/text",
		team: readsInFull,
		plenary: (room, injectId, id = "") =>
			documentOpening.plenary(room, injectId, statementOf(injectBy(room, injectId), id)?.documentId),
	},
	{
		path: "injects/:inject/documents/:document/statements/:statement/release/:team",
		team: (team, injectId, _documentId, id, of) => readsReleaseFor(team, injectId, id) === of,
	},

	// Step `evidence`: the keys of the own hand; in plenary of all documents.
	{
		path: "injects/:inject/documents/:document/statements/:statement/explanation",
		team: (team, injectId, _documentId, id = "") => handOnceOpen(team, injectId).has(id),
		plenary: documentOpening.plenary,
	},
	{
		path: "indicators/:code/title",
		team: showsIndicator,
		plenary: (room, code = "") =>
			room.scenario.injects.some(({ id, statements }) =>
				Object.values(statements).some(
					({ indicators, documentId }) => indicators.includes(code) && documentOpening.plenary(room, id, documentId),
				),
			),
	},
	{ path: "indicators/:code", team: showsIndicator },

	// Step `decisions`: the own options; in plenary those of all, without their consequences.
	{
		path: "injects/:inject/decisions/:team/:option/text",
		team: (team, injectId, of) => ownTeam(team, of) && hasEntered(team, injectId),
		plenary: (room, injectId) => isOpen(room, injectId, "decisions"),
	},
	{
		path: "injects/:inject/decisions/:team/:option/consequence",
		team: (team, injectId, of) =>
			ownTeam(team, of) && hasEntered(team, injectId) && isOpen(team.exercise, injectId, "decisions"),
	},

	// Step `outcome`: what followed in the own world; in plenary in any.
	...["branches/:branch/text", "otherwise/text"].map((end) => ({
		path: `injects/:inject/branches/:group/${end}`,
		team: (team: TeamReader, injectId = "", groupId = "", branchId: string | null = null) =>
			hasEntered(team, injectId) &&
			isOpen(team.exercise, injectId, "outcome") &&
			followed(team.exercise, team.worldId, injectId, groupId, branchId),
		plenary: (room: Played, injectId = "", groupId = "", branchId: string | null = null) =>
			isOpen(room, injectId, "outcome") &&
			room.state.plan.worlds.some(({ id }) => followed(room, id, injectId, groupId, branchId)),
	})),

	// Any step: what to talk about.
	{ path: "injects/:inject/debrief/:index", plenary: (room, injectId) => isOpen(room, injectId, "evidence") },
];

/** The row that says who may read what was authored at this path, and the parts of the path it names. */
export function openingOf(path: string): { readonly opening: Opening; readonly parts: readonly string[] } | null {
	const parts = path.split("/");
	for (const opening of OPENINGS) {
		const pattern = opening.path.split("/");
		if (pattern.length !== parts.length) continue;
		if (pattern.every((part, index) => part.startsWith(":") || part === parts[index]))
			return { opening, parts: parts.filter((_, index) => pattern[index]?.startsWith(":")) };
	}
	return null;
}

function injectBy({ scenario }: Played, injectId = ""): Inject {
	const inject = scenario.injects.find(({ id }) => id === injectId);
	if (inject === undefined) throw new Error(`There is no inject "${injectId}".`);
	return inject;
}

/** The team's play, once it has entered. */
function playBy({ exercise, worldId, teamId }: TeamReader, injectId = ""): Play | undefined {
	const play = playOf(exercise.state, worldId, teamId, injectId);
	return play?.enteredAtMs == null ? undefined : play;
}

function hasEntered(team: TeamReader, injectId = ""): boolean {
	return playBy(team, injectId) !== undefined;
}

function isTold({ state }: Played, injectId = ""): boolean {
	const status = injectStateOf(state, injectId)?.status;
	// Who did not come reads nothing on the wall.
	const plays = Object.values(state.plays).filter(
		({ injectId: of, worldId, teamId }) => of === injectId && !state.absentTeams.includes(`${worldId}/${teamId}`),
	);
	return status === "closed" || (status === "released" && plays.every(({ enteredAtMs }) => enteredAtMs !== null));
}

function isOpen({ state }: Played, injectId = "", step: RevealStepName): boolean {
	return injectStateOf(state, injectId)?.revealed.includes(step) ?? false;
}

function holdsDocument(team: TeamReader, injectId = "", documentId = ""): boolean {
	const play = playBy(team, injectId);
	return (
		play !== undefined &&
		documentsInHand(injectBy(team.exercise, injectId), play).some(({ document }) => document.id === documentId)
	);
}

function wasInPlay({ state }: Played, injectId: string, documentId: string): boolean {
	return Object.values(state.plays).some((play) => play.injectId === injectId && play.documentIds.includes(documentId));
}

function readsInFull(team: TeamReader, injectId = "", statementId = ""): boolean {
	const documentId = statementOf(injectBy(team.exercise, injectId), statementId)?.documentId;
	if (holdsDocument(team, injectId, documentId)) return true;
	const received = playBy(team, injectId)?.received[statementId];
	return received !== undefined && received.wording !== "release";
}

/** For which team the release wording was written that this team reads; null when it reads none. */
function readsReleaseFor(team: TeamReader, injectId = "", statementId = ""): string | null {
	const received = playOf(team.exercise.state, team.worldId, team.teamId, injectId)?.received[statementId];
	if (received?.wording !== "release") return null;
	const written = Object.keys(statementOf(injectBy(team.exercise, injectId), statementId)?.release ?? {});
	return written.includes(team.teamId)
		? team.teamId
		: readsReleaseFor({ ...team, teamId: received.from }, injectId, statementId);
}

function handOnceOpen(team: TeamReader, injectId = ""): ReadonlySet<string> {
	const play = playBy(team, injectId);
	if (play === undefined || !isOpen(team.exercise, injectId, "evidence")) return new Set();
	return new Set(handOf(injectBy(team.exercise, injectId), play).keys());
}

function showsIndicator(team: TeamReader, code = ""): boolean {
	return team.exercise.scenario.injects.some(({ id, statements }) =>
		[...handOnceOpen(team, id)].some((held) => statements[held]?.indicators.includes(code)),
	);
}

function followed(
	{ state }: Played,
	worldId: string,
	injectId: string,
	groupId: string,
	branchId: string | null,
): boolean {
	return (
		state.outcomes[`${worldId}/${injectId}`]?.branches.some(
			(one) => one.groupId === groupId && one.branchId === branchId,
		) ?? false
	);
}
