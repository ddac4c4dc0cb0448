/** Which words are the name of an organisation that writes, and which are a heading, a State, or a body written to. */
import { folded } from "../reference/announcers.js";
import type { Line } from "./line.js";
import { onlyParties } from "./parties.js";
import type { PartyNames } from "./party-names.js";
import { bareText } from "./words.js";

/** How many lines at the beginning a name without a word for a body may stand in. */
const COVER = 5;

/** What announces a list of signatories. */
export const SIGNATORIES =
	/\b(?:coalition|network|alliance|collecti(?:f|ve)|platform|plateforme|reseau|group\w*)\b[^.:]{0,40}\b(?:reuni\w*|regroupe\w*|rassemble\w*|compos\w+|brings? together|unit(?:es|ing)|consists? of|made up of|comprises?|are)\b[^.]{0,100}:\s*$|\b(?:signator\w+|signed by|undersigned|soussigne\w+|(?:organisations|associations) (?:signataires|membres)|signataires|member organi[sz]ations|members? of the coalition|membres de la coalition|participating organi[sz]ations|submitted (?:jointly )?by(?: the following)?|endorsed by|supporting organi[sz]ations|contributing organi[sz]ations|co-?authors|jointly submitted by)\b/;
/** Words for a body; authors write in English or French, but their names stay those of their own country. */
const BODY =
	/\b(?:associations?|amicale|cercle|circle|club|consortium|con?federations?|academy|academie|syndicat|organi[sz]ations?|foundation|federation|forum|network|cent(?:re|er)|institute?|office|council|union|league|ligue|alliance|coalition|observator(?:y|ium)|observatoire|society|committee|reseau|fondation|comite|conseil|institut|ngo|ong|ombuds\w*|defenseur\w*|mediateur|commission(?:er)?|save the children|unicef|ecpat|eurochild|terre des hommes|asbl|vzw|trust|charity|fund|platform|plateforme|plataforma|collectif|collective|initiative|movement|mouvement|group(?:e)?|arbeitskreis|arbeitsgemeinschaft|\w*verein|\w*verband|\w*stiftung|osservatorio|associazione|fondazione|comitato|asociacion|fundacion|associacao|fundacao|stowarzyszenie|fundacja|drustvo|zveza|udruga|udruzenje|savez|sdruzeni|nadace|zdruzenie|nadacia|stichting|vereniging|\w*forening(?:en)?|\w*forbund(?:et)?|\w*liitto|yhdistys|saatio|egyesulet|alapitvany|asociatia|fundatia|biedriba|centrs|centar|asociacija|fondas|sihtasutus|dernegi|vakfi|shoqata|qendra|fondacij\w+)\b/;
