import { isAlias, isMap, isNode, isScalar, isSeq, type Node, visit } from "yaml";
import { composeYaml } from "./yamlCompose.ts";

export type Path = readonly (string | number)[];

export interface Found {
	/** The key, or the item of a list, at the end of the path. */
	readonly key: Node | null;
	/** The value as written there. */
	readonly value: Node | null;
	/** How many steps of the path exist. */
	readonly depth: number;
	/** The value with aliases followed. */
	readonly resolved: Node | null;
}

/** Where everything stands in a YAML text. */
export interface YamlTree {
	readonly find: (path: Path) => Found;
}

/**
 * Composes the text again to find places in it. Files are read for their values first, and most are never asked for a
 * place: keeping every tree would cost more than building the few that are needed.
 */
export function yamlTree(text: string): YamlTree {
	const composed = composeYaml(text);
	const root = "refusedAt" in composed ? null : (composed.document?.contents ?? null);
	const anchors = new Map<string, Node>();
	if (root !== null) {
		visit(root, {
			Node: (_, node) => {
				if ("anchor" in node && typeof node.anchor === "string") anchors.set(node.anchor, node);
			},
		});
	}
	const resolve = (node: unknown): Node | null => {
		if (isAlias(node)) return anchors.get(node.source) ?? null;
		return isNode(node) ? node : null;
	};
	return {
		find: (path) => {
			let key: Node | null = null;
			let value: Node | null = root;
			let resolved = resolve(root);
			for (let depth = 0; depth < path.length; depth++) {
				const step = path[depth];
				if (isMap(resolved)) {
					const pair = resolved.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
					if (pair === undefined) return { key, value, depth, resolved: null };
					key = isNode(pair.key) ? pair.key : null;
					value = isNode(pair.value) ? pair.value : key;
					resolved = resolve(pair.value);
				} else if (isSeq(resolved) && typeof step === "number" && isNode(resolved.items[step])) {
					key = resolved.items[step];
					value = key;
					resolved = resolve(key);
				} else {
					return { key, value, depth, resolved: null };
				}
			}
			return { key, value, depth: path.length, resolved };
		},
	};
}
