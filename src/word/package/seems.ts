import { WordRefusal } from "../refusal.js";

const SIGNS: readonly (readonly [RegExp, string])[] = [
	[/^%PDF-/, "a PDF file"],
	[/^\{\\rtf/, "an RTF file"],
	[/^(\u00ef\u00bb\u00bf)?\s*<!doctype html|^(\u00ef\u00bb\u00bf)?\s*<html/i, "a web page"],
	[/^MIME-Version:/i, "a web archive"],
	[/^(\u00ef\u00bb\u00bf)?\s*<\?xml|^(\u00ff\u00fe|\u00fe\u00ff)/, "an XML or plain text file"],
	[/^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^(II\*\0|MM\0\*)/, "a picture"],
	[/^Rar!|^7z\u00bc\u00af/, "an archive"],
];

/** The refusal of bytes that are no zip: says what they seem to be and asks for .docx. */
export function refusalOfBytes(bytes: Uint8Array): WordRefusal {
	if (bytes.length === 0) return new WordRefusal("empty", "The file is empty: it has no bytes. Send the document again.");
	const head = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
	if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return refusalOfCompound(bytes);
	return notWord(SIGNS.find(([sign]) => sign.test(head))?.[1] ?? plain(head));
}

/** The refusal of something readable that is not a Word document. */
export function notWord(what: string): WordRefusal {
	return new WordRefusal("not-word", `This is not a Word document: it seems to be ${what}. Save it as .docx and send that.`);
}

/** An OLE compound file: a password-protected document, or an old binary one, told apart by the names of its streams. */
function refusalOfCompound(bytes: Uint8Array): WordRefusal {
	// Looked for as bytes: a search for text in UTF-16 never ends in Node 20 when the bytes begin at an odd address.
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const holds = (name: string): boolean => all.includes(Buffer.from(name, "utf16le"));
	if (holds("EncryptedPackage")) {
		return new WordRefusal(
			"encrypted",
			"The document is protected by a password. Remove the password in Word and send it again.",
		);
	}
	if (holds("WordDocument")) return notWord("an old Word document (.doc)");
	if (holds("Workbook")) return notWord("an old Excel workbook (.xls)");
	return notWord("an old Office file or an Outlook message");
}

function plain(head: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text
	return /[\u0000-\u0008\u000e-\u001a]/.test(head) ? "a file of another kind" : "a plain text file";
}
