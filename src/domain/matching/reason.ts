/** Why a passage is tied to a question: what was found, as data. Its sentence is a phrase of the reader's language (locale/en/reasons.ts). */

/** One piece of evidence; `quote` is the document's or the questionnaire's own text, cut short. */
export type Reason =
	/** A heading that names the question; a paragraph that begins with its name; a lead-in ("As to question 3:"); a mention in a letter. */
	| { readonly kind: "heading" | "begins" | "lead-in" | "mention"; readonly quote: string }
	/** The question's wording repeated as it is, or edited. */
	| { readonly kind: "wording" | "like-wording"; readonly quote: string }
	/** A heading in the author's words on what the question is about. */
	| { readonly kind: "topic"; readonly quote: string }
	/** A number without a word before it, in the order of the questionnaire: typed, made by a list, at the end of a heading, or led to. */
	| { readonly kind: "number" | "list-number" | "number-at-end" | "number-in"; readonly quote: string }
	/** A letter below the question at hand; a letter behind a repeated question. */
	| { readonly kind: "letter" | "last-letter"; readonly quote: string }
	/** The column's head, or another cell of the row, names the question. */
	| { readonly kind: "column" | "row" }
	/** A filled form of the Secretariat: how its answer was recognised. */
	| { readonly kind: "form-box" | "form-number" | "form-place" | "form-wording"; readonly question: string }
	/** A person has said so. */
	| { readonly kind: "confirmed" | "moved" }
	/** As a version from before reasons were data wrote it down. */
	| { readonly kind: "noted"; readonly quote: string };

/** As a reason was kept: of a house from before, its words. */
export function reasonsKept(kept: string): readonly Reason[] {
	return kept.startsWith("[{") ? (JSON.parse(kept) as Reason[]) : [{ kind: "noted", quote: kept }];
}

/** Longer quotations are cut: a reason is a clause. */
const LONGEST = 60;

/** A quotation short enough for a clause. */
export function quotable(text: string): string {
	const flat = text.replace(/\s+/g, " ").trim();
	return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 3)}…` : flat;
}
