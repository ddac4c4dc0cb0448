import type { Limits } from "../limits.js";
import { notWord } from "../package/seems.js";
import { damaged, tooLarge } from "../refusal.js";

const [OPEN, CLOSE, BACKSLASH, SPACE, MINUS] = [..."{}\\ -"].map((sign) => sign.charCodeAt(0)) as [
	number,
	number,
	number,
	number,
	number,
];
/** Bytes between two looks at the clock. */
const STRIDE = 1 << 20;
/** A shape that is not shown: LibreOffice shows its text. */
const HIDDEN_SHAPE = /\{\\sn\s+fHidden\s*\}\s*\{\\sv\s+1\s*\}/;

/**
 * Refuses an RTF file that is cut off (LibreOffice would give its beginning as if it were all), nested too deep, or hides a shape.
 * @returns where the text ends: what stands behind is none
 * @throws WordRefusal
 */
export function checkRtf(bytes: Uint8Array, limits: Limits, tick: () => void): number {
	if (bytes.length > limits.fileBytes) throw tooLarge(`the file has more than ${limits.fileBytes >> 20} MB`);
	const end = endOfText(bytes, limits.depth, tick);
	if (end === undefined) throw damaged("it is cut off");
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString("latin1");
	if (HIDDEN_SHAPE.test(text)) throw notWord("an RTF file with hidden shapes");
	return end;
}

/** The text up to its end, with an empty paragraph behind: LibreOffice takes the very last one out of its list's level. */
export function withLastParagraph(bytes: Uint8Array, end: number): Uint8Array {
	return Buffer.concat([bytes.subarray(0, end), Buffer.from("\\pard\\plain\\par}")]);
}

/** Where the outermost group ends; undefined when it never does. */
function endOfText(bytes: Uint8Array, deepest: number, tick: () => void): number | undefined {
	let depth = 0;
	let next = STRIDE;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === BACKSLASH) at = endOfControl(bytes, at);
		else if (byte === OPEN && ++depth > deepest) throw tooLarge("it is nested too deep");
		else if (byte === CLOSE && --depth === 0) return at;
		if (at < next) continue;
		tick();
		next = at + STRIDE;
	}
	return undefined;
}

/** The last byte of a control word or sign; of `\bin` and a number, of that many bytes behind it. */
function endOfControl(bytes: Uint8Array, from: number): number {
	let at = from + 1;
	if (!isLetter(bytes[at])) return at;
	while (isLetter(bytes[at])) at++;
	const word = Buffer.from(bytes.subarray(from + 1, Math.min(at, from + 33))).toString("latin1");
	const begin = at;
	if (bytes[at] === MINUS) at++;
	while (isDigit(bytes[at])) at++;
	const number = Number(Buffer.from(bytes.subarray(begin, Math.min(at, begin + 12))).toString("latin1"));
	if (bytes[at] === SPACE) at++;
	return at - 1 + (word === "bin" && number > 0 ? number : 0);
}

function isLetter(byte: number | undefined): boolean {
	return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function isDigit(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
