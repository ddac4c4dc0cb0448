/** Footers that a house puts below every message, and lines that machines add: nobody's statement on what the message carries. */

/** Each stands in footers and hardly in a letter. */
const DISCLAIMER = [
	/\bif you (?:are|were) not (?:the|an|its) (?:\w+ ){0,2}(?:recipient|addressee)/,
	/\b(?:intended|meant) (?:solely|only|exclusively|strictly)? ?(?:for|to be used by) (?:the )?(?:\w+ ){0,3}(?:recipient|addressee|individual|person|entity)/,
	/\b(?:received|receive) (?:this|the) (?:e-?mail|message|communication|transmission)[^.]{0,40} (?:in error|by mistake)/,
	/\bmay contain (?:\w+,? (?:and\/or |or |and )?){0,4}(?:confidential|privileged|proprietary|protected)/,
	/\b(?:unauthori[sz]ed|any) (?:\w+,? (?:or |and )?){0,4}(?:disclosure|dissemination|copying|distribution|use)[^.]{0,80}(?:prohibited|forbidden|not permitted)/,
	/\bviews? (?:or opinions? )?expressed[^.]{0,60}(?:author|sender|do not necessarily)/,
	/\b(?:public records?|freedom of information|sunshine) (?:law|act|request|disclosure)|subject to (?:public )?disclosure/,
	/\b(?:scanned|checked|virus[- ]free|free (?:of|from) virus)/,
	/\bthink before (?:you )?print|consider the environment/,
	/\bsi vous n['’](?:en )?etes pas (?:le|son|la|l['’]un des) (?:veritable )?(?:destinataire|personne)/,
	/\b(?:recu|recevez) (?:ce|le|cet) (?:courriel|message|mail|e-?mail)[^.]{0,40} par erreur|\bpar erreur[^.]{0,60}(?:detruire|supprimer|avertir|aviser|informer)/,
	/\b(?:exclusif|exclusivement|reserves? |etabli|destines?|uniquement|adresses?) [^.]{0,40}(?:destinataires?|personnes? (?:a qui|auxquelles))/,
	/\b(?:peut|peuvent|susceptibles? de) contenir (?:des |une )?informations? [^.]{0,40}(?:confidentielle|privilegiee|protegee)/,
	/\bpensez a l['’]environnement|avant d['’]imprimer/,
	/\b(?:diese (?:e-?mail|nachricht)|este (?:mensaje|correo)|questo messaggio|la presente e-?mail|dit bericht|esta mensagem)\b[^.]{0,140}(?:vertraulich|confidencial|riservat|vertrouwelijk)/,
	/\b(?:wenn sie nicht der (?:richtige|beabsichtigte) (?:adressat|empfanger)|si no es (?:usted )?el destinatario|se non siete|se lei non e|indien u niet)/,
];

/** A footer's first words, alone on their line. */
const NOTICE =
	/^\W*(?:(?:confidentiality|legal|privacy|important)(?: (?:notice|note|statement|disclaimer))|disclaimer|avertissement|avis (?:de confidentialite|important|juridique)|clause de confidentialite|notice of confidentiality|note de confidentialite)\W*$/;
/** "This e-mail is confidential." as the last word of a message. */
const OF_THE_MAIL =
	/^\W*(?:this|the|ce|le|cet|present|le present) ?(?:e-?mail|message|communication|transmission|courriel|courrier electronique|mail)\b[^.]{0,80}\b(?:confidential|confidentiel|privileged|private)/;
/** What machines write above or below: labels of classification, banners, telephones. */
const AUTOMATIC =
	/^\W*(?:(?:(?:data |document |e-?mail |message )?(?:classification|sensitivity|label)|tlp|niveau de confidentialite|confidentiality (?:level|class))\s*[:=]|tlp:|(?:caution|warning|external|externe|attention)\b.{0,30}\b(?:external|originated|outside|externe|exterieur)|\[?external(?: e-?mail| sender)?\]?\W*$|sent from (?:my|outlook|mail for|yahoo|proton)|envoye (?:de|depuis) mon|get outlook for|gesendet von|enviado desde|telecharger outlook|(?:view|read|open) (?:this|the) (?:e-?mail|message|newsletter) (?:online|in (?:your|a) (?:web ?)?browser)|(?:your|this) (?:e-?mail|mail) (?:programme|program|client|reader|software|viewer)\b.{0,40}\b(?:cannot|can not|does not|doesn.t|not support|unable)|votre (?:logiciel|client|programme) de messagerie)/;
/** Sentences in a footer that speak of what was sent all the same. */
const OF_THE_TEXT =
	/\b(?:our|the attached|this|these|notre|nos|cette|ces|la presente|l['’]|les) ?(?:own |joint |entire |whole )?(?:contribution|submission|comments|remarks|observations|commentaires|remarques|soumission)\b/;

/** The text without them. */
export function withoutFooters(text: string): string {
	const blocks = text
		.split(/\n[ \t]*\n|\n[ \t]*[-_=*]{3,}[ \t]*(?=\n|$)|^[ \t]*[-_=*]{3,}[ \t]*\n/)
		.map((block) => withoutAutomatic(block).replace(/^\s*\n|\s+$/g, ""))
		.filter((block) => block.trim() !== "");
	return blocks
		.map((block, at) => (isFooter(block, at > 0 && at >= blocks.length - 2) ? keptOf(block) : block))
		.filter((block) => block.trim() !== "")
		.join("\n\n");
}

/** The lines without those of machines and without the dashes above a signature. */
function withoutAutomatic(block: string): string {
	return block
		.split("\n")
		.filter((line) => line.length > 300 || !(AUTOMATIC.test(plain(line)) || /^\s*--\s*$/.test(line)))
		.join("\n");
}

function isFooter(block: string, last: boolean): boolean {
	const folded = plain(block);
	return NOTICE.test(folded) || DISCLAIMER.some((sign) => sign.test(folded)) || (last && OF_THE_MAIL.test(folded));
}

/** In a block with a footer: what stands in front of it, and sentences on the text that was sent. */
function keptOf(block: string): string {
	const sentences = block.replace(/\s*\n\s*/g, " ").split(/(?<=[.!?])\s+/);
	const isSign = (sentence: string): boolean => {
		const folded = plain(sentence);
		return NOTICE.test(folded) || OF_THE_MAIL.test(folded) || DISCLAIMER.some((sign) => sign.test(folded));
	};
	const first = sentences.findIndex(isSign);
	const front = first < 0 ? [] : sentences.slice(0, first);
	const behind = sentences.slice(front.length).filter((sentence) => !isSign(sentence) && OF_THE_TEXT.test(plain(sentence)));
	return [...front, ...behind].join(" ");
}

function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");
}
