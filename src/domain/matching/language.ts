/**
 * English or French by the small words that every sentence of theirs has. The languages of the field are told in a microsecond; a text that
 * has few such words, or words of a third language, is left to a judge of many languages.
 */

/** Beginning of a text that mostly tells, and as much of it as is looked at before giving up. */
const SAMPLE = 160;
const LONGEST = 600;
/** Words of a text that may be a sentence. */
const SENTENCE = 8;
/** Least evidence of small words, the same with the shape of the others, and least evidence a word: foreign sentences hold a few of these too. */
const ENOUGH = 2;
const LEAST = 0.8;
const A_WORD = 0.15;

/** What a word says: for English, for French, for a third language. */
type Vote = readonly [english: number, french: number, other: number];

const SURE: Vote = [1, 0, 0];
const SURE_FRENCH: Vote = [0, 1, 0];
const FOREIGN: Vote = [0, 0, 1];
const VOTES: ReadonlyMap<string, Vote> = new Map([
	...voting(
		SURE,
		"the of and to is are be by for from with that this which have has not at it its was were been their they will would can if than these those " +
			"there what how who when where does did any such other also more we our you your he she his her should could must between under about into " +
			"through only each both during after before up out own self use used children child school schools law laws report reply replies answer answers state states government association",
	),
	...voting(
		SURE_FRENCH,
		"les des du et est dans pour par sur avec au aux ce cette ces il elle elles ils sont ne pas ou leur leurs nous vous qui une à été être ont son ses sa " +
			"notre votre dont où sans entre lors depuis après avant chez aussi ainsi donc mais comme selon sous très ça peut toute toutes tous tout enfants enfant " +
			"loi lois autre autres contenus réponse réponses école écoles état états ministère rapport",
	),
	...voting([0.7, 0, 0], "in on an or all no may as do"),
	...voting([0, 0.5, 0], "de la le en que se un l d qu n s j si même y nos"),
	// English and French have none of these; their neighbours are full of them.
	...voting(
		FOREIGN,
		"el los las del por con para como más muy pero una está están sus esta hay fue lo al cuando donde también porque desde hasta sobre il di che gli dei della delle nel nella per sono anche os da em com uma não dos das ao " +
			"und der die das den dem ein eine nicht mit von zu auf für ist sind het een van dat niet voor zijn och att som det är på af til og ikke på si nu cu și în este sunt na za je się jest nie su ve bir",
	),
]);

/** Endings and letter pairs that one of the two has and the other has not: for headings and lists without small words. */
const ENGLISH_SHAPE = /(?:ings?|ly|ness|ship|hood|ight|ough|th|ed|sh|ck|al|ity|ers?|ies|ry|cy|ive)$|^(?:th|wh|kn|sh)|w|k|ee|oo/;
const FRENCH_SHAPE = /(?:eurs?|eux|euses?|aux|iques?|aires?|elles?|(?<![ts]i)ons|ives?|ales?|tes|ise|ires?|rice)$|[éèêçàùâîôûœ]/;
const SHAPE = 0.4;

/** Shorter texts are names and headings: they are in the language around them. */
const SHORTEST = 40;

/** ISO 639-1 of a text, null when it is short or unsure; the judge is asked where small words do not tell. */
export function languageTold(text: string, judge: (text: string) => string | null): string | null {
	return text.length < SHORTEST ? null : (englishOrFrench(text) ?? judge(text.slice(0, LONGEST)));
}

/** Whether a text whose language is untold has the words of a sentence, so that a judge of many languages may know. */
export function isWorthJudging({ text, language }: { readonly text: string; readonly language: string | null }): boolean {
	return language === null && text.length >= SHORTEST && wordsOf(text.slice(0, LONGEST).toLowerCase()).length >= SENTENCE;
}

/** "en" or "fr"; null when it is neither, or cannot be told. */
function englishOrFrench(text: string): "en" | "fr" | null {
	const quick = verdict(voted(wordsOf(text.slice(0, SAMPLE).toLowerCase())), ENOUGH);
	if (quick !== null) return quick;
	const words = wordsOf(text.slice(0, LONGEST).toLowerCase());
	const votes = voted(words);
	// A longer text without small words is in a language that has others.
	const byShape = votes.other === 0 && words.length < SENTENCE + 4;
	return verdict(votes, ENOUGH) ?? (byShape ? verdict(shaped(words, votes), LEAST) : null);
}

interface Votes {
	readonly english: number;
	readonly french: number;
	readonly other: number;
	readonly words: number;
}

function voted(words: readonly string[]): Votes {
	let [english, french, other] = [0, 0, 0];
	for (const word of words) {
		const vote = VOTES.get(word);
		if (vote === undefined) continue;
		english += vote[0];
		french += vote[1];
		other += vote[2];
	}
	return { english, french, other, words: words.length };
}

function verdict({ english, french, other, words }: Votes, enough: number): "en" | "fr" | null {
	const best = Math.max(english, french);
	if (best < enough || best < A_WORD * words || best < 2 * Math.min(english, french) || best < 2 * other) return null;
	return english > french ? "en" : "fr";
}

function shaped(words: readonly string[], votes: Votes): Votes {
	let { english, french } = votes;
	for (const word of words) {
		if (word.length < 3 || VOTES.has(word)) continue;
		if (ENGLISH_SHAPE.test(word)) english += SHAPE;
		if (FRENCH_SHAPE.test(word)) french += SHAPE;
	}
	return { ...votes, english, french };
}

function voting(vote: Vote, words: string): [string, Vote][] {
	return words.split(" ").map((word) => [word, vote]);
}

/** Runs of letters. */
function wordsOf(text: string): string[] {
	const words: string[] = [];
	let from = -1;
	for (let at = 0; at <= text.length; at++) {
		const code = text.charCodeAt(at);
		const letter = (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000 && code !== 0xf7);
		if (letter && from < 0) from = at;
		else if (!letter && from >= 0) {
			words.push(text.slice(from, at));
			from = -1;
		}
	}
	return words;
}
