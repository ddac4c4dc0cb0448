/**
 * Documents written by hand for the tests, with their truth: one line a paragraph, `LOOK LABEL| text @@ questions @ Parties @ visibility`.
 * Looks: h1…h9 headings, p plain, b bold, i italic, u underlined, q quotation style, l0…l8 list item, n footnote of the paragraph above,
 * t text box; `c1.0 LOOK|` stands in row 1, column 0 of a table. Lines with @@ are the author's own text and are scored.
 */
import type { Block, Cell, DocumentTree, Note, Paragraph, Row, Run } from "../../../src/domain/document.js";

export interface Truth {
	readonly text: string;
	readonly questions: readonly string[];
	readonly parties: readonly string[] | null;
	readonly visibility: string | null;
}

export interface HandBuilt {
	readonly tree: DocumentTree;
	readonly facts: Readonly<Record<string, string>>;
	readonly paragraphs: readonly Truth[];
}

/** Reads the notation above. */
export function handBuilt(source: string): HandBuilt {
	const blocks: Block[] = [];
	const notes: Note[] = [];
	const bands: { kind: "header" | "footer"; text: string }[] = [];
	const facts: Record<string, string> = {};
	const paragraphs: Truth[] = [];
	for (const raw of source.split("\n")) {
		const line = /^(?:c(\d+)\.(\d+) )?([a-z]\d?)(?: ([^|]*))?\|\s?(.*)$/.exec(raw);
		if (/^=/.test(raw)) facts[raw.slice(1).split(" ")[0] ?? ""] = raw.slice(raw.indexOf(" ") + 1).trim();
		else if (/^(?:header|footer)\|/.test(raw))
			bands.push({ kind: raw.startsWith("h") ? "header" : "footer", text: raw.slice(7).trim() });
		else if (raw === "end") blocks.push({ kind: "table", rows: [] });
		else if (line !== null) {
			const [, row, column, look = "p", label, rest = ""] = line;
			const [text = "", truth] = rest
				.replace(/\\n/g, "\n")
				.replace(/\\t/g, "\t")
				.split(/\s*@@\s?/);
			const made = paragraph(look, label ?? null, text);
			if (look === "n") notes.push(cite(blocks, made, notes.length));
			else if (row === undefined) blocks.push(made);
			else inTable(blocks, Number(row), Number(column), made);
			if (truth !== undefined) paragraphs.push(truthOf(text, truth, facts));
		}
	}
	const filled = blocks.filter((block) => block.kind === "paragraph" || block.rows.length > 0);
	return { tree: { blocks: filled, notes, bands, traces: [], properties: {} }, facts, paragraphs };
}

function paragraph(look: string, label: string | null, text: string): Paragraph {
	const style = look.startsWith("h") ? `Heading ${look.slice(1)}` : look === "q" ? "Quote" : "Normal";
	const dress: Partial<Run> =
		look === "b" ? { bold: true } : look === "i" ? { italic: true } : look === "u" ? { underline: true } : {};
	const bullet = label === "•";
	return {
		kind: "paragraph",
		label: bullet ? null : label,
		list: look.startsWith("l") ? { level: Number(look.slice(1) || 0), bullet } : null,
		heading: look.startsWith("h") ? Number(look.slice(1)) : null,
		style,
		origin: look === "t" ? "textbox" : look === "n" ? "note" : "body",
		controls: [],
		runs: runsOf(text, dress),
	};
}

/** `**bold**` at the beginning of a paragraph makes a bold run. */
function runsOf(text: string, dress: Partial<Run>): Run[] {
	const bold = /^\*\*(.+?)\*\*(.*)$/s.exec(text);
	if (bold === null) return [{ text, ...dress }];
	return [{ text: bold[1] ?? "", bold: true }, ...(bold[2] ? [{ text: bold[2] }] : [])];
}

function cite(blocks: Block[], note: Paragraph, count: number): Note {
	const last = blocks.at(-1);
	const id = `footnote-${count + 1}`;
	if (last?.kind === "paragraph")
		blocks[blocks.length - 1] = { ...last, runs: [...last.runs, { text: String(count + 1), raised: "super", note: id }] };
	return { id, kind: "footnote", mark: String(count + 1), blocks: [note] };
}

function inTable(blocks: Block[], row: number, column: number, made: Paragraph): void {
	const last = blocks.at(-1);
	const table = last?.kind === "table" ? (last as { kind: "table"; rows: Row[] }) : { kind: "table" as const, rows: [] as Row[] };
	if (last !== table) blocks.push(table);
	while (table.rows.length <= row) table.rows.push({ head: false, cells: [] });
	const cells = (table.rows[row] as Row).cells as Cell[];
	while (cells.length <= column) cells.push({ columns: 1, rows: 1, blocks: [] });
	((cells[column] as Cell).blocks as Block[]).push(made);
}

function truthOf(text: string, truth: string, facts: Readonly<Record<string, string>>): Truth {
	const [questions = "", parties, visibility] = truth.split("@").map((part) => part.trim());
	const list = (value: string): string[] => value.split(/[\s,]+/).filter((part) => part !== "" && part !== "-");
	const visible = visibility || (facts["visibility"] ?? "");
	return {
		text: text.replace(/\*\*/g, ""),
		questions: list(questions),
		parties: parties ? list(parties) : null,
		visibility: visible || null,
	};
}
