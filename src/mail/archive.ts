/** Zip archives: unpacked piece by piece, believing no size that they declare. */
import { Unzip, UnzipInflate } from "fflate";

export interface Packed {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Counts what one message unpacks, over all its archives. */
export class Room {
	#bytes: number;
	#files: number;

	constructor(limits: { readonly unpackedBytes: number; readonly files: number }) {
		this.#bytes = limits.unpackedBytes;
		this.#files = limits.files;
	}

	/** @throws TooMuch when there is no room left */
	take(bytes: number): void {
		this.#bytes -= bytes;
		if (this.#bytes < 0) throw new TooMuch();
	}

	/** @throws TooMuch when there are too many */
	file(): void {
		if (--this.#files < 0) throw new TooMuch();
	}
}

/** More than a message may unpack to. */
export class TooMuch extends Error {
	override readonly name = "TooMuch";
}

/** An archive that asks for a password. */
export class Locked extends Error {
	override readonly name = "Locked";
}

const STEP = 64 << 10;
/** Things that systems put into archives and nobody sends. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** True for a zip that is no document: Word, OpenDocument and their like are zips themselves. */
export function isArchive(bytes: Uint8Array): boolean {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) return false;
	const first = head.subarray(30, 30 + Math.min(head.readUInt16LE(26), 80)).toString("latin1");
	return first !== "mimetype" && !head.includes("[Content_Types].xml", 0, "latin1");
}

/** The files of an archive. @throws TooMuch, Locked, Error when it is damaged */
export function unpacked(bytes: Uint8Array, room: Room): Packed[] {
	const files: Packed[] = [];
	if ((bytes[6] ?? 0) & 1) throw new Locked();
	let failed: unknown = null;
	const unzip = new Unzip((file) => {
		if (file.name.endsWith("/") || LITTER.test(file.name)) return;
		room.file();
		const chunks: Uint8Array[] = [];
		file.ondata = (error, chunk, final) => {
			failed ??= error;
			if (error !== null) return;
			room.take(chunk.length);
			chunks.push(chunk.slice());
			if (final) files.push({ name: file.name.split(/[/\\]/).at(-1) ?? file.name, bytes: Buffer.concat(chunks) });
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	for (let at = 0; at < bytes.length && failed === null; at += STEP)
		unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
	if (failed !== null) throw failed;
	return files;
}
