/** The parts that are the same in every made-up document: relations, styles, and the automatic numbers of questions. */
import { DECLARATION, part } from "./xml.js";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PARTS = ["styles", "numbering", "footnotes", "header"] as const;

export const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${PARTS.map(
	(name) => `<Override PartName="/word/${fileOf(name)}" ContentType="${TYPE}.${name}+xml"/>`,
).join("")}</Types>`;

export const PACKAGE_RELATIONS = relations([["officeDocument", "word/document.xml"]]);
export const DOCUMENT_RELATIONS = relations(PARTS.map((name) => [name, fileOf(name)]));

export const STYLES = part(
	"styles",
	[
		style("Normal", "Normal", ""),
		style("Title", "Title", ""),
		...[1, 2, 3].map((level) => style(`Heading${level}`, `heading ${level}`, `<w:outlineLvl w:val="${level - 1}"/>`)),
		...[0, 1, 2].map((level) =>
			style(`Question${level + 1}`, `Question ${level + 1}`, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`),
		),
	].join(""),
);

/** "1.", "1.1", "a)": linked to the styles Question1 to Question3. */
export const NUMBERING = part(
	"numbering",
	`<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "%3)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
);

function fileOf(name: (typeof PARTS)[number]): string {
	return name === "header" ? "header1.xml" : `${name}.xml`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
	const all = targets.map(
		([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
	);
	return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

function style(id: string, name: string, properties: string): string {
	const base = id === "Normal" ? ' w:default="1"' : "";
	return `<w:style w:type="paragraph"${base} w:styleId="${id}"><w:name w:val="${name}"/>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}</w:style>`;
}

function level(at: number, format: string, text: string): string {
	return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="Question${at + 1}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}
