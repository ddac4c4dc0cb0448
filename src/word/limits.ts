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
	/** Paragraphs, those of notes, tables and text boxes included. */
	readonly paragraphs: number;
	/** Wall time of a reading apart from the moment the worker has the file, and what each megabyte of the file adds to it. */
	readonly milliseconds: number;
	readonly millisecondsPerMegabyte: number;
	/** Heap of a reading apart, in megabytes. */
	readonly megabytes: number;
}

export const LIMITS: Limits = {
	fileBytes: 50 << 20,
	inflatedBytes: 192 << 20,
	ratio: 200,
	ratioFrom: 32 << 20,
	entries: 10_000,
	depth: 256,
	paragraphs: 400_000,
	milliseconds: 1_600,
	millisecondsPerMegabyte: 1_000,
	megabytes: 200,
};
