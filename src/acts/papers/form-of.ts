/** Whether a document is a copy of a round's form, of another round's, or no form at all. */
import { type DocumentTree, segmentsOf } from "../../domain/document.js";
import type { Round } from "../../domain/round.js";
import { controlOf, isOfRound } from "./form-controls.js";
import { formTitles, guidanceTexts, level } from "./form-texts.js";

/** Sentences of the guidance without which a document with no boxes left is no form: one or two may be quoted. */
const GUIDANCE = 3;

/** "this" round's form, the id of another round whose form it is, or null. */
export function formOf(tree: DocumentTree, round: Round): "this" | { readonly other: string } | null {
	const segments = segmentsOf(tree);
	const names = new Set(segments.flatMap(({ paragraph }) => paragraph.controls));
	const rounds = [...names].flatMap((name) => controlOf(name)?.round ?? []);
	if (rounds.some((written) => isOfRound(written, round.id))) return "this";
	const [other] = rounds;
	if (other !== undefined) return { other };
	const titles = formTitles(round);
	if ([...names].some((name) => titles.has(name))) return "this";
	const guidance = guidanceTexts();
	return new Set(segments.map(({ text }) => level(text)).filter((text) => guidance.has(text))).size >= GUIDANCE ? "this" : null;
}
