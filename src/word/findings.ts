import type { Trace } from "../domain/document.js";

/** Longest text of a trace. */
export const TRACE_LENGTH = 2_000;

/** Who did something and when, as the file says it. */
export interface Deed {
	readonly by: string | undefined;
	readonly at: string | undefined;
}

export const NOBODY: Deed = { by: undefined, at: undefined };

/** Collects what a reader of the page would not see. */
export class Findings {
	readonly traces: Trace[] = [];
	readonly #authors = new Set<string>();
	readonly #addresses = new Set<string>();

	/** Notes one thing found. */
	add(kind: Trace["kind"], text: string, deed?: Deed): void {
		if (deed?.by !== undefined) this.author(deed.by);
		this.traces.push({
			kind,
			text: text.slice(0, TRACE_LENGTH),
			...(deed?.by !== undefined && { by: deed.by }),
			...(deed?.at !== undefined && { at: deed.at }),
		});
	}

	/** Notes an address outside, once. */
	address(text: string): void {
		if (this.#addresses.has(text)) return;
		this.#addresses.add(text);
		this.add("link", text);
	}

	/** Notes a person named in the file, once. */
	author(name: string): void {
		if (name.trim() === "" || this.#authors.has(name)) return;
		this.#authors.add(name);
		this.traces.push({ kind: "author", text: name.slice(0, TRACE_LENGTH) });
	}
}
