import type { Allowance } from "./converted/guarded.js";

/** What a file may cost. The defaults let a 3,000-page document through and stop a bomb. */
export interface Limits {
	/** Size of the file. */
	readonly fileBytes: number;
	/** Size of all parts that are read, once inflated, whatever sizes the file declares. */
	readonly inflatedBytes: number;
	/** Inflated to packed size of a part; looked at only above `ratioFrom` inflated bytes, since real repetitive tables reach 100. */
	readonly ratio: number;
	readonly ratioFrom: number;
	/** Files in the package. */
	readonly entries: number;
	/** Nesting of XML elements. */
	readonly depth: number;
	/** Paragraphs, those of notes, tables and text boxes included; a table cell and a row count as one each. */
	readonly paragraphs: number;
	/** Processor time of a reading apart, and what each megabyte of the file adds to it: a busy machine makes nobody's text too large. */
	readonly milliseconds: number;
	readonly millisecondsPerMegabyte: number;
	/** Heap of a reading apart, in megabytes. */
	readonly megabytes: number;
	/** All memory of a reading apart of an old document, whose library keeps bytes outside the heap. */
	readonly residentMegabytes: number;
	/** What LibreOffice may use to make a .docx of another format. */
	readonly conversion: Allowance;
}

export const LIMITS: Limits = {
	fileBytes: 50 << 20,
	inflatedBytes: 192 << 20,
	ratio: 200,
	ratioFrom: 32 << 20,
	entries: 10_000,
	depth: 256,
	paragraphs: 300_000,
	milliseconds: 1_500,
	millisecondsPerMegabyte: 2_000,
	megabytes: 140,
	residentMegabytes: 400,
	conversion: { processorSeconds: 40, fileMegabytes: 100, megabytes: 3_000, milliseconds: 90_000 },
};

const LONGEST_MS = 8_000;

/** Milliseconds that a file of this size may take: a long text takes long; a short file that does is hostile. */
export function timeFor(limits: Limits, bytes: number): number {
	return limits.milliseconds + Math.min(LONGEST_MS, (limits.millisecondsPerMegabyte * bytes) / (1 << 20));
}
