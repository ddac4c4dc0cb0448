/** Mail that breaks the rules on character sets: headers in raw Latin letters, texts that are not in the set that they claim. */
import { isUtf8 } from "node:buffer";

/** What Windows-1252 has where Latin-1 has control characters; Node takes the one for the other. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const CLAIM = /(charset\s*=\s*"?)(?:us-ascii|ascii|utf-?8|ansi_x3\.4-1968)(?="|[\s;]|$)/gi;

/**
 * Raw bytes in header lines as UTF-8. Western letters are taken for what they mostly are; in a line that is valid UTF-8 nothing changes.
 * Bodies are left alone: their character set is declared.
 */
export function mended(raw: Uint8Array): Uint8Array {
	const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
	if (isUtf8(bytes)) return raw;
	const parts: Buffer[] = [];
	let from = 0;
	for (const { start, end } of headerLines(bytes)) {
		const line = bytes.subarray(start, end);
		if (isUtf8(line)) continue;
		parts.push(bytes.subarray(from, start), Buffer.from(withoutControls(line.toString("latin1")), "utf8"));
		from = end;
	}
	return from === 0 ? raw : Buffer.concat([...parts, bytes.subarray(from)]);
}

/** The same message with texts that claim ASCII or UTF-8 claimed to be Western: for one whose texts hold letters that are neither. */
export function reclaimed(raw: Uint8Array): Uint8Array {
	const text = Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString("latin1");
	return Buffer.from(text.replace(CLAIM, "$1windows-1252"), "latin1");
}

/** The text with the quotation marks and dashes that were meant: nobody writes control characters. */
export function withoutControls(text: string): string {
	return text.replace(/[\u0080-\u009f]/g, (sign) => C1[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Lines of the message's own header, and lines elsewhere that begin like the header of a part, with those that they are folded over. */
function* headerLines(bytes: Buffer): Generator<{ start: number; end: number }> {
	let inOwn = true;
	let inPart = false;
	for (let start = 0; start < bytes.length; ) {
		const stop = bytes.indexOf(10, start);
		const end = stop < 0 ? bytes.length : stop + 1;
		const line = bytes.subarray(start, Math.min(end, start + 24)).toString("latin1");
		if (/^\r?\n?$/.test(line)) inOwn = false;
		inPart = /^content-(?:type|disposition|description)\s*:/i.test(line) || (inPart && /^[ \t]/.test(line));
		if (inOwn || inPart) yield { start, end };
		start = end;
	}
}
