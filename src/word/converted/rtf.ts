import type { Limits } from "../limits.js";
import { damaged, hiddenText, tooLarge } from "../refusal.js";

const [OPEN, CLOSE, BACKSLASH, SPACE, MINUS] = [..."{}\\ -"].map((sign) => sign.charCodeAt(0)) as [
	number,
	number,
	number,
	number,
	number,
];
/** Bytes between two looks at the clock. */
const STRIDE = 1 << 20;
const SHAPE_TEXTS = ["shptxt", "dptxbxtext"];
/** A shape that is not shown. */
const HIDDEN_SHAPE = /\{\\sn\s+fHidden\s*\}\s*\{\\sv\s+1\s*\}/;

/**
 * Refuses an RTF file that is cut off (LibreOffice would give its beginning as if it were all), nested too deep, or hides a shape or
 * something in one: LibreOffice would show it.
 * @returns where the text ends: what stands behind is none
 * @throws WordRefusal
 */
export function checkRtf(bytes: Uint8Array, limits: Limits, tick: () => void): number {
	if (bytes.length > limits.fileBytes) throw tooLarge(`the file has more than ${limits.fileBytes >> 20} MB`);
	const end = endOfText(bytes, limits.depth, tick);
	if (end === undefined) throw damaged("it is cut off");
	if (HIDDEN_SHAPE.test(latin(bytes, 0, end))) throw hiddenText("an RTF file with hidden shapes");
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
	/** Depth of the group that is the text of a shape; 0 outside. */
	let shape = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === BACKSLASH) {
			const { word, number, end } = controlAt(bytes, at);
			if (SHAPE_TEXTS.includes(word)) shape ||= depth;
			else if (word === "v" && number !== 0 && shape > 0) throw hiddenText("an RTF file with hidden text in a shape");
			at = end;
		} else if (byte === OPEN && ++depth > deepest) throw tooLarge("it is nested too deep");
		else if (byte === CLOSE && --depth < shape) shape = 0;
		if (byte === CLOSE && depth === 0) return at;
		if (at < next) continue;
		tick();
		next = at + STRIDE;
	}
	return undefined;
}

/** A control word with its number and its last byte; of `\bin` that is the last of so many bytes behind it. A control sign has no word. */
function controlAt(bytes: Uint8Array, from: number): { word: string; number: number | undefined; end: number } {
	let at = from + 1;
	if (!isLetter(bytes[at])) return { word: "", number: undefined, end: at };
	while (isLetter(bytes[at])) at++;
	const word = latin(bytes, from + 1, Math.min(at, from + 33));
	const begin = at;
	if (bytes[at] === MINUS) at++;
	while (isDigit(bytes[at])) at++;
	const number = at === begin ? undefined : Number(latin(bytes, begin, Math.min(at, begin + 12)));
	if (bytes[at] === SPACE) at++;
	const binary = word === "bin" && number !== undefined && number > 0 ? number : 0;
	return { word, number, end: at - 1 + binary };
}

function latin(bytes: Uint8Array, from: number, to: number): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1");
}

function isLetter(byte: number | undefined): boolean {
	return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function isDigit(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
