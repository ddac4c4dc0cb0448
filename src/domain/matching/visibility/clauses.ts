/**
 * A small grammar of permission: who may do what with a text, and how often that is denied. "Everyone may read it" and "subject to no
 * restriction of circulation" say the same: two denials are a permission. It reads folded clauses, in English and French.
 */

/** Acts that bring a text before the public by themselves. */
const PUBLISHING =
	/\bpubli(?:sh\w*|cation\w*|er|ees?|es?|ons|ez)\b|\b(?:made|make|making|rend\w+) (?:\p{L}+ )?publi\w+|\b(?:online|en ligne|(?:on|sur) (?:the |l')?internet)\b|\b(?:web ?sites?|sites? (?:web|internet|du|de))\b|\bdiffus(?:er|ees?|es?|ion|ons)\b|\bdisseminat\w+|\b(?:may|can|peu\w+|pourr\w+) (?:\p{L}+ )?(?:be|etre) (?:\p{L}+ )?(?:reproduced|quoted|cited|reproduit\w*|cite\w*)/u;
/** Acts that do so only before everyone. */
const SHOWING =
	/\b(?:read|us(?:e|ed)|usage|utilis\w+|shar(?:e|ed|ing)|circulat\w+|distribut\w+|pass(?:ed)? on|disclos\w+|releas\w+|quot(?:e|ed|ing)|reproduc\w+|access\w*|available|open|seen?|lire|lue?s?|partag\w+|communique\w*|divulg\w+|transm[ei]\w+|cite\w*|reprodui\w+|consulte\w*|ouverte?s?|disponibles?)\b/;
const EVERYONE =
	/\b(?:everyone|everybody|anyone|anybody|who(?:m)?ever|all (?:readers|interested|who)|(?:the|general) public|freely|widely|(?:tous|toutes)(?! les (?:deux|membres))|chacun\w*|quiconque|toute personne|librement|largement|(?:au|du|le) (?:grand )?public)\b/;
const NO_ONE =
	/\b(?:nobody|no one|no-one)\b|\bnone but\b|\bpersonne (?:d'autre )?(?:ne|n')|\b(?:only|seuls?|seules?) (?:the |le |les |by the |for the )?(?:members|committee|secretariat|membres|comite)\b/;
const PERMISSION =
	/\b(?:may|can|could|should|will|shall|to be|free(?:ly)?|allow\w*|agree\w*|accept\w*|authori[sz]\w*|autoris\w*|consent\w*|happy|glad|pleased|delighted|content|heureu\w+|welcome|willing|invit\w*|ask\w*|wish\w*|want\w*|hope\w*|please|peu(?:t|vent|x)|pourr\w+|souhait\w*|demand\w*|pri(?:ons|e|ere)|accord|agreement|permission|autorisation|libres?|librement|veuillez|doi(?:t|vent))\b/;
/** "Do not share", "ne pas transmettre". */
const FORBIDS = /^\W*(?:please )?do not\b|\bne pas \p{L}+r\b/u;
/** A denied verb is one denial however many words French spends on it. */
const DENIAL = /\b(?:not|never|cannot|nor|neither|ne|sans|without|no|none|nothing|non)\b|n't\b|\bn'(?=[a-z])/g;
/** Nouns and verbs that deny by their meaning. */
const HINDRANCE =
	/\b(?:restrict\w+|limit(?:s|ed|ation|ations|es|ee|ees)?|objections?|object|oppos\w+|obstacles?|hindrances?|inconvenients?|reservations?|reserves?|embargo|refus\w+|interdi\w+|prohibit\w*|forbid\w*|forbidden)\b/g;
/** A permission that waits for something is none yet. */
const CONDITION =
	/\b(?:only (?:if|after|when|once|with)|unless(?! (?:otherwise|stated|marked|indicated|noted|shown))|provided (?:that|the)|on (?:the )?condition|until|not before|subject to (?:the |our |its )?(?:approval|consent|agreement|anonymi)|a (?:la )?condition|sous (?:la )?(?:reserve|condition)|seulement (?:si|apres)|uniquement (?:si|apres)|tant que|a moins (?:que|de)|pas avant|jusqu'a ce que)\b/;

/** What a clause permits or denies; null when it speaks of no such act. */
export function permissionIn(plain: string): "public" | "confidential" | null {
	const publishing = PUBLISHING.test(plain);
	const showing = SHOWING.test(plain);
	if (!publishing && !showing) return null;
	if (NO_ONE.test(plain)) return "confidential";
	const hindrances = plain.match(HINDRANCE)?.length ?? 0;
	const denied = ((plain.match(DENIAL)?.length ?? 0) + hindrances) % 2 === 1;
	if (denied && (PERMISSION.test(plain) || FORBIDS.test(plain))) return "confidential";
	if (!publishing && !EVERYONE.test(plain) && hindrances === 0) return null;
	if (!PERMISSION.test(plain) && hindrances === 0) return null;
	return denied ? "confidential" : "public";
}

/** True when what is said holds only once something else has happened. */
export function isConditional(plain: string): boolean {
	return CONDITION.test(plain);
}
