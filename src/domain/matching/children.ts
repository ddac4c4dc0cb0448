/** Whether children took part in making a document. */
import { folded } from "../reference/announcers.js";
import type { Line } from "./line.js";
import { sentencesOf } from "./visibility/sentences.js";

const CHILDREN =
	"(?:children|young people|young persons|youth|pupils|adolescents|students|boys and girls|teenagers|enfants|jeunes|eleves|adolescente?s)";
const TOOK_PART = new RegExp(
	`\\b${CHILDREN}\\b[^.]{0,60}\\b(?:took part|have taken part|participat\\w+|were (?:consulted|involved|heard|asked)|contribut\\w+|helped|drafted|wrote|ont (?:pris part|particip\\w+|contribu\\w+|ete (?:consulte|associe|entendu)\\w*|relu|redige)|associes|consultes)\\b|\\b(?:consult\\w+|(?:drawn up|prepared|drafted|written|developed|discussed|elabore\\w*|redige\\w*|prepare\\w*|etabli\\w*|ecrit\\w*|discute\\w*) (?:together )?(?=with\\b|avec\\b)|workshops?|focus groups?|discussions?|meetings?|interviews?|ateliers?|entretiens?|with the participation|avec la participation|views|contributions?|participation)\\b[^.]{0,40}\\b(?:with|of|by|from|avec|des?|d')\\s*(?:[\\p{L}\\d-]+ ){0,3}?${CHILDREN}\\b|\\b(?:made|written|drawn up|prepared|drafted|fait|ecrit|redige|realise|prepare)\\w* (?:by|par) (?:[\\p{L}\\d-]+ ){0,3}?${CHILDREN}\\b`,
	"u",
);
const THIS_TEXT =
	/\b(?:this|these|the present|our|its|present|la presente|ce|cette|cet|nos|notre|sa)\b[^.]{0,40}\b(?:contribution|document|text|booklet|leaflet|livret|carnet|brochure|reply|draft|submission|comments?|remarks|observations|reponses?|commentaires|texte)\b|\b(?:drafting|preparation|preparing|redaction|elaboration|preparer|rediger)\b/;
const CHILD = `(?:${CHILDREN}|child|young person|enfant|jeune)`;
const NONE = new RegExp(
	`\\b(?:no|not|without|aucun\\w*|n'(?:a|ont)|sans)\\b[^.]{0,40}\\b${CHILD}\\b|\\b${CHILD}\\b[^.]{0,30}\\b(?:were not|was not|did not|have not|n'ont|n'a)\\b`,
);

/** A heading on the part that children took: "Participation of children", "Comment les enfants ont participé". */
const ON_CHILDREN =
	/^(?:\W|\d)*(?:(?:involvement|participation|contribution|views|voices?|consultation) of (?:the )?(?:children|young people)|children'?s? (?:participation|involvement|contribution|views)|participation des (?:enfants|jeunes)|(?:parole|avis|contribution|consultation) des (?:enfants|jeunes)|how (?:the |these )?(?:children|young people) (?:\p{L}+ )?(?:took|participat|contribut|involv|consult|heard)\w*|comment les (?:enfants|jeunes) (?:[\p{L}']+ ){0,3}?(?:particip|contribu|associ|consult|entend)\w*|(?:who|which children) took part|qui a participe)/u;

/** "67 children aged 8 to 17 took part in nine focus groups": children counted with their ages before the first answer. */
const COUNTED = new RegExp(
	`\\b\\d+\\s${CHILDREN}\\b(?:[^.]{0,40}\\b(?:aged?|between|from|ages?|agee?s|de)\\b[^.]{0,30}\\d)[^.]{0,60}\\b(?:took part|participat\\w+|contribut\\w+|ont (?:pris part|particip\\w+|contribu\\w+)|(?:were|ont ete) (?:heard|asked|consulte\\w*|entendu\\w*|interroge\\w*))`,
	"u",
);

/** "We were 27 girls and boys", "Nous sommes douze jeunes": children who speak for themselves. */
const WE_CHILDREN = new RegExp(
	`\\b(?:we (?:are|were)|nous (?:sommes|etions))\\s(?:[\\p{L}\\d-]+ ){1,3}?(?:${CHILDREN}|girls|boys|filles|garcons|collegiens|lyceens)\\b`,
	"u",
);

/** "Children involved in the preparation: ☒ yes ☐ no" */
const ON_CHILDREN_TAKING_PART = new RegExp(
	`\\b${CHILDREN}\\b[^.]{0,60}\\b(?:involved|participat\\w+|took part|consulted|heard|particip\\w+|associe\\w*|consulte\\w*|entendu\\w*)\\b|\\b(?:involvement|participation|consultation)\\b[^.]{0,20}\\b${CHILDREN}\\b`,
	"u",
);
const TICKED = /(?:[☒☑✓✔✗✘]|\[\s?x\s?\])\s*(yes|no|oui|non)(?!\p{L})/u;

/** The answer to a form's question whether children took part: a tick behind it, or the word below it. */
function answerOn(line: Line, next: Line | undefined): string[] {
	if (!ON_CHILDREN_TAKING_PART.test(line.plain)) return [];
	const behind = TICKED.exec(line.plain)?.[1];
	if (behind !== undefined) return [behind];
	const below = line.text.length < 120 && /[?:]$/.test(line.text) ? (next?.plain ?? "") : "";
	const answer = TICKED.exec(below)?.[1] ?? /^(yes|no|oui|non)(?![\p{L}])/u.exec(below)?.[1];
	return answer === undefined ? [] : [answer];
}

/** "The workshop brought together seventeen young people aged 11 to 16" */
const GATHERED = new RegExp(
	`\\b(?:brought together|gathered|(?:a|ont|avons) reuni)\\s(?:[\\p{L}\\d-]+ ){1,3}?${CHILDREN}\\s(?:aged?|between|from|ages|agee?s|de|entre)\\b[^.]{0,20}\\d`,
	"u",
);

/** Whether children took part in making the document; null when it does not say. */
export function childrenIn(lines: readonly Line[], front: readonly Line[]): boolean | null {
	const headed = lines.flatMap((line, i) => (line.heading && ON_CHILDREN.test(line.plain) ? lines.slice(i + 1, i + 5) : []));
	const ticked = lines.flatMap((line, i) => answerOn(line, lines[i + 1]))[0];
	if (ticked !== undefined) return ticked === "yes" || ticked === "oui";
	if (front.some((line) => COUNTED.test(line.plain) || GATHERED.test(line.plain) || WE_CHILDREN.test(line.plain))) return true;
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
