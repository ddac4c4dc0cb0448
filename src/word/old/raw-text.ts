// biome-ignore-all lint/suspicious/noControlCharactersInRegex: Word marks with control characters what is no text
import type { Block, Paragraph, Row, Run } from "../../domain/document.js";

/** Result of a field that the reader leaves out (a table of contents), and the text that remains. */
export interface Seen {
	readonly text: string;
	readonly contents: readonly string[];
}

interface Open {
	code: string;
	result: string;
	shown: boolean;
}

/** Takes fields apart: their results are text, their codes are not, tables of contents and indexes are kept aside. */
export function withoutFields(raw: string): Seen {
	const contents: string[] = [];
	const open: Open[] = [];
	let text = "";
	const say = (said: string): void => {
		const field = open.at(-1);
		if (field === undefined) text += said;
		else if (field.shown) field.result += said;
		else field.code += said;
	};
	const end = (): void => {
		const field = open.pop();
		if (field === undefined) return;
		if (/^\s*(TOC|INDEX|TOA)\b/i.test(field.code)) contents.push(field.result.replaceAll("\r", "\n").trim());
		else say(field.result);
	};
	for (const part of raw.split(/([\u0013-\u0015])/)) {
		const field = open.at(-1);
		if (part === "\u0013") open.push({ code: "", result: "", shown: false });
		else if (part === "\u0014" && field !== undefined) field.shown = true;
		else if (part === "\u0015") end();
		else say(part);
	}
	// A field without an end hides nothing.
	while (open.length > 0) {
		const field = open.pop();
		if (field !== undefined) say(field.result === "" ? field.code : field.result);
	}
	return { text, contents };
}

/** Where a raw text stands, and what is told of each note that it cites. */
export interface Place {
	readonly origin: Paragraph["origin"];
	/** The run that stands for the next citation of a note; none: citations are left out. */
	readonly cite?: () => Run | undefined;
}

/** Paragraphs and tables of a raw text: \r ends a paragraph, U+0007 a cell, \n a row (so marked by the library). */
export function blocksOf(raw: string, place: Place): Block[] {
	const blocks: Block[] = [];
	let rows: Row[] = [];
	let cells: Block[][] = [];
	let cell: Block[] = [];
	for (const [, text = "", mark] of raw.matchAll(/([^\r\n\u0007\f]*)([\r\n\u0007\f]|$)/g)) {
		if (mark === "" && text === "") continue;
		const inRow = cells.length > 0;
		if (mark === "\u0007") {
			cells.push([...cell, paragraphOf(text, place)]);
			cell = [];
		} else if (mark === "\n" && inRow) {
			rows.push({ head: false, cells: cells.map((inside) => ({ columns: 1, rows: 1, blocks: inside })) });
			cells = [];
		} else if (inRow) cell.push(paragraphOf(text, place));
		else {
			if (rows.length > 0) blocks.push({ kind: "table", rows });
			rows = [];
			blocks.push(paragraphOf(text, place));
		}
	}
	if (rows.length > 0) blocks.push({ kind: "table", rows });
	// A row without an end: its text is not lost.
	blocks.push(...cells.flat(), ...cell);
	return blocks;
}

function paragraphOf(text: string, { origin, cite }: Place): Paragraph {
	const runs: Run[] = [];
	for (const part of text.split(/(\u0002)/)) {
		const run = part === "\u0002" ? cite?.() : shown(part);
		if (run !== undefined) runs.push(run);
	}
	return { kind: "paragraph", label: null, list: null, heading: null, style: null, origin, controls: [], runs };
}

/** Word's own signs as text: soft break, hyphens; those of pictures, comments and deleted text are none. */
function shown(raw: string): Run | undefined {
	const text = raw
		.replaceAll("\u000b", "\n")
		.replaceAll("\u001e", "\u2011")
		.replace(/[\u0000-\u0008\u000c-\u001f]/g, "");
	return text === "" ? undefined : { text };
}
