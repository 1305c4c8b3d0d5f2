import { notNegative, ScoringFault } from "./scoringFault.ts";

export type MeasureClass = "required" | "useful" | "neutral" | "counterproductive";

/** A measure within a team's power, with what it is for this team in this inject. */
export interface AvailableMeasure {
	readonly id: string;
	readonly class: MeasureClass;
	/** Burden on honest business. */
	readonly burden: number;
}

const UTILITY: Readonly<Record<MeasureClass, number>> = { required: 2, useful: 1, neutral: 0, counterproductive: -1 };

/**
 * The worth of the chosen measures over what was asked for: 2 for each required, 1 for each useful one up to
 * `usefulNeeded`, less 1 for each counterproductive one; at most 1, no lower bound. Null where nothing was asked for.
 */
export function measuresValue(
	available: readonly AvailableMeasure[],
	chosen: readonly string[],
	usefulNeeded: number,
): number | null {
	notNegative(usefulNeeded, "The number of useful measures needed");
	const required = available.filter((measure) => measure.class === "required").length;
	const useful = available.filter((measure) => measure.class === "useful").length;
	const target = 2 * required + Math.min(usefulNeeded, useful);
	const worth = chosenMeasures(available, chosen).reduce((sum, measure) => sum + UTILITY[measure.class], 0);
	return target === 0 ? null : Math.min(1, worth / target);
}

/** What good play costs: the lightest best decision, all required measures and the `usefulNeeded` cheapest useful ones. */
export function necessaryBurden(
	lightestBestBurden: number,
	available: readonly AvailableMeasure[],
	usefulNeeded: number,
): number {
	notNegative(usefulNeeded, "The number of useful measures needed");
	const required = available.filter((measure) => measure.class === "required").map(burdenOf);
	const useful = available
		.filter((measure) => measure.class === "useful")
		.map(burdenOf)
		.sort((a, b) => a - b);
	return (
		notNegative(lightestBestBurden, "The burden of the best decision") +
		sum(required) +
		sum(useful.slice(0, usefulNeeded))
	);
}

/** The burden of what a team did: its decision and the measures it chose. */
export function ownBurden(
	decisionBurden: number,
	available: readonly AvailableMeasure[],
	chosen: readonly string[],
): number {
	return (
		notNegative(decisionBurden, "The burden of the decision") + sum(chosenMeasures(available, chosen).map(burdenOf))
	);
}

function chosenMeasures(
	available: readonly AvailableMeasure[],
	chosen: readonly string[],
): readonly AvailableMeasure[] {
	if (new Set(chosen).size !== chosen.length) throw new ScoringFault("A measure is chosen twice.");
	return chosen.map((id) => {
		const measure = available.find((candidate) => candidate.id === id);
		if (measure === undefined) throw new ScoringFault(`The measure "${id}" is not within the team's power.`);
		return measure;
	});
}

function burdenOf({ id, burden }: AvailableMeasure): number {
	return notNegative(burden, `The burden of the measure "${id}"`);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
