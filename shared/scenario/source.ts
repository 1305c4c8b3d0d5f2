import { inside, type Place } from "./place.ts";
import type { Path } from "./yamlTree.ts";

/** An authored part with its place, and what of it could not be read. */
export interface Source {
	readonly place: Place;
	readonly damaged: readonly Path[];
}

/** Whether everything under these keys was read as written. */
export function isWhole(source: Source, ...keys: readonly string[]): boolean {
	if (source.damaged.some((path) => overlaps(path, keys))) return false;
	return !isDoubtful(source, keys);
}

/** Whether all ids under these keys are known, so that an unknown id is a mistake and not a gap in what was read. */
export function knowsIds(source: Source, ...keys: readonly string[]): boolean {
	const losesIds = source.damaged.some(
		(path) => overlaps(path, keys) && (path.length <= keys.length + 1 || path.at(-1) === "id"),
	);
	return !losesIds && !isDoubtful(source, keys);
}

function isDoubtful(source: Source, keys: readonly string[]): boolean {
	const { file, path } = inside(source.place, ...keys);
	if (!file.isBroken) return false;
	return file.isDoubtful(path);
}

function overlaps(path: Path, keys: readonly string[]): boolean {
	return keys.slice(0, path.length).every((key, index) => String(path[index]) === key);
}
