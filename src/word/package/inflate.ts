import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import type { Limits } from "../limits.js";
import { damaged, tooLarge } from "../refusal.js";
import type { Entry } from "./zip.js";

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes a step: a bomb inflates at most 1,032 times, so a step stays below 5 MB. */
const STEP = 4 << 10;

/** Counts what one document has inflated so far, over all its parts. */
export class Budget {
	#inflated = 0;

	/** `tick` is called now and then, and may throw to end the reading. */
	constructor(
		readonly limits: Limits,
		readonly tick: () => void,
	) {}

	/** Charges a chunk of a part of which `soFar` bytes came before from `packed` packed bytes. */
	charge(bytes: number, soFar: number, packed: number): void {
		this.tick();
		this.#inflated += bytes;
		const { inflatedBytes, ratio, ratioFrom } = this.limits;
		if (this.#inflated > inflatedBytes) throw tooLarge(`more than ${inflatedBytes >> 20} MB once unpacked`);
		if (soFar + bytes > ratioFrom && soFar + bytes > packed * ratio) throw tooLarge("it unpacks to many times its size");
	}
}

/** A part as it lies in the file. */
export interface Packed {
	readonly entry: Entry;
	readonly packed: Uint8Array;
}

/** Gives the bytes of a part to `sink`, chunk by chunk; believes no declared size, and checks the checksum at the end. */
export function inflate({ entry, packed }: Packed, budget: Budget, sink: (chunk: Uint8Array) => void): void {
	if (entry.size > budget.limits.inflatedBytes) throw tooLarge(`more than ${budget.limits.inflatedBytes >> 20} MB once unpacked`);
	let size = 0;
	let crc = 0;
	const count = (chunk: Uint8Array): void => {
		budget.charge(chunk.length, size, packed.length);
		size += chunk.length;
		crc = crc32(chunk, crc);
		sink(chunk);
	};
	if (entry.method === STORED) steps(packed, (chunk) => count(chunk));
	else if (entry.method === DEFLATED) unpack(packed, entry.name, count);
	else throw damaged(`${entry.name} is packed in an unknown way`);
	if (size !== entry.size || crc !== entry.crc) throw damaged(`${entry.name} does not match its checksum`);
}

function unpack(packed: Uint8Array, name: string, count: (chunk: Uint8Array) => void): void {
	let failure: unknown;
	const stream = new Inflate((chunk) => {
		try {
			count(chunk);
		} catch (error) {
			failure = error;
			throw error;
		}
	});
	try {
		steps(packed, (chunk, last) => stream.push(chunk, last));
	} catch (error) {
		throw failure ?? damaged(`${name} cannot be unpacked`, error);
	}
}

function steps(packed: Uint8Array, take: (chunk: Uint8Array, last: boolean) => void): void {
	for (let at = 0; at === 0 || at < packed.length; at += STEP) {
		take(packed.subarray(at, at + STEP), at + STEP >= packed.length);
	}
}
