/** Numbers in words and Roman figures, English and French, without case and accents: "ninth", "quinzième", "seven", "IX". */

const EN_CARDINALS =
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
		" ",
	);
const EN_ORDINALS =
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
		" ",
	);
const FR_CARDINALS =
	"un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(
		" ",
	);
const FR_ORDINALS =
	"premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme".split(
		" ",
	);

const CARDINALS = new Map<string, number>([
	...numbered(EN_CARDINALS),
	...numbered(FR_CARDINALS),
	...beyond("twenty", EN_CARDINALS, 20),
	...beyond("vingt", FR_CARDINALS, 20),
	["une", 1],
	["vingt et un", 21],
	["thirty", 30],
	["trente", 30],
]);

const ORDINALS = new Map<string, number>([
	...numbered(EN_ORDINALS),
	...numbered(FR_ORDINALS),
	...beyond("twenty", EN_ORDINALS, 20),
	...beyond("vingt", FR_ORDINALS, 20),
	["premier", 1],
	["seconde", 2],
	["vingt et unieme", 21],
	["thirtieth", 30],
	["trentieme", 30],
]);

/** "1st", "3rd", "9th", "1er", "1ère", "2nde", "9e", "9ème". */
const WITH_ENDING = "[1-9]\\d?(?:st|nd|rd|th|ere|er|re|nde|eme|ieme|e)";

/** A pattern for one cardinal in words. */
export const CARDINAL = alternatives(CARDINALS.keys());
/** A pattern for one ordinal, in words or figures. */
export const ORDINAL = `(?:${alternatives(ORDINALS.keys())}|${WITH_ENDING})`;
/** A pattern for one Roman figure. */
export const ROMAN = "(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})";

/** The value of a cardinal, an ordinal or a Roman figure; NaN for anything else. */
export function numberOf(word: string): number {
	const plain = word.replace(/\s+/g, " ");
	const hyphened = plain.replace(/ (?!et )(?<!et )/g, "-");
	for (const table of [CARDINALS, ORDINALS]) {
		const value = table.get(plain) ?? table.get(hyphened);
		if (value !== undefined) return value;
	}
	const figures = /^\d{1,2}/.exec(plain);
	return figures === null ? romanValue(plain) : Number(figures[0]);
}

function romanValue(word: string): number {
	if (!new RegExp(`^${ROMAN}$`).test(word)) return Number.NaN;
	const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
	const figures = Array.from(word, (sign) => values[sign] ?? 0);
	return figures.reduce((sum, value, at) => sum + (value < (figures[at + 1] ?? 0) ? -value : value), 0);
}

function numbered(words: readonly string[]): [string, number][] {
	return words.map((word, at) => [word, at + 1]);
}

/** "twenty-one" to "twenty-nine". */
function beyond(tens: string, words: readonly string[], above: number): [string, number][] {
	return words.slice(0, 9).map((word, at) => [`${tens}-${word}`, above + at + 1]);
}

function alternatives(words: Iterable<string>): string {
	const longestFirst = [...words].sort((a, b) => b.length - a.length);
	return `(?:${longestFirst.map((word) => word.replace(/[ -]/g, "[ -]")).join("|")})`;
}
