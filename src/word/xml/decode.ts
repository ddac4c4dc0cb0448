import { damaged } from "../refusal.js";

/** The bytes of a part in UTF-8, whatever they are written in: UTF-8, UTF-16 with or without mark, or the encoding it declares. */
export function inUtf8(bytes: Uint8Array): Buffer {
	const label = labelOf(bytes);
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	return label === "utf-8" ? whole : Buffer.from(decoderFor(label).decode(whole));
}

function labelOf(bytes: Uint8Array): string {
	const [a, b] = bytes;
	if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
	if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
	const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
	const label = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(head)?.[1] ?? "utf-8";
	return /^utf-?(8|16)$/i.test(label) ? "utf-8" : label;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
	try {
		return new TextDecoder(label);
	} catch (error) {
		throw damaged(`it is written in ${label.slice(0, 40)}`, error);
	}
}
