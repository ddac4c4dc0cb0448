import type { Limits } from "../limits.js";
import { damaged, tooLarge, WordRefusal } from "../refusal.js";
import { eachChild } from "../xml/children.js";
import { attribute } from "../xml/element.js";
import type { Part } from "../xml/walk.js";
import { Budget, inflate } from "./inflate.js";
import { notWord, refusalOfBytes } from "./seems.js";
import { type Entry, entriesOf, packedBytes } from "./zip.js";

/** Where a part points: another part by its name, or an address outside. */
export interface Relationship {
	readonly id: string;
	/** The last word of the type, the same in transitional and strict ("styles", "hyperlink"). */
	readonly type: string;
	readonly target: string;
	readonly external: boolean;
}

/** The parts of a file in the Open Packaging Conventions. */
export class Package {
	readonly #bytes: Uint8Array;
	readonly #entries: ReadonlyMap<string, Entry>;
	readonly #budget: Budget;
	readonly #types = new Map<string, string>();
	readonly #relationships = new Map<string, ReadonlyMap<string, Relationship>>();

	constructor(bytes: Uint8Array, limits: Limits, tick: () => void) {
		if (bytes.length > limits.fileBytes) throw tooLarge(`the file has more than ${limits.fileBytes >> 20} MB`);
		if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refusalOfBytes(bytes);
		this.#bytes = bytes;
		this.#entries = entriesOf(bytes, limits);
		this.#budget = new Budget(limits, tick);
		this.#readTypes();
	}

	/** Names of all parts, as written. */
	get names(): string[] {
		return [...this.#entries.values()].map((entry) => entry.name);
	}

	has(name: string): boolean {
		return this.#entries.has(name.toLowerCase());
	}

	/** The content type of a part, in lower case; empty when the file gives none. */
	type(name: string): string {
		const key = name.toLowerCase();
		return this.#types.get(`/${key}`) ?? this.#types.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
	}

	/** A part to read, as a stream. */
	part(name: string): Part {
		const entry = this.#entries.get(name.toLowerCase());
		if (entry === undefined) throw damaged(`${name} is missing`);
		return {
			name,
			depth: this.#budget.limits.depth,
			bytes: () => inflate({ entry, packed: packedBytes(this.#bytes, entry) }, this.#budget),
			tick: this.#budget.tick,
		};
	}

	/** A part as it is, for what is no XML. */
	bytes(name: string): Uint8Array {
		return this.part(name).bytes();
	}

	/** What a part points to, by relationship id; the package itself is the part "". */
	relationships(name: string): ReadonlyMap<string, Relationship> {
		let found = this.#relationships.get(name);
		if (found === undefined) {
			found = this.#readRelationships(name);
			this.#relationships.set(name, found);
		}
		return found;
	}

	#readRelationships(name: string): Map<string, Relationship> {
		const slash = name.lastIndexOf("/") + 1;
		const source = `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
		const found = new Map<string, Relationship>();
		if (!this.has(source)) return found;
		eachChild(this.part(source), (element) => {
			const id = attribute(element, "Id");
			const target = attribute(element, "Target");
			if (id === undefined || target === undefined) return;
			const external = attribute(element, "TargetMode") === "External";
			const type = (attribute(element, "Type") ?? "").split("/").at(-1) ?? "";
			found.set(id, { id, type, external, target: external ? target : resolve(name.slice(0, slash), target) });
		});
		return found;
	}

	#readTypes(): void {
		if (!this.has("[Content_Types].xml")) throw this.#stranger();
		eachChild(this.part("[Content_Types].xml"), (element) => {
			const of = attribute(element, "PartName") ?? attribute(element, "Extension") ?? "";
			this.#types.set(of.toLowerCase(), (attribute(element, "ContentType") ?? "").toLowerCase());
		});
	}

	/** A zip that is no Office file. */
	#stranger(): WordRefusal {
		if (this.has("encryptedpackage"))
			return new WordRefusal("encrypted", "The document is protected by a password. Remove it and send it again.");
		if (this.has("meta-inf/manifest.xml") && this.has("content.xml")) return notWord("an OpenDocument file (.odt)");
		if (this.has("index/document.iwa")) return notWord("a Pages document");
		return notWord("a ZIP archive");
	}
}

/** A part name from a reference relative to a folder ("word/", "../docProps/core.xml"). */
function resolve(folder: string, target: string): string {
	const path = target.startsWith("/") ? target : `${folder}${target}`;
	const kept: string[] = [];
	for (const step of path.replaceAll("\\", "/").split("/")) {
		if (step === "..") kept.pop();
		else if (step !== "" && step !== ".") kept.push(step);
	}
	return kept.join("/");
}
