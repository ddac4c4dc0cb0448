import { notWord } from "../package/seems.js";
import { damaged, WordRefusal } from "../refusal.js";

const SIGN = Buffer.from("d0cf11e0a1b11ae1", "hex");
const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x0100;
/** The property "hidden" switched on, in a run or a style: sprmCFVanish 1 ([MS-DOC] 2.6.1). */
const HIDDEN = Buffer.from([0x3c, 0x08, 0x01]);

/** The streams of an old document: the text with its looks ([MS-DOC] 2.5.2 begins it), and its tables of styles. */
export interface Streams {
	readonly text: Buffer;
	readonly tables: Buffer;
}

/** Whether the bytes are an OLE compound file that holds the stream of a Word document, and are called by the name of one. */
export function isOldWord(bytes: Uint8Array, name: string): boolean {
	return /\.(doc|dot)$/i.test(name) && SIGN.equals(bytes.subarray(0, 8)) && holds(bytes, "WordDocument");
}

/** Whether a stream or storage of that name is in the file. */
export function holds(bytes: Uint8Array, name: string): boolean {
	return bufferOf(bytes).includes(Buffer.from(name, "utf16le"));
}

/**
 * Refuses an old Word document that must not be read. What is hidden in it is not told apart from the rest by the library that reads it,
 * so that a file with a hidden text is refused as a whole: better asked for again than published.
 * @throws WordRefusal encrypted, macros, not-word, damaged
 */
export function refuseUnsafe(bytes: Uint8Array, { text, tables }: Streams): void {
	if (text.length < 12) throw damaged("it holds no text");
	const [magic, flags] = [text.readUInt16LE(0), text.readUInt16LE(10)];
	if (holds(bytes, "_VBA_PROJECT")) {
		throw new WordRefusal(
			"macros",
			"The document contains macros. Save it as .docx (Word document without macros) and send that.",
		);
	}
	if (holds(bytes, "EncryptedPackage") || (flags & ENCRYPTED) !== 0) {
		throw new WordRefusal("encrypted", "The document is protected by a password. Remove the password in Word and send it again.");
	}
	if (magic !== WORD_97) throw notWord("a Word document older than Word 97");
	if (text.includes(HIDDEN) || tables.includes(HIDDEN)) throw notWord("an old Word document (.doc) with hidden text");
}

function bufferOf(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
