/** What stands behind a number and says that it is no question of this questionnaire: "question 5 of the 1st round", "Q1 2017". */

/** "Q1 2017" is a quarter of a year. */
const YEAR = /^\s(?:19|20)\d\d\b/;

const OF =
	"^\\s*(?:\\([^()]{0,40}\\)\\s*)?,?\\s*(?:of|in|from|to|on|du|de|des|dans|d')\\s*(?:the\\s+|la\\s+|le\\s+|les\\s+|l'|our\\s+|your\\s+|its\\s+|notre\\s+|nos\\s+|votre\\s+|this\\s+|cette\\s+|a\\s+|une?\\s+)?";
/** Rounds and questionnaires that are not this one. */
const OTHER_ROUND = new RegExp(
	`${OF}(?:[\\p{L}'-]+\\s+(?:of\\s+|du\\s+|de\\s+)?(?:the\\s+|la\\s+|le\\s+|l')?){0,3}?(?:(?:first|1st|previous|earlier|preceding|former|last|premiere?|1ere?|precedente?|ancienne?)\\s+(?:\\p{L}+\\s+)?(?:round|cycle|questionnaire|evaluation)|questionnaire\\s+(?:of\\s+|de\\s+)?(?:19|20)\\d\\d|(?:19|20)\\d\\d\\s+questionnaire|(?:round|cycle)\\s+precedent|questionnaire\\s+precedent)`,
	"u",
);
/** Questions that somebody else was asked. */
const OTHER_QUESTIONS = new RegExp(
	`${OF}(?:[\\p{L}'-]+\\s+){0,2}?(?:survey|poll|study|interview|quiz|test|exam|exit poll|opinion poll|guide|sondage|enquete|etude|entretien|examen|epreuve|baccalaureat|concours|census|recensement)`,
	"u",
);

/** True when what follows a number sends it to another text. */
export function isElsewhere(behind: string): boolean {
	return YEAR.test(behind) || OTHER_ROUND.test(behind.slice(0, 120)) || OTHER_QUESTIONS.test(behind.slice(0, 80));
}
