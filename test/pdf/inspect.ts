/** Looks into a PDF: all its objects as text, those in compressed streams too. */
import { inflateSync } from "node:zlib";

export function inside(pdf: Uint8Array): string {
	const raw = Buffer.from(pdf).toString("latin1");
	const parts = [raw];
	for (const { index } of raw.matchAll(/stream\r?\n/g)) {
		const from = index + (raw[index + 6] === "\r" ? 8 : 7);
		try {
			parts.push(inflateSync(Buffer.from(raw.slice(from, raw.indexOf("endstream", from)), "latin1")).toString("latin1"));
		} catch {
			// Not a compressed stream.
		}
	}
	return parts.join("\n");
}

/** How often each structure type is there. */
export function structure(text: string): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const [, type] of text.matchAll(/\/S ?\/([A-Z][A-Za-z0-9]*)/g)) counts[type ?? ""] = (counts[type ?? ""] ?? 0) + 1;
	return counts;
}
