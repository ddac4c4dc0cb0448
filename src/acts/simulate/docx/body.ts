/** The body and the footnotes of a made-up document. */
import type { Grid, Line, Sheet, SheetBlock } from "./sheet.js";
import { escaped, part } from "./xml.js";

/** Word keeps the ids before this one for separators. */
const FIRST_NOTE = 2;

export function bodyOf(sheet: Sheet): string {
	const notes = { next: FIRST_NOTE };
	const blocks = sheet.lines.map((block) => blockOf(block, sheet, notes)).join("");
	const head = sheet.head === null ? "" : '<w:headerReference w:type="default" r:id="rId4"/>';
	const page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/>';
	return part("document", `<w:body>${blocks}<w:sectPr>${head}${page}</w:sectPr></w:body>`);
}

export function notesOf(sheet: Sheet): string {
	const texts = sheet.lines.flatMap(linesIn).flatMap((one) => (one.note === undefined ? [] : [one.note]));
	const separators =
		'<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
	const notes = texts.map((text, index) => {
		const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>';
		return `<w:footnote w:id="${index + FIRST_NOTE}"><w:p>${mark}${run(` ${text}`)}</w:p></w:footnote>`;
	});
	return part("footnotes", separators + notes.join(""));
}

type NoteCount = { next: number };

function blockOf(block: SheetBlock, sheet: Sheet, notes: NoteCount): string {
	return block.kind === "line" ? paragraph(block, sheet, notes) : table(block, sheet, notes);
}

function paragraph(one: Line, sheet: Sheet, notes: NoteCount): string {
	const style = one.level === undefined ? one.style : `Question${one.level + 1}`;
	const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
	const lead = one.lead === undefined ? "" : run(`${one.lead} `, "<w:b/>", sheet.language);
	const note =
		one.note === undefined
			? ""
			: `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${notes.next++}"/></w:r>`;
	return `<w:p>${properties}${lead}${run(one.text, one.bold === true ? "<w:b/>" : "", sheet.language)}${note}</w:p>`;
}

function table(grid: Grid, sheet: Sheet, notes: NoteCount): string {
	const rows = grid.rows.map((cells) => {
		const inner = cells.map((lines) => `<w:tc><w:tcPr/>${lines.map((one) => paragraph(one, sheet, notes)).join("")}</w:tc>`);
		return `<w:tr>${inner.join("")}</w:tr>`;
	});
	const columns = (grid.rows[0] ?? []).map(() => '<w:gridCol w:w="4500"/>').join("");
	return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

function run(text: string, look = "", language?: Sheet["language"]): string {
	const spoken = language === undefined ? "" : `<w:lang w:val="${language === "en" ? "en-GB" : "fr-FR"}"/>`;
	const properties = look + spoken === "" ? "" : `<w:rPr>${look}${spoken}</w:rPr>`;
	return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

function linesIn(block: SheetBlock): readonly Line[] {
	return block.kind === "line" ? [block] : block.rows.flatMap((cells) => cells.flat());
}
