/** The letter that answers a contribution that came by mail: what it was taken for, and what is still to be said. */
import type { Asked } from "../domain/intake/sort.js";
import type { StatedVisibility } from "../domain/placement.js";
import type { Language } from "../domain/wording.js";
import { phrasesIn } from "../locale/index.js";
import { type Letter, letterOf, type Part } from "./letter.js";

export interface IntakeFacts {
	readonly to: string;
	readonly kind: "acknowledgement" | "ask";
	readonly reference: string;
	/** Name of the round. */
	readonly round: string;
	/** Names of the Parties. */
	readonly parties: readonly string[];
	readonly visibility: StatedVisibility;
	readonly ask: readonly Asked[];
	/** The digest is the sender's proof of what arrived. */
	readonly files: readonly { readonly name: string; readonly sha256: string; readonly read: boolean }[];
	/** It came before. */
	readonly again: boolean;
}

/** Files that are named in a letter; of more their number is enough. */
const NAMED = 20;

/** Sets the letter. */
export function intakeLetter(language: Language, facts: IntakeFacts): Letter {
	const say = phrasesIn(language).letters.intake;
	const { kind, reference, files, parties } = facts;
	const parts: Part[] = [
		{ says: facts.again ? say.again : say.lede[kind](facts.round) },
		{ code: reference },
		...files.slice(0, NAMED).map(({ name, sha256, read }) => ({ says: say.file(name, sha256, read) })),
		...(files.length > NAMED ? [{ says: say.moreFiles(files.length - NAMED) }] : []),
		...(parties.length > 0 ? [{ says: say.parties(parties.join(", ")) }] : []),
		{ says: say.visibility[facts.visibility] },
		...facts.ask.map((what) => ({ says: say.ask[what] })),
		{ says: say.answer },
	];
	return letterOf(language, { to: facts.to, subject: say.subject[kind](reference), parts });
}
