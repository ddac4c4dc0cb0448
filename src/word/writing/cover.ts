/** The first page: a section of its own, without running head and foot. */
import type { Cover, Phrase } from "./paper.js";
import { languageXml, textXml } from "./runs.js";
import { coverSectionXml } from "./sections.js";

export function coverXml(cover: Cover): string {
	const lines = [
		line("CoverSymbol", { text: cover.symbol }),
		...cover.lines.map((phrase) => line("CoverLine", phrase)),
		...cover.institution.map((phrase, index) => line(index === 0 ? "CoverInstitutionFirst" : "CoverInstitution", phrase)),
		...cover.title.map((phrase, index) => line(index === 0 ? "Title" : "TitleInOther", phrase)),
		...cover.subtitle.map((phrase) => line("Subtitle", phrase)),
		...cover.closing.map((phrase, index) => line(index === 0 ? "CoverClosingFirst" : "CoverClosing", phrase)),
	];
	return `${lines.join("")}<w:p><w:pPr><w:pStyle w:val="Separator"/>${coverSectionXml()}</w:pPr></w:p>`;
}

function line(style: string, { text, language }: Phrase): string {
	const look = languageXml(language);
	return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${textXml(text, look === "" ? "" : `<w:rPr>${look}</w:rPr>`)}</w:p>`;
}
