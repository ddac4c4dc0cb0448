import { notWord } from "../package/seems.js";
import { damaged, hiddenText, WordRefusal } from "../refusal.js";
import { hides, type Streams } from "./hidden.js";

const SIGN = Buffer.from("d0cf11e0a1b11ae1", "hex");
const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x0100;

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
 * @throws WordRefusal encrypted, macros, not-word, hidden-text, damaged
 */
export function refuseUnsafe(bytes: Uint8Array, streams: Streams): void {
	const { text } = streams;
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
	if (hides(streams)) throw hiddenText("an old Word document (.doc) with hidden text");
}

function bufferOf(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
