/** The package: its parts zipped, always in the same order and with the same date, so that the same paper gives the same bytes on one machine. */
import { attributeText, DECLARATION } from "./xml.js";
import { zipped } from "./zip.js";

/** Part name → its text, its content type and what it is to the document (null for the document itself). */
export interface Piece {
	readonly name: string;
	readonly xml: string;
	readonly type: string;
	/** Id and kind of its relationship from the document; null for those of the package itself. */
	readonly from: { readonly id: string; readonly kind: string } | null;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">`;

/** @param links relationships that lead out, by the part that holds them */
export function packed(pieces: readonly Piece[], links: Readonly<Record<string, string>>): Uint8Array {
	const document = pieces.flatMap(({ name, from }) =>
		from === null ? [] : [`<Relationship Id="${from.id}" Type="${OFFICE}/${from.kind}" Target="${name.replace("word/", "")}"/>`],
	);
	const files: [string, string][] = [
		["[Content_Types].xml", contentTypes(pieces)],
		["_rels/.rels", `${RELATIONSHIPS}${ROOT}</Relationships>`],
		["word/_rels/document.xml.rels", `${RELATIONSHIPS}${document.join("")}${links["word/document.xml"] ?? ""}</Relationships>`],
	];
	for (const [part, xml] of Object.entries(links)) {
		if (part !== "word/document.xml" && xml !== "")
			files.push([part.replace("word/", "word/_rels/").concat(".rels"), `${RELATIONSHIPS}${xml}</Relationships>`]);
	}
	for (const { name, xml } of pieces) files.push([name, xml]);
	return zipped(files);
}

const ROOT = `<Relationship Id="document" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="app" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>`;

function contentTypes(pieces: readonly Piece[]): string {
	const overrides = pieces.map(
		({ name, type }) => `<Override PartName="/${attributeText(name)}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`,
	);
	return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}
