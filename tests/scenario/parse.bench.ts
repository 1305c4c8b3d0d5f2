import { bench, describe } from "vitest";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { ENTRY, smallScenario, withOtherMeasures } from "./smallScenario.ts";

function scenarioOf(injects: number): Map<string, string> {
	const files = smallScenario();
	const inject = files.get("ferry/injects/first-order.yaml") ?? "";
	const ids = Array.from({ length: injects }, (_, index) => `order-${index}`);
	ids.forEach((id, index) => {
		const own = inject.replaceAll("first-order", id);
		files.set(`ferry/injects/${id}.yaml`, index % 2 === 0 ? own : withOtherMeasures(own));
	});
	const entry = (files.get(ENTRY) ?? "").replace(
		/ {2}- injects\/[\s\S]*/,
		ids.map((id) => `  - injects/${id}.yaml\n`).join(""),
	);
	files.set("ferry/text/lt.yaml", "summary: Keltui skirtos dalys.\n");
	return files.set(ENTRY, entry);
}

describe("compiling a scenario", () => {
	for (const injects of [10, 200]) {
		const files = scenarioOf(injects);
		if (!parseScenario(files, ENTRY).ok) throw new Error("The scenario should compile.");
		bench(`${injects} injects`, () => {
			parseScenario(files, ENTRY);
		});
	}
});
