/** Reply, comments on a reply, or both. */
import type { Line } from "./line.js";
import type { Standing } from "./scopes.js";

/** "Comment les enfants ont participé" asks how, in French. */
const COMMENT =
	/\b(?:comments|comment(?=$|[^\p{L}\s]| (?:on the|on (?:[a-z]+'s |national |state )?(?:repl|answ|resp)|to|by|from|of|regarding|concerning)\b)|commentary|remarks?|observations?|commentaires?|remarques|shadow comments|feedback)(?![\p{L}])/u;
const ON_REPLY =
	/\b(?:on|to|sur|concerning|concernant|relati\w+|about|regarding|au sujet|a propos|s'agissant|portant|quant)\b[^.]{0,40}\b(?:repl(?:y|ies)|responses?|answers?|reponses?|report|rapport)\b/;
const REPLY = /\b(?:repl(?:y|ies)|responses?|answers?|reponses?)\b/;

/** A chapter weighs more than the heading of one answer. */
const CHAPTER = 3;

/** The kind of a document, from its titles, its parts and the words that lead to its answers. */
export function kindOf(lines: readonly Line[], standings: readonly Standing[]): "reply" | "comments" | "mixed" {
	const first = standings.findIndex((standing) => standing.numbers.length > 0);
	const front = lines.filter((line) => line.text !== "" && (first < 0 || line.index < first)).slice(0, 14);
	const titles = front
		.filter((line) => line.segment.cell === null)
		.filter((line) => line.heading || (line.text.length < 130 && !/[.!?]$/.test(line.text)))
		.map((line) => line.plain);
	const comments = titles.some(isComments);
	const reply =
		titles.some((title) => isReply(title) && !isComments(title)) ||
		titles.some((title) =>
			/\b(?:repl(?:y|ies)|reponses?|answers?) (?:and|et) (?:comments?|observations|commentaires|remarks)/.test(title),
		);
	const parts = partsOf(lines, standings);
	if (comments && reply) return "mixed";
	// A title decides, unless a chapter says that there is more: "Reply to Q 6.2" may head a comment on that reply.
	if (comments) return parts.replyChapters > 0 ? "mixed" : "comments";
	if (reply) return parts.comments > 0 ? "mixed" : "reply";
	if (parts.comments >= 2 && parts.replies >= 2) return "mixed";
	const said = saidOfItself(front);
	if (said.comments) return said.replies ? "mixed" : "comments";
	return parts.comments >= 2 ||
		lines.filter((line) => !line.contents && readsReply(line.plain)).length >= 2 ||
		front.some((line) => REMARKS_ON_REPLY.test(line.plain)) ||
		front.some((line) => HAS_READ.test(line.plain)) ||
		front.some((line) => isComments(line.plain) && /\b(?:this|our|la presente|ces|nos|these)\b/.test(line.plain))
		? "comments"
		: "reply";
}

/** What sentences at the beginning say that the document does: "Notre association répond au questionnaire et commente la réponse." */
function saidOfItself(front: readonly Line[]): { comments: boolean; replies: boolean } {
	const texts = front.map((line) => line.plain);
	return {
		comments: texts.some((text) => WE_COMMENT.test(text) || IS_COMMENTED.test(text)),
		replies: texts.some((text) => WE_REPLY.test(text)),
	};
}

const SOMEBODY =
	"(?:we|it|they|our \\p{L}+|the (?:association|organisation|network|coalition|authors?|centre)|this \\p{L}+|nous|notre \\p{L}+|elle|l'\\p{L}+|les? \\p{L}+)";
const WE_COMMENT = new RegExp(
	`\\b${SOMEBODY}\\b[^.]{0,120}?(?<!not |n'|ne |no )\\bcomment(?:s|e|ons|ent)?\\b(?: (?:also|sinon|aussi|otherwise|here|ici))?(?: (?:up)?on)? (?:the|its|la|les|cette|sur la|sur les)\\b[^.]{0,60}\\b(?:repl(?:y|ies)|answers?|responses?|reponses?)\\b`,
	"u",
);
const IS_COMMENTED =
	/\b(?:repl(?:y|ies)|answers?|responses?|reponses?)\b[^.]{0,60}\b(?:is|are|est|sont)\b[^.]{0,20}\bcomment(?:ed|ees?)\b/;
const WE_REPLY = new RegExp(
	`\\b${SOMEBODY}\\b[^.]{0,40}?(?<!not |n'|ne |no )\\b(?:answers?|repl(?:y|ies)|responds?|repond(?:ons|ent)?)\\b[^.]{0,30}\\b(?:questionnaire|questions)\\b`,
	"u",
);

/** "Two remarks on the reply of Serbia, no more": the first sentence says what follows. */
const REMARKS_ON_REPLY =
	/^(?:\W|here are|voici|please find|some|a few|two|three|four|five|short|brief|quelques|deux|trois|quatre|cinq|breves|courtes)*(?:remarks?|comments?|observations?|remarques?|commentaires?) (?:on|sur) (?:the|la|les)\b[^.]{0,30}\b(?:repl(?:y|ies)|answers|reponses?)\b(?! to question| a la question)/;

const SAYS =
	"(?:says?|states?|mentions?|names?|gives?|speaks?|refers?|claims?|omits?|keeps? (?:silent|quiet)|describes?|reports?|ignores?|cites?|quotes?|enumerates?|lists?|suggests?|admits?|passes over|is silent|are silent|(?:does|do) not (?:say|mention|name|tell|speak|refer|explain|give)|fails? to|leaves? (?:out|open)|rightly|correctly)";
const DIT =
	"(?:dit|cite|mentionne|indique|parle|evoque|omet|affirme|decrit|donne|fait etat|tait|passe|nomme|rapporte|signale|ignore|reste muette|pretend|enumere|presente|precise|disent|citent|mentionnent|indiquent|parlent|evoquent|omettent|affirment|decrivent|donnent|font etat|taisent)";
const GIVEN =
	"(?:mentioned|named|described|given|quoted|cited|listed|announced|stated|mentionnee?s?|nommee?s?|decrite?s?|donnee?s?|citee?s?|annoncee?s?|indiquee?s?|evoquee?s?)";

/** What a text says of a reply that is not its own: "the reply keeps silent about it", « que la réponse ne cite pas », "page 13 of the reply". */
const OF_A_REPLY: readonly RegExp[] = [
	new RegExp(`\\b(?:the|neither|both|its|their) (?:\\p{L}+ )?repl(?:y|ies) (?:\\p{L}+ly |also |itself |here )?${SAYS}\\b`, "u"),
	new RegExp(
		`\\b(?:la|les|sa|leur) (?:\\p{L}+ )?reponses? (?:\\p{L}+ )?(?:(?:ne|n'|en|y|s'|se|l'|la|les|le) ?){0,2}${DIT}\\b`,
		"u",
	),
	new RegExp(
		`\\b${GIVEN} (?:in|by|dans|par) (?:the|its|la|sa) (?:\\p{L}+ )?(?:reply|reponse)\\b(?! to question| a la question)`,
		"u",
	),
	/\b(?:pages?|p\.|paragraphs?|paragraphes?) \d+[^.;]{0,12} (?:of|de) (?:the|its|la|sa) (?:reply|reponse)\b/,
	/\b(?:in (?:its )?(?:reply|answer) to|en reponse a la|dans sa reponse a la) (?:question|point)\b[^,;]{0,20},? (?:the|le) (?:government|state|authorities|gouvernement)\b/,
	new RegExp(
		`\\b(?:in (?:its )?(?:reply|answer) to|en reponse a la|dans sa reponse a la) (?:question|point)\\b[^,;]{0,20}, (?:it ${SAYS}|il ${DIT})\\b`,
		"u",
	),
];

/** True for a line that tells what another's reply says. */
function readsReply(plain: string): boolean {
	return /\b(?:repl|repons|answer)/.test(plain) && OF_A_REPLY.some((form) => form.test(plain));
}

/** "It has read the replies of Denmark and Lithuania." */
const HAS_READ =
	/\b(?:(?:has|have) (?:read|examined|studied|analysed|compared|discussed)|(?:a|avons|ont) (?:lu|examine|etudie|analyse|compare|pris connaissance))\b[^.;]{0,30}\b(?:repl(?:y|ies)|answers|reponses?)\b/;

function isComments(title: string): boolean {
	return (
		COMMENT.test(title) &&
		(ON_REPLY.test(title) ||
			(!REPLY.test(title) &&
				/^(?:\W|joint|general|written|shadow|alternative|commentaires|nos|our)*(?:comments|comment(?= (?:to|by|from|of|regarding|concerning)\b)|commentary|remarks|observations?|commentaires?|remarques)\b/.test(
					title,
				)))
	);
}

function isReply(title: string): boolean {
	// "Three replies side by side" is about replies.
	if (
		/\b(?:two|three|four|five|six|several|deux|trois|quatre|cinq|six|plusieurs) (?:replies|answers|responses|reponses)\b/.test(
			title,
		)
	)
		return false;
	// "Ce que disent les réponses, ce que nous voyons", "What the replies leave out" is about replies too.
	if (
		/\b(?:ce que|what)\b[^:]{0,30}\b(?:repl(?:y|ies)|answers?|reponses?)\b/.test(title) &&
		!/\b(?:our|my|nos|notre)\b/.test(title)
	)
		return false;
	// A letter on the subject of a reply is none.
	if (/^(?:objet|subject|re|concerne|concerns?)\s*:/.test(title)) return false;
	return REPLY.test(title) || /\bquestionnaire\b.*\b(?:completed|rempli)/.test(title);
}

/** What the document's chapters and lead-ins say: "Part II. Comments on the reply", "Reply to question 3". */
function partsOf(
	lines: readonly Line[],
	standings: readonly Standing[],
): { replies: number; replyChapters: number; comments: number } {
	const found = { replies: 0, replyChapters: 0, comments: 0 };
	for (const line of lines) {
		const opens = standings[line.index]?.opens === true;
		if ((!line.heading && !opens) || line.dressing || line.contents) continue;
		const text = line.plain;
		const chapter = !opens && /^(?:part|partie|section|chapter|chapitre|premiere|deuxieme|first|second|[ivx\d]+[.)])/.test(text);
		if (
			isComments(text) ||
			/^sur (?:la|les) reponses?\b/.test(text) ||
			/\b(?:on|concernant) (?:the|la) (?:reply|reponse)/.test(text)
		)
			found.comments += chapter ? CHAPTER : 1;
		else if (REPLY_HEADING.test(text)) {
			found.replies += chapter ? CHAPTER : 1;
			if (chapter) found.replyChapters++;
		}
	}
	return found;
}

const REPLY_HEADING =
	/^(?:\W|our|part|partie|section|first|second|premiere|deuxieme|[ivx\d]+[.)]|[ivx]+\b|[a-d]\b|notre|nos|one|two)*\s*(?:repl(?:y|ies)|answers?|response|reponses?)\b/;
