/** Who speaks: the organisations named as authors, whether they are a coalition, whether children took part. */
import { folded } from "../reference/announcers.js";
import type { Line } from "./line.js";
import { onlyParties } from "./parties.js";
import type { PartyNames } from "./party-names.js";
import { sentencesOf } from "./visibility/sentences.js";

export interface Authors {
	readonly organisations: readonly string[];
	readonly coalition: boolean;
	readonly childrenInvolved: boolean | null;
}

/** The authors, from the lines before the first answer and a list of signatories anywhere. */
export function authorsOf(lines: readonly Line[], firstAnswer: number, names: PartyNames): Authors {
	const front = lines.filter((line) => line.text !== "" && (firstAnswer < 0 || line.index < firstAnswer)).slice(0, 40);
	const signatories = listed(lines);
	const state = isState(front);
	const organisations = state ? [] : unique([...signatories, ...submitters(front), ...titled(front, names)]);
	const coalition = !state && (signatories.length > 1 || front.some((line) => JOINT.test(line.plain) || isNamedCoalition(line)));
	return { organisations: organisations.slice(0, 60), coalition, childrenInvolved: childrenIn(lines, front) };
}

/** A title line with the word: "Coalition for a Safe Net". */
function isNamedCoalition(line: Line): boolean {
	return /\bcoalition\b/.test(line.plain) && line.text.length < 110 && !/[.!?]$/.test(line.text);
}

