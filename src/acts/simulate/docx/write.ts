/** Writes a sheet as the bytes of a Word document. The same sheet gives the same bytes. */
import { strToU8, zipSync } from "fflate";
import { bodyOf, notesOf } from "./body.js";
import { CONTENT_TYPES, DOCUMENT_RELATIONS, NUMBERING, PACKAGE_RELATIONS, STYLES } from "./parts.js";
import type { Sheet } from "./sheet.js";
import { escaped, part } from "./xml.js";

/** Taken apart into local fields by the zip writer, so that it is the same in every time zone. */
const WRITTEN = new Date(2017, 9, 1, 12, 0, 0);

export function wordBytes(sheet: Sheet): Uint8Array {
	const texts: Record<string, string> = {
		"[Content_Types].xml": CONTENT_TYPES,
		"_rels/.rels": PACKAGE_RELATIONS,
		"word/document.xml": bodyOf(sheet),
		"word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
		"word/styles.xml": STYLES,
		"word/numbering.xml": NUMBERING,
		"word/footnotes.xml": notesOf(sheet),
		"word/header1.xml": part("hdr", `<w:p><w:r><w:t>${escaped(sheet.head ?? "")}</w:t></w:r></w:p>`),
	};
	const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
	return zipSync(files, { level: 6, mtime: WRITTEN });
}
