/** What the sentence before says of the one that is read: whose text "the text" is, and for whom "it" stands. */
import { folded } from "../../reference/announcers.js";
import { phrasesIn } from "./themes.js";
import { is, tokensOf } from "./tokens.js";

/** True when a sentence speaks of the document it stands in. */
export function speaksOfItself(sentence: string): boolean {
	return TITLE.test(folded(sentence)) || phrasesIn(tokensOf(sentence)).some(({ theme }) => theme === "document");
}

/** True when a sentence speaks of a law, a study or the like. */
export function speaksOfOtherText(sentence: string): boolean {
	return tokensOf(sentence).some((token) => is(token, "other"));
}

/** True when a sentence brings in an organisation and no State: "it" in the next is the author. */
export function introducesBody(sentence: string): boolean {
	const plain = folded(sentence);
	return BODY.test(plain) && !STATE.test(plain);
}

/** "Réponses du Gouvernement français. Leur publication est autorisée." */
const TITLE =
	/^\W*(?:repl(?:y|ies)|reponses?|contribution|comments|commentaires|observations|remarques|remarks|submission)\b(?! to question| a la question)/;
const BODY =
	/\b(?:associations?|organi[sz]ations?|ngo|ong|networks?|reseau|federations?|foundation|fondation|coalition|union|institute?|cent(?:re|er)|forum|league|ligue|observator(?:y|ium)|observatoire|charity|alliance|members?|membres?|ombuds\w*|society|fund|fonds|group(?:e)?|collecti(?:f|ve)|platform|plateforme)\b/;
const STATE = /\b(?:government|ministr\w+|authorit\w+|state|party|gouvernement|ministere\w*|autorites?|etat|partie)\b/;
