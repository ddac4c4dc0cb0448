/** The files of a message, with archives and winmail.dat opened; a container that stays shut is kept as it is, with the reason. */
import { isArchive, Locked, Room, TooMuch, unpacked } from "./archive.js";
import type { MailFile, MailLimits } from "./message.js";
import { isTnef, readTnef } from "./tnef.js";

/** Opens what can be opened. Texts of a winmail.dat go to `said`. */
export class Opener {
	readonly said: string[] = [];
	readonly #room: Room;
	readonly #depth: number;

	constructor(limits: MailLimits) {
		this.#room = new Room(limits);
		this.#depth = limits.depth;
	}

	open(file: MailFile): MailFile[] {
		if (file.inside.length >= this.#depth) return [file];
		if (isTnef(file.bytes)) return this.#tnef(file);
		return isArchive(file.bytes) ? this.#archive(file) : [file];
	}

	#tnef(file: MailFile): MailFile[] {
		const { text, files } = readTnef(file.bytes);
		if (text !== null) this.said.push(text);
		if (files.length === 0) return text === null ? [{ ...file, closed: "damaged" }] : [];
		return files.flatMap((one) => this.open({ ...one, type: "application/octet-stream", inside: [...file.inside, file.name] }));
	}

	#archive(file: MailFile): MailFile[] {
		try {
			const inside = [...file.inside, file.name];
			const files = unpacked(file.bytes, this.#room);
			if (files.length === 0) return [{ ...file, closed: "damaged" }];
			return files.flatMap((one) => this.open({ ...one, type: "application/octet-stream", inside }));
		} catch (error) {
			const closed = error instanceof TooMuch ? "too-large" : error instanceof Locked ? "encrypted" : "damaged";
			return [{ ...file, closed }];
		}
	}
}
