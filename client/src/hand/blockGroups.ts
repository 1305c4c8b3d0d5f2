import type { DocumentContent } from "../../../shared/views/contract/documentContent.ts";

type Kind = DocumentContent["blocks"][number]["kind"];

export interface BlockGroup<Block extends { readonly kind: Kind }> {
	readonly kind: Kind;
	readonly blocks: readonly Block[];
}

/** Items that follow one another make a list, rows a table. */
export function blockGroups<Block extends { readonly kind: Kind }>(
	blocks: readonly Block[],
): readonly BlockGroup<Block>[] {
	const groups: { kind: Kind; blocks: Block[] }[] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (last !== undefined && last.kind === block.kind && (block.kind === "item" || block.kind === "row")) {
			last.blocks.push(block);
		} else {
			groups.push({ kind: block.kind, blocks: [block] });
		}
	}
	return groups;
}
