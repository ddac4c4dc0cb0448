/** The parts that speak of the file: properties and settings. */
import type { Manuscript } from "./manuscript.js";
import { NAMESPACES } from "./namespaces.js";
import type { Paper } from "./paper.js";
import { DECLARATION, escaped } from "./xml.js";

/** docProps/core.xml. */
export function coreXml(paper: Paper): string {
	const day = paper.dated.replace(/\.\d+Z$/, "Z");
	const when = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(day)}</dcterms:${name}>`;
	const author = paper.author === null ? "" : `<dc:creator>${escaped(paper.author)}</dc:creator>`;
	const namespaces =
		'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
	return `${DECLARATION}<cp:coreProperties ${namespaces}><dc:title>${escaped(paper.title)}</dc:title>${author}<dc:language>${escaped(paper.language)}</dc:language>${when("created")}${when("modified")}</cp:coreProperties>`;
}

/** docProps/app.xml. */
export const APP = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rapporteur</Application></Properties>`;

/** settings.xml. */
export function settingsXml(manuscript: Manuscript): string {
	const lines = (kind: string): string => `<w:${kind} w:id="-1"/><w:${kind} w:id="0"/>`;
	const endnotes = manuscript.decimalEndnotes ? '<w:numFmt w:val="decimal"/>' : "";
	const compatibility =
		'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
	return `${DECLARATION}<w:settings ${NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:footnotePr>${lines("footnote")}</w:footnotePr><w:endnotePr>${endnotes}${lines("endnote")}</w:endnotePr>${compatibility}</w:settings>`;
}