const JOINT =
	/\b(?:coalition [«"“']|joint (?:comments?|contribution|submission|reply|remarks|observations)|jointly (?:submitted|prepared|drafted)|commentaires? conjoints?|contribution (?:commune|conjointe)|commune? a \p{L}+ organisations|on behalf of (?:the following|\p{L}+) organisations|au nom (?:des|de \p{L}+) organisations|(?:nous|we), (?:the undersigned|les organisations soussignees)|undersigned organisations|organisations soussignees|(?:this|the) coalition (?:of|consists|brings)|members of (?:the|our) coalition)/u;
const SIGNATORIES =
	/\b(?:signator\w+|signed by|undersigned|soussigne\w+|(?:organisations|associations) (?:signataires|membres)|signataires|member organi[sz]ations|members? of the coalition|membres de la coalition|participating organi[sz]ations|submitted (?:jointly )?by(?: the following)?|endorsed by|supporting organi[sz]ations|contributing organi[sz]ations|co-?authors|jointly submitted by)\b/;
const ORGANISATION =
	/\b(?:associations?|organi[sz]ations?|foundation|federation|forum|network|cent(?:re|er)|institute?|council|union|league|ligue|alliance|coalition|observator(?:y|ium)|observatoire|society|committee|reseau|fondation|comite|conseil|institut|ngo|ong|ombuds\w*|defenseur\w*|mediateur|commission(?:er)?|save the children|unicef|ecpat|eurochild|terre des hommes|children|child|childhood|enfants?|enfance|jeun\w+|youth|rights|droits|asbl|e\.v\.|z\.s\.|a\.s\.b\.l|trust|charity|platform|plateforme|collectif|collective|initiative|movement|mouvement|group(?:e)?)\b/;
const NOT_NAME =
	/\b(?:questionnaire|repl(?:y|ies)|responses?|comments?|remarks?|observations? (?:on|sur|de)|reponses?|commentaires?|remarques?|monitoring|cycle|round|sample|texte d'exemple|contribution (?:of|to|de)|protection of children|protection des enfants|confiden\w*|public\w*|introduction|contents?|table|summary|resume|general|submitted|presente\w*|draft|thematic|thematique|convention|part|annex\w*|date[ds]?)\b|\b(?:19|20)\d\d\b/;

/** "z.s.", "e.V.", "a.s.b.l." */
const LEGAL_FORM = /,?\s*(?:[a-z]\.\s?){1,5}$/i;

/** Items under a heading, or behind a line, that announces the signatories. */
function listed(lines: readonly Line[]): string[] {
	const found: string[] = [];
	for (const [i, line] of lines.entries()) {
		if (!SIGNATORIES.test(line.plain) || line.text.length > 200 || !(line.heading || /:\s*$/.test(line.text))) continue;
		for (const item of lines.slice(i + 1, i + 60)) {
			if (item.text === "") continue;
			if (item.heading || item.text.length > 140 || /[.:]$/.test(item.text.replace(LEGAL_FORM, ""))) break;
			found.push(nameOf(item.text));
		}
	}
	return found;
}

/** "This reply is submitted by Harbour for Children, an association that …". */
function submitters(front: readonly Line[]): string[] {
	const found: string[] = [];
	for (const line of front) {
		const by =
			/(?:submitted|prepared|drafted|presented|written|soumise?s?|présentée?s?|préparée?s?|rédigée?s?|établie?s?|lodged|made)\s+(?:jointly\s+)?(?:by|par)\s+(?:the\s+|la\s+|le\s+|l['’])?(\p{Lu}[^,.;()]{3,90}?)(?=,|\.|;|\(| and is| which| that| qui\b| en \d|$)/u.exec(
				line.text,
			)?.[1];
		const is =
			/^(?:The\s+|La\s+|Le\s+|L['’])?((?!The\s|La\s|Le\s)(?:\p{Lu}[\p{L}'’-]+)(?:\s+(?:\p{Lu}[\p{L}'’-]+|of|for|the|and|on|de|des|du|et|pour|la|les|l['’]\p{L}+|d['’]\p{L}+)){1,9})\s+(?:is|est)\s+(?:an?|the|une?|la|le)\s[^.]{0,80}?(?:organi[sz]ation|association|NGO|ONG|federation|fédération|charity|network|réseau|foundation|fondation|institution|body|organisme|union|alliance|forum)/u.exec(
				line.text,
			)?.[1];
		for (const name of [by, is])
			if (name !== undefined && !/^(?:the )?(?:ministr|government|gouvernement)/i.test(name)) found.push(nameOf(name));
	}
	return found;
}

/** Names on the title page: "Comments by X on the reply", "Contribution of X", or a line that is a name. */
function titled(front: readonly Line[], names: PartyNames): string[] {
	return front.slice(0, 10).flatMap((line) => {
		const text = nameBeforeColon(line.text.replace(/^[\s*–—-]+|[\s*]+$/g, ""));
		const found = [namedBy(text, names), namedOf(text), isName(text, line, names) ? text : null];
		return found.flatMap((name) => (name === null ? [] : [nameOf(name)]));
	});
}

/** "Collectif Enfance : remarques sur la réponse": the name stands before the colon. */
function nameBeforeColon(text: string): string {
	return NOT_NAME.test(folded(text)) ? (/^(\p{Lu}[^:]{3,80}?)\s*[:–—]\s/u.exec(text)?.[1] ?? text) : text;
}

const BY = /^(?:[\p{L} ]{4,40})\s(?:by|from|par)\s+(\p{Lu}.{3,80}?)(?:\s+(?:on|to|sur|concerning|–|-)\s.*)?$/u;
const OF =
	/^(?:Contribution|Submission|Comments?|Observations|Remarks|Reply|Commentaires?|Remarques|Réponses?)\s+(?:of|by|from|de la|de l['’]|du|des|de)\s*((?:\p{Lu}|associat|fédérat|coalit|organis|réseau|collectif|institut|centre|fondation|ligue|union|défenseur).{4,90})$/u;

function namedBy(text: string, names: PartyNames): string | null {
	const by = /[.;]$/.test(text) ? undefined : BY.exec(text)?.[1];
	return by === undefined || onlyParties(by, names).length > 0 || /ministr|government|gouvernement/i.test(by) ? null : by;
}

function namedOf(text: string): string | null {
	const of = OF.exec(text)?.[1];
	return of === undefined || !ORGANISATION.test(folded(of))
		? null
		: (of.split(/\s+(?:on|sur|to)\s+(?:the|la)\s+(?:repl|répon)/)[0] ?? of);
}

/** Short, no sentence, with a word for a body or set off from the text. */
function isName(text: string, line: Line, names: PartyNames): boolean {
	if (text.length < 4 || text.length > 110 || /[.;:?]$/.test(text.replace(LEGAL_FORM, "")) || NOT_NAME.test(folded(text)))
		return false;
	if (onlyParties(text, names).length > 0 || /^\d/.test(text)) return false;
	const setOff = line.segment.paragraph.runs.every((run) => run.italic || run.bold);
	return ORGANISATION.test(folded(text)) || (setOff && /^\p{Lu}/u.test(text) && /\s/.test(text));
}

/** Without what stands in brackets, the town and the legal form behind. */
function nameOf(text: string): string {
	const plain = text
		.replace(LEGAL_FORM, "")
		.replace(/^[\s•*–—-]+|\s*\([^)]*\)\s*/g, " ")
		.trim();
	return plain
		.replace(/^(?:the|The)\s+/, "")
		.replace(/,\s*[^,]{2,30}$/, "")
		.replace(/[\s,;.–—-]+$/, "")
		.trim();
}

/** A State speaks through its government and ministries. */
function isState(front: readonly Line[]): boolean {
	const texts = front
		.filter((line) => line.segment.cell === null)
		.slice(0, 12)
		.map((line) => line.plain);
	const text = texts.join(" \n ");
	const civil =
		/\b(?:non-governmental|association|our members|federation|coalition|ngo|observatory|observatoire|human rights institution|ombuds|civil society organi|institut national des droits)\b/.test(
			text,
		);
	return !civil && (texts.some((line) => STATE_TITLE.test(line)) || STATE_SENTENCE.test(text));
}

const STATE_TITLE =
	/^\W*(?:official |national |the )?(?:repl(?:y|ies)|responses?|answers?|reponses?)\s+(?:of|by|from|du|de la|de l'|des)\s*(?:the )?(?:government|republic|principality|kingdom|ministr|authorities|state|gouvernement|principaute|autorites|royaume|republique|etat)/;
const STATE_SENTENCE =
	/\b(?:this|these|the present|presentes?) (?:repl(?:y|ies)|reponses?|answers?)\b[^.]{0,120}\b(?:ministr|government|gouvernement|service public|autorites|department|direction)|(?:^|\n) ?(?:the government|le gouvernement)\b[^.]{0,40}\b(?:has|have|agrees?|consents?|a |accepte|consent)|\breponses? (?:a|ont) ete (?:preparee?s?|rassemblee?s?|etablie?s?)[^.]{0,40}\b(?:ministere|direction|service|gouvernement)/;

const CHILDREN =
	"(?:children|young people|young persons|youth|pupils|adolescents|students|boys and girls|teenagers|enfants|jeunes|eleves|adolescente?s)";
const TOOK_PART = new RegExp(
	`\\b${CHILDREN}\\b[^.]{0,60}\\b(?:took part|have taken part|participat\\w+|were (?:consulted|involved|heard|asked)|contribut\\w+|helped|drafted|wrote|ont (?:pris part|particip\\w+|contribu\\w+|ete (?:consulte|associe|entendu)\\w*|relu|redige)|associes|consultes)\\b|\\b(?:consult\\w+|workshops?|focus groups?|discussions?|meetings?|interviews?|ateliers?|entretiens?|with the participation|avec la participation|views|contributions?|participation)\\b[^.]{0,40}\\b(?:with|of|by|from|avec|des?|d')\\s*(?:[\\p{L}\\d-]+ ){0,3}?${CHILDREN}\\b`,
	"u",
);
const THIS_TEXT =
	/\b(?:this|these|the present|our|its|present|la presente|ce|cette|cet|nos|notre|sa)\b[^.]{0,40}\b(?:contribution|document|text|reply|submission|comments?|remarks|observations|reponses?|commentaires|texte)\b|\b(?:drafting|preparation|preparing|redaction|elaboration|preparer|rediger)\b/;
const CHILD = `(?:${CHILDREN}|child|young person|enfant|jeune)`;
const NONE = new RegExp(
	`\\b(?:no|not|without|aucun\\w*|n'(?:a|ont)|sans)\\b[^.]{0,40}\\b${CHILD}\\b|\\b${CHILD}\\b[^.]{0,30}\\b(?:were not|was not|did not|have not|n'ont|n'a)\\b`,
);

/** Whether children took part in making the document; null when it does not say. */
function childrenIn(lines: readonly Line[], front: readonly Line[]): boolean | null {
	const about =
		/^(?:\W|\d)*(?:(?:involvement|participation|contribution|views|voices?|consultation) of (?:the )?(?:children|young people)|children'?s? (?:participation|involvement|contribution|views)|participation des (?:enfants|jeunes)|(?:parole|avis|contribution|consultation) des (?:enfants|jeunes))/;
	const headed = lines.flatMap((line, i) => (line.heading && about.test(line.plain) ? lines.slice(i + 1, i + 5) : []));
	const said = [...headed, ...front, ...lines.slice(-8)].flatMap((line) =>
		sentencesOf(line.text).map((sentence) => ({ plain: folded(sentence), headed: headed.includes(line) })),
	);
	const speaking = said.filter(({ plain, headed: below }) => (below || THIS_TEXT.test(plain)) && TOOK_PART.test(plain));
	if (speaking.some(({ plain }) => !NONE.test(plain))) return true;
	return speaking.length > 0 ||
		said.some(({ plain }) => THIS_TEXT.test(plain) && NONE.test(plain) && /consult|particip|involv|associe|part/.test(plain))
		? false
		: null;
}

function unique(texts: readonly string[]): string[] {
	const seen = new Map<string, string>();
	for (const text of texts) if (text.length > 2 && !seen.has(folded(text))) seen.set(folded(text), text);
	return [...seen.values()];
}
