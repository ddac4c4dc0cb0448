/** The parts of a paper as WordprocessingML. */
import { blocksXml } from "./blocks.js";
import { contentsXml, type Entry } from "./contents.js";
import { coverXml } from "./cover.js";
import type { Manuscript, Place } from "./manuscript.js";
import { type Control, type Flow, type Heading, isLong, LONGEST_TITLE, type Part } from "./paper.js";
import { anchored, FRESH, SEPARATOR } from "./paragraphs.js";
import { languageXml, textXml } from "./runs.js";
import { PAGE } from "./sections.js";
import { attributeText } from "./xml.js";

/** Parts one after the other. */
export function partsXml(parts: readonly Part[], manuscript: Manuscript, entries: readonly Entry[]): string {
	let xml = "";
	parts.forEach((part, index) => {
		// Tables of two parts that follow each other would become one.
		if (part.kind === "flow" && part.blocks[0]?.kind === "table" && endsWithTable(parts[index - 1])) xml += SEPARATOR;
		xml += partXml(part, manuscript, entries);
	});
	return xml;
}

function partXml(part: Part, manuscript: Manuscript, entries: readonly Entry[]): string {
	switch (part.kind) {
		case "cover":
			return coverXml(part);
		case "contents":
			return contentsXml(part, entries, manuscript);
		case "heading":
			return headingXml(part, manuscript);
		case "flow":
			return blocksXml(part.blocks, placeOf(part, manuscript));
		case "control":
			return controlXml(part, manuscript, entries);
	}
}

function endsWithTable(part: Part | undefined): boolean {
	return part?.kind === "flow" && part.blocks.at(-1)?.kind === "table";
}

function placeOf(flow: Flow, manuscript: Manuscript): Place {
	const notes = new Map(flow.notes.map((note) => [note.id, note]));
	const language = flow.language === manuscript.paper.language ? undefined : flow.language;
	return {
		manuscript,
		links: manuscript.bodyLinks,
		notes,
		style: flow.style,
		language,
		fresh: flow.fresh === true,
		width: PAGE.text,
	};
}

function headingXml(heading: Heading, manuscript: Manuscript): string {
	const long = isLong(heading);
	const runs = heading.phrases.map(({ text, language }, index) => {
		const look = language === manuscript.paper.language ? "" : languageXml(language);
		return textXml(`${index === 0 ? "" : long ? "\n" : " / "}${text}`, look === "" ? "" : `<w:rPr>${look}</w:rPr>`);
	});
	const flag =
		heading.flag === undefined ? "" : textXml(" ") + textXml(heading.flag, '<w:rPr><w:rStyle w:val="NewMark"/></w:rPr>');
	const page = heading.onNewPage ? "<w:pageBreakBefore/>" : "";
	const properties = `<w:pPr><w:pStyle w:val="Heading${heading.level}"/>${page}${heading.fresh ? FRESH : ""}</w:pPr>`;
	return `<w:p>${properties}${anchored(runs.join("") + flag, manuscript.anchors.get(heading))}</w:p>`;
}

function controlXml(control: Control, manuscript: Manuscript, entries: readonly Entry[]): string {
	const lock = control.fixed ? "sdtContentLocked" : "sdtLocked";
	const names = `<w:alias w:val="${attributeText(control.title.slice(0, LONGEST_TITLE))}"/><w:tag w:val="${attributeText(control.name)}"/>`;
	const properties = `<w:sdtPr>${names}<w:id w:val="${1_000_000 + manuscript.nextControl()}"/><w:lock w:val="${lock}"/></w:sdtPr>`;
	const inside = partsXml(control.parts, manuscript, entries);
	return `<w:sdt>${properties}<w:sdtContent>${inside === "" ? "<w:p/>" : inside}</w:sdtContent></w:sdt>`;
}
