/** How many facts of the heads are read as they are. Odd ones may be looked at one by one; of even ones, which are kept, only totals. */
import type { Block, DocumentTree } from "../../../../src/domain/document.js";
import { reading } from "../reading.js";
import { HEADS, type Head } from "./heads.js";

export const FACTS = ["organisations", "coalition", "children", "kind", "parties"] as const;
export type Totals = Record<(typeof FACTS)[number], number>;

/** Heads with an odd number, from 1, or the others. */
export function half(lookedAt: boolean): readonly Head[] {
	return HEADS.filter((_, place) => (place % 2 === 0) === lookedAt);
}

/** What is right of each fact. */
export function right(heads: readonly Head[]): Totals {
	const totals: Totals = { organisations: 0, coalition: 0, children: 0, kind: 0, parties: 0 };
	for (const head of heads) for (const fact of FACTS) if (isRight(head, fact)) totals[fact]++;
	return totals;
}

export function read(head: Head) {
	const { organisations, coalition, childrenInvolved, kind, parties } = reading(treeOf(head));
	return { organisations, coalition, children: childrenInvolved, kind, parties };
}

export function isRight(head: Head, fact: (typeof FACTS)[number]): boolean {
	return comparable(read(head)[fact]) === comparable(head[fact]);
}

function comparable(value: unknown): string {
	return JSON.stringify(
		Array.isArray(value) ? value.map((one) => String(one).toLowerCase().replace(/[’']/g, "'")).sort() : value,
	);
}

function treeOf({ lines }: Head): DocumentTree {
	const bands = lines.flatMap((line) => {
		if (/^[HF]:/.test(line))
			return [{ kind: line.startsWith("H") ? ("header" as const) : ("footer" as const), text: line.slice(2) }];
		return [];
	});
	const blocks = lines.filter((line) => !/^[HF]:/.test(line)).map(paragraph);
	return { blocks, notes: [], bands, traces: [], properties: {} };
}

function paragraph(text: string): Block {
	const heading = /^Question \d+$/.test(text) ? 2 : null;
	return { kind: "paragraph", label: null, list: null, heading, style: null, origin: "body", controls: [], runs: [{ text }] };
}
