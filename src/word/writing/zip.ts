/** Files packed as a zip ([APPNOTE] 4.3): plain, without dates and names of people, so that the same files give the same bytes on one machine. */
import { crc32, deflateRawSync } from "node:zlib";

/** A file in the package and where its head stands. */
interface Packed {
	readonly name: Buffer;
	readonly deflated: Uint8Array;
	/** What the head beside the file and the list at the end both say of it. */
	readonly facts: Buffer;
	readonly at: number;
}

const [HEAD, LISTED, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Version 2.0: files are deflated. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 1 << 11;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows. */
const DAY = (1 << 5) | 1;

/** @param files name → text, in the order in which they are packed */
export function zipped(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
	const pieces: Uint8Array[] = [];
	const packed: Packed[] = [];
	let at = 0;
	for (const [name, text] of files) {
		const file = { ...packedFile(name, text), at };
		packed.push(file);
		const head = [numbers([4, HEAD]), file.facts, numbers([2, file.name.length], [2, 0]), file.name, file.deflated];
		for (const piece of head) at += piece.length;
		pieces.push(...head);
	}
	const list = packed.flatMap(listed);
	const size = list.reduce((sum, piece) => sum + piece.length, 0);
	const end = numbers([4, END], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, at], [2, 0]);
	return new Uint8Array(Buffer.concat([...pieces, ...list, end]));
}

function packedFile(name: string, text: string): Omit<Packed, "at"> {
	const bytes = Buffer.from(text, "utf8");
	const deflated = deflateRawSync(bytes);
	const facts = numbers(
		[2, VERSION],
		[2, FLAGS],
		[2, DEFLATED],
		[2, 0],
		[2, DAY],
		[4, crc32(bytes)],
		[4, deflated.length],
		[4, bytes.length],
	);
	return { name: Buffer.from(name, "utf8"), deflated, facts };
}

function listed({ name, facts, at }: Packed): Buffer[] {
	const rest = numbers([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
	return [numbers([4, LISTED], [2, VERSION]), facts, rest, name];
}

/** Numbers one after the other, the low byte first. */
function numbers(...of: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
	const written = Buffer.alloc(of.reduce((sum, [bytes]) => sum + bytes, 0));
	let at = 0;
	for (const [bytes, value] of of) at = written.writeUIntLE(value, at, bytes);
	return written;
}
