import type { DocumentTree } from "../../domain/document.js";
import { segmentsOf } from "../../domain/document.js";

/** How often each letter occurs. Digits, signs and spaces are left aside: fields and lists make them anew. */
export type Letters = ReadonlyMap<string, number>;

/** Adds the letters of a text to a count. */
export function count(text: string, into: Map<string, number>): void {
	for (const [letter] of text.normalize("NFKC").toLowerCase().matchAll(/\p{L}/gu)) into.set(letter, (into.get(letter) ?? 0) + 1);
}

/** Whether a tree shows a letter more often than it was to be seen: then something hidden has come to light. */
export function showsMore(tree: DocumentTree, seen: Letters): boolean {
	const shown = new Map<string, number>();
	for (const { text } of segmentsOf(tree)) count(text, shown);
	return [...shown].some(([letter, often]) => often > (seen.get(letter) ?? 0));
}
