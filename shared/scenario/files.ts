/** The path that `relative` means in a file at `from`, or null when it leads out of the root. */
export function resolvePath(from: string, relative: string): string | null {
	if (relative.startsWith("/") || relative.includes("\\")) return null;
	const parts = from.split("/").slice(0, -1);
	for (const part of relative.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return null;
	}
	return parts.join("/");
}

/** `documents/side-letter.lt.md` for `documents/side-letter.md`. */
export function translationPath(path: string, language: string): string {
	const dot = path.lastIndexOf(".");
	return dot > path.lastIndexOf("/") ? `${path.slice(0, dot)}.${language}${path.slice(dot)}` : `${path}.${language}`;
}
