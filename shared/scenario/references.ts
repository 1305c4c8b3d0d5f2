import { checkBalance, checkMeasureHabit } from "./checkBalance.ts";
import { checkBudgets } from "./checkBudgets.ts";
import { checkConditions } from "./checkConditions.ts";
import type { Checked, InjectContext } from "./checked.ts";
import { checkInjectIds, checkScenarioIds } from "./checkIds.ts";
import { checkNames, checkScenarioNames } from "./checkNames.ts";
import { checkPlay } from "./checkPlay.ts";
import { checkReleases } from "./checkReleases.ts";
import { checkStatements } from "./checkStatements.ts";
import { conditionContext } from "./conditionContext.ts";
import type { Problem } from "./problem.ts";

/** All that a schema cannot see: names exist, keys fit powers, budgets can be met, and every inject can be reached. */
export function checkReferences(checked: Checked): readonly Problem[] {
	const conditions = conditionContext(checked);
	return [
		...checkScenarioIds(checked),
		...checkScenarioNames(checked),
		...checkReleases(checked, conditions),
		...checkMeasureHabit(checked),
		...checked.injects.flatMap((one, index) => {
			const context: InjectContext = { checked, one, index };
			return [
				...checkInjectIds(context),
				...checkPlay(context),
				...checkNames(context),
				...checkStatements(context),
				...checkBudgets(context),
				...checkConditions(context, conditions),
				...checkBalance(context),
			];
		}),
	];
}
