import { type Zippable, zipSync } from "fflate";

/** The inside of each part of a .docx; a part that is not given is not in the file. */
export interface Parts {
	/** Children of `w:body`. */
	readonly body: string;
	readonly styles?: string;
	readonly numbering?: string;
	readonly footnotes?: string;
	readonly endnotes?: string;
	readonly comments?: string;
	readonly settings?: string;
	/** Heads and feet by relationship id: `{ h1: paragraph("CONFIDENTIAL") }`; refer to them with `sectionWith("h1")`. */
	readonly headers?: Readonly<Record<string, string>>;
	readonly footers?: Readonly<Record<string, string>>;
	/** Children of `cp:coreProperties`. */
	readonly core?: string;
	/** Addresses by relationship id, for `w:hyperlink`. */
	readonly links?: Readonly<Record<string, string>>;
	/** More relationships of the body, and more files, as they are. */
	readonly relationships?: string;
	readonly types?: string;
	readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Namespaces declared on the root of every part. */
export const NAMESPACES: Readonly<Record<string, string>> = {
	w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	r: `${OFFICE}/relationships`,
	m: `${OFFICE}/math`,
	mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
	wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
	a: "http://schemas.openxmlformats.org/drawingml/2006/main",
	pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
	dgm: "http://schemas.openxmlformats.org/drawingml/2006/diagram",
	wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
	w14: "http://schemas.microsoft.com/office/word/2010/wordml",
	v: "urn:schemas-microsoft-com:vml",
	o: "urn:schemas-microsoft-com:office:office",
};

const DECLARED = Object.entries(NAMESPACES)
	.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
	.join(" ");
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A .docx of these parts; a string is the body alone. */
export function docx(given: string | Parts): Uint8Array {
	return zipped(filesOf(typeof given === "string" ? { body: given } : given));
}

/** A zip of these files, packed. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const packed: Zippable = {};
	for (const [name, content] of Object.entries(files))
		packed[name] = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
	return zipSync(packed, { level: 6, mtime: new Date("2020-01-01T00:00:00Z") });
}

/** The files of which `docx` makes a package, to be changed before packing. */
export function filesOf(parts: Parts): Record<string, string | Uint8Array> {
	const sides = sidesOf(parts);
	return {
		"[Content_Types].xml": contentTypes(sides, parts),
		"_rels/.rels": relationships(
			relationship("rId1", "officeDocument", "word/document.xml") +
				(parts.core === undefined
					? ""
					: `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`),
		),
		"word/document.xml": root("document", `<w:body>${parts.body}</w:body>`),
		"word/_rels/document.xml.rels": relationships(
			sides.map((side) => relationship(side.id, side.type, `${side.id}.xml`)).join("") +
				Object.entries(parts.links ?? {})
					.map(
						([id, to]) =>
							`<Relationship Id="${id}" Type="${OFFICE}/relationships/hyperlink" Target="${to}" TargetMode="External"/>`,
					)
					.join("") +
				(parts.relationships ?? ""),
		),
		...Object.fromEntries(sides.map((side) => [`word/${side.id}.xml`, root(side.root, side.content)])),
		...(parts.core !== undefined && { "docProps/core.xml": coreProperties(parts.core) }),
		...parts.files,
	};
}

interface Side {
	readonly id: string;
	readonly type: string;
	readonly root: string;
	readonly content: string;
}

function sidesOf(parts: Parts): Side[] {
	const common = (["styles", "numbering", "footnotes", "endnotes", "comments", "settings"] as const).flatMap((type) => {
		const content = parts[type];
		return content === undefined ? [] : [{ id: type, type, root: type, content }];
	});
	const heads = Object.entries(parts.headers ?? {}).map(([id, content]) => ({ id, type: "header", root: "hdr", content }));
	const feet = Object.entries(parts.footers ?? {}).map(([id, content]) => ({ id, type: "footer", root: "ftr", content }));
	return [...common, ...heads, ...feet];
}

function contentTypes(sides: readonly Side[], parts: Parts): string {
	const overrides = sides
		.map((side) => `<Override PartName="/word/${side.id}.xml" ContentType="${WORD}.${side.type}+xml"/>`)
		.join("");
	return `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${overrides}${parts.types ?? ""}</Types>`;
}

function root(name: string, content: string): string {
	return `${PROLOGUE}<w:${name} ${DECLARED} mc:Ignorable="w14">${content}</w:${name}>`;
}

function relationships(content: string): string {
	return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

/** One relationship of the office kind. */
export function relationship(id: string, type: string, target: string): string {
	return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
}

function coreProperties(content: string): string {
	const dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
	return `${PROLOGUE}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ${dublin}>${content}</cp:coreProperties>`;
}

/** The zip with one number of its directory changed: the entry of `name`, `at` bytes into it (24: inflated size, 16: checksum). */
export function claiming(
	zip: Uint8Array,
	change: { readonly name: string; readonly at: number; readonly value: number },
): Uint8Array {
	const changed = Buffer.from(zip);
	const next = (from: number): number => changed.indexOf("PK\u0001\u0002", from, "latin1");
	for (let entry = next(0); entry >= 0; entry = next(entry + 4)) {
		const name = changed.toString("latin1", entry + 46, entry + 46 + changed.readUInt16LE(entry + 28));
		if (name === change.name) changed.writeUInt32LE(change.value, entry + change.at);
	}
	return new Uint8Array(changed);
}

/** Text as XML. */
export function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A run. */
export function run(text: string, properties = ""): string {
	return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of plain text, with the inside of its `w:pPr`. */
export function paragraph(text: string, properties = ""): string {
	return paragraphOf(text === "" ? "" : run(text), properties);
}

/** A paragraph of runs or other content. */
export function paragraphOf(content: string, properties = ""): string {
	return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A paragraph in a list. */
export function item(text: string, numId: number, level = 0): string {
	return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A table of cells that are already blocks. */
export function table(...rows: readonly (readonly string[])[]): string {
	const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${cell}</w:tc>`).join("");
	return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** A level of a list. */
export function level(index: number, format: string, text: string, more = ""): string {
	return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escaped(text)}"/></w:lvl>`;
}

/** An abstract list definition. */
export function abstractNum(id: number, ...content: readonly string[]): string {
	return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${content.join("")}</w:abstractNum>`;
}

/** A list of an abstract definition, with its exceptions. */
export function num(id: number, abstract: number, overrides = ""): string {
	return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

/** A paragraph style; the first id is its own. */
export function style(id: string, content: string, type = "paragraph"): string {
	return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
}

/** A section that refers to heads or feet of the default kind. */
export function sectionWith(...ids: readonly string[]): string {
	const kind = (id: string): string => (id.startsWith("f") ? "footer" : "header");
	return `<w:sectPr>${ids.map((id) => `<w:${kind(id)}Reference w:type="default" r:id="${id}"/>`).join("")}</w:sectPr>`;
}

/** A complex field. */
export function field(code: string, result: string): string {
	const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
	return `${char("begin")}<w:r><w:instrText xml:space="preserve">${escaped(code)}</w:instrText></w:r>${char("separate")}${result}${char("end")}`;
}
