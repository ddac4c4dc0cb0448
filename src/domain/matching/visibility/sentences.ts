/** What one sentence says about who may read: nothing, that the text is public, or that it is confidential. */
import { folded } from "../../reference/announcers.js";
import { isConditional, permissionIn } from "./clauses.js";

export interface Saying {
	readonly value: "public" | "confidential";
	/** It speaks of the document as a whole, of a named part, of "the reply" (this document when that is a reply), or only carries the word. */
	readonly of: "document" | "part" | "reply" | "unclear";
	/** What an exception names: "section 5, which is marked confidential". */
	readonly except: string | null;
}

/** Sentences of a text, cut at stops and line breaks; a line that begins small goes on with the one before. */
export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.!?;])\s+(?=[\p{Lu}«"“([])|\n+(?!\p{Ll})/u).filter((sentence) => sentence.trim() !== "");
}

/** True when a folded text holds a word on who may read; most lines do not. */
export function touchesVisibility(plain: string): boolean {
	return TOPIC.test(plain);
}

/** Reads a sentence in the light of the one before it: of what "it" stands for, and whose text "the text" is. */
export function sayingOf(sentence: string, before: string): Saying | null {
	const spaced = folded(sentence.replace(STATES, "States")).replace(/\s+/g, " ");
	// What is struck out below only takes words away: most sentences need not be searched for it.
	if (!TOPIC.test(spaced)) return null;
	const plain = spaced.replace(OTHER_PUBLIC, "–").trim();
	if (plain.length > 600 || !TOPIC.test(plain)) return null;
	const cut = EXCEPT.exec(plain);
	const main = cut === null ? plain : plain.slice(0, cut.index);
	const value = valueSaid(main);
	if (value === null) return null;
	const except = cut === null ? null : plain.slice(cut.index + cut[0].length);
	const of = value === "public" && FOLLOWS.test(main) ? "document" : subjectOf(main, plain, before, sentence);
	return { value, of, except };
}

/** "What follows may be quoted and put online." */
const FOLLOWS = /^\W*(?:what follows|ce qui suit|all that follows|tout ce qui suit)\b/;

/** True when a sentence speaks of the document it stands in. */
export function speaksOfItself(sentence: string): boolean {
	const plain = folded(sentence);
	return SELF.test(plain) || TITLE.test(plain);
}

/** "Les transmettre aux Parties": with a capital and no number behind it, a State and no part of the text. */
const STATES = /(?<!^\s*)\bParties?\b(?!\s+(?:[A-Z\d]|[ivx]+\b))/g;
/** The public sphere and confidential services: words of the field, not of this document's status. */
const OTHER_PUBLIC =
	/\b(?:public (?:prosecut\w*|authorit\w*|bod(?:y|ies)|services?|health|sector|opinion|funds?|money|defenders?|order|officials?|schools?|institutions?|interest|hearings?|consultations?|debate|awareness|administration|law|service|relations|places?|security|safety|sources?|data|figures|statistics|records|registers?|spaces?|transport|sphere|life|call|education|spending|budget|broadcaster|policy|policies)|(?:services?|pouvoirs?|ministeres?|fonctions?|ordres?|opinions?|sante|secteurs?|fonds|etablissements?|ecoles?|autorites?|debats?|interets?|institutions?|organismes?|administrations?|politiques?|procureurs?|securite|audiences?|marches?|argent|deniers|sources?|donnees|statistiques|chiffres|espaces?|registres?|vie|sphere) publi(?:c|cs|que|ques)|confidential (?:helplines?|hotlines?|lines?|services?|advice|counselling|support|data|records?|interviews?|conversations?|calls?|setting|space|reporting|consultations?)|(?:general|wider|grand|large) public)\b/g;
const TOPIC =
	/publi[ceqs]|publish|confiden|disclos|divulg|diffus|restrict|circulat|website|site (?:web|internet|du)|en ligne|online|become known|passed on|reserve|eyes (?:of|only)|between us|entre nous|available to|communique|transm[ei]|forward|shared? with|everyone|anyone|everybody|nobody|no one|toute personne|quiconque|chacun|librement|freely|\bshar(?:e|ing)\b|\bcircul|\binternet\b|\bseule?s?\b|\bonly\b|\bkeep\b|\bgarde[rz]\b|\bqu'(?:au|a)x?\b|\binterne?\b|\bsecret\b|\bsceau\b|\bquot|\bcite\b|\breprodu|\bentre\b|\bbetween\b|\bleave\b|\bquitter\b|\bsortir\b/;
const EXCEPT =
	/,?\s*\b(?:with the (?:sole )?exceptions? of|except(?:ing)?(?: for)?|apart from|save for|other than|excluding|but (?:not )?(?=(?:section|part|chapter|annex|paragraph)s? )|a l'exception (?:de|du|des)|sauf|hormis|excepte|exception faite (?:de|du|des)|a l'exclusion (?:de|du|des)|without (?=(?:the )?(?:annex|section|part|appendix))|sans (?=(?:les? |l'|la )?(?:annexe|section|partie)))\s*/;

const NO_OBJECTION =
	/\b(?:no objections?|not? (?:object|oppose)\w*|raises? no objection|without objection|n'(?:avons|a|ont) (?:pas|aucune) (?:d')?objections?|ne s'oppos\w+ pas|ne nous opposons pas|aucune objection|sans objection|rien ne s'oppose|ne voy\w+ (?:pas|aucun)(?: d')? ?inconvenient\w*|nothing against|rien contre|(?:no|aucune?) (?:difficult\w+|problem\w*))\b/;
const NOT_CONFIDENTIAL =
	/\b(?:not|nor|nothing|none|no|neither|n'(?:a|est|ont|sont|y a|en)|ne (?:contien\w+|comport\w+|revet\w*|presente\w*|comprend|comprennent)|rien|non|without|aucun\w*)\b(?:(?!\b(?:but|mais)\b)[^.;:]){0,45}\bconfiden|\b(?:waive\w*|renon\w+|lift\w*|leve\w*)\b[^.;:]{0,30}confiden|confidentialit[ey]\s*:\s*(?:no|none|non|aucune?|nil|neant)\b|confidenti\w+\s*:\s*(?:no|non|neant)\b/;
const CONFIDENTIAL =
	/\bconfiden(?:tial(?:ly)?|tiel(?:le)?s?|tiellement|ce)\b|\b(?:ask|request|demand|wish|keep|respect|maintain|garantir|respecter|souhait|sollicit)\w*[^.;]{0,40}\bconfidentialit|\brestricted\b|diffusion restreinte|^\W*public(?:ation)?\s*[:?]\s*(?:no|non|refuse\w*)\b|\breserve\w* (?:[a-z]+ment )?(?:au|aux|a l'usage (?:du|des)|a) (?:seuls? )?(?:membres du |members of the )?(?:comite|secretariat)\b|\bfor the eyes of the (?:members of the )?(?:committee|secretariat)\b|\b(?:stay|remain|rester?)\b.{0,12}\b(?:between us|entre nous)\b|\b(?:must|may|should|shall) not be (?:shared with|made available to|forwarded to|transmitted to|communicated to) (?:the )?(?:government|authorities|state|party|public|ministr\w+|anyone|third)|\b(?:for|a l'usage) (?:the |du )?(?:committee|comite|secretariat)(?:'s)?(?: members| use| eyes)? (?:only|seul\w*|exclusi\w+)|\b(?:by|for|to|with|par|pour|au|aux) (?:the |le |les )?(?:members of the |membres du )?(?:committee|secretariat|comite)(?: members)?\b[^.;]{0,20}\b(?:only|alone|exclusi\w+|seuls?|uniquement)\b|\b(?:only|solely|exclusively|uniquement|exclusivement|seulement) (?:by|for|to|with|par|pour|au|aux|a) (?:the |le |les )?(?:members of the |membres du )?(?:committee|secretariat|comite)\b|\bn(?:e |')[^.;]{0,30}\b(?:destine|adresse|reserve|communique|accessible|transmis|lu)\w*[^.;]{0,15}\bqu(?:e |')|\b(?:keep|kept|garde[rz])\b[^.;]{0,50}\b(?:to (?:your|it|them)sel\w+|pour (?:vous|lui|soi))\b|\b(?:between|entre) (?:the |le )?(?:committee|secretariat|comite|us|nous)\b[^.;]{0,20}\b(?:and|et)\b|\b(?:not leave|pas (?:sortir|quitter))\b|\bunpublished\b|\bgarde[rz]\b[^.;]{0,40}\bsous\b|\bkeep\b[^.;]{0,40}\bunder (?:seal|wraps|embargo)\b|\b(?:internal use|usage interne)\b|\bsous le sceau\b|\b(?:publi\w+|disclos\w+|diffus\w+|divulg\w+)\b[^.;]{0,80}\b(?:at risk|in danger|endanger\w*|reprisals?|en danger|represailles|mettr\w+ en peril|exposer\w+)\b|(?:ne )?(?:should|must|would|do|does|may|can|shall)? ?not wish (?:this|it|them|these)\b.{0,20}\bknown/;
const NOT_PUBLIC =
	/\b(?:not|never|nor|cannot|ne (?:doi\w+|peu\w+|ser\w+|saur\w+|souhait\w+|voul\w+|veu\w+|consent\w*|accept\w*|autoris\w*)[^.;]{0,25}\b(?:pas|aucun cas|etre)|n'(?:est|sont|accept\w+|autoris\w+)[^.;]{0,20}\bpas|(?<![a-z])ne pas|pas|non|oppos\w+|object\w*|refus\w+)\b(?:(?!\b(?:but|mais)\b)[^.;:]){0,45}(?:\bpublic\b|publique|\bpublish|\bpublie|publication|disclos|divulg|diffus|circul|\bonline|en ligne|internet|made known|passed on|communique)/;
const PUBLIC =
	/\b(?:with a view to|en vue de) (?:its |their |the |sa |la |leur )?publication\b|\b(?:faire |)figurer (?:\p{L}+ ){0,4}sur\b|^\W*publication\s*(?:[:?]\s*(?:yes|oui|agreed|authori[sz]ed|autorisee|acceptee)|authori[sz]ed|agreed|permitted|autorisee|acceptee)\b|\bdestinee?s? a (?:etre (?:publi|diffus)|la publication)|\bmade available to (?:everyone|anyone|the public|all)\b|\b(?:is|are|be|made|as|status|remain\w*|est|sont|etre|rendue?s?|caractere|soi\w+|document|contribution|version|reponses?|observations|commentaires|texte|submission|reply|replies|comments)\b[^.;]{0,40}\b(?:public|publique|publics|publiques)\b|\bpublic (?:document|contribution|submission|version|reply|comments?)\b|\b(?:may|can|could|will|to|should|shall|peu\w+|pourr\w+|doi\w+|sera|seront|soi\w+)\b[^.;]{0,40}\b(?:published|publish|put online|placed on|posted|diffusee?s?|publiee?s?|mise?s? en ligne|figurer sur)|\b(?:agree\w*|consent\w*|accept\w*|authori[sz]\w*|allow\w*|permit\w*|welcome|favou?r\w*|autoris\w*|approuv\w*)\b[^.;]{0,110}\b(?:publi\w+|made public|rendue?s?)|\b(?:for|pour) publication\b|objections?[^.;]{0,30}publi|\bpublication\b[^.;]{0,50}\b(?:authori[sz]ed|allowed|permitted|agreed|welcome|autorisee?|acceptee?|permise)\b|^\W*(?:public|publique)\W*$|(?:status|statut|visibility|visibilite|classification|diffusion)[^:.]{0,30}: ?public/u;

function valueSaid(plain: string): Saying["value"] | null {
	const value = plainlySaid(plain) ?? permissionIn(plain);
	return value === "public" && isConditional(plain) ? "confidential" : value;
}

function plainlySaid(plain: string): Saying["value"] | null {
	if (NO_OBJECTION.test(plain) && BEFORE_ALL.test(plain)) return "public";
	const denied = NOT_CONFIDENTIAL.test(plain);
	// "Subject to no restriction of circulation" denies a restriction.
	const unhindered = HINDERED.test(plain) && permissionIn(plain) === "public";
	if (NOT_PUBLIC.test(plain) && !unhindered && !(denied && PUBLIC.test(plain))) return "confidential";
	if (denied) return "public";
	if (CONFIDENTIAL.test(plain)) return "confidential";
	return PUBLIC.test(plain) ? "public" : null;
}

const BEFORE_ALL = /publi|online|en ligne|\bweb|\bsite\b|internet|diffus|circul/;
const HINDERED = /\b(?:restrictions?|limitations?|limits|obstacles?|limites?)\b/;

const NOUN =
	"(?:documents?|contributions?|repl(?:y|ies)|submissions?|comments?|texts?|papers?|reports?|information|observations?|remarks?|statements?|answers?|responses?|files?|reponses?|texte|commentaires?|remarques?|rapport|soumission|memoire|avis|informations?|pieces?|envoi|letters?|messages?|lettres?|courriers?)";
const SELF = new RegExp(
	`\\b(?:the |les? |la )?(?:comments|remarks|observations|repl(?:y|ies)|answers|pages|commentaires|remarques|reponses?|texte)(?: (?:and|et) (?:[\\p{L}-]+ )?(?:comments|remarks|observations|commentaires|remarques))? (?:that follow|which follow|below|hereafter|set out here|qui suivent|qui suit|ci-apres|ci-dessous|ci-joint\\w*)|\\b(?:the (?:above|foregoing)|ce qui precede|all (?:of )?this|tout (?:ceci|cela)|the whole|l'ensemble|le tout)\\b(?! (?:of|de|du|des)\\b)|\\bthe following (?:comments|remarks|observations|pages)\\b|\\b(?:this|the present|these|our|present|the whole|the entire|this entire|this whole|la presente|le present|les presents|les presentes|presente?s?|ce|cet|cette|ces|notre|nos|l'ensemble (?:de|du)(?: la| cette| ce| notre)?)\\s+(?:[\\p{L}-]+ ){0,2}?${NOUN}\\b|\\b(?:its|their|his|her|ses|leurs?|sa|son) (?:comments|remarks|observations|contribution|submission|remarques|commentaires|soumission)\\b|\\b(?:the|la|cette) (?:contribution|submission|soumission)\\b|\\b(?:the|la|les) (?:repl(?:y|ies)|reponses?) (?:to|a|au) (?:this|ce|present) questionnaire\\b`,
	"u",
);
/** "Réponses du Gouvernement français. Leur publication est autorisée." */
const TITLE =
	/^\W*(?:repl(?:y|ies)|reponses?|contribution|comments|commentaires|observations|remarques|remarks|submission)\b(?! to question| a la question)/;
const FIRST_PERSON =
	/\b(?:we|i|nous|je|on behalf of|the (?:government|association|organisation|authorities|federation|coalition|institute|foundation)|le gouvernement|les autorites|l'association|la federation)\b[^.;]{0,60}\b(?:agree|consent|accept|authori[sz]|object|ask|request|wish|prefer|want|would like|souhait|demand|accept|consent|autoris|oppos|pri)/;
const PRONOUN = /^\W*(?:it|they|its|elles?|ils?|celle-ci|celui-ci|ceux-ci)\b|\b(?:its|their|sa|leur) publication\b/;
const PART =
	/\b(?:sections?|chapters?|parts?|annex(?:es)?|appendi(?:x|ces)|paragraphs?|para\.?|pages?|footnotes?|tables?|chapitres?|parties|partie|annexes?|paragraphes?|points?|tableaux?|notes?)\s+(?:\d|[ivx]+\b|[a-z]\b)|\b(?:this|the (?:following|next|preceding|above|last|remaining)|following|next|cette|cet|ce|ces|la|les?)\s+(?:[\p{L}\d-]+ ){0,2}?(?:sections?|chapters?|paragraphs?|parts?\b|annex(?:es)?|appendix|passages?|tables?|pages?|chapitres?|paragraphes?|parties?|tableaux?|examples?|exemples?|cases?|items?)\b(?: (?:suivante?s?|ci-dessous|ci-apres))?|\bwhat follows|\bce qui suit|\brest of (?:this|the) (?:section|chapter|answer)|\b(?:answers?|repl(?:y|ies)|comments?|reponses?|commentaires?|observations?|information)(?: given)? (?:to|on|under|a la|aux|sur la|a) questions?\b/u;

function subjectOf(main: string, plain: string, before: string, sentence: string): Saying["of"] {
	if (PART.test(main)) return "part";
	if (isOurText(main, before) || consentsAsAuthor(main, before)) return "document";
	if (SELF.test(main) && selfIsSubject(main)) return "document";
	if (isMarking(sentence) || LABELLED.test(plain) || IT_IS.test(plain) || PUBLICATION_ALONE.test(plain)) return "document";
	if (
		FIRST_PERSON.test(main) &&
		/\b(?:publi\w+|confiden\w+)/.test(main) &&
		!/\b(?:helpline|hotline|data|law|bill|decision|act\b|loi|donnees|ligne)/.test(main)
	)
		return "document";
	if (THIS_HERE.test(plain)) return "document";
	if ((PRONOUN.test(plain) || OBJECT.test(plain)) && speaksOfItself(before) && !HAS_HAPPENED.test(plain)) return "document";
	return THE_REPLY.test(main) && !HAS_HAPPENED.test(main) && !OTHER_TEXT.test(main) ? "reply" : "unclear";
}

/** "This is a public document", "Il s'agit d'un texte confidentiel". */
const IT_IS =
	/^\W*(?:this is|it is|c'est|ceci est|il s'agit d')\s*(?:an? |une? )?(?:\p{L}+ ){0,2}?(?:documents?|contribution|submission|reply|text|paper|texte|reponse|soumission|memoire)\b/u;
/** "Publication on the website is welcome": of what, if not of this text. */
const PUBLICATION_ALONE =
	/^\W*(?:(?:the|its|la|sa) )?(?:publication|mise en ligne|diffusion)(?: (?:on|sur) [^.;,]{3,60})? (?:is|est) (?:not |pas )?(?:welcome|authori[sz]ed|allowed|possible|autorisee|bienvenue|souhaitee|refusee)\W*$/;
/** "Everyone may read it." */
const OBJECT =
	/^\W*(?:everyone|everybody|anyone|you|we|tous|chacun|toute personne|nous)\b.{0,30}\b(?:read|publish|share|quote|circulate|distribute) (?:it|them|this)(?=\W*$|[.,;:!])|^\W*(?:tous|chacun|toute personne|nous|vous)\b.{0,30}\b(?:le|la|les) (?:lire|publier|partager|citer|diffuser)\b/;
/** "Everybody may read this." */
const THIS_HERE =
	/\b(?:may|can|peut|peuvent)\b.{0,12}\b(?:read|publish|share|quote|circulate|lire|publier|partager) (?:this|all this|ceci|cela)(?=\W*$|[.,;:!])/;
/** "The reply is public", "agrees with publication of the reply": the text at hand only where that is a reply. */
const THE_REPLY =
	/^\W*(?:the|la|les) (?:repl(?:y|ies)|answers|responses?|reponses?) (?:is|are|may|can|will|should|est|sont|peut|peuvent|pourra)\b|\b(?:agrees?|consents?|accepts?|authori[sz]es?|objections?|accepte|consent|autorise|oppose)\b[^.;,]{0,30}\bpublication (?:of|de) (?:the|its|la|sa) (?:repl(?:y|ies)|answers|responses?|reponses?)\b/;

/** "The text is available for publication": the text at hand, unless a law, a report or the like was spoken of. */
function isOurText(main: string, before: string): boolean {
	return (
		(THE_TEXT.test(main) || THEY_MAY.test(main)) &&
		!HAS_HAPPENED.test(main) &&
		!OTHER_TEXT.test(main) &&
		!OTHER_TEXT.test(folded(before))
	);
}

/** "It consents to the publication of its reply", said of the organisation just introduced and not of a State. */
function consentsAsAuthor(main: string, before: string): boolean {
	const introduced = folded(before);
	return AUTHOR_CONSENTS.test(main) && BODY.test(introduced) && !STATE.test(introduced) && !OTHER_TEXT.test(main);
}

const THE_TEXT =
	/^\W*(?:the|le|la) (?:[\p{L}-]+ )?(?:text|document|paper|texte|document|memoire|note)\b[^.;,]{0,25}\b(?:is|are|may|can|will|should|shall|must|est|peut|pourra|doit|sera)\b/u;
const THEY_MAY =
	/^\W*(?:the|les) (?:answers|comments|remarks|observations|reponses|commentaires|remarques)(?: (?:given|made|set out) (?:here|below)\w*)? (?:may|can|peuvent|pourront) (?:be|etre|all be|toutes etre)\b/;
const OTHER_TEXT =
	/\b(?:laws?|acts?|bills?|code|decrees?|ordinances?|regulations?|directives?|conventions?|strateg\w+|stud(?:y|ies)|surveys?|judgments?|action plan|guidelines?|curricul\w+|lois?|projets? de loi|decrets?|ordonnances?|reglements?|etudes?|enquetes?|jugements?|arrets?|plan d'action|lignes directrices|programmes?)\b/;
const AUTHOR_CONSENTS =
	/^\W*(?:it|they|elles?|ils?)\b[^.;,]{0,20}\b(?:agree|consent|accept|authori[sz]|autoris|accept|oppos|object|approuv|souhait|wish|ask|demand|prefer|request)\w*[^.;]{0,90}\b(?:its|their|the|this|these|sa|ses|leurs?|la|le|les|cette|ces|ce)\s(?:[\p{L}-]+ ){0,2}?(?:repl(?:y|ies)|answers?|comments|remarks|observations|contribution|submission|text|paper|reponses?|commentaires|remarques|texte|publication|soumission|memoire)\b/u;
const BODY =
	/\b(?:associations?|organi[sz]ations?|ngo|ong|networks?|reseau|federations?|foundation|fondation|coalition|union|institute?|cent(?:re|er)|forum|league|ligue|observator(?:y|ium)|observatoire|charity|alliance|members?|membres?|ombuds\w*|society|fund|fonds|group(?:e)?|collecti(?:f|ve)|platform|plateforme)\b/;
const STATE = /\b(?:government|ministr\w+|authorit\w+|state|party|gouvernement|ministere\w*|autorites?|etat|partie)\b/;

const PREDICATE =
	/\b(?:read|shar(?:e|ed|ing)|quot(?:e|ed|ing)|lire|lue?s?|cite\w*|consulte\w*|pass(?:ed)? on|put|use|utilis\w+|usage|figure\w*|keep|kept|garde\w+|leave|quitter|sortir|restent?|destine\w*)\b|circul|reserve|eyes|between us|entre nous|available to|communique|transmi|forwarded|shared with|publi[ceqs]|publish|confiden|disclos|divulg|diffus|restricted|circulat|website|site (?:web|internet|du)|en ligne|online/;
const HAS_HAPPENED =
	/\b(?:had|has|have|was|were|n'(?:a|ont|avait|avaient|etait|etaient))\b[^.;,]{0,20}\b(?:been|ete|pas)\b[^.;,]{0,12}\bpubli/;

/** The words for this document stand before what is said, or right behind it: "publication of these replies". */
function selfIsSubject(main: string): boolean {
	const self = SELF.exec(main);
	const predicate = PREDICATE.exec(main);
	if (self === null || predicate === null || HAS_HAPPENED.test(main)) return false;
	if (self.index < predicate.index)
		return !/\b(?:which|whose|qui|dont|when|lorsque|quand)\b/.test(main.slice(self.index + self[0].length, predicate.index));
	return (
		self.index - predicate.index < 60 &&
		!/\b(?:when|before|after|lorsque|quand|avant|apres|in|dans|en|on|sur)\b/.test(
			main.slice(predicate.index + predicate[0].length, self.index),
		)
	);
}

/** "Confidentiality: none", "Confidential: no", "Public: yes" as on a form. */
const LABELLED =
	/^\W*(?:confidentialit[ey]|confidenti\w+|public(?:ation)?|publique)\s*[:?]\s*(?:yes|no|none|nil|oui|non|aucune?|neant)\b|^\W*publication\s*:?\s*(?:authori[sz]ed|agreed|permitted|refuse\w*|autorisee|acceptee)\W*$/;
const MARKING =
	/^\W*(?:(?:status|visibility|classification|level|statut|visibilite|diffusion|confidentiality|confidentialite)[^:]{0,30}:\s*|(?:this|ce|cette|le|la) (?:document|contribution|texte|submission) ?: ?)?(?:strictly |strictement |purely |not |non |pas )?(?:(?:for|a) (?:the )?)?(?:[a-z]* ?(?:document|contribution|submission|version|texte|paper|comments|commentaires|observations) )?(?:public|publique|confidential|confidentiel\w*|restricted|internal use|usage interne|not for publication|for publication|pour publication|ne pas (?:publier|diffuser)|diffusion restreinte)(?=$|\s*[\W]|\s+(?:document|contribution|submission|version|texte|and|et)\b)(?!\s+\p{L}+(?:line|phone))/u;

/** A marking rather than a sentence: "CONFIDENTIAL – not for publication", "Document public – janvier 2018", "Status: PUBLIC". */
export function isMarking(text: string): boolean {
	const plain = folded(text).trim();
	const match = MARKING.exec(plain);
	if (match === null || plain.length > 140) return false;
	const rest = plain.slice(match[0].length);
	return (
		rest === "" ||
		/^\s*(?:[.:;,)\]/|–—-]|\s(?:document|contribution|submission|version|texte|and|et|(?:of|by|du|par) (?:the )?(?:committee|secretariat|comite))\b)/.test(
			rest,
		) ||
		/^\s(?:document|contribution|submission|version|texte|and|et)\b/.test(rest)
	);
}

/** A marking among the data of a cover: "Ljubljana, 9.1.2018 – our ref. 6.1/2018 – PUBLIC DOCUMENT". */
export function coverMarkingIn(text: string): Saying | null {
	const parts = text.length > 160 ? [] : text.split(/\s+[–—|·•/-]\s+|[\t\n]+|\s{3,}/);
	const marking = parts.length < 2 ? undefined : parts.find((part) => isMarking(part) && isSetOff(part));
	const saying = marking === undefined ? null : sayingOf(marking, "");
	return saying === null ? null : { ...saying, of: "document", except: null };
}

/** A mark in capitals, or one that says of what it is the mark. */
function isSetOff(part: string): boolean {
	return part === part.toUpperCase() || /\b(?:document|contribution|submission|version|texte|paper)\b/i.test(part);
}
