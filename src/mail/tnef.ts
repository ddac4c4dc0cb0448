/** winmail.dat: what Outlook makes of a message and its attachments (MS-OXTNEF). Lengths are claims: each is checked against what is there. */

export interface Tnef {
	readonly text: string | null;
	readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const SIGNATURE = 0x223e9f78;
/** Attributes, without the number of their type. */
const AT = { renderData: 0x9002, title: 0x8010, data: 0x800f, attachment: 0x9005, body: 0x800c, messageProps: 0x9003 } as const;
const PROP = { body: 0x1000, longName: 0x3707, displayName: 0x3001, object: 0x3701 } as const;
const [STRING, UNICODE, OBJECT, BINARY] = [0x1e, 0x1f, 0x0d, 0x102];
const FIXED: Readonly<Record<number, number>> = { 2: 4, 3: 4, 4: 4, 10: 4, 11: 4, 5: 8, 6: 8, 7: 8, 20: 8, 64: 8, 72: 16 };
/** Interface identifier in front of an embedded message. */
const INTERFACE = 16;

/** True for bytes that begin as winmail.dat does. */
export function isTnef(bytes: Uint8Array): boolean {
	return bytes.length > 6 && viewOf(bytes).getUint32(0, true) === SIGNATURE;
}

interface Draft {
	title: string | null;
	longName: string | null;
	bytes: Uint8Array | null;
}

/** What lies in a winmail.dat; of one that is cut off, what is whole. */
export function readTnef(bytes: Uint8Array): Tnef {
	let text: string | null = null;
	const drafts: Draft[] = [];
	for (const { id, value } of attributesOf(bytes)) {
		if (id === AT.renderData) drafts.push({ title: null, longName: null, bytes: null });
		if (id === AT.body) text = latin(value);
		if (id === AT.messageProps) text = propsOf(value).get(PROP.body)?.text ?? text;
		const draft = drafts.at(-1);
		if (draft !== undefined) fill(draft, id, value);
	}
	const files = drafts.flatMap(({ title, longName, bytes: content }, at) =>
		content === null ? [] : [{ name: longName ?? title ?? `attachment ${at + 1}`, bytes: content }],
	);
	return { text, files };
}

function fill(draft: Draft, id: number, value: Uint8Array): void {
	if (id === AT.title) draft.title = latin(value);
	if (id === AT.data) draft.bytes = value;
	if (id !== AT.attachment) return;
	const props = propsOf(value);
	draft.longName = props.get(PROP.longName)?.text ?? props.get(PROP.displayName)?.text ?? draft.longName;
	const object = props.get(PROP.object)?.bytes;
	if (draft.bytes === null && object !== undefined)
		draft.bytes = isTnef(object.subarray(INTERFACE)) ? object.subarray(INTERFACE) : object;
}

function* attributesOf(bytes: Uint8Array): Generator<{ id: number; value: Uint8Array }> {
	const view = viewOf(bytes);
	for (let at = 6; at + 9 <= bytes.length; ) {
		const id = view.getUint16(at + 1, true);
		const length = view.getUint32(at + 5, true);
		if (at + 9 + length > bytes.length) return;
		yield { id, value: bytes.subarray(at + 9, at + 9 + length) };
		at += 9 + length + 2;
	}
}

interface Prop {
	readonly text: string | undefined;
	readonly bytes: Uint8Array;
}

/** Properties that have a text or bytes; reading stops at the first that is not what it should be. */
function propsOf(bytes: Uint8Array): Map<number, Prop> {
	const found = new Map<number, Prop>();
	const cursor = new Cursor(bytes);
	for (let left = cursor.number(); left > 0 && !cursor.over; left--) {
		const type = cursor.short();
		const id = cursor.short();
		if (id >= 0x8000) skipName(cursor);
		const values = valuesOf(cursor, type);
		if (values === null) break;
		const [first] = values;
		if (first !== undefined && !cursor.over) found.set(id, { text: textOf(first, type), bytes: first });
	}
	return found;
}

/** null for a type that is not known: what follows cannot be found. */
function valuesOf(cursor: Cursor, type: number): Uint8Array[] | null {
	const base = type & ~0x1000;
	const fixed = FIXED[base];
	const isLong = base === STRING || base === UNICODE || base === OBJECT || base === BINARY;
	if (fixed === undefined && !isLong) return null;
	const count = isLong || base !== type ? cursor.number() : 1;
	const values: Uint8Array[] = [];
	for (let i = 0; i < count && !cursor.over; i++) values.push(cursor.take(fixed ?? cursor.number()));
	return isLong ? values : [];
}

function skipName(cursor: Cursor): void {
	cursor.take(16);
	if (cursor.number() === 1) cursor.take(cursor.number());
	else cursor.number();
}

function textOf(value: Uint8Array, type: number): string | undefined {
	if ((type & ~0x1000) === UNICODE) return trimmed(new TextDecoder("utf-16le").decode(value));
	return (type & ~0x1000) === STRING ? latin(value) : undefined;
}

/** Goes through bytes in steps of four; beyond the end it gives zeros and says so. */
class Cursor {
	#at = 0;

	constructor(private readonly bytes: Uint8Array) {}

	get over(): boolean {
		return this.#at > this.bytes.length;
	}

	short(): number {
		this.#at += 2;
		return this.over ? 0 : viewOf(this.bytes).getUint16(this.#at - 2, true);
	}

	number(): number {
		this.#at += 4;
		return this.over ? 0 : viewOf(this.bytes).getUint32(this.#at - 4, true);
	}

	take(length: number): Uint8Array {
		const from = this.#at;
		this.#at += Math.ceil(length / 4) * 4;
		return this.bytes.subarray(from, from + length);
	}
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function latin(value: Uint8Array): string {
	return trimmed(Buffer.from(value.buffer, value.byteOffset, value.length).toString("latin1"));
}

function trimmed(text: string): string {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}
