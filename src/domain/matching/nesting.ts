/** Country below question, or question below country: what each heading of a Party is, where both stand at the same rank. */
import type { Line } from "./line.js";
import { onlyParties } from "./parties.js";
import type { PartyNames } from "./party-names.js";

/** Lines of headings that are nothing but Parties and divide the answers to a question. */
export function partiesBelowQuestions(lines: readonly Line[], opens: (line: number) => boolean, names: PartyNames): Set<number> {
	const below = new Set<number>();
	let before: "question" | "heading" | "text" = "heading";
	let dividing = false;
	for (const line of lines) {
		if (line.text === "" || line.segment.note !== null || line.segment.cell !== null) continue;
		const isParty = line.heading && onlyParties(line.text, names).length > 0;
		if (isParty) {
			// Right below a question a Party divides it; below another heading it begins a part of its own.
			if (before !== "text") dividing = before === "question";
			if (dividing) below.add(line.index);
			before = "heading";
		} else before = opens(line.index) ? "question" : line.heading ? "heading" : "text";
	}
	return below;
}
