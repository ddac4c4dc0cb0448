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
