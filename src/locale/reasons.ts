/** Why a passage is placed where it is, said in a language: one sentence for each reason, joined. */
import type { Reason } from "../domain/matching/reason.js";

/** A phrase for every kind of reason: a kind without its phrase does not compile. */
export type ReasonPhrases = { readonly [Kind in Reason["kind"]]: (reason: Reason & { readonly kind: Kind }) => string };

/** "heading “Question 1.1 a)”; repeats the wording of the question “…”". */
export function whyIn(
	{ reasons, also }: { readonly reasons: ReasonPhrases; readonly also: string },
	why: readonly Reason[],
): string {
	return why.map((reason) => sentenceOf(reasons, reason)).join(also);
}

function sentenceOf(phrases: ReasonPhrases, reason: Reason): string {
	const say = phrases[reason.kind] as (reason: Reason) => string;
	return say(reason);
}
