/** The number in words: "twenty-one", « vingt et un ». */
export function cardinal(value: number, lang: string): string {
	if (value < 0 || value > 999_999) return String(value);
	return isFrench(lang) ? french(value) : english(value);
}

/** The rank in words: "twenty-first", « vingt et unième ». */
export function ordinal(value: number, lang: string): string {
	if (value < 0 || value > 999_999) return String(value);
	return isFrench(lang) ? frenchRank(value) : englishRank(value);
}

/** What follows the figures of a rank: "st", « er ». */
export function ordinalSign(value: number, lang: string): string {
	if (isFrench(lang)) return value === 1 ? "er" : "e";
	const teen = value % 100 >= 11 && value % 100 <= 13;
	return (teen ? undefined : { 1: "st", 2: "nd", 3: "rd" }[value % 10]) ?? "th";
}

function isFrench(lang: string): boolean {
	return /^fr\b/i.test(lang);
}

const ONES =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function english(value: number): string {
	if (value < 20) return ONES[value] ?? "";
	if (value < 100) return (TENS[Math.floor(value / 10)] ?? "") + (value % 10 === 0 ? "" : `-${ONES[value % 10]}`);
	const [size, name] = value < 1_000 ? [100, "hundred"] : [1_000, "thousand"];
	const rest = value % Number(size);
	return `${english(Math.floor(value / Number(size)))} ${name}${rest === 0 ? "" : ` ${english(rest)}`}`;
}

const RANKS: Readonly<Record<string, string>> = {
	one: "first",
	two: "second",
	three: "third",
	five: "fifth",
	eight: "eighth",
	nine: "ninth",
	twelve: "twelfth",
};

function englishRank(value: number): string {
	return english(value).replace(
		/[a-z]+$/,
		(word) => RANKS[word] ?? (word.endsWith("y") ? `${word.slice(0, -1)}ieth` : `${word}th`),
	);
}

const UNITES =
	"zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
		" ",
	);
const DIZAINES = "  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");

function french(value: number): string {
	if (value < 20) return UNITES[value] ?? "";
	if (value < 100) return frenchTens(value);
	if (value < 1_000) return frenchHundreds(value);
	const [thousands, rest] = [Math.floor(value / 1_000), value % 1_000];
	const head = thousands === 1 ? "mille" : `${french(thousands).replace(/(cent|vingt)s$/, "$1")} mille`;
	return rest === 0 ? head : `${head} ${french(rest)}`;
}

function frenchTens(value: number): string {
	const ten = DIZAINES[Math.floor(value / 10)] ?? "";
	const base = value >= 90 ? 80 : value >= 80 ? 80 : value >= 70 ? 60 : value - (value % 10);
	const rest = value - base;
	if (rest === 0) return value === 80 ? "quatre-vingts" : ten;
	const joined = (rest === 1 || rest === 11) && value < 80 ? " et " : "-";
	return `${ten}${joined}${UNITES[rest]}`;
}

function frenchHundreds(value: number): string {
	const [hundreds, rest] = [Math.floor(value / 100), value % 100];
	const head = hundreds === 1 ? "cent" : `${UNITES[hundreds]} cent`;
	if (rest === 0) return hundreds === 1 ? head : `${head}s`;
	return `${head} ${french(rest)}`;
}

function frenchRank(value: number): string {
	if (value === 1) return "premier";
	const words = french(value).replace(/(cent|vingt)s$/, "$1");
	if (words.endsWith("cinq")) return `${words}uième`;
	if (words.endsWith("neuf")) return `${words.slice(0, -1)}vième`;
	return `${words.replace(/e$/, "")}ième`;
}
