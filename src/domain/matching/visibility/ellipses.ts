/**
 * Sentences that take something back from the permission before them and do not say again what of: "The text is public. The box is not.",
 * « Le texte est public. L'encadré ne l'est pas. » There is no word in them on who may read.
 */
import { folded } from "../../reference/announcers.js";
import { namesPart } from "./parts.js";
import type { Saying } from "./sentences.js";
import { phrasesIn } from "./themes.js";
import { tokensOf } from "./tokens.js";

/** A sentence so much longer has a verb of its own. */
const LONGEST = 260;

/** What such a sentence takes back; null where it is none. */
export function takenBackBy(sentence: string): Saying | null {
	if (sentence.length > LONGEST) return null;
	const plain = folded(sentence)
		.replace(/\([^)]*\)/g, "")
		.replace(/[\s.!;"»”]+$/, "");
	if (!FORMS.some((form) => form.test(plain)) || NO_EXCEPTION.test(plain)) return null;
	const phrases = phrasesIn(tokensOf(sentence));
	const part = namesPart(sentence) || phrases.some(({ theme }) => theme === "part" || theme === "datum");
	return { value: "confidential", of: part ? "part" : "document", except: null, clause: sentence };
}

/** Behind it comes nothing, or a reason. */
const END = "(?:[,:–—-].*)?$";
/** "This", "the same", "cela": what was said before. */
const WHAT_WAS_SAID =
	"(?:this|that|it|the same|the foregoing|(?:this|that|our) (?:consent|permission|agreement|rule)|ceci|cela|ca|ce|il|(?:cet|notre|cette) (?:accord|autorisation|permission|regle))";
const PARTS =
	"(?:the|this|that|these|those|our|my|annex\\w*|appendi\\w+|sections?|chapters?|parts?|paragraphs?|pages?|boxe?s?|what|questions?|l'|l[ae] |les |ce|celles?|celui|ceux|notre|nos|mon|mes|chapitres?|parties?|paragraphes?|encadres?)";

const FORMS: readonly RegExp[] = [
	// "Section 4 is not", "Annex B may not be, for a reason that you will understand"
	new RegExp(
		`(?:\\b(?:is|are|may|can|could|should|shall|will|would|must|ought)(?: not|n't)|\\bcannot|\\bwon't|\\bcan't)(?: to)?(?: yet| either| also| however)?(?: be)?(?: so)?${END}`,
	),
	/\bn[e'] ?(?:l'|l[ae] |les )(?:est|sont|ser\p{L}+|peu(?:t|vent)|doi(?:t|vent)|devr\p{L}+|pourr\p{L}+)(?: \p{L}+)? (?:pas|point|nullement|aucunement|jamais)\b/u,
	/\bn[e'] ?(?:doi(?:t|vent)|peu(?:t|vent)|saurai(?:t|ent)|devrai(?:t|ent)|devr(?:a|ont)|pourr(?:a|ont|aient|ait))(?: (?:pas|point|en aucun cas|jamais))? l'etre\b/,
	// "Not the annex", "Pas l'annexe", "Nor is annex B", "Annex B: no"
	new RegExp(
		`^(?:but |mais )?(?:not|not so|non|non pas|pas|et pas|surtout pas)(?: (?:with|for|pour|avec))? ${PARTS}[^,;]{0,70}$`,
	),
	/^(?:and )?(?:nor|neither|not so) (?:is|are|may|can|should|must|for|with|the|this|our|annex|section)\b/,
	/^(?:non plus|ni) /,
	/^[^,:;]{3,80}(?:,|:| –| -) ?(?:no|not|non|pas)$/,
	// "There is one exception: …", "L'annexe fait exception"
	/\b(?:one|an|the|only|sole|single|following|une|la|seule|unique) exceptions?\b|^exceptions?\b|\b(?:is|are|makes?|fait|font) (?:an )?exceptions?\b|\bexceptee?s?\b/,
	// "This does not apply to annex B", "Il n'en va pas de même de …", "Annex B is another matter"
	new RegExp(
		`\\b${WHAT_WAS_SAID} (?:does not|doesn't|do not|is not|isn't|cannot|may not|must not|should not|ne|n')\\W?(?:s')?(?:be )?(?:apply|hold|go|extend|concern|cover|include|count|true|valid|meant|said|the case|vaut|concerne|applique|etend|couvre|comprend|inclut|porte|est pas le cas|est pas vrai)\\b`,
	),
	/\btel(?:le)? n'est (?:pas|point) le cas\b/,
	/\bil n'en (?:va|est) pas (?:de meme|ainsi)\b|\bil en (?:va|est) (?:tout )?autrement\b/,
	/\b(?:it is|things are) (?:different|otherwise) (?:with|for)\b|\b(?:it is|things are) (?:different|otherwise)$/,
	/\b(?:is|are|est|sont|c'est) (?:quite |tout )?(?:an?other matter|a different matter|another story|autre chose|une autre (?:affaire|histoire|question))\b/,
];

/** "Our text is no exception", « celle-ci ne fait pas exception ». */
const NO_EXCEPTION = /\b(?:no|without(?: any)?|sans(?: aucune)?|aucune|not an|pas) exceptions?\b/;
