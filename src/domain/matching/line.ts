/** Segments with what their look says: a heading and of what rank, an entry of a table of contents, a quotation. */
import { type DocumentTree, type Paragraph, type Segment, segmentsOf } from "../document.js";
import { folded } from "../reference/announcers.js";

/** Ranks: 1 to 9 heading styles, then headings by look alone, then running text. A smaller rank stands higher. */
export const RANK = { capitals: 10, bold: 11, slanted: 12, plain: 15, text: 20 } as const;

export interface Line {
	readonly index: number;
	readonly segment: Segment;
	/** Text without label, composed and trimmed. */
	readonly text: string;
	/** The text without case and accents, of the same length. */
	readonly plain: string;
	/** The automatic label, null when there is none. */
	readonly label: string | null;
	/** Label and text as a reader sees them. */
	readonly shown: string;
	readonly rank: number;
	/** Looks like a heading of the document's own flow. */
	readonly heading: boolean;
	/** An entry of a table of contents: names a place and holds no text. */
	readonly contents: boolean;
	/** Nothing but dressing: "Answer:", "* * *". */
	readonly dressing: boolean;
	/** Within a table of data inside an answer: its figures are no questions. */
	readonly nested: boolean;
}

/** The lines of a document, in reading order, one for each segment. */
export function linesOf(tree: DocumentTree): Line[] {
	const segments = segmentsOf(tree);
	const outer = outerCells(segments);
	return withPlainHeadings(
		segments.map((segment, i) => {
			const around = outer[i];
			return around === undefined ? lineOf(segment, false) : lineOf({ ...segment, cell: around }, true);
		}),
	);
}

/**
 * By segment: the cell around its own. A table inside an answer's cell belongs to that cell: not the first column, where a table may only
 * lay out the page.
 */
function outerCells(segments: readonly Segment[]): Segment["cell"][] {
	const last = new Map<number, number>();
	for (const { index, cell } of segments) if (cell !== null) last.set(cell.table, index);
	const found: Segment["cell"][] = [];
	let outer: Segment["cell"] = null;
	if (last.size === 0) return found;
	for (const { index, cell } of segments) {
		if (cell === null) continue;
		const around: Segment["cell"] = outer;
		const inside = around !== null && around.table !== cell.table && index < (last.get(around.table) ?? -1);
		if (inside && around !== null && around.column !== 0) found[index] = around;
		else outer = cell;
	}
	return found;
}

/** Short lines without a stop, right above running text, are headings too, also when nothing in their look says so. */
function withPlainHeadings(lines: readonly Line[]): Line[] {
	const found = [...lines];
	let below: Line | null = null;
	let chain = 0;
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i] as Line;
		if (line.text === "" || line.segment.note !== null) continue;
		const plain = looksPlain(line) && below !== null && (chain > 0 ? chain < 3 : isSentence(below));
		if (plain) found[i] = { ...line, rank: RANK.plain, heading: true };
		chain = plain ? chain + 1 : 0;
		below = line;
	}
	return found;
}

