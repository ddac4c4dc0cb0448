/**
 * XML read from the bytes of a whole part: elements, attributes, text. Strict: what is not well-formed is refused, a document type with it,
 * and no entity but XML's own five is known. Only what is asked for becomes text.
 */
import { isName, NAME, referred } from "./characters.js";

/** Who is told what is read. */
export interface Listener {
	/** An element begins: `scanner.value` gives its attributes until the call returns. @returns where to read on, when the element was taken as a whole */
	readonly open: (name: string, scanner: Scanner, start: number) => number | undefined;
	readonly close: (scanner: Scanner) => void;
	/** Whether text met now is wanted. */
	readonly hears: () => boolean;
	readonly text: (text: string) => void;
	readonly tooManyAttributes: () => Error;
	readonly tick: () => void;
}

/** What makes a part not well-formed. */
export class Malformed extends Error {}

/** A document type: Word never writes one, and it is how entities come in. */
export class Doctype extends Error {}

const [TAB, NEWLINE, RETURN, SPACE, BANG, QUOTE, AMP, APOSTROPHE, SLASH, LESS, EQUALS, GREATER, QUESTION, BRACKET] = [
	9, 10, 13, 32, 33, 34, 38, 39, 47, 60, 61, 62, 63, 93,
] as const;

/** Word writes some thirty attributes on the root. */
export const MOST_ATTRIBUTES = 1_000;
/** Numbers kept of an attribute: where its name and its value begin and end, and whether the value needs work. */
const FIELDS = 5;
/** Of a text: all ASCII, or needing work: references, line ends, white space in a value. */
const [BEYOND_ASCII, WORK] = [1, 2] as const;
/** Elements between two looks at the clock. */
const TICK = 1_024;
const DECLARATION =
	/^<\?xml[\t\n\r ]+version[\t\n\r ]*=[\t\n\r ]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[\t\n\r ]+encoding[\t\n\r ]*=[\t\n\r ]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[\t\n\r ]+standalone[\t\n\r ]*=[\t\n\r ]*(?:"(?:yes|no)"|'(?:yes|no)'))?[\t\n\r ]*\?>/;

export class Scanner {
	readonly #bytes: Buffer;
	readonly #end: number;
	readonly #listener: Listener;
	#at = 0;
	/** Names of the elements that are open. */
	readonly #open: string[] = [];
	#rooted = false;
	#attributes = new Int32Array(FIELDS * 32);
	#count = 0;
	#declares = false;
	#met = 0;
	/** Names met, each at the place that its bytes give it. */
	readonly #names: (string | undefined)[] = new Array(1_024);

	constructor(bytes: Buffer, listener: Listener) {
		this.#bytes = bytes;
		this.#end = bytes.length;
		this.#listener = listener;
	}

