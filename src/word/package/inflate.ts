import { crc32, inflateRawSync } from "node:zlib";
import type { Limits } from "../limits.js";
import { damaged, tooLarge, type WordRefusal } from "../refusal.js";
import type { Entry } from "./zip.js";

const STORED = 0;
const DEFLATED = 8;
/** Least bytes of room that a part gets to inflate into, whatever it claims. */
const LEAST_ROOM = 16 << 10;

/** Counts what one document has inflated so far, over all its parts. */
export class Budget {
	#inflated = 0;

	/** `tick` is called now and then, and may throw to end the reading. */
	constructor(
		readonly limits: Limits,
		readonly tick: () => void,
	) {}

	/** Bytes that a part may have once inflated from so many. */
	allowed(packed: number): number {
		const { inflatedBytes, ratio, ratioFrom } = this.limits;
		return Math.min(inflatedBytes - this.#inflated, Math.max(ratioFrom, packed * ratio));
	}

	/** Charges a part. */
	charge(bytes: number): void {
		this.#inflated += bytes;
		this.tick();
	}

	/** What is said of a part that inflates to more than is allowed. */
	refusal(packed: number): WordRefusal {
		const { inflatedBytes, ratio, ratioFrom } = this.limits;
		return inflatedBytes - this.#inflated <= Math.max(ratioFrom, packed * ratio)
			? tooLarge(`more than ${inflatedBytes >> 20} MB once unpacked`)
			: tooLarge("it unpacks to many times its size");
	}
}

/** A part as it lies in the file. */
export interface Packed {
	readonly entry: Entry;
	readonly packed: Uint8Array;
}

/** The bytes of a part; believes no declared size, stops at what is allowed, and checks the checksum. */
export function inflate({ entry, packed }: Packed, budget: Budget): Uint8Array {
	budget.tick();
	const allowed = budget.allowed(packed.length);
	if (entry.size > budget.limits.inflatedBytes) throw tooLarge(`more than ${budget.limits.inflatedBytes >> 20} MB once unpacked`);
	const bytes = unpacked({ entry, packed }, allowed);
	if (bytes === undefined || bytes.length > allowed) throw budget.refusal(packed.length);
	budget.charge(bytes.length);
	if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(`${entry.name} does not match its checksum`);
	return bytes;
}

/** undefined when it has more than is allowed. */
function unpacked({ entry, packed }: Packed, allowed: number): Uint8Array | undefined {
	if (entry.method === STORED) return packed;
	if (entry.method !== DEFLATED) throw damaged(`${entry.name} is packed in an unknown way`);
	// Room for one byte more than it claims: so an honest part is inflated in one piece.
	const room = Math.max(LEAST_ROOM, Math.min(entry.size, allowed) + 1);
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(1, allowed), chunkSize: room });
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw damaged(`${entry.name} cannot be unpacked`, error);
	}
}
