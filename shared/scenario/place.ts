import type { Problem } from "./problem.ts";
import type { YamlFile } from "./yamlFile.ts";
import type { Path } from "./yamlTree.ts";

/** Where something stands in an authored file, so that what is wrong with it can be reported there. */
export interface Place {
	readonly file: YamlFile;
	readonly path: Path;
	/** The same place with ids where lists have indexes: how an overlay names it. */
	readonly name: string;
}

export function placeOf(file: YamlFile, name = ""): Place {
	return { file, path: [], name };
}

/** The value of a key of the map at `place`. */
export function inside(place: Place, ...keys: readonly string[]): Place {
	const name = [place.name, ...keys].filter((part) => part !== "").join(".");
	return { file: place.file, path: [...place.path, ...keys], name };
}

/** An item of the list at `place`, named by its id where it has one. */
export function itemOf(place: Place, index: number, id: string = String(index)): Place {
	return { file: place.file, path: [...place.path, index], name: place.name === "" ? id : `${place.name}.${id}` };
}

export interface ProblemOptions {
	/** Point at the key rather than at its value. */
	readonly at?: "key" | "value";
	readonly severity?: "error" | "warning";
}

export function problemAt(place: Place, rule: string, message: string, options: ProblemOptions = {}): Problem {
	return {
		file: place.file.file,
		...place.file.positionOf(place.path, options.at ?? "value"),
		path: writePath(place.path),
		message,
		rule,
		severity: options.severity ?? "error",
	};
}

/** `documents[2].holders[0]`. */
export function writePath(path: Path): string {
	return path.reduce<string>((written, step) => {
		if (typeof step === "number") return `${written}[${step}]`;
		return written === "" ? step : `${written}.${step}`;
	}, "");
}
