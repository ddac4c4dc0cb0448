/** Who speaks: the organisations named as authors, whether they are a coalition, whether children took part. */
import type { Band } from "../document.js";
import { folded } from "../reference/announcers.js";
import { isBody, type Known, LEGAL_FORM, NOT_NAME, nameOf, onlyAuthors, SIGNATORIES, titledNames } from "./author-names.js";
import { childrenIn } from "./children.js";
import type { Line } from "./line.js";
import { onlyParties } from "./parties.js";
import type { PartyNames } from "./party-names.js";
import { sayingsOf } from "./visibility/sentences.js";

export interface Authors {
	readonly organisations: readonly string[];
	readonly coalition: boolean;
	readonly childrenInvolved: boolean | null;
}

/** The authors, from the lines before the first answer and a list of signatories anywhere. */
export function authorsOf(
	{ lines, bands }: { readonly lines: readonly Line[]; readonly bands: readonly Band[] },
	firstAnswer: number,
	known: Known,
): Authors {
	const front = lines.filter((line) => line.text !== "" && (firstAnswer < 0 || line.index < firstAnswer)).slice(0, 40);
	const labelled = labelledNames(front);
	const signatories = [
		...listed(lines),
		...(labelled.length > 0 ? [] : tabled(front)),
		...front.flatMap((line) => authorsInSentence(line.text)),
	];
	const state = isState(front, known.names);
	// Of a coalition the members are named, not the name they share.
	const titled = [...titledNames(front, known.names), ...namesInHead(front, bands)];
	const named = [...labelled, ...selfNamed(front), ...submitters(front), ...signed(lines), ...titled];
	const together = named.map(partsOfJoint).filter((parts) => parts.length > 1);
	const introduced = state
		? []
		: named
				.flatMap(partsOfJoint)
				.filter((name) => signatories.length < 2 || !SHARED.test(folded(name)) || !titled.includes(name));
	const found = state ? [] : onlyAuthors({ signatories, introduced }, known);
	const organisations = state || found.length > 0 ? found : onlyAuthors({ signatories: [], introduced: inBands(bands) }, known);
	const coalition =
		!state &&
		(signatories.length > 1 || together.length > 0 || front.some((line) => JOINT.test(line.plain) || isNamedCoalition(line)));
	return { organisations: organisations.slice(0, 60), coalition, childrenInvolved: childrenIn(lines, front) };
}

/** A form's box: "Name of the organisation", and the name behind it. */
function labelledNames(front: readonly Line[]): string[] {
	return front.flatMap((line, i) => {
		const value = ORGANISATION_LABEL.test(line.plain) ? front[i + 1]?.text : undefined;
		return value !== undefined && value.length < 110 && /^\p{Lu}/u.test(value) && /\s/.test(value) ? [nameOf(value)] : [];
	});
}