function looksPlain({ heading, text, label, segment, dressing, contents }: Line): boolean {
	if (
		heading ||
		dressing ||
		contents ||
		segment.cell !== null ||
		segment.paragraph.list !== null ||
		label !== null ||
		segment.paragraph.origin !== "body"
	)
		return false;
	return (
		text.length <= 90 &&
		/^[\p{Lu}\d«“"[(]/u.test(text) &&
		!/[.;,:!…»”"]$|[\n\t]|@|\d{4}$/.test(text) &&
		text.split(/\s+/).length <= 13
	);
}

function isSentence({ text, segment }: Line): boolean {
	return segment.cell === null && text.length >= 50 && /[.!?:;]["»”)]?$/.test(text.slice(-2));
}

function lineOf(segment: Segment, nested: boolean): Line {
	const text = undecorated(composed(segment.text).trim());
	const label = segment.paragraph.label?.trim() || null;
	const shown = label === null ? text : `${label} ${text}`;
	const rank = rankOf(segment.paragraph, text, label);
	const heading = rank < RANK.text && segment.cell === null && segment.note === null && text !== "";
	return {
		index: segment.index,
		segment,
		text,
		plain: folded(text),
		label,
		shown,
		rank,
		heading,
		contents: isContents(segment.paragraph, text),
		dressing: isDressing(text),
		nested,
	};
}

/** Characters beyond Latin-1 that are composed as they stand, and none of those that nobody sees: dashes, quotation marks, signs. */
const UNCHANGED = /^[\0-\xac\xae-\u02ff\u2010-\u2027\u20ac\u2190-\u21ff\u25a0-\u26ff]*$/;

/** Accents composed, and what nobody sees left out. */
function composed(text: string): string {
	return UNCHANGED.test(text) ? text : text.normalize("NFC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
}

/** Signs with which a line is adorned or quoted, arrows and pictures among them; boxes to be ticked are none. */
const ADORNED = /^(?:(?:[>•‣▪◦●►▶➤➡➢★☆◆♦*]|[\u{1F300}-\u{1F5F0}\u{1F600}-\u{1FAFF}])\ufe0f?\s*)+(?=\S)/u;
/** "3️⃣", "③", "⑮". */
const CIRCLED = /^(?:([0-9]{1,2})\ufe0f?\u20e3|([\u2460-\u2473\u2776-\u277f]))\s*/;

/** A line without what adorns its beginning; a number in a circle or on a key is a number. */
function undecorated(text: string): string {
	if (/^[\p{L}\p{P}\d](?![\ufe0f\u20e3])/u.test(text) && !text.startsWith("•") && !text.startsWith("*")) return text;
	const plain = text.replace(ADORNED, "");
	const number = CIRCLED.exec(plain);
	return number === null ? plain : `${number[1] ?? circled(number[2] ?? "")}. ${plain.slice(number[0].length)}`;
}

function circled(sign: string): number {
	const code = sign.charCodeAt(0);
	return code < 0x2474 ? code - 0x245f : code - 0x2775;
}

function rankOf(paragraph: Paragraph, text: string, label: string | null): number {
	if (paragraph.heading !== null && text.length <= 400) return paragraph.heading;
	if (text.length > 160 || text === "" || text.includes("\n") || paragraph.list?.bullet === true || endsLikeSentence(text))
		return RANK.text;
	const runs = paragraph.runs.filter((run) => run.note === undefined && run.text.trim() !== "");
	if (/\p{Lu}/u.test(text) && text === text.toUpperCase() && /\p{L}{3}/u.test(text)) return RANK.capitals;
	if (runs.every((run) => run.bold)) return RANK.bold;
	if (label === null && runs.every((run) => run.underline || run.italic)) return RANK.slanted;
	return RANK.text;
}

function endsLikeSentence(text: string): boolean {
	return /[;,]$/.test(text) || (/\.["»”)]?$/.test(text) && text.split(/\s+/).length > 5 && !/\b(?:[a-z]|\d)\.$/i.test(text));
}

function isContents(paragraph: Paragraph, text: string): boolean {
	if (/^(?:toc|table of contents|tdm|verzeichnis)\s*\d/i.test(paragraph.style ?? "")) return true;
	return text.length < 200 && /\d$/.test(text.slice(-1)) && /(?:\.{4,}|…{2,}|\t)\s*\d{1,3}$/.test(text);
}

const DRESSING =
	/^(?:(?:the\s+)?(?:answer|reply|response|reponse|réponse|rép|comments?|commentaires?|our comments?|observations?|remarks?|remarques?)(?:\s+(?:of|by|de|du)\s+[^.:]{2,40})?\s*[:.–-]*|[\W_]*)$/iu;

function isDressing(text: string): boolean {
	return text.length < 60 && DRESSING.test(text);
}
