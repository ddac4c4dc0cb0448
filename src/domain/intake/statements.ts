/** Who may read a submission, as its mail says: in the subject, in the sender's own words, in the names of its files, in its header. */
import type { DocumentTree, Paragraph } from "../document.js";
import { isMarking } from "../matching/visibility/labels.js";
import { sayingsOf, sentencesOf } from "../matching/visibility/sentences.js";
import type { StatedVisibility } from "../placement.js";
import { folded } from "../reference/announcers.js";
import type { Statement } from "./arrival.js";

const QUOTE = 300;
/** In front of a subject: answers and passings-on. */
const PREFIX = /^\s*(?:(?:re|aw|sv|antw|rif|res|fwd?|tr|wg|rv|vs|réf?)\s*(?:\[\d+\])?\s*:\s*)+/i;
const ANSWERS = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|sv|antw|rif|res|réf?)\s*(?:\[\d+\])?\s*:/i;

/** The subject without "Re:" and "Fwd:". */
export function bareSubject(subject: string): string {
	return subject.replace(PREFIX, "").trim();
}

/** A marking in the subject. That of an answer is the earlier message's: of it only confidentiality counts, since a doubt is held. */
export function statedInSubject(subject: string): Statement[] {
	const bare = bareSubject(subject);
	const marked = valueOfMark(bare.split(/[–—|:;()[\]/]|\s-+\s|,\s/));
	const said = marked ?? (sayingsOf(bare, "").some(({ value }) => value === "confidential") ? "confidential" : null);
	if (said === null || (said === "public" && ANSWERS.test(subject))) return [];
	return [{ where: "subject", value: said, quote: subject.slice(0, QUOTE) }];
}

/** "Comments (public).docx", "remarks_CONFIDENTIAL.docx". */
export function statedInName(name: string): Statement[] {
	const bare = name.replace(/\.[a-z0-9]{1,5}$/i, "");
	const held = /(?<![\p{L}])(?:confidential|confidentiel(?:le)?s?)(?![\p{L}])/u.test(folded(bare)) && !/\bnon?[-_ ]/i.test(bare);
	const value = held ? "confidential" : valueOfMark(bare.split(/[_()[\]–—,]|\s?-+\s?/));
	return value === null ? [] : [{ where: "attachment name", value, quote: name.slice(0, QUOTE) }];
}

/** RFC 4021: what the sender's programme was told. */
export function statedInHeader(headers: readonly { readonly key: string; readonly value: string }[]): Statement[] {
	const found = headers.find(
		({ key, value }) => key === "sensitivity" && /^\s*(?:company-confidential|private|personal)/i.test(value),
	);
	return found === undefined
		? []
		: [{ where: "header", value: "confidential", quote: `Sensitivity: ${found.value}`.slice(0, QUOTE) }];
}

/** What a reading of the sender's words has found; the quotation is as written. */
export function statedInWords(
	{
		value,
		evidence,
	}: {
		readonly value: StatedVisibility;
		readonly evidence: readonly { readonly paragraph: number | null; readonly quote: string }[];
	},
	lines: readonly string[],
): Statement[] {
	if (value === "unstated") return heldInPassing(lines);
	const quotes = evidence.map(({ paragraph, quote }) => (paragraph === null ? quote : (lines[paragraph] ?? quote)));
	return (quotes.length > 0 ? quotes : [lines.join(" ")]).map((quote) => ({
		where: "body",
		value,
		quote: quote.slice(0, QUOTE),
	}));
}

const IN_PASSING =
	/(?<!\b(?:not|non|no|pas)[ -](?:\w+ )?)(?<![\p{L}])(?:(?:strictly |highly |strictement )?confidential (?:\w+ )?(?:comments|contribution|submission|document|remarks|observations|reply|report|information|material|annex|paper)s?|(?:contribution|soumission|documents?|commentaires|remarques|observations|reponse|rapport|informations?) (?:(?:tres|strictement|hautement) )?confidentiel(?:le)?s?)(?![\p{L}])/u;

/** "Our confidential comments are in the archive": who calls them so wants them so. */
function heldInPassing(lines: readonly string[]): Statement[] {
	return lines
		.slice(1)
		.filter((line) => !line.endsWith("?") && IN_PASSING.test(folded(line)))
		.map((line) => ({ where: "body", value: "confidential", quote: line.slice(0, QUOTE) }));
}

