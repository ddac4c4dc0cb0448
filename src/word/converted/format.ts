/** What LibreOffice is asked to make a .docx of. */
export type Format = "odt" | "rtf";

const RTF = /^(\u00ef\u00bb\u00bf)?\s*\{\\rtf/;
/** An OpenDocument text or template says so in its first file, which is not packed (OpenDocument 1.3, part 2, 3.3). */
const ODT = /^mimetypeapplication\/vnd\.oasis\.opendocument\.text(-template)?PK/;
const HEAD = 256;
/** Where the name of the first file of a zip begins. */
const FIRST_NAME = 30;

/** The format of these bytes, by what they are and not by what they are called; undefined when it is none that is converted. */
export function formatOf(bytes: Uint8Array): Format | undefined {
	const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
	if (RTF.test(head)) return "rtf";
	return head.startsWith("PK") && ODT.test(head.slice(FIRST_NAME)) ? "odt" : undefined;
}
