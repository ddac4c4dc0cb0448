/** The property "hidden" in a run, a style or a list of changes: sprmCFVanish, on or other than its style ([MS-DOC] 2.6.1, 2.9.327). */
const PROPERTY = [0x01, 0x81].map((operand) => Buffer.from([0x3c, 0x08, operand]));
/** The same as a piece of the text may say it in short ([MS-DOC] 2.9.215). */
const IN_SHORT = 0x5c;
/** Where the head of the text says where the pieces are listed ([MS-DOC] 2.5.6: fcClx, lcbClx). */
const PIECES_AT = 0x01a2;
const PROPERTIES = 0x01;
const PIECES = 0x02;

/** The text with its looks ([MS-DOC] 2.5.2 begins it), all streams of tables, and the one that is in force. */
export interface Streams {
	readonly text: Buffer;
	readonly tables: Buffer;
	readonly table: Buffer;
}

/** Whether anything in the document is hidden; rather too often than once too seldom. */
export function hides({ text, tables, table }: Streams): boolean {
	return PROPERTY.some((property) => text.includes(property) || tables.includes(property)) || shortly(piecesOf(text, table));
}

function shortly(pieces: Buffer): boolean {
	const count = Math.floor((pieces.length - 4) / 12);
	for (let piece = 0; piece < count; piece++) {
		// Behind count + 1 positions, eight bytes each, of which the last two are the change.
		const change = pieces.readUInt16LE(4 * (count + 1) + 8 * piece + 6);
		const isShort = (change & 1) === 0;
		if (isShort && ((change >> 1) & 0x7f) === IN_SHORT && (change & 0x100) !== 0) return true;
	}
	return false;
}

/** The list of pieces: behind lists of properties, each with its length. Empty when it is not where it should be. */
function piecesOf(text: Buffer, table: Buffer): Buffer {
	if (text.length < PIECES_AT + 8) return Buffer.alloc(0);
	let at = text.readUInt32LE(PIECES_AT);
	const end = Math.min(table.length, at + text.readUInt32LE(PIECES_AT + 4));
	while (at + 5 <= end && table[at] === PROPERTIES) at += 3 + table.readUInt16LE(at + 1);
	return at + 5 <= end && table[at] === PIECES
		? table.subarray(at + 5, Math.min(end, at + 5 + table.readUInt32LE(at + 1)))
		: Buffer.alloc(0);
}
