/** Where an answer ends without another beginning: headings of the document's own, closing remarks, contact data, annexes. */
import type { Line } from "./line.js";

const FINAL_HEADING =
	/^(?:[\divx]{1,4}[.)]\s*|[a-z][.)]\s*)?(?:(?:general|final|concluding|closing|other|further|overall|additional) (?:remarks?|comments?|observations?|considerations?|recommendations?|notes?)|conclusions?|contact(?: (?:details|data|information|person|point))?|recommendations?|suggestions?|annex(?:es)?|appendi(?:x|ces)|bibliography|references|sources|acknowledge?ments?|signatures?|about (?:us|the (?:authors?|organisation))|remarques (?:generales|finales|diverses)|observations (?:generales|finales)|recommandations?|annexes?|bibliographie|coordonnees|personnes? de contact|remerciements|conclusions? generales?|autres (?:remarques|observations))(?![\p{L}])/u;

const FAREWELL =
	/(?:(?:remains?|are|is|stands?|stand) (?:at (?:the|its|your) (?:committee's |secretariat's )?disposal|ready (?:to|for)|available,?(?: [^.]{0,60},)? (?:for|to))|thanks? (?:the|you)\b.{0,40}(?:committee|secretariat|opportunity)|for (?:any )?(?:further|more|additional) (?:information|questions|details)\W.{0,80}(?:contact|write|reach)|questions about this|(?:se tient|nous tenons|restons|reste|demeure|demeurons|est) (?:a (?:la|votre|sa) (?:entiere )?disposition|dispose[es]*)|remercie(?:nt|ns)? (?:le comite|le secretariat|vivement)|done at|fait a \p{L}+,? le|yours (?:sincerely|faithfully)|(?:sincere|meilleures) salutations|veuillez agreer|^(?:that is|that's|this is|this was|c'est|voila) (?:all|tout|everything|it)\b[^.]{0,60}[.!]|^(?:in the end|in conclusion|to (?:finish|conclude|end)|pour (?:finir|conclure|terminer)|en conclusion),? |^(?:we|i) (?:would like to |wish to |also )?thank you\b|^nous vous (?:remercions|savons gre)|^merci (?:de|pour|d'avance)\b|^(?:we|i|nous|je) (?:now )?(?:(?:vous )?envo\w+|(?:vous )?adress\w+|send|submit)\b)/u;

/** A heading that always ends the part on questions, at whatever rank it stands. */
export function isFinalHeading(line: Line): boolean {
	return line.heading && line.text.length < 90 && FINAL_HEADING.test(line.plain);
}

/** Annexes with questions that the author put to others: "Annex 1: Interview guide", "Questions posées aux élèves". */
const GUIDE =
	/^(?:(?:annex(?:e)?|appendix)\b[^:]{0,12}\W{1,3}(?:[\p{L}'-]+ ){0,3}?(?:interviews?|guide|survey|poll|focus groups?|sondage|entretiens?|enquete)\b|(?:the )?(?:interview guide|guide d'entretien|grille d'entretien|survey questions|questions (?:asked|put|posees)\b|our (?:own )?questionnaire|notre (?:propre )?questionnaire|questionnaire (?:for|to|sent to|pour|aux|adresse aux|destine aux) (?:the |les )?(?:children|pupils|students|young|youth|parents|teachers|schools|police|enfants|eleves|jeunes|enseignants|ecoles|policiers))\b)/u;

/** Lines below such a heading: what they number is not this questionnaire's. */
export function guidesIn(lines: readonly Line[]): ReadonlySet<number> {
	const found = new Set<number>();
	let rank = 0;
	for (const line of lines) {
		if (line.heading && GUIDE.test(line.plain)) rank = line.rank;
		else if (line.heading && line.rank <= rank) rank = 0;
		else if (rank > 0) found.add(line.index);
	}
	return found;
}

const FINAL_CELL =
	/^(?:(?:any )?(?:other |free |further |general |final )?(?:remarks?|comments?|observations?|notes?)|(?:autres? |libres? )?(?:remarques?|commentaires?|observations?)(?: libres| finales| generales| diverses)?|divers|miscellaneous|(?:any )?(?:other|additional|further) (?:information|matters?)|autres? (?:informations?|elements?)|informations? (?:complementaires?|supplementaires?)|other|autres?|signatures?|date|contacts?|coordonnees)\W*$/;

/** A cell on the left that ends the questions of a table: "Remarks", "Observations libres". */
export function isFinalCell({ segment: { cell }, plain }: Line): boolean {
	return cell !== null && cell.column === 0 && cell.row > 0 && plain.length < 60 && FINAL_CELL.test(plain);
}

/** A paragraph of farewell, thanks or signature. */
export function isFarewell(line: Line): boolean {
	return line.text.length < 700 && line.segment.cell === null && FAREWELL.test(line.plain);
}

const STRONG =
	/^(?:[\divx]{1,4}[.)]\s*)?(?:contact|conclu|concluding|final|closing|annex|append|bibliogr|references|source|coordon|personne|remerci|acknowl|signat|about)/;
const DIVISION =
	/^(?:part|partie|section|chapter|chapitre|title|titre)\s+(?:[\divx]+|[a-z]|one|two|three|une?|deux|trois)\b|^(?:premiere|deuxieme|seconde|troisieme|first|second|third) (?:partie|part)\b/;

/** What is needed to judge the headings of a document that open nothing. */
export interface Headings {
	/** Headings that are the questionnaire's section titles, without case and accents. */
	readonly sections: ReadonlySet<string>;
	/** The last line that opens a question by its reference. */
	readonly lastOpening: number;
	/** Ranks at which several headings bear numbers of the author's. */
	readonly numberedRanks: ReadonlySet<number>;
	/** Headings of a Party below a question: they divide an answer and do not end it. */
	readonly partiesBelow: ReadonlySet<number>;
	/** Rows of a table and headings that are nothing but a Party, and begin its part. */
	readonly partyParts: ReadonlySet<number>;
}

/** A row of a table that begins something else: a Party's, or the remarks at the end. */
export function endsRow(line: Line, { partyParts, lastOpening }: Headings): boolean {
	return (line.segment.cell !== null && partyParts.has(line.index)) || (line.index > lastOpening && isFinalCell(line));
}

/**
 * True when a heading that opens nothing ends the scope at hand. Heading styles are believed. Of a heading by look alone the rank
 * says less: inside an answer it may be a subheading, unless it names an ending, a part of the document, or nothing is asked any more.
 */
export function ends(line: Line, openedAt: number, byTopic: boolean, headings: Headings): boolean {
	if (endsRow(line, headings)) return true;
	if (!line.heading || headings.partiesBelow.has(line.index)) return false;
	const plain = line.plain;
	if (STRONG.test(plain) && isFinalHeading(line)) return true;
	if (line.rank > openedAt) return false;
	if (headings.partyParts.has(line.index)) return true;
	if (line.rank <= 9 || byTopic || line.index > headings.lastOpening) return true;
	if (isFinalHeading(line) || DIVISION.test(plain) || headings.sections.has(plain)) return true;
	return /^\(?(?:\d{1,2}|[ivx]{1,4})[.)]/.test(plain) && headings.numberedRanks.has(line.rank);
}
