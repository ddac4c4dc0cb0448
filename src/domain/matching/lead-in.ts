/** The words with which a line leads to a reference: "Comments on the reply of Albania to", "With regard to", "Sur la réponse à la". */
import { folded } from "../reference/announcers.js";
import { FOREIGN_LEAD_WORDS, FOREIGN_PREPOSITION } from "../reference/foreign.js";

const LEAD_WORDS = new Set([
	...FOREIGN_LEAD_WORDS,
	...(
		"comment comments commentary remark remarks observation observations reply replies response responses answer answers input information feedback statement statements " +
		"position view views contribution note notes no nos number p pp page pages para paragraph paragraphs line lines paragraphe ligne addition additional further supplementary general specific our the this its their his government governments state states party parties " +
		"authorities authority s on to of in by from for as with and at re ref about regards regard regarding concerning concerns concerned respect relation relating related reference connection " +
		"turning coming submitted given provided made under particular now next first second third finally also still sub part national official written joint own alternative point is it far so " +
		"commentaire commentaires remarque remarques reponse reponses observation avis complement complements precision precisions rapport information informations " +
		"sur sous a au aux la le les l de du des d en ce qui concerne concernant quant s agissant propos sujet pour relativement relative relatives relatif relatifs regard par rapport notre nos votre leur " +
		"gouvernement etat autorites partie parties donnee donnees apportee apportees fournie fournies egalement ensuite enfin suite vers reponse rep " +
		"so ok okay well then quick quickly one short briefly firstly secondly thirdly fourthly what word last lastly back again details detail asked requested required end under " +
		"et alors donc puis bon bref mot encore deuxiemement troisiemement premierement abord part autre passons venons revenons demandee demandees demande demandes fin bas repondre est y complementaires complementaire"
	).split(" "),
]);

const PREPOSITION = new RegExp(
	`^(?:${FOREIGN_PREPOSITION}|sous|by|what (?:concerns|regards)|on|as (?:to|regards|concerns|for|far as)|with (?:regard|respect|reference)|in (?:respect|relation|reply|response|answer|connection|regard)|regarding|concerning|about|for|turning|coming|re\\b|under|to|relating|sur|concernant|quant|s'agissant|en (?:ce qui|reponse|relation)|pour|a propos|au sujet|relativement|par rapport|a la|aux?)\\b`,
);

/** "Finally, and as to": what only leads on. */
const ADVERBS =
	/^(?:(?:finally|lastly|then|next|also|so|and|but|(?:first|second|third|fourth|last)(?:ly)?|premierement|deuxiemement|troisiemement|d'abord|d'une part|d'autre part|enfin|ensuite|puis|et|donc|egalement|mais)[,\s]+)+/;

/** What stands before a reference: "none", a "lead" made of lead-in words, a "preposition" phrase, or "other" words. */
export type Lead = "none" | "lead" | "preposition" | "other";

/** Judges the words before a reference; names of Parties count as lead-in words. */
export function leadOf(before: string, isName: (word: string) => boolean): Lead {
	const plain = folded(before)
		.replace(/^§\s?\d+[.)]?\s*(?:[–—:-]\s*)?/, "")
		.replace(/^[\s([*•–—-]*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-z])[.)]\s+|\d{1,3}(?:\.\d{1,3})+\s+)?/, "")
		.trim();
	if (plain === "" || /^[\W_]+$/.test(plain)) return "none";
	const words = plain.match(/[\p{L}\d]+/gu) ?? [];
	if (words.length > 16 || !words.every((word) => LEAD_WORDS.has(word) || isName(word) || /^\d{1,2}$/.test(word))) return "other";
	return PREPOSITION.test(plain.replace(ADVERBS, "")) ? "preposition" : "lead";
}

/** Words that send the reader elsewhere, at the end of what stands before a reference. */
export function sendsElsewhere(before: string): boolean {
	return ELSEWHERE.test(folded(before));
}

const ELSEWHERE =
	/(?:\bsee|\bcf\.?|\bvoir|\bvide|\bas in|\bunder|\brefer(?:red|ring|s)? (?:back )?to|\bsame as|\bidem|\bas (?:stated|mentioned|described|explained|indicated)|\bcomme (?:a|pour|dans)|\bse reporter|\brenvoi\w*|\bmentionn\w+|\bdecrit\w*)[^.;]{0,60}$/;
