/** Pages: A4, the margins, running head and foot. */
import { NAMESPACES } from "./namespaces.js";
import type { Bands } from "./paper.js";
import { textXml } from "./runs.js";
import { DECLARATION } from "./xml.js";

/** Twips. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_418, text: 11_906 - 2 * 1_418 } as const;

const SIZE = `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar w:top="1588" w:right="${PAGE.margin}" w:bottom="1418" w:left="${PAGE.margin}" w:header="709" w:footer="624" w:gutter="0"/>`;

export function coverSectionXml(): string {
	return `<w:sectPr>${SIZE}</w:sectPr>`;
}

export function textSectionXml(banded: boolean): string {
	const references = banded
		? '<w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>'
		: "";
	return `<w:sectPr>${references}<w:type w:val="nextPage"/>${SIZE}</w:sectPr>`;
}

/** header1.xml. */
export function headXml(bands: Bands): string {
	return `${DECLARATION}<w:hdr ${NAMESPACES}>${linesXml("Header", bands.head)}</w:hdr>`;
}

/** footer1.xml: its lines, then the page and the number of pages; an empty part needs a paragraph all the same. */
export function footXml(bands: Bands): string {
	const page = bands.page === null ? "" : pageXml(bands.page);
	const lines = bands.foot.length === 0 && page !== "" ? "" : linesXml("Footer", bands.foot);
	return `${DECLARATION}<w:ftr ${NAMESPACES}>${lines}${page}</w:ftr>`;
}

function linesXml(style: string, lines: readonly string[]): string {
	return (lines.length === 0 ? [""] : lines)
		.map((line) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${line === "" ? "" : textXml(line)}</w:p>`)
		.join("");
}

function pageXml(word: string): string {
	const count = (code: string): string => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
	return `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>${textXml(`${word}\u00a0`)}${count("PAGE")}${textXml(" / ")}${count("NUMPAGES")}</w:p>`;
}
