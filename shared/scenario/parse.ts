import { z } from "zod";
import { compileInject } from "./compileInject.ts";
import { compileScenario } from "./compileScenario.ts";
import { mergeLibraries } from "./libraries.ts";
import { didYouMean } from "./nearest.ts";
import { readOverlays, unknownOverlayTexts } from "./overlay.ts";
import { placeOf } from "./place.ts";
import { inReadingOrder, type Problem } from "./problem.ts";
import { filesOfInjects, readInjects } from "./readInjects.ts";
import { readShape } from "./readShape.ts";
import { checkReferences } from "./references.ts";
import type { Scenario } from "./scenario.ts";
import { ScenarioFile } from "./schema.ts";
import { isWhole, knowsIds, type Source } from "./source.ts";
import { Texts } from "./texts.ts";
import { readYaml } from "./yamlFile.ts";

export type ParsedScenario =
	| { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** The scenario without its injects, which are read one by one so that each is checked whatever ails the others. */
const ScenarioFrame = ScenarioFile.extend({ injects: z.array(z.unknown()).min(1).max(300) });

/**
 * Compiles a scenario from the texts of its files, or reports every problem in all of them at once.
 * Paths are relative to one root, for example `vilnius-2022/scenario.yaml`. Warnings may accompany a good scenario.
 */
export function parseScenario(files: ReadonlyMap<string, string>, entry: string): ParsedScenario {
	const text = files.get(entry);
	if (text === undefined) {
		const message = `There is no file "${entry}".${didYouMean(entry, files.keys())}`;
		return {
			ok: false,
			problems: [{ file: entry, line: 1, column: 1, path: "", message, rule: "missing-file", severity: "error" }],
		};
	}
	const problems: Problem[] = [];
	const file = readYaml(entry, text);
	const place = placeOf(file);
	problems.push(...file.problems);
	const shaped = readShape(ScenarioFrame, file.value, place);
	if (file.value !== undefined) problems.push(...shaped.problems);
	const frame = shaped.value ?? readShape(ScenarioFrame, {}, place).value;
	if (frame === null) return { ok: false, problems: inReadingOrder(problems) };
	const source: Source = { place, damaged: shaped.value === null ? [[]] : shaped.damaged };

	const folder = entry.split("/").slice(0, -1).join("/");
	const written = readInjects(
		shaped.value === null ? filesOfInjects(files, folder, entry) : frame.injects,
		place,
		files,
		problems,
	);
	const scenarioFile: ScenarioFile = { ...frame, injects: [] };
	const libraries = mergeLibraries(scenarioFile, source, files);
	const { overlays, problems: overlayProblems } = readOverlays(files, folder, frame.languages);
	problems.push(...libraries.problems, ...overlayProblems);

	const texts = new Texts(frame.languages, overlays, isWhole(source, "languages"));
	const knowsTeams = knowsIds(source, "teams");
	const teamIds = knowsTeams ? frame.teams.map((team) => team.id) : null;
	const injects = written.injects.map((one) => ({
		...one,
		...compileInject(one.written, one.source.place, { files, texts, teamIds }),
	}));
	const scenario = compileScenario(
		scenarioFile,
		place,
		libraries,
		texts,
		injects.map(({ inject }) => inject),
	);
	problems.push(...texts.problems);
	if (written.isComplete && isWhole(source)) problems.push(...unknownOverlayTexts(overlays, texts.names));
	problems.push(
		...checkReferences({
			scenario,
			source,
			injects,
			libraries,
			knowsTeams,
			knowsInjects: written.isComplete && !source.damaged.some((path) => path.length === 0),
		}),
	);

	const ordered = inReadingOrder(problems);
	if (ordered.some((problem) => problem.severity === "error")) return { ok: false, problems: ordered };
	return { ok: true, scenario, problems: ordered };
}