/** "Please remove me from this list" asks nothing of a contribution. */
const OF_LISTS =
	/\b(?:unsubscribe|remove (?:me|us|my|our)\b.{0,60}\b(?:lists?|mailings?)|take (?:me|us) off|desabonne\w*|desinscri\w+|retire[rz]?\b.{0,40}\bliste)\b/;

/** Subject and sentences of a mail as a document, a sentence a paragraph, so that what reads documents reads it too. */
export function coverOf(subject: string, words: string): { readonly tree: DocumentTree; readonly lines: readonly string[] } {
	const sentences = words.split(/\n[ \t]*\n/).flatMap((block) => sentencesOf(unwrapped(block)));
	const said = sentences.map((sentence) => sentence.trim()).filter((sentence) => !OF_LISTS.test(folded(sentence)));
	const lines = [bareSubject(subject), ...said];
	const blocks = lines.map((line, at) => paragraph(at === 0 ? line : inWordsOfDocuments(line, lines[at - 1] ?? ""), at === 0));
	return { tree: { blocks, notes: [], bands: [], traces: [], properties: {} }, lines };
}

/** Lines that were broken for the width of a screen are one. */
function unwrapped(block: string): string {
	const lines = block.split("\n").map((line) => line.trim());
	return lines.reduce((text, line, at) => {
		const before = lines[at - 1] ?? "";
		const goesOn = before.length > 50 || (/^\p{Ll}/u.test(line) && !/[.:;!?]$/.test(before) && before.length > 25);
		return at === 0 ? line : `${text}${goesOn ? " " : "\n"}${line}`;
	}, "");
}

const CARRIED_EN =
	/\b(?:(?:this|the|our) (?:e-?mail|message|letter),? (?:and|with|including|as well as) )?(?:(?:both|all(?: of)?|the|our|its|any|these|two|three|four) ){0,3}(?:attached |enclosed )?(?:attachments?|enclosures?|attached (?:files?|documents?|texts?|papers?|comments|remarks|observations|submissions?)|files|documents|papers|texts)\b/gi;
const CARRIED_FR =
	/(?<![\p{L}])(?:(?:ce (?:courriel|message|mail)|cette lettre),? (?:et|avec|ainsi que) )?(?:(?:toutes?|tous|ces|les|la|nos|notre|sa|ses|deux|trois) ){0,3}(?:pièces? jointes?|documents? (?:ci-)?joints?|fichiers?(?: joints?)?|documents)(?![\p{L}])/giu;
const BOTH = /^(?:both|all|all of them|they|these)(?= (?:may|can|are|should|must|shall|is|will|might)\b)/i;
const TOUS =
	/^(?:ils|elles|tous|toutes|les deux|tous deux|toutes deux|ceux-ci|celles-ci)(?= (?:peuvent|sont|doivent|devront|pourront|seront|ne (?:peuvent|sont|doivent))(?![\p{L}]))/iu;
const SPEAKS_OF_IT =
	/\b(?:attach|enclos|comments?|remarks|observations|documents?|submission|contribution|repl(?:y|ies)|joint|piece|commentaires?|remarques|soumission|reponses?)/;

/** In a mail the document is "the attachment", and several are "both": said as the documents themselves say it. */
function inWordsOfDocuments(sentence: string, before: string): string {
	const named = sentence.replace(CARRIED_EN, "this contribution").replace(CARRIED_FR, "cette contribution");
	if (!SPEAKS_OF_IT.test(folded(before))) return named;
	return named.replace(BOTH, "This contribution").replace(TOUS, "Cette contribution");
}

function valueOfMark(parts: readonly string[]): "public" | "confidential" | null {
	const values = parts
		.map((part) => part.trim())
		.filter((part) => isMarking(part))
		.flatMap((part) => sayingsOf(part, "").map(({ value }) => value));
	return values.includes("confidential") ? "confidential" : (values[0] ?? null);
}

function paragraph(text: string, heading: boolean): Paragraph {
	return {
		kind: "paragraph",
		label: null,
		list: null,
		heading: heading ? 1 : null,
		style: null,
		origin: "body",
		controls: [],
		runs: [{ text }],
	};
}
