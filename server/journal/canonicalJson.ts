/** JSON with sorted keys and no spaces: the same value always gives the same text, so that it can be hashed. */
export function canonicalJson(value: unknown): string {
	if (typeof value === "number" && !Number.isFinite(value))
		throw new TypeError("Only finite numbers can be written down.");
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	const entries = Object.entries(value)
		.filter(([, item]) => item !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}