/** Words in many such names, and in as many headings. */
const CAUSE = /\b(?:children|child|childhood|enfants?|enfance|jeun\w+|youth|rights|droits)\b/;
export const NOT_NAME =
	/\b(?:questionnaire|repl(?:y|ies)|responses?|comments?|remarks?|observations? (?:on|sur|de)|reponses?|commentaires?|remarques?|monitoring|cycle|round|sample|texte d'exemple|contribution (?:of|to|de)|submission|only|seulement|uniquement|protection of children|protection des enfants|confiden\w*|public\w*|introduction|contents?|table|methodolog\w+|executive|situation|alternative|shadow|overview|background|foreword|avant-propos|preface|report|rapport|summary|resume|general|submitted|presente\w*|draft|thematic|thematique|convention|part|annex\w*|date[ds]?)\b|\b(?:19|20)\d\d\b/;

/** "z.s.", "e.V.", "a.s.b.l.", "ONLUS" */
export const LEGAL_FORM =
	/,?\s*(?:(?<=[\s,])(?:[a-z]\.\s?){1,5}|(?<=\s)(?:asbl|vzw|onlus|aps|odv|ets|ry|z\.?\s?s|e\.?\s?v|ggmbh|loi 1901)\.?)$/i;

/** True when a text has a word for a body. */
export function isBody(text: string): boolean {
	return BODY.test(folded(text));
}

/** Names that are no authors: Parties, and the body written to. */
export interface Known {
	readonly names: PartyNames;
	readonly isAddressee: (name: string) => boolean;
}

/** The authors among names found: no State, no body written to, no heading, and of two names of one body the longer. */
export function onlyAuthors(
	{ signatories, introduced }: { readonly signatories: readonly string[]; readonly introduced: readonly string[] },
	known: Known,
): string[] {
	const found = unique([...signatories, ...introduced]).filter((name) => mayBeAuthor(name, known));
	const inside = (name: string, other: string): boolean =>
		other !== name && ` ${bareText(other)} `.includes(` ${bareText(name)} `) && !signatories.includes(name);
	return found.filter((name) => !found.some((other) => inside(name, other)));
}

function mayBeAuthor(name: string, { names, isAddressee }: Known): boolean {
	if (
		onlyParties(name, names).length > 0 ||
		isAddressee(name) ||
		HEADING.test(folded(name)) ||
		FOR_SOME.test(folded(name)) ||
		TWO_SENTENCES.test(name)
	)
		return false;
	// "La Fédération", "The Forum" stand for a name given elsewhere.
	const words = bareText(name).replace(/^(?:the|la|le|l|our|notre) /, "");
	return words.includes(" ") || !BODY.test(words) || /^(?:unicef|ecpat|eurochild)$/.test(words);
}

const TWO_SENTENCES = /\p{Ll}{3}[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u;
/** "For the Committee only" names nobody. */
const FOR_SOME = /\b(?:only|alone|seulement|uniquement|exclusivement)$/;
const HEADING =
	/^(?:(?:partners?|partenaires|signatories|(?:les |the |our |nos )?(?:organi[sz]ations?|associations?)(?: (?:signataires|membres|members|partenaires|de la coalition|concerned|concernees))?)\W*$|(?:contacts?|signed|endorsed|participation|involvement|members?|membres?|(?:participating|contributing|supporting) organi\w+|about|a propos|who we|qui sommes|how|comment|why|pourquoi|what|list of|liste des|presentation|context\w*|views of|avis des|parole des|children'?s? (?:participation|involvement|contribution|views)|consultation)(?![\p{L}]))/u;

/** Names on the title page: "Comments by X on the reply", "Contribution of X", or a line that is a name. */
export function titledNames(front: readonly Line[], names: PartyNames): string[] {
	return front.slice(0, 10).flatMap((line, place) => {
		const text = nameBeforeStop(line.text.replace(/^[\s*–—-]+|[\s*]+$/g, ""));
		const person = affiliationOf(text);
		if (person !== null) return [nameOf(person)];
		const lead = LEAD.exec(text);
		const alone = lead === null ? text : text.slice(0, lead.index);
		const found = [namedBy(text, names), namedOf(text), isName(alone, { line, place }, names) ? alone : null, lead?.[1] ?? null];
		return found.flatMap((name) => (name === null ? [] : [nameOf(name)]));
	});
}

/** "Prof. Paul Girard (Centre d'études sur l'enfance)", "Dr Lena Brandt, Institute of Child Psychology": the body of somebody with a title. */
export function affiliationOf(text: string): string | null {
	const body =
		/^(?:Dr|Prof|Professor|Professeure?|Maître|Me|Mme|Mr|Mrs|Ms|M)\.?\s(?:Dr\.?\s)?(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:,\s|\s?\()([^()]{4,90}?)\)?$/u.exec(
			text,
		)?.[1];
	return body !== undefined && isBody(body) ? body : null;
}

/** "Coalition for Children Online (lead: Northern Star Foundation)" */
const LEAD = /\s?\((?:lead(?: partner| organi[sz]ation)?|co-?ordinat\p{L}+|chef de file|coordination)\s?:\s*([^()]{3,90})\)$/iu;

/** "Collectif Enfance : remarques sur la réponse": the name stands before the colon. */
function nameBeforeStop(text: string): string {
	// "Institute for Childhood Policy. Open access: this report can be published."
	const first = /^(\p{Lu}\S*(?:\s(?:\p{Lu}\S*|of|for|and|the|on|in|de|des|du|et|pour|la|le|les)){1,12})\.\s\p{Lu}/u.exec(
		text,
	)?.[1];
	if (first !== undefined && isBody(first)) return first;
	return NOT_NAME.test(folded(text)) ? (/^(\p{Lu}[^:]{3,80}?)\s*[:–—]\s/u.exec(text)?.[1] ?? text) : text;
}

const BY =
	/^(?:[\p{L} ]{4,40})\s(?:by|from|par)\s+(?:the\s+|la\s+|le\s+|les\s+|l['’])?(\p{Lu}.{3,110}?)(?:\s+(?:(?:on|to|sur|à|concerning|regarding|concernant)\s+(?:the|la|le|les|its|behalf|questions?\b|\p{Lu}\p{L}+['’]s?\s)|au nom|–|-).*)?$/u;
const OF =
	/^(?:(?:Written|Joint|Alternative|Shadow|Additional|General|Oral|Short)\s+)?(?:[Cc]ontribution|[Ss]ubmission|[Cc]omments?|[Oo]bservations|[Rr]emarks|[Rr]eply|[Nn]ote|[Ll]etter|[Ss]tatement|[Mm]emorandum|[Oo]pinion|[Ii]nput|Commentaires?|Remarques|Réponses?|Lettre|Avis|Mémoire)(?:\s+(?:écrite?s?|conjointe?s?|complémentaires?))?\s+(?:of the|of|by the|by|from|de la|de l['’]|du|des|de)\s*((?:\p{Lu}|associat|fédérat|coalit|organis|réseau|collectif|institut|centre|fondation|ligue|union|défenseur).{4,160})$/u;

function namedBy(text: string, names: PartyNames): string | null {
	const by = /[.;]$/.test(text) ? undefined : BY.exec(text)?.[1];
	return by === undefined || onlyParties(by, names).length > 0 || /ministr|government|gouvernement/i.test(by) ? null : by;
}

function namedOf(text: string): string | null {
	const of = OF.exec(text)?.[1];
	return of === undefined || !(BODY.test(folded(of)) || CAUSE.test(folded(of)))
		? null
		: (of.split(
				/\s+(?:on|sur|to|à)\s+(?:the|la|les|le|l['’])\s*(?:repl|répon|(?:\p{Lu}\p{L}+\s)?(?:comit|committee|secr|questionnaire))/iu,
			)[0] ?? of);
}

/** Short, no sentence, with a word for a body, or on the cover and set off from the text. */
function isName(text: string, { line, place }: { readonly line: Line; readonly place: number }, names: PartyNames): boolean {
	const plain = folded(text);
	if (text.length < 4 || text.length > 110 || /[.;:?!]$|:\s/.test(text.replace(LEGAL_FORM, "")) || NOT_NAME.test(plain))
		return false;
	if (onlyParties(text, names).length > 0 || /^\d/.test(text) || ABBREVIATION.test(text) || NO_NAME_START.test(text))
		return false;
	if (BODY.test(plain) || (place < 2 && TRANSLATED.test(text))) return true;
	const setOff = line.segment.paragraph.runs.every((run) => run.italic || run.bold) && /^\p{Lu}/u.test(text) && /\s/.test(text);
	return place < COVER && (setOff || CAUSE.test(plain) || /(?:\b[a-z]\.\s?){2,}$/i.test(text));
}

/** "Casa das Ondas (Maison des Vagues), Setúbal": a name, its translation, its town. */
const TRANSLATED = /^\p{Lu}[^.:;()\d]{3,70}\s\S+\s\(\p{Lu}[^()\d]{5,80}\)(?:,\s\p{Lu}[^,.\d]{2,30})?$/u;

/** Whom it is written to, by whom it was lodged, or what somebody said. */
const NO_NAME_START =
	/^(?:["«“„'‘]|(?:to|from|by|lodged|submitted|dear|attn|à l['’]attention|madame|monsieur|de la part|objet|subject|date|contribution|submission)\b)/i;

/** A line of a list of abbreviations: "CPCJ – commission locale de protection". */
const ABBREVIATION = /^\p{Lu}{2,}\p{L}*\s*(?:[–—=:-]\s|\t)/u;

/** Without what stands in brackets, the town and the legal form behind. */
export function nameOf(text: string): string {
	const plain = text
		.replace(LEGAL_FORM, "")
		.replace(/^[\s•*–—-]+|\s*\([^)]*\)\s*/g, " ")
		.trim();
	return plain
		.replace(/^(?:the|The)\s+/, "")
		.replace(DESCRIPTION, "")
		.replace(APPOSITION, "$1")
		.replace(/,\s*[^,]{2,30}$/, "")
		.replace(/[\s,;.–—-]+$/, "")
		.trim();
}

/** "…, a network of school councils in the south of the country", "…, qui anime des journaux d'école". */
const DESCRIPTION =
	/,\s+(?:an?|une?|which|who|whose|qui|dont|member|membre|lead|chef|working|active|based|registered|founded|fondée?|association|organi[sz]ation|réseau|network|federation|fédération|foundation|fondation|coalition|group|groupe)\s.*$/u;

/** "Instituto Infância, centre d'études établi à Lisbonne": small letters behind a name of several words describe it. */
const APPOSITION = /^(\p{Lu}[^,]*\s\p{Lu}[^,]*),\s+(?!(?:and|et|of|for|the|de|des|du|la|le|les|pour)\s)\p{Ll}[^,]*(?:\s.*)?$/u;

function unique(texts: readonly string[]): string[] {
	const seen = new Map<string, string>();
	for (const text of texts) if (text.length > 2 && !seen.has(folded(text))) seen.set(folded(text), text);
	return [...seen.values()];
}
