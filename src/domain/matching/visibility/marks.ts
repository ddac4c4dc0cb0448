/** Marks that make a part of a document confidential: in a heading, around a passage, in front of a paragraph, in a cell. */
import { folded } from "../../reference/announcers.js";
import type { Line } from "../line.js";

const WORD = "confiden(?:tial|tiel|tielle|tiels|tielles)";
const PART =
	"(?:sections?|parts?|annex(?:es)?|information|comments?|passages?|chapters?|remarks?|appendix|addendum|observations?|notes?|material|version|paragraphs?|partie|annexe|chapitre|informations|commentaires|remarques)";
const HEADING = new RegExp(
	`[([]\\s*(?:strictly |strictement )?(?:${WORD}|restricted|not for publication|ne pas (?:publier|diffuser))\\b[^)\\]]*[)\\]]|^[\\W\\d]*(?:strictly |strictement )?${WORD}(?:\\s*$|\\s*[:–—(,-]|\\s+${PART}\\b)|[:–—-]\\s*(?:strictly |strictement )?${WORD}\\W*$|\\b${PART}\\s+(?:[\\divxa-z]{1,3}\\s+)?(?:strictement )?${WORD}\\b|\\b(?:for|pour) (?:the |le )?(?:committee|secretariat|comite)(?:'s)?(?: members| eyes)? (?:only|alone|seul\\w*|exclusi\\w+|uniquement)\\b|\\breserve\\w* (?:au|aux) (?:membres du )?(?:comite|secretariat)\\b|\\bnot for publication\\b|\\bne pas (?:publier|diffuser)\\b|\\bnon destine\\w* a la publication`,
	"u",
);
const END =
	/(?:\bend|\bfin|\bends?)\b[^.]{0,40}confiden|confiden\w*[^.]{0,30}\b(?:ends?|end here|se termine|prend fin)\b|\bfin du passage|<\/\s*confiden/;
const BEGIN =
	/(?:\bbeginning|\bstart|\bbegin|\bdebut)s?\b[^.]{0,40}confiden|confiden\w*[^.]{0,30}\b(?:begins?|starts?|commence)\b|<\s*confiden/;
const IN_FRONT = new RegExp(
	`^\\s*(?:[([]\\s*(?:strictly |strictement )?${WORD}\\b[^)\\]]{0,40}[)\\]]|(?:strictly |strictement )?${WORD}\\s*[:–—]|-{2,}\\s*${WORD})`,
);
const BEHIND = new RegExp(`[([]\\s*(?:strictly |strictement )?${WORD}\\b[^)\\]]{0,40}[)\\]]\\s*\\.?$`);
const NEGATED = /\b(?:not|non|pas|no|nothing|rien|aucun\w*)\b[^.]{0,20}confiden/;

/** A heading that makes its section confidential. "Confidential helplines" is a topic, "Helplines (confidential)" a mark. */
export function isMarkedHeading(text: string): boolean {
	const plain = folded(text);
	if (END.test(plain) || NEGATED.test(plain)) return false;
	return HEADING.test(plain) || /(?<!\p{L})(?:CONFIDENTIAL|CONFIDENTIEL(?:LE)?S?)(?!\p{L})/u.test(text.replace(/^[^a-z]+$/, ""));
}

/** "[End of the confidential section]". */
export function isEndMark(text: string): boolean {
	return text.length < 120 && END.test(folded(text));
}

/** "[Beginning of the confidential passage]", or the bare word on a line of its own. */
export function isBeginMark(text: string): boolean {
	const plain = folded(text);
	if (text.length > 120 || END.test(plain)) return false;
	return (
		BEGIN.test(plain) ||
		new RegExp(
			`^[\\W_]*(?:strictly |strictement )?${WORD}(?:\\s+${PART})?(?:\\s*[–—:-]?\\s*(?:not for publication|ne pas (?:publier|diffuser)))?[\\W_]*$`,
		).test(plain)
	);
}

/** A mark at the beginning or the end of a paragraph that is longer than the mark: it holds for the paragraph. */
export function isMarkedParagraph(text: string): boolean {
	const plain = folded(text);
	return !END.test(plain.slice(0, 80)) && !NEGATED.test(plain.slice(0, 60)) && (IN_FRONT.test(plain) || BEHIND.test(plain));
}

const WITHHELD =
	/(?:\b(?:not|n't|nor)\b[^.]{0,30}\b(?:wish|want|like)\b[^.]{0,40}\bto (?:become|be(?:come)?)\b[^.]{0,15}\b(?:known|public|published|disclosed|attributed|quoted|named)|\bdo not (?:publish|disclose|pass (?:this|it) on|forward|circulate)\b|\b(?:inform|tell|told?)\b[^.]{0,30}\bcommittee,? but not\b|\bnot (?:to )?be (?:passed on|forwarded|transmitted|disclosed|communicated|revealed|published|made public)\b|\b(?:in strict|in|under) confidence\b|\bconfidentially\b|\bne (?:souhait\w+|voul\w+|veu\w+|desir\w+)[^.]{0,20}\bpas\b[^.]{0,60}(?:se sache|connue?s?|publie\w*|public|publique|divulgu\w+|rendue?s?)|\bne pas (?:publier|diffuser|divulguer|transmettre|communiquer)\b|\bcomite,? mais (?:pas|non)\b|\ba titre (?:strictement )?confidentiel|\bne (?:doi\w+|devra\w*|peu\w+|saurai\w+)[^.]{0,20}\b(?:etre|pas|ni)\b[^.]{0,30}(?:publie\w*|divulgue\w*|diffuse\w*|transmis\w*|communique\w*|rendue?s? public))/;

/** What speaks of a thing of this text, not of files and decisions in the world: "this paragraph", "these names", "the centre has asked us". */
const HERE =
	/\b(?:this|these|it|them|we|us|our|please|secretariat|committee|ceci|cela|cette|ce|ces|nous|notre|merci|priere|comite)\b/;

/** A paragraph whose author asks that it be kept from the authorities or the public. */
export function asksToWithhold(text: string): boolean {
	const plain = folded(text);
	// Whatever a sentence holds, its paragraph holds: few paragraphs need to be cut up.
	if (!WITHHELD.test(plain)) return false;
	return plain
		.split(/(?<=[.!?])\s+/)
		.some(
			(sentence) =>
				WITHHELD.test(sentence) &&
				HERE.test(sentence) &&
				!/\b(?:law|act|bill|helpline|hotline|decisions?|judgments?|loi|ligne|jugements?)\b[^.]{0,40}\b(?:not|ne|confiden)/.test(
					sentence,
				),
		);
}

/** A cell that is nothing but the mark: its row, or below a head cell its column, is confidential. */
export function isMarkOnly(line: Line): boolean {
	return line.segment.cell !== null && line.text.length < 60 && (isBeginMark(line.text) || isMarkedHeading(line.text));
}
