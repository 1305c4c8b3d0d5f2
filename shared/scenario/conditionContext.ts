import type { Checked, CheckedInject } from "./checked.ts";
import type { Choices, Possibilities } from "./conditionChoices.ts";
import { knowsIds } from "./source.ts";

export interface FlagSetters {
	/** Indexes of injects that set the flag at all. */
	readonly any: readonly number[];
	/** Indexes of injects that set it to true. */
	readonly true: readonly number[];
}

/** What conditions can refer to, gathered once for the whole scenario. */
export interface ConditionContext {
	readonly indexOf: ReadonlyMap<string, number>;
	readonly flags: ReadonlyMap<string, FlagSetters>;
	/** False when some decisions or branches could not be read, so that a flag may be set there. */
	readonly knowsFlags: boolean;
}

export function conditionContext({ injects, knowsInjects }: Checked): ConditionContext {
	const indexOf = new Map<string, number>();
	const flags = new Map<string, { any: number[]; true: number[] }>();
	let knowsFlags = knowsInjects;
	injects.forEach(({ inject, source }, index) => {
		if (!indexOf.has(inject.id)) indexOf.set(inject.id, index);
		if (!knowsIds(source, "decisions") || !knowsIds(source, "branches")) knowsFlags = false;
		const effects = [
			...Object.values(inject.decisions).flat(),
			...inject.branches.flatMap((group) => [...group.branches, group.otherwise]),
		];
		for (const { sets } of effects) {
			for (const [name, value] of Object.entries(sets)) {
				const setters = flags.get(name) ?? { any: [], true: [] };
				flags.set(name, setters);
				setters.any.push(index);
				if (value) setters.true.push(index);
			}
		}
	});
	return { indexOf, flags, knowsFlags };
}

export function outcomesOf({ inject }: CheckedInject): ReadonlySet<string> {
	const stated = inject.branches.flatMap((group) => [...group.branches, group.otherwise].map(({ outcome }) => outcome));
	return new Set(stated.filter((outcome) => outcome !== null));
}

const ANYTHING: Choices = new Set();
const YES_OR_NO: Choices = new Set(["yes", "no"]);
const NO: Choices = new Set(["no"]);
const NOTHING: Choices = new Set([""]);

/** What can be the case when the condition of inject `own` is asked: only what injects up to `last` have brought about. */
export function possibilities(checked: Checked, context: ConditionContext, last: number): Possibilities {
	const find = (injectId: string): CheckedInject | "unknown" | "later" => {
		const index = context.indexOf.get(injectId);
		const found = index === undefined ? undefined : checked.injects[index];
		if (index === undefined || found === undefined) return "unknown";
		return index > last ? "later" : found;
	};
	const optionsOf = (injectId: string, teamId: string) => {
		const found = find(injectId);
		return typeof found === "string" || !Object.hasOwn(found.inject.decisions, teamId)
			? []
			: (found.inject.decisions[teamId] ?? []);
	};
	return {
		decisions: (injectId, teamId) => {
			const found = find(injectId);
			if (found === "later") return NOTHING;
			if (found === "unknown" || !knowsIds(found.source, "decisions")) return ANYTHING;
			const options = optionsOf(injectId, teamId);
			return options.length === 0 ? ANYTHING : new Set(["", ...options.map(({ id }) => id)]);
		},
		optionsRated: (injectId, teamId, ratings) =>
			optionsOf(injectId, teamId)
				.filter(({ rating }) => ratings.includes(rating))
				.map(({ id }) => id),
		reached: (injectId) => {
			const found = find(injectId);
			if (found === "later") return NO;
			return found === "unknown" ? ANYTHING : YES_OR_NO;
		},
		outcomes: (injectId) => {
			const found = find(injectId);
			if (found === "later") return NOTHING;
			if (found === "unknown" || !knowsIds(found.source, "branches")) return ANYTHING;
			return new Set(["", ...outcomesOf(found)]);
		},
		flags: (name) => {
			const setters = context.flags.get(name)?.true ?? [];
			if (setters.some((index) => index <= last) || !context.knowsFlags) return YES_OR_NO;
			return NO;
		},
	};
}
