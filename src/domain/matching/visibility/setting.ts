/** What the sentence before says of the one that is read: whose text "the text" is, and for whom "it" stands. */
import { folded } from "../../reference/announcers.js";
import { phrasesIn } from "./themes.js";
import { is, tokensOf } from "./tokens.js";

/** True when a sentence speaks of the document it stands in. */
export function speaksOfItself(sentence: string): boolean {
	return TITLE.test(folded(sentence)) || phrasesIn(tokensOf(sentence)).some(({ theme }) => theme === "document");
}

/** The sentence before the one that is read; each thing is found out once, when it is wanted. */
export class Setting {
	#itself: boolean | null = null;
	#other: boolean | null = null;
	#body: boolean | null = null;

	constructor(private readonly before: string) {}

	/** It speaks of the document it stands in: "it" is this text. */
	get speaksOfItself(): boolean {
		this.#itself ??= speaksOfItself(this.before);
		return this.#itself;
	}

	/** It speaks of a law, a study or the like: "the text" is that one. */
	get speaksOfOtherText(): boolean {
		this.#other ??= tokensOf(this.before).some((token) => is(token, "other"));
		return this.#other;
	}

	/** It names no text, law or the like, nor a part of one, that "it" could be. */
	get speaksOfNoText(): boolean {
		return !tokensOf(this.before).some((token) => is(token, "other", "text", "part", "datum"));
	}

	/** It brings in an organisation and no State: "it" is the author. */
	get introducesBody(): boolean {
		const plain = folded(this.before);
		this.#body ??= BODY.test(plain) && !STATE.test(plain);
		return this.#body;
	}
}

/** "Réponses du Gouvernement français. Leur publication est autorisée." */
const TITLE =
	/^\W*(?:repl(?:y|ies)|reponses?|contribution|comments|commentaires|observations|remarques|remarks|submission)\b(?! to question| a la question)/;
const BODY =
	/\b(?:associations?|organi[sz]ations?|ngo|ong|networks?|reseau|federations?|foundation|fondation|coalition|union|institute?|cent(?:re|er)|forum|league|ligue|observator(?:y|ium)|observatoire|charity|alliance|members?|membres?|ombuds\w*|society|fund|fonds|group(?:e)?|collecti(?:f|ve)|platform|plateforme)\b/;
const STATE = /\b(?:government|ministr\w+|authorit\w+|state|party|gouvernement|ministere\w*|autorites?|etat|partie)\b/;
