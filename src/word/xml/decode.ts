import { damaged } from "../refusal.js";

/** Turns the bytes of a part into text, chunk by chunk: UTF-8, UTF-16 with or without mark, or the encoding it declares. */
export class Decoder {
	#decoder: InstanceType<typeof TextDecoder> | undefined;

	/** The text of the next chunk. */
	decode(chunk: Uint8Array): string {
		this.#decoder ??= decoderFor(chunk);
		return this.#decoder.decode(chunk, { stream: true });
	}

	/** What is left at the end. */
	end(): string {
		return this.#decoder?.decode() ?? "";
	}
}

function decoderFor(start: Uint8Array): InstanceType<typeof TextDecoder> {
	const [a, b] = start;
	if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder("utf-16le");
	if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder("utf-16be");
	const head = Buffer.from(start.subarray(0, 200)).toString("latin1");
	const label = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(head)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(/^utf-?16/i.test(label) ? "utf-8" : label);
	} catch (error) {
		throw damaged(`it is written in ${label}`, error);
	}
}
