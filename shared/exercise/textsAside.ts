import { type SeatCommand, TEXT_FIELDS, TEXT_LISTS, type TextRef, type WireCommand } from "./commands.ts";

/** The command as the core sees it: each free text is kept apart by `setAside`, and its reference stands in its place (D11). */
export function withTextsAside(command: WireCommand, setAside: (value: string) => TextRef): SeatCommand {
	const fields: Record<string, unknown> = { ...command };
	for (const field of TEXT_FIELDS) {
		const value = fields[field];
		if (typeof value === "string") fields[field] = setAside(value);
	}
	for (const field of TEXT_LISTS) {
		const values = fields[field];
		if (Array.isArray(values)) fields[field] = values.map((value) => setAside(String(value)));
	}
	// Field by field this is what `SeatCommand` says; the compiler cannot follow a loop over field names.
	return fields as unknown as SeatCommand;
}
