/** Text of documents on its way to a terminal. */

/** On one line, without control characters: a document must not move the cursor of whoever lists it. */
export function printable(text: string): string {
	return text
		.replace(/\s+/gu, " ")
		.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
		.trim();
}

/** At most `width` columns, with … where something was cut. */
export function shortened(text: string, width: number): string {
	const letters = [...text];
	return letters.length <= width
		? text
		: `${letters
				.slice(0, Math.max(0, width - 1))
				.join("")
				.trimEnd()}…`;
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
	return [...text.normalize("NFC")].length;
}
