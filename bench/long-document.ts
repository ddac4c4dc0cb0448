/** Long Word documents: made up, in the layouts that replies have, and replies of the corpus, as programmes wrote them, many times over. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import type { Sheet } from "../src/acts/simulate/docx/sheet.js";
import { wordBytes } from "../src/acts/simulate/docx/write.js";
import { type Plan, planOf } from "../src/acts/simulate/plan.js";
import type { SimulationSize } from "../src/acts/simulate/size.js";
import { replySheet } from "../src/acts/simulate/write-reply.js";
import type { Round } from "../src/domain/round.js";

const PAGES = 300;
/** A page of single-spaced prose at 11 points. */
const CHARACTERS_A_PAGE = 3000;
const ANSWERS = 77;

export interface LongDocument {
	/** Of a made-up one; the name of the corpus document otherwise. */
	readonly layout: string;
	readonly pages: number;
	readonly bytes: Uint8Array;
}

/** One document for each layout that chance gives to Parties, of so many pages. */
export function longDocuments(round: Round, wanted = PAGES): LongDocument[] {
	const length = Math.round((wanted * CHARACTERS_A_PAGE) / ANSWERS);
	const size: SimulationSize = { parties: 48, answers: ANSWERS, length, contributions: 0, passages: 0, people: 1, seed: 3 };
	const plan: Plan = planOf(round, size, "2018-06-01T00:00:00Z", new Map());
	const found = new Map<string, LongDocument>();
	for (const reply of plan.replies) {
		const sheet = replySheet(round, size, reply);
		const layout = layoutOf(sheet);
		if (!found.has(layout)) found.set(layout, { layout, pages: pagesOf(sheet), bytes: wordBytes(sheet) });
	}
	return [...found.values()].sort((a, b) => a.layout.localeCompare(b.layout));
}

/** The body of a document as often as it takes to fill the pages: its runs, styles and tables are those of the programme that wrote it. */
export function manyTimesOver(name: string, bytes: Uint8Array, wanted = PAGES): LongDocument {
	const files = unzipSync(bytes);
	const whole = strFromU8(files["word/document.xml"] ?? new Uint8Array());
	const [from, to] = [whole.indexOf("<w:body>") + "<w:body>".length, whole.lastIndexOf("<w:sectPr")];
	const body = whole.slice(from, to);
	const times = Math.ceil((wanted * CHARACTERS_A_PAGE) / body.replace(/<[^>]*>/g, "").length);
	files["word/document.xml"] = strToU8(whole.slice(0, from) + copies(body, times) + whole.slice(to));
	return { layout: `${name}, ${times} times over`, pages: wanted, bytes: zipSync(files) };
}

/** Each long text of each copy ends with a word of that copy: whoever remembers texts already met gains nothing by it. */
function copies(body: string, times: number): string {
	return Array.from({ length: times }, (_, copy) => {
		const word = copy.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
		return body.replace(/(<w:t(?: [^>]*)?>[^<]{40,})<\/w:t>/g, `$1 q${word}</w:t>`);
	}).join("");
}

function layoutOf({ lines }: Sheet): string {
	if (lines.some((block) => block.kind === "grid")) return "table";
	if (lines.some((block) => block.kind === "line" && block.level !== undefined)) return "automatic numbers";
	return lines.some((block) => block.kind === "line" && block.style === "Heading2") ? "headings" : "running text";
}

function pagesOf({ lines }: Sheet): number {
	const all = lines.flatMap((block) => (block.kind === "line" ? [block] : block.rows.flat(2)));
	return Math.round(all.reduce((sum, one) => sum + one.text.length, 0) / CHARACTERS_A_PAGE);
}