const ORGANISATION_LABEL =
	/^(?:(?:name|nom) (?:of (?:the |your )?|de (?:l'|votre ))organi[sz]ation|organi[sz]ation|ngo|ong|association)\s?:?$/;

/** "We are Harbour Youth, a club by the sea", "I write for Blue Bridge Club". */
function selfNamed(front: readonly Line[]): string[] {
	return front.flatMap((line) => {
		const name = WE_ARE.exec(line.text)?.[1] ?? WRITE_FOR.exec(line.text)?.slice(1).find(Boolean);
		return name === undefined ? [] : [nameOf(name)];
	});
}

const OWN_NAME =
	"(\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}[\\p{L}'’-]+|of|for|the|and|de|des|du|et|pour|la|le|les|[dl]['’]\\p{L}+)){0,7}\\s\\p{Lu}[\\p{L}'’-]+)";
const WE_ARE = new RegExp(
	`(?:^|[.!?]\\s)(?:We are|Nous sommes)\\s(?:the |la |le |l['’])?${OWN_NAME},\\s(?:an?|the|une?|la|le)\\s`,
	"u",
);
const WRITE_FOR = new RegExp(
	`\\b(?:I|we|We) (?:write|am writing|are writing)(?: to you)? (?:for|on behalf of)(?: the)? ${OWN_NAME}|\\b(?:[Jj]['’]écris|[Jj]e vous écris|[Nn]ous (?:vous )?écrivons) (?:pour|au nom de)(?: la| le)? ${OWN_NAME}`,
	"u",
);

/** "Youth Forum and the Institute for Safety", "Federation of Helplines and its member, the Albanian Helpline": two bodies, each with its word for one. */
function partsOfJoint(name: string): string[] {
	const parts = name.split(AND_ANOTHER).map((part) => part.trim());
	return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part) && isBody(part)) ? parts.map(nameOf) : [name];
}

const AND_ANOTHER =
	/,?\s(?:and|et)\s(?:(?:its|sa|son|ses|leur)\s[\p{L} ]{3,30},\s(?:the\s|la\s|le\s|l['’])?|(?:the|la|le|de la|du)\s(?=\p{Lu})|(?:de\s)?l['’](?=\p{Lu}))/u;

/** A title line with the word: "Coalition for a Safe Net". */
function isNamedCoalition(line: Line): boolean {
	return /\bcoalition\b/.test(line.plain) && line.text.length < 110 && !/[.!?]$/.test(line.text);
}

const JOINT =
	/(?:[oœ]e?uvre commune|\btravail commun|\bjoint work|\bcommon work) (?:of|de|du|des)\b|\b(?:coalition [«"“']|joint (?:comments?|contribution|submission|reply|remarks|observations)|jointly (?:submitted|prepared|drafted)|commentaires? conjoints?|contribution (?:commune|conjointe)|commune? a \p{L}+ organisations|on behalf of (?:the following|\p{L}+) organisations|au nom (?:des|de \p{L}+) organisations|(?:nous|we), (?:the undersigned|les organisations soussignees)|undersigned organisations|organisations soussignees|(?:this|the) coalition (?:of|consists|brings)|members of (?:the|our) coalition)/u;
/** Items under a heading, or behind a line, that announces the signatories. */
function listed(lines: readonly Line[]): string[] {
	const found: string[] = [];
	for (const [i, line] of lines.entries()) {
		// The search for the word comes last: few lines are short and end like an announcement.
		if (line.text.length > 200 || !(line.heading || line.text.endsWith(":")) || !SIGNATORIES.test(line.plain)) continue;
		for (const item of lines.slice(i + 1, i + 60)) {
			if (item.text === "") continue;
			if (UNNAMED.test(item.text)) continue;
			if (item.heading || item.text.length > 140 || /[.:]$/.test(item.text.replace(LEGAL_FORM, ""))) break;
			found.push(nameOf(item.text));
		}
	}
	return found;
}

/** Names that several bodies share. */
const SHARED = /\b(?:coalition|alliance|platform|plateforme|collectif|collective|network|reseau)\b/;

/** A table before the first answer with a column of members. */
function tabled(front: readonly Line[]): string[] {
	const heads = front.filter((line) => line.segment.cell?.row === 0 && MEMBERS.test(line.plain));
	return heads.flatMap((head) =>
		front
			.filter(({ segment: { cell } }) => cell !== null && cell.row > 0 && cell.table === head.segment.cell?.table)
			.filter((line) => line.segment.cell?.column === head.segment.cell?.column && !UNNAMED.test(line.text))
			.map((line) => nameOf(line.text)),
	);
}

const MEMBERS =
	/^(?:names? of (?:the )?|nom (?:de la |de l'|du |des )?)?(?:members?|membres?|(?:member |participating )?organi[sz]ations?|associations?|ngos?|ong|signatories|signataires|partners?|partenaires)\W*$/;

/** A line of the cover whose beginning the running head or foot repeats: "Street Project, Limassol". */
function namesInHead(front: readonly Line[], bands: readonly Band[]): string[] {
	const parts = bands.flatMap((band) => band.text.split(/\s+[–—|·•-]\s+|[\t\n]+|\s{3,}/)).map((part) => folded(part.trim()));
	return front
		.slice(0, 4)
		.filter((line) => line.text.length < 110 && !NOT_NAME.test(line.plain))
		.map((line) => nameOf(line.text))
		.filter((name) => /\s/.test(name) && parts.includes(folded(name)));
}

/** "a fifth member, which has asked not to be named". */
const UNNAMED =
	/^[\s•*–—-]*(?:un|une|an?|one|two|three|deux|trois|further|other|d['’]autres|autres?)\s.*(?:nom|nam|anonym|identi|indiqu|not wish|souhait)/u;

/** "From: Family Centre" above a letter; "for the board of Tfal Online" and the like below it. */
function signed(lines: readonly Line[]): string[] {
	const texts = lines.filter((line) => line.text !== "" && line.segment.note === null && line.text.length < 140);
	const sender = texts
		.slice(0, 8)
		.flatMap((line) => /^(?:From|De|Sender|Expéditeur)\s?:\s*(\p{Lu}.{3,90})$/u.exec(line.text)?.[1] ?? []);
	const below = texts.slice(-6).flatMap((line) => SIGNED.exec(line.text)?.[1] ?? []);
	return [...sender, ...below].map(nameOf);
}

/** "The joint work of the League of A, of B and of C, which": several names behind one phrase. */
function jointAuthors(text: string): string[] {
	const list =
		/(?:[œo]e?uvre commune|travail commun|joint work|common work|au nom|on behalf|jointly (?:by|submitted by))\s+(?:of|by|de|du|des)?\s*((?:the |la |le |l['’])?\p{Lu}[^.;:]{8,300}?)(?:,\s(?:qui|which|who)\b|[.;:]|$)/u.exec(
			text,
		)?.[1];
	if (list === undefined) return [];
	const names = list.split(/,\s+|\s+(?:and|et)\s+(?=(?:of |the |de |du |des |d['’]|la |le |l['’])*\p{Lu})/u);
	const bare = names.map((name) => name.replace(/^(?:(?:and|et|of|by|the|de|du|des|la|le|les)\s+|[dl]['’])+/u, ""));
	return bare.length > 1 ? bare.filter((name) => /^\p{Lu}\S*\s/u.test(name)).map(nameOf) : [];
}

/** "Three organisations wrote this report: Fundación Patio (Madrid), Red de Tutores (Valencia) and Asociación Mareas." */
function authorsInSentence(text: string): string[] {
	const list = AUTHORS_LISTED.exec(text)?.[1];
	if (list === undefined) return [];
	const names = list
		.replace(/\s*\([^)]*\)/g, "")
		.split(/\s*[,;]\s+(?:(?:and|et)\s+)?|\s+(?:and|et)\s+(?=(?:the |la |le |les |l['’])?\p{Lu})/u);
	const bare = names.map((name) => name.replace(/^(?:the|la|le|les)\s+|^l['’]/u, ""));
	return bare.length > 1 && bare.every((name) => /^\p{Lu}\S*\s/u.test(name)) ? bare.map(nameOf) : [];
}

const AUTHORS_LISTED =
	/\b(?:organi[sz]ations?|associations?|NGOs?|ONG|members|membres|bodies|groups|authors|auteurs)\b[^.:]{0,20}\b(?:wrote|write|prepared|drafted|signed?|submit(?:ted)?|made|present(?:ed)?|worked|joined|behind|rédigé|établi|signé|signent|présent|préparé|élaboré|uni|travaillé|ont écrit)\S*\b[^.:]{0,60}:\s*(.{10,400}?)\.(?:\s|$)/u;

const SIGNED =
	/^(?:.{2,60}[,–-]\s+)?(?:[Ff]or|[Oo]n behalf of|[Pp]our|[Aa]u nom d[eu])\s+(?:(?:the |la |le |l['’])?(?:board|members|team|bureau|conseil|équipe|comité)\s(?:of|de|du)\s)?(?:the |la |le |l['’]|les )?(\p{Lu}[^.;:,]{3,90}),?$/u;

/** "This reply is submitted by Harbour for Children, an association that …". */
function submitters(front: readonly Line[]): string[] {
	const found: string[] = [];
	for (const line of front) {
		found.push(...jointAuthors(line.text));
		const by =
			/(?:[Ss]ubmitted|[Pp]repared|[Dd]rafted|[Pp]resented|[Ww]ritten|[Ss]oumise?s?|[Pp]résentée?s?|[Pp]réparée?s?|[Rr]édigée?s?|[Éé]tablie?s?|[Ll]odged|made)\s+(?:jointly\s+)?(?:by|par)(?:\s?:)?\s+(?:the\s+|la\s+|le\s+|l['’])?(\p{Lu}[^,.;()]{3,90}?)(?=,|\s\(|\.|;|\(| and is| which| that| qui\b| en \d|$)/u.exec(
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

/** The name in the running head or foot, where the pages bear no other: "Osservatorio Minori e Reti – 2/3". */
function inBands(bands: readonly Band[]): string[] {
	return bands
		.flatMap((band) => band.text.split(/\s+[–—|·•-]\s+|[\t\n]+|\s{3,}/))
		.map((part) => part.trim())
		.filter(
			(part) =>
				part.length < 90 &&
				sayingsOf(part, "").length === 0 &&
				isBody(part) &&
				!NOT_NAME.test(folded(part)) &&
				!/ministr|government|gouvernement/i.test(part),
		)
		.map(nameOf);
}

/** A State speaks through its government and ministries. */
function isState(front: readonly Line[], names: PartyNames): boolean {
	const texts = front
		.filter((line) => line.segment.cell === null)
		.slice(0, 12)
		.map((line) => line.plain);
	const text = texts.join(" \n ");
	const civil =
		/\b(?:non-governmental|association|our members|federation|coalition|ngo|observatory|observatoire|human rights institution|ombuds|civil society organi|institut national des droits)\b/.test(
			text,
		);
	const letterhead = front
		.slice(0, 3)
		.some((line) => STATE_LETTERHEAD.test(line.plain) && onlyParties(line.text, names).length === 0);
	return !civil && (letterhead || texts.some((line) => STATE_TITLE.test(line)) || STATE_SENTENCE.test(text));
}

/** "PRINCIPAUTÉ DE MONACO", "Ministry of Justice" above a reply. */
const STATE_LETTERHEAD =
	/^(?:the )?(?:republic|principality|kingdom|grand duchy|federation|confederation|ministry|government|republique|principaute|royaume|grand-duche|ministere|gouvernement)\s(?:of|de|du|d'|des|for|pour|federal)\b[^.:]{0,60}$/;
const STATE_TITLE =
	/^\W*(?:official |national |the )?(?:repl(?:y|ies)|responses?|answers?|reponses?)\s+(?:of|by|from|du|de la|de l'|des)\s*(?:the )?(?:government|republic|principality|kingdom|ministr|authorities|state|gouvernement|principaute|autorites|royaume|republique|etat)/;
const STATE_SENTENCE =
	/\b(?:this|these|the present|presentes?) (?:repl(?:y|ies)|reponses?|answers?)\b[^.]{0,120}\b(?:ministr|government|gouvernement|service public|autorites|department|direction)|(?:^|\n) ?(?:the government|le gouvernement)\b[^.]{0,40}\b(?:has|have|agrees?|consents?|a |accepte|consent)|\breponses? (?:a|ont) ete (?:preparee?s?|rassemblee?s?|etablie?s?)[^.]{0,40}\b(?:ministere|direction|service|gouvernement)/;
