import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from "yaml";

type Report = (offset: number, rule: string, message: string, path?: string) => void;

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const CORE_TAGS = new Set(
	["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);
const MAX_NODES = 200_000;

/** Turns nodes into plain data: refuses tags, loops and dangerous keys, and reports a key written twice. */
export class PlainReader {
	readonly #anchors = new Map<string, Node>();
	readonly #report: Report;
	readonly #limits: { readonly maxAliases: number; readonly maxDepth: number };
	readonly #open = new Set<Node>();
	#aliases = 0;
	#nodes = 0;
	#isExhausted = false;

	constructor(report: Report, limits: { readonly maxAliases: number; readonly maxDepth: number }) {
		this.#report = report;
		this.#limits = limits;
	}

	read(root: Node): unknown {
		return this.#plain(root, 0, false);
	}

	#plain(node: unknown, depth: number, isCopy: boolean): unknown {
		if (!isNode(node) || this.#isExhausted) return null;
		const offset = node.range?.[0] ?? 0;
		this.#nodes++;
		if (this.#nodes > MAX_NODES) {
			return this.#stop(offset, "yaml-size", "The file holds too many values. Split it, or use fewer aliases.");
		}
		if (depth > this.#limits.maxDepth) {
			return this.#stop(
				offset,
				"yaml-depth",
				`Lists and maps are nested more than ${this.#limits.maxDepth} deep here. Flatten them.`,
			);
		}
		if (isAlias(node)) {
			this.#aliases++;
			if (this.#aliases > this.#limits.maxAliases) {
				const message = `More than ${this.#limits.maxAliases} aliases (*name) in one file. Write the text out instead.`;
				return this.#stop(offset, "yaml-aliases", message);
			}
			const target = this.#anchors.get(node.source);
			if (target === undefined) {
				this.#report(
					offset,
					"yaml-alias",
					`There is no anchor "&${clip(node.source)}" above. Put a text that starts with * in quotes.`,
				);
				return null;
			}
			if (this.#open.has(target)) {
				this.#report(
					offset,
					"yaml-alias",
					`The alias "*${clip(node.source)}" stands inside what it repeats. Write it out.`,
				);
				return null;
			}
			return this.#plain(target, depth + 1, true);
		}
		if (node.tag !== undefined && !CORE_TAGS.has(node.tag) && !isCopy) {
			this.#report(
				offset,
				"yaml-tag",
				`The tag "${clip(node.tag)}" is not used here. Remove it, or put a text that starts with ! in quotes.`,
			);
		}
		if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
		if (isScalar(node)) return typeof node.value === "object" ? null : node.value;
		this.#open.add(node);
		let value: unknown = null;
		if (isSeq(node)) value = node.items.map((item) => this.#plain(item, depth + 1, isCopy));
		if (isMap(node)) value = this.#map(node, depth, isCopy);
		this.#open.delete(node);
		return value;
	}

	#map(node: YAMLMap, depth: number, isCopy: boolean): Record<string, unknown> {
		const map: Record<string, unknown> = {};
		for (const pair of node.items) {
			const offset = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : (node.range?.[0] ?? 0);
			if (!isScalar(pair.key) || pair.key.value === null) {
				if (!isCopy) this.#report(offset, "yaml-key", "A key must be a word. Write it as key: value.");
				continue;
			}
			const key = String(pair.key.value);
			if (FORBIDDEN_KEYS.has(key)) {
				if (!isCopy) this.#report(offset, "yaml-key", `"${key}" may not be used as a key. Choose another word.`);
				continue;
			}
			if (Object.hasOwn(map, key)) {
				if (!isCopy)
					this.#report(
						offset,
						"duplicate-key",
						`The key "${clip(key)}" is written twice in this map. Keep one of them.`,
						key,
					);
				continue;
			}
			map[key] = this.#plain(pair.value, depth + 1, isCopy);
		}
		return map;
	}

	#stop(offset: number, rule: string, message: string): null {
		if (!this.#isExhausted) this.#report(offset, rule, message);
		this.#isExhausted = true;
		return null;
	}
}

function clip(name: string): string {
	return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
