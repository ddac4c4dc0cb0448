/**
 * A filled form needs no guessing: its boxes say what answers what. What the matcher has read of language, Parties and visibility stays; the
 * questions are the form's own.
 */
import { type DocumentTree, displayedText, segmentsOf } from "../../domain/document.js";
import type { Reason } from "../../domain/matching/reason.js";
import type { DocumentReading, Passage, Placement } from "../../domain/placement.js";
import type { Round } from "../../domain/round.js";
import { controlOf, isOfRound } from "./form-controls.js";
import { type FormLine, formLines, type RecognisedBy } from "./form-lines.js";

/** By how an answer was recognised. A box holds its question's identity; what stands below a box was put there by somebody who may have moved it. */
const SURE: Readonly<Record<RecognisedBy, number>> = { box: 0.99, number: 0.97, place: 0.9, wording: 0.8 };

/** The reading with the form's own placements; as it was when the document is not this round's form. */
export function placedByForm(tree: DocumentTree, round: Round, reading: DocumentReading): DocumentReading {
	const segments = segmentsOf(tree);
	const isForm = segments.some(({ paragraph }) =>
		paragraph.controls.some((name) => {
			const control = controlOf(name);
			return control !== null && isOfRound(control.round, round.id);
		}),
	);
	if (!isForm) return reading;
	const lines = new Map(formLines(tree, round).map((line) => [line.index, line]));
	const passages: Passage[] = [];
	let key = "";
	for (const passage of reading.passages) {
		for (const index of passage.paragraphs) {
			const segment = segments[index];
			if (segment === undefined) continue;
			const own = placedLine(passage, lines.get(index));
			const text = displayedText(segment.paragraph);
			const place = segment.cell === null ? "" : `${segment.cell.table}:${segment.cell.row}:${segment.cell.column}`;
			const ownKey = JSON.stringify([own.placements, own.role, own.visibility, own.parties, place, segment.note]);
			const last = passages.at(-1);
			if (ownKey === key && last !== undefined) {
				passages[passages.length - 1] = { ...last, paragraphs: [...last.paragraphs, index], text: `${last.text}\n${text}` };
			} else passages.push({ ...own, paragraphs: [index], text });
			key = ownKey;
		}
	}
	return { ...reading, kind: "reply", passages };
}

function placedLine(passage: Passage, line: FormLine | undefined): Omit<Passage, "paragraphs" | "text"> {
	const { placements, parties, visibility, role, language } = passage;
	const matched = { placements, parties, visibility, role, language };
	if (line === undefined) return matched;
	if (line.kind === "about") return { ...matched, placements: [], role: "text" };
	if (line.number === null) return line.kind === "form" ? { ...matched, placements: [], role: "heading" } : matched;
	const placement = placementOf(line.number, line.by);
	return { ...matched, placements: [placement], role: line.kind === "form" ? "question" : "text" };
}

/** A request for detail counts as its parent (contract `read.md`). */
function placementOf(number: string, by: RecognisedBy): Placement {
	const why: Reason[] = [{ kind: `form-${by}`, question: number }];
	return { question: number.replace(/\.?→.*$/, ""), confidence: SURE[by], grounds: `form, ${by}`, why };
}
