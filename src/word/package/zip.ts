import type { Limits } from "../limits.js";
import { damaged, tooLarge, WordRefusal } from "../refusal.js";

/** One file of the package, as its central directory declares it. The sizes are claims: inflating checks them. */
export interface Entry {
	readonly name: string;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN = 0xffffffff;

/** The files of a zip by part name in lower case (part names do not differ by case), without folders. */
export function entriesOf(bytes: Uint8Array, limits: Limits): Map<string, Entry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { count, start } = directoryOf(view);
	if (count > limits.entries) throw tooLarge(`more than ${limits.entries} files in the package`);
	const entries = new Map<string, Entry>();
	let at = start;
	for (let i = 0; i < count; i++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged("its list of parts is broken");
		const entry = entryAt(bytes, view, at);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (entry.name.endsWith("/")) continue;
		if (entries.has(entry.name.toLowerCase())) throw damaged("it holds the same part twice");
		entries.set(entry.name.toLowerCase(), entry);
	}
	return entries;
}

/** The packed bytes of an entry, behind its local header. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { offset } = entry;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
		throw damaged(`${entry.name} is not where it should be`);
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + entry.packed > bytes.length) throw damaged(`${entry.name} is cut off`);
	return bytes.subarray(start, start + entry.packed);
}

function directoryOf(view: DataView): { count: number; start: number } {
	const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= lowest; at--) {
		if (view.getUint32(at, true) !== END) continue;
		const count = view.getUint16(at + 10, true);
		const start = view.getUint32(at + 16, true);
		return count === 0xffff || start === UNKNOWN ? directory64(view, at) : { count, start };
	}
	throw damaged("it is cut off");
}

function directory64(view: DataView, end: number): { count: number; start: number } {
	const locator = end - 20;
	if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw damaged("its list of parts is broken");
	const at = long(view, locator + 8);
	if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damaged("its list of parts is broken");
	return { count: long(view, at + 32), start: long(view, at + 48) };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
	if ((view.getUint16(at + 8, true) & 1) === 1) {
		throw new WordRefusal("encrypted", "The file is protected by a password. Remove the password in Word and send it again.");
	}
	const nameEnd = at + 46 + view.getUint16(at + 28, true);
	const extraEnd = nameEnd + view.getUint16(at + 30, true);
	if (extraEnd > bytes.length) throw damaged("its list of parts is broken");
	const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
	const [size, packed, offset] = sizes.includes(UNKNOWN)
		? sizes64(new DataView(bytes.buffer, bytes.byteOffset + nameEnd, extraEnd - nameEnd), sizes)
		: sizes;
	return {
		name: Buffer.from(bytes.subarray(at + 46, nameEnd))
			.toString("utf8")
			.replaceAll("\\", "/")
			.replace(/^\/+/, ""),
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		size,
		packed,
		offset,
	};
}

type Sizes = readonly [number, number, number];

/** The ZIP64 extra field holds, in this order, only those of size, packed size and offset that did not fit. */
function sizes64(extra: DataView, sizes: Sizes): Sizes {
	for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
		if (extra.getUint16(at, true) !== 1) continue;
		let next = at + 4;
		const take = (claimed: number): number => {
			if (claimed !== UNKNOWN) return claimed;
			next += 8;
			return long(extra, next - 8);
		};
		return [take(sizes[0]), take(sizes[1]), take(sizes[2])];
	}
	return sizes;
}

function long(view: DataView, at: number): number {
	if (at < 0 || at + 8 > view.byteLength) throw damaged("its list of parts is broken");
	return Number(view.getBigUint64(at, true));
}
