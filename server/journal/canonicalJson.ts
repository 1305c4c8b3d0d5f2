/** JSON with sorted keys and no spaces: the same value always gives the same text, so that it can be hashed. */
export function canonicalJson(value: unknown): string {
	if (typeof value === "number" && !Number.isFinite(value))
		throw new TypeError("Only finite numbers can be written down.");
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	const fields = value as Readonly<Record<string, unknown>>;
	let text = "";
	for (const key of Object.keys(fields).sort())
		if (fields[key] !== undefined)
			text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(fields[key])}`;
	return `{${text}}`;
}
