import { type InjectContext, unknownTeam } from "./checked.ts";
import { inside, itemOf, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Enters } from "./scenario.ts";
import { isWhole } from "./source.ts";

/** Who plays the inject: every team that enters can be reached and has what it needs; nobody else is given anything. */
export function checkPlay(context: InjectContext): readonly Problem[] {
	const { inject, source } = context.one;
	const at = source.place;
	const problems: Problem[] = [];
	const entering = Object.keys(inject.enters);

	for (const [team, enters] of Object.entries(inject.enters)) {
		const place = inside(at, "enters", team);
		problems.push(...unknownTeam(context, place, team, { at: "key" }));
		if (!Object.hasOwn(inject.openings, team) && isWhole(source, "openings")) {
			const message = `The team "${team}" plays this inject and has no opening. Add the line that brings it in to openings.`;
			problems.push(problemAt(place, "missing-opening", message, { at: "key" }));
		}
		if (!Object.hasOwn(inject.decisions, team) && isWhole(source, "decisions")) {
			const message = `The team "${team}" plays this inject and has nothing to decide. Add its options to decisions.`;
			problems.push(problemAt(place, "missing-decision", message, { at: "key" }));
		}
		if (
			typeof enters === "object" &&
			"minute" in enters &&
			enters.minute >= inject.minutes.limit &&
			isWhole(source, "minutes")
		) {
			const message = `The team enters at minute ${enters.minute}, and the inject ends at minute ${inject.minutes.limit}. Let it in earlier.`;
			problems.push(problemAt(place, "enters-too-late", message));
		}
		if (typeof enters === "object" && "informedBy" in enters) {
			enters.informedBy.forEach((informer, index) => {
				const item = itemOf(inside(place, "informedBy"), index);
				problems.push(...unknownTeam(context, item, informer));
				if (informer === team)
					problems.push(problemAt(item, "informs-itself", "A team cannot be informed by itself. Name another."));
			});
		}
	}
	if (isWhole(source, "enters")) {
		const reached = reachedTeams(inject.enters);
		for (const team of entering) {
			const enters = inject.enters[team];
			if (reached.has(team) || typeof enters !== "object" || !("informedBy" in enters)) continue;
			if (enters.informedBy.some((informer) => informer === team || !entering.includes(informer))) continue;
			const message = `The team "${team}" can never be reached: those who could inform it wait to be informed themselves. Let one of them enter at the start or at a minute.`;
			problems.push(problemAt(inside(at, "enters", team), "team-unreachable", message));
		}
		if (entering.length === 0)
			problems.push(problemAt(inside(at, "enters"), "nobody-plays", "No team plays this inject. Add teams to enters."));
	}

	inject.leads.forEach((team, index) => {
		problems.push(...unknownTeam(context, itemOf(inside(at, "leads"), index), team));
	});
	inject.storyAdditions.forEach((addition, index) => {
		const teams = inside(itemOf(inside(at, "storyAdditions"), index), "teams");
		addition.teams.forEach((team, teamIndex) => {
			problems.push(...unknownTeam(context, itemOf(teams, teamIndex), team));
		});
	});
	for (const key of ["openings", "decisions", "expectedActions", "assesses", "measures"] as const) {
		for (const team of Object.keys(inject[key]))
			problems.push(...unknownTeam(context, inside(at, key, team), team, { at: "key" }));
	}
	if (inject.minutes.target >= inject.minutes.limit && isWhole(source, "minutes")) {
		const message = `The target (${inject.minutes.target}) must come before the limit (${inject.minutes.limit}). Lower the one or raise the other.`;
		problems.push(problemAt(inside(at, "minutes", "target"), "target-after-limit", message));
	}
	return problems;
}

function reachedTeams(enters: Readonly<Record<string, Enters>>): ReadonlySet<string> {
	const reached = new Set<string>();
	for (let before = -1; before !== reached.size; ) {
		before = reached.size;
		for (const [team, how] of Object.entries(enters)) {
			if (how === "start" || "minute" in how || how.informedBy.some((informer) => reached.has(informer)))
				reached.add(team);
		}
	}
	return reached;
}
