/** What is new since the last issue of a compilation. */
import type { ShownAnswer } from "../../domain/shown.js";
import type { Bilingual } from "../../domain/wording.js";
import { both, inOneLine, type PaperLanguage } from "./language.js";
import { PHRASES } from "./phrases.js";

/** What an issue held. */
export interface Issued {
	readonly symbol: string;
	readonly replies: readonly { readonly party: string; readonly version: number }[];
	/** Symbols. */
	readonly contributions: readonly string[];
}

/** Tells what is new, and remembers what it found to be. */
export class Newness {
	readonly found: Bilingual[] = [];
	readonly #versions: ReadonlyMap<string, number>;
	readonly #contributions: ReadonlySet<string>;

	constructor(
		readonly previous: Issued | null,
		readonly language: PaperLanguage,
	) {
		this.#versions = new Map(previous?.replies.map(({ party, version }) => [party, version]));
		this.#contributions = new Set(previous?.contributions);
	}

	/** The mark of a reply, undefined when it stood in the last issue as it does now. */
	ofReply({ party, version }: ShownAnswer): string | undefined {
		const known = this.#versions.get(party.code);
		if (this.previous === null || known === version) return undefined;
		this.found.push(party.name);
		return inOneLine(
			both((one) => (known === undefined ? PHRASES[one].flagNew : PHRASES[one].flagRevised)),
			this.language,
		);
	}

	/** The mark of a contribution. */
	ofContribution(symbol: string, name: Bilingual): string | undefined {
		if (this.previous === null || this.#contributions.has(symbol)) return undefined;
		this.found.push(name);
		return inOneLine(
			both((one) => PHRASES[one].flagNew),
			this.language,
		);
	}
}
