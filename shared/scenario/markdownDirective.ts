import type { TextDirective } from "mdast-util-directive";
import { didYouMean } from "./nearest.ts";
import { Id, type StatementKind } from "./schema.ts";

/** A statement as it is marked in the text. */
export interface MarkedStatement {
	readonly id: string;
	/** Null where the text says only that it is a statement, as a translation may. */
	readonly kind: StatementKind | null;
	readonly weight: number | null;
	readonly indicators: readonly string[];
	readonly pattern: readonly string[];
	readonly text: string;
	readonly line: number;
	readonly column: number;
}

interface ReadDirective {
	readonly statement: MarkedStatement | null;
	/** What is no directive at all but text, such as the minutes of 10:30. */
	readonly literal: string | null;
	readonly mistakes: readonly { readonly rule: string; readonly message: string }[];
}

const KINDS = ["neutral", "signal", "decoy", "statement"] as const;
const ATTRIBUTES: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
	neutral: ["id"],
	signal: ["id", "weight", "indicators"],
	decoy: ["id", "weight", "pattern"],
	statement: ["id"],
};

export function readDirective(node: TextDirective, text: string): ReadDirective {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? start;
	const source = text.slice(start, end);
	const kind = KINDS.find((name) => name === node.name);
	if (kind === undefined) {
		if (!source.includes("[") && !source.includes("{")) return { statement: null, literal: source, mistakes: [] };
		const message = `There is no directive ":${node.name}".${didYouMean(node.name, KINDS)} Use :neutral, :signal or :decoy, or put a backslash before the colon.`;
		return { statement: null, literal: null, mistakes: [{ rule: "unknown-directive", message }] };
	}

	const mistakes: { rule: string; message: string }[] = [];
	const attributes = node.attributes ?? {};
	const { id } = attributes;
	if (!source.includes("[")) {
		const message =
			text[end] === "["
				? `The statement is not closed. Close it with ]{#id} in the same paragraph, and put a backslash before a single [ or ] within it.`
				: `Write the statement directly after its kind, without a space: :${kind}[text]{#id}.`;
		return { statement: null, literal: source, mistakes: [{ rule: "unclosed-statement", message }] };
	}
	if (text[end] === "{") {
		const message =
			'The braces after the statement cannot be read. Write them as {#id weight=2 indicators="INV-02 FIN-01"}.';
		mistakes.push({ rule: "bad-attributes", message });
	} else if (id === undefined || id === null || id === "") {
		mistakes.push({
			rule: "statement-without-id",
			message: `The statement has no id. Write it directly behind: :${kind}[text]{#id}.`,
		});
	}
	if (typeof id === "string" && id !== "" && !Id.safeParse(id).success) {
		mistakes.push({
			rule: "bad-id",
			message: `"${id}" is no id. Ids are lower-case words joined by hyphens, for example quiet-cheque.`,
		});
	}
	for (const name of Object.keys(attributes)) {
		if (ATTRIBUTES[kind].includes(name)) continue;
		mistakes.push({ rule: "unknown-attribute", message: unknownAttribute(kind, name) });
	}
	const weight = typeof attributes.weight === "string" ? Number(attributes.weight) : null;
	if (weight !== null && !(Number.isInteger(weight) && weight >= 1 && weight <= 3)) {
		mistakes.push({ rule: "bad-weight", message: `The weight is "${attributes.weight}". Write 1, 2 or 3.` });
	}
	if (typeof id !== "string" || id === "") return { statement: null, literal: null, mistakes };
	return {
		statement: {
			id,
			kind: kind === "statement" ? null : kind,
			weight,
			indicators: codes(attributes.indicators),
			pattern: codes(attributes.pattern),
			text: "",
			line: node.position?.start.line ?? 1,
			column: node.position?.start.column ?? 1,
		},
		literal: null,
		mistakes,
	};
}

function unknownAttribute(kind: (typeof KINDS)[number], name: string): string {
	if (kind === "decoy" && name === "indicators")
		return "A decoy has no indicators. If it copies a red flag, write pattern in place of indicators.";
	if (kind === "signal" && name === "pattern") return "A signal has no pattern. Write indicators in place of pattern.";
	if (kind === "neutral" && (name === "weight" || name === "indicators" || name === "pattern")) {
		return `A neutral statement has no ${name}. Remove it, or say :signal or :decoy.`;
	}
	if (kind === "statement")
		return `A translated statement carries its id alone. Remove ${name}; it stands in the first language.`;
	return `A ${kind} statement has no attribute "${name}".${didYouMean(name, ATTRIBUTES[kind])} It knows ${ATTRIBUTES[kind].join(", ")}.`;
}

function codes(written: string | null | undefined): readonly string[] {
	return (written ?? "").split(/[\s,]+/).filter((code) => code !== "");
}