	/** Reads all. */
	read(): void {
		this.#begin();
		while (this.#at < this.#end) {
			this.#text();
			if (this.#at < this.#end) this.#markup();
		}
		if (this.#open.length > 0) throw new Malformed("an element does not end");
		if (!this.#rooted) throw new Malformed("there is no element");
	}

	/** Number of attributes of the element that begins. */
	get count(): number {
		return this.#count;
	}

	/** Name of an attribute as written. */
	nameOf(index: number): string {
		const [from, to] = this.#nameAt(index);
		return this.#name(from, to);
	}

	/** Value of an attribute. */
	valueOf(index: number): string {
		const at = index * FIELDS;
		const [from = 0, to = 0, flags = 0] = [this.#attributes[at + 2], this.#attributes[at + 3], this.#attributes[at + 4]];
		const value = this.#slice(from, to, flags);
		return flags >= WORK ? resolved(value.replace(/\r\n|[\t\n\r]/g, " ")) : value;
	}

	/** Value of the attribute with this name, as written. @param name in ASCII, as every name that is asked for is; others are told by nameOf() */
	value(name: string): string | undefined {
		for (let index = 0; index < this.#count; index++) {
			const from = this.#attributes[index * FIELDS] ?? 0;
			const to = this.#attributes[index * FIELDS + 1] ?? 0;
			if (to - from === name.length && this.#is(name, from)) return this.valueOf(index);
		}
		return undefined;
	}

	/** The bytes from a place to the end of the first element of this name that ends behind it, as text of one byte a character; undefined when it is long. */
	upToEnd(name: string, from: number, longest: number): string | undefined {
		const bytes = this.#bytes;
		const last = Math.min(this.#end, from + longest) - name.length - 2;
		for (let at = this.#at; at < last; at++) {
			if (bytes[at] !== LESS || bytes[at + 1] !== SLASH || bytes[at + 2 + name.length] !== GREATER || !this.#is(name, at + 2))
				continue;
			return bytes.toString("latin1", from, at + name.length + 3);
		}
		return undefined;
	}

	/** Where reading has come to. */
	get at(): number {
		return this.#at;
	}

	/** Whether an attribute of the element that begins declares a namespace. */
	get declares(): boolean {
		return this.#declares;
	}

	#nameAt(index: number): [number, number] {
		return [this.#attributes[index * FIELDS] ?? 0, this.#attributes[index * FIELDS + 1] ?? 0];
	}

	#begin(): void {
		const bytes = this.#bytes;
		if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
		const head = bytes.toString("latin1", this.#at, this.#at + 300);
		if (!/^<\?xml[\t\n\r ?]/.test(head)) return;
		const length = DECLARATION.exec(head)?.[0].length;
		if (length === undefined) throw new Malformed("its declaration is none");
		this.#at += length;
	}

	/** Reads text up to the next "<". */
	#text(): void {
		const bytes = this.#bytes;
		const from = this.#at;
		let at = from;
		let flags = 0;
		for (; at < this.#end; at++) {
			const byte = bytes[at] as number;
			if (byte === LESS) break;
			if (byte >= SPACE && byte < 128) {
				if (byte === AMP) flags |= WORK;
				else if (byte === GREATER && at - from > 1 && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET)
					throw new Malformed("text holds ]]>");
			} else if (byte >= 128) {
				flags |= BEYOND_ASCII;
				if (byte === 0xef) this.#check(at);
			} else if (byte === RETURN) flags |= WORK;
			else if (byte !== NEWLINE && byte !== TAB) throw new Malformed("a character that XML does not allow");
		}
		this.#at = at;
		if (at > from) this.#say(from, at, flags);
	}

	#say(from: number, to: number, flags: number): void {
		if (this.#open.length === 0) {
			if (/[^\t\n\r ]/.test(this.#bytes.toString("latin1", from, to))) throw new Malformed("text outside all elements");
		} else if (this.#listener.hears()) {
			const text = this.#slice(from, to, flags);
			this.#listener.text(flags >= WORK ? resolved(text.replace(/\r\n?/g, "\n")) : text);
		} else if (flags >= WORK) resolved(this.#slice(from, to, flags));
	}

	#slice(from: number, to: number, flags: number): string {
		return (flags & BEYOND_ASCII) === 0 ? this.#bytes.toString("latin1", from, to) : this.#bytes.toString("utf8", from, to);
	}

	/** U+FFFE and U+FFFF are no characters. */
	#check(at: number): void {
		if (this.#bytes[at + 1] === 0xbf && (this.#bytes[at + 2] as number) >= 0xbe)
			throw new Malformed("a character that XML does not allow");
	}

	#markup(): void {
		const next = this.#bytes[this.#at + 1];
		if (next === SLASH) this.#closing();
		else if (next === BANG) this.#declared();
		else if (next === QUESTION) this.#instruction();
		else this.#opening();
	}

	#closing(): void {
		const bytes = this.#bytes;
		const name = this.#open.pop();
		if (name === undefined) throw new Malformed("an end without a beginning");
		let at = this.#at + 2;
		const from = at;
		while (NAME[bytes[at] ?? 0] !== 0) at++;
		if (at - from !== name.length ? this.#name(from, at) !== name : !this.#is(name, from) && this.#name(from, at) !== name)
			throw new Malformed(`${name} does not end`);
		if (bytes[at] !== GREATER) at = this.#skipSpace(at);
		if (bytes[at] !== GREATER) throw new Malformed("an end tag does not end");
		this.#at = at + 1;
		this.#listener.close(this);
	}

	#opening(): void {
		const bytes = this.#bytes;
		const start = this.#at;
		let at = start + 1;
		if (NAME[bytes[at] ?? 0] !== 2) throw new Malformed("a tag without a name");
		while (NAME[bytes[at] ?? 0] !== 0) at++;
		const name = this.#name(start + 1, at);
		if (this.#open.length === 0 && this.#rooted) throw new Malformed("a second root");
		this.#rooted = true;
		this.#count = 0;
		this.#declares = false;
		const byte = bytes[at];
		if (byte !== GREATER && byte !== SLASH) at = this.#readAttributes(at);
		const empty = bytes[at] === SLASH;
		if (empty) at++;
		if (bytes[at] !== GREATER) throw new Malformed("a tag does not end");
		this.#at = at + 1;
		if (++this.#met % TICK === 0) this.#listener.tick();
		const taken = this.#listener.open(name, this, empty ? -1 : start);
		if (taken !== undefined) this.#at = taken;
		else if (empty) this.#listener.close(this);
		else this.#open.push(name);
	}

	/** Reads attributes from the first space on. @returns where the tag ends: at ">" or "/" */
	#readAttributes(from: number): number {
		const bytes = this.#bytes;
		let at = from;
		for (;;) {
			const spaced = this.#skipSpace(at);
			const byte = bytes[spaced] ?? 0;
			if (byte === GREATER || byte === SLASH) return spaced;
			if (spaced === at || NAME[byte] !== 2) throw new Malformed("a tag that is none");
			at = this.#readAttribute(spaced);
		}
	}

	#readAttribute(from: number): number {
		const bytes = this.#bytes;
		let at = from;
		while (NAME[bytes[at] ?? 0] !== 0) at++;
		if (bytes[from] === 120 && this.#is("xmlns", from)) this.#declares = true;
		this.#unique(from, at);
		const kept = this.#keep();
		this.#attributes[kept] = from;
		this.#attributes[kept + 1] = at;
		if (bytes[at] !== EQUALS) at = this.#skipSpace(at);
		if (bytes[at] !== EQUALS) throw new Malformed("an attribute without a value");
		at++;
		if (bytes[at] !== QUOTE) at = this.#skipSpace(at);
		const quote = bytes[at];
		if (quote !== QUOTE && quote !== APOSTROPHE) throw new Malformed("a value without quotation marks");
		this.#attributes[kept + 2] = at + 1;
		at = this.#readValue(at + 1, quote, kept);
		this.#attributes[kept + 3] = at;
		if (this.#attributes[kept + 4] !== 0) this.#judge(kept);
		return at + 1;
	}

	/** Reads a value up to its quotation mark. */
	#readValue(from: number, quote: number, kept: number): number {
		const bytes = this.#bytes;
		let at = from;
		let flags = 0;
		for (let byte = bytes[at]; byte !== quote; byte = bytes[++at]) {
			if (byte === undefined || byte === LESS) throw new Malformed("a value does not end");
			if (byte >= 128) {
				flags |= BEYOND_ASCII;
				if (byte === 0xef) this.#check(at);
			} else if (byte === AMP || byte === TAB || byte === NEWLINE || byte === RETURN) flags |= WORK;
			else if (byte < SPACE) throw new Malformed("a character that XML does not allow");
		}
		this.#attributes[kept + 4] = flags;
		return at;
	}

	/** Makes room for one attribute more. */
	#keep(): number {
		if (this.#count >= MOST_ATTRIBUTES) throw this.#listener.tooManyAttributes();
		const at = this.#count++ * FIELDS;
		if (at + FIELDS > this.#attributes.length) {
			const larger = new Int32Array(this.#attributes.length * 2);
			larger.set(this.#attributes);
			this.#attributes = larger;
		}
		return at;
	}

	/** What nobody may ask for must be well-formed too. */
	#judge(kept: number): void {
		const [start = 0, end = 0, flags = 0] = this.#attributes.subarray(kept + 2, kept + 5);
		if (flags >= WORK) resolved(this.#slice(start, end, flags));
	}

	/** An attribute may be written once. */
	#unique(from: number, to: number): void {
		const bytes = this.#bytes;
		const length = to - from;
		if (this.#beyondAscii(from, to)) this.#name(from, to);
		for (let index = 0; index < this.#count; index++) {
			const other = this.#attributes[index * FIELDS] ?? 0;
			if ((this.#attributes[index * FIELDS + 1] ?? 0) - other !== length) continue;
			// Names of one tag mostly begin alike ("w:rsidR", "w:rsidP"): they are compared from their ends.
			let left = length;
			while (left > 0 && bytes[from + left - 1] === bytes[other + left - 1]) left--;
			if (left === 0) throw new Malformed("an attribute twice");
		}
	}

	#beyondAscii(from: number, to: number): boolean {
		for (let at = from; at < to; at++) if ((this.#bytes[at] as number) >= 128) return true;
		return false;
	}

	/** Comments, and text kept from being read as markup. */
	#declared(): void {
		const bytes = this.#bytes;
		const at = this.#at;
		const word = bytes.toString("latin1", at + 2, at + 9);
		if (word.startsWith("--")) {
			const end = bytes.indexOf("--", at + 4, "latin1");
			if (end < 0 || bytes[end + 2] !== GREATER) throw new Malformed("a comment that is none");
			this.#allowed(at + 4, end);
			this.#at = end + 3;
		} else if (word === "[CDATA[") {
			const end = bytes.indexOf("]]>", at + 9, "latin1");
			if (end < 0) throw new Malformed("a section of character data does not end");
			if (this.#open.length === 0) throw new Malformed("text outside all elements");
			this.#allowed(at + 9, end);
			if (end > at + 9 && this.#listener.hears())
				this.#listener.text(bytes.toString("utf8", at + 9, end).replace(/\r\n?/g, "\n"));
			this.#at = end + 3;
		} else if (word === "DOCTYPE") throw new Doctype();
		else throw new Malformed("a declaration that is none");
	}

	/** An instruction to a programme, which is not ours. */
	#instruction(): void {
		const from = this.#at + 2;
		const end = this.#bytes.indexOf("?>", from, "latin1");
		if (end < 0) throw new Malformed("an instruction does not end");
		const target = /^[^\t\n\r ?]+(?=$|[\t\n\r ?])/.exec(this.#bytes.toString("utf8", from, end))?.[0] ?? "";
		if (!isName(target) || target.toLowerCase() === "xml") throw new Malformed("an instruction that is none");
		this.#allowed(from, end);
		this.#at = end + 2;
	}

	#allowed(from: number, to: number): void {
		for (let at = from; at < to; at++) {
			const byte = this.#bytes[at] as number;
			if (byte === 0xef) this.#check(at);
			else if (byte < SPACE && byte !== TAB && byte !== NEWLINE && byte !== RETURN)
				throw new Malformed("a character that XML does not allow");
		}
	}

	#skipSpace(from: number): number {
		let at = from;
		for (
			let byte = this.#bytes[at];
			byte === SPACE || byte === NEWLINE || byte === TAB || byte === RETURN;
			byte = this.#bytes[at]
		)
			at++;
		return at;
	}

	/** Whether the bytes from a place on are this name, which is in ASCII. */
	#is(name: string, from: number): boolean {
		for (let at = 0; at < name.length; at++) if (this.#bytes[from + at] !== name.charCodeAt(at)) return false;
		return true;
	}

	/** The name that stands there: the same text each time, for as long as others do not take its place. */
	#name(from: number, to: number): string {
		let hash = to - from;
		for (let at = from; at < to; at++) hash = (hash * 31 + (this.#bytes[at] as number)) | 0;
		const place = (hash ^ (hash >>> 10)) & 1_023;
		const known = this.#names[place];
		if (known !== undefined && known.length === to - from && this.#is(known, from)) return known;
		const ascii = !this.#beyondAscii(from, to);
		const name = ascii ? this.#bytes.toString("latin1", from, to) : this.#bytes.toString("utf8", from, to);
		if (!ascii && !isName(name)) throw new Malformed("a name that is none");
		if (ascii) this.#names[place] = name;
		return name;
	}
}

/** References as the characters that they stand for. */
function resolved(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(/&([^;&<]*)(;?)/g, (_, reference: string, end: string) => {
		const character = end === "" ? undefined : referred(reference);
		if (character === undefined) throw new Malformed("a reference to what is not known");
		return character;
	});
}
