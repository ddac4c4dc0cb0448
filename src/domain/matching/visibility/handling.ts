/**
 * Markings that say how a paper is to be handled, as administrations put them in heads, feet, title pages, properties and file names:
 * "TLP:AMBER", "OFFICIAL-SENSITIVE", "Diffusion restreinte". A marking that is not understood holds the paper.
 */
import { folded } from "../../reference/announcers.js";
import type { Value } from "./verdict.js";

/** No marking is longer. */
const LONGEST = 120;
/** A line that holds more than the marking holds no more than so much. */
const LINE = 90;

/** The letters of "TLP" and its colour: the traffic light protocol. */
const TRAFFIC_LIGHT = /\btlp\b(?:\W{0,3}(clear|white|green|amber|red))?/;
/** Words that keep back wherever they stand in a marking. */
const STRONG =
	/^(?:restricted|restreinte?s?|confid\w+|secret(?:e?s?|ly)?|interna?l?|internes?|sensitive|sensibles?|privileged|private|privee?s?|classified|classifiee?s?|embargo\w*|protected|protegee?s?|vertraulich|geheim|riservat\w|confidenzial\w|confidencial|reservado|vertrouwelijk|noforn|limdis|undisclosed|unreleased)$/;
/** Words that keep back what they stand beside: "limited distribution". */
const LIMITS = /\b(?:limited|limitee?s?|restricted|restreinte?s?|reserved|reservee?s?|controlled|controlee?s?)\b/;
const SPREADS = /\b(?:distribution|diffusion|circulation|dissemination|access|acces|release|communication|audience)\b/;
/** Words beside them that say nothing else. */
const BESIDE =
	/^(?:official|officielle?|only|uniquement|exclusivement|strictly|strictement|highly|hautement|tres|top|very|for|pour|a|use|usage|documents?|version|text|texte|contribution|submission|reply|reponse|paper|papier|note|draft|projet|copy|copie|distribution|diffusion|circulation|dissemination|release|access|acces|information|handling|classification|marking|level|status|statut|niveau|mention|government|gouvernement|commercial|personal|personnel|in|confidence|of|the|de|du|d|des|la|le|l|aux?|et|and|or|ue|eu|coe|council|europe|conseil|committee|comite|secretariat|until|jusqu|page|p|b|c|limited|limitee?s?|material|members|membres|strict|amber|reserved|reservee?s?|dienstgebrauch|january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|er|st|nd|rd|th|\d+)$/;
const BY_NEED = /\bneed.to.know\b|\beyes.only\b|\bbesoin d.en connaitre\b|\brecipients? only\b|\bnicht fur\b|\bnur fur\b/;
const NEGATED = /\b(?:not|non|no|pas|un|sans|without|aucune?|nothing|rien)\b/;
/** "Not confidential", "no restriction": what is denied is the secrecy. */
const LIFTED =
	/\b(?:not|non|no|pas|sans|without|aucune?)\W+(?:\p{L}+\W+)?(?:confid|restri|class|secre|sensib|sensit|embargo|limit)/u;

/** What a marking says; null for what is no marking. */
export function handlingIn(text: string): Value | null {
	if (text.length > LONGEST || !HOLDS_A_WORD.test(text)) return null;
	const plain = folded(text);
	const light = TRAFFIC_LIGHT.exec(plain);
	if (light !== null) return /clear|white/.test(light[1] ?? "") ? "public" : "confidential";
	if (LIFTED.test(plain)) return null;
	if (BY_NEED.test(plain)) return "confidential";
	if (text.length <= LINE && SPREADS.test(plain) && LIMITS.test(plain) && isLabelled(plain)) return "confidential";
	return piecesOf(text).some(isMarkingWord) ? "confidential" : null;
}

/** A cheap look before anything is folded: few lines hold such a word. */
const HOLDS_A_WORD =
	/restr|confid|secr|intern|sensi|privil|privat|priv[eé]|class|embarg|protect|prot[eé]g|vertrau|geheim|riserv|reserv|r[eé]serv|limit|tlp|need|eyes|besoin|recipient|nofor|limdis|control|contr[oô]l|undiscl|unrel|\bnur\b|\bnicht\b/i;

/** "Limited distribution", "Accès réservé aux …": the marking begins the line; "the register has limited access" does not. */
function isLabelled(plain: string): boolean {
	return (
		/^\W*(?:(?:strictly|tres|very|for|a|pour|en) )?(?:limited|limitee?s?|restricted|restreinte?s?|reserved|reservee?s?|controlled|distribution|diffusion|circulation|dissemination|access|acces|release|communication)\b/.test(
			plain,
		) && !/\b(?:is|are|was|were|est|sont|has|have|a ete)\b/.test(plain)
	);
}

/** The parts of a line that stand by themselves. */
function piecesOf(text: string): string[] {
	const pieces = text.split(/[:;,|·•\n\t/()[\]]|\s[–—-]\s|\s{2,}/);
	const capitals = text === text.toUpperCase() || text.length > LINE ? [] : (text.match(/(?<!\p{L})\p{Lu}{6,}(?!\p{L})/gu) ?? []);
	return [...pieces, ...capitals].filter((piece) => piece.trim() !== "");
}

function isMarkingWord(piece: string): boolean {
	const plain = folded(piece);
	if (NEGATED.test(plain)) return false;
	const words = plain.match(/[\p{L}]+|\d+/gu) ?? [];
	return words.some((word) => STRONG.test(word)) && words.every((word) => STRONG.test(word) || BESIDE.test(word));
}

/** Properties by which offices classify a file: sensitivity labels, document management. */
const CLASSIFYING =
	/classif|sensitiv|sensib|confiden|marking|marquage|handling|tlp|securitylevel|security level|diffusion|distribution/i;
const LABEL_NAME = /^MSIP_Label_.*_Name$/i;
/** Values that keep nothing back. */
const OPEN =
	/^\W*(?:public\w*|unclassified|non classifie\w*|none|neant|aucune?|no|non|false|0|n\/?a|open|ouvert\w*|tlp\W*(?:clear|white))\W*$/;
/** What people write about a file in its common properties. */
const DESCRIBING = /^(?:title|subject|keywords|category|description|contentStatus|status|comments)$/i;

/** What the properties of a file keep back: each with its name. A property makes nothing public. */
export function heldByProperties(properties: Readonly<Record<string, string>>): string[] {
	return Object.entries(properties)
		.filter(([name, value]) => {
			if (LABEL_NAME.test(name) || (CLASSIFYING.test(name) && !/^MSIP_/i.test(name))) return !OPEN.test(folded(value));
			return DESCRIBING.test(name) && (handlingIn(value) === "confidential" || inFileName(value));
		})
		.map(([name, value]) => `${name}: ${value}`);
}

/** True for the name of a file that marks it. */
export function isMarkedName(fileName: string): boolean {
	return inFileName(fileName.replace(/\.[a-z]{2,5}$/i, "").replace(/[_.+-]+/g, " "));
}

const IN_NAME =
	/\b(?:(?:strictly |strictement )?confidential|confidentiel(?:le)?s?|restricted|restreinte?|secret|not for (?:publication|circulation|distribution|release)|ne pas (?:publier|diffuser)|(?:a )?usage interne|internal (?:use|only)|embargo\w*|tlp (?:amber|red|green)|do not (?:publish|circulate|share))\b/;

function inFileName(name: string): boolean {
	const plain = folded(name);
	return name.length <= LONGEST && IN_NAME.test(plain) && !LIFTED.test(plain);
}
