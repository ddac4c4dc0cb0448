import { cardinal, ordinal, ordinalSign } from "./words.js";

/** How a number is to be written. */
export interface NumberStyle {
	/** `w:numFmt` */
	readonly format: string;
	/** For the format "custom": the first numbers as an example ("001, 002, 003, ..."). */
	readonly pattern?: string | undefined;
	/** Language of numbers in words; English unless it is French. */
	readonly lang?: string | undefined;
}

const FORMATS: Readonly<Record<string, (value: number, lang: string) => string>> = {
	decimal: String,
	none: () => "",
	bullet: () => "",
	decimalZero: (value) => (value >= 0 && value < 10 ? `0${value}` : String(value)),
	lowerLetter: (value) => letters(value, "abcdefghijklmnopqrstuvwxyz"),
	upperLetter: (value) => letters(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
	lowerRoman: (value) => roman(value).toLowerCase(),
	upperRoman: roman,
	ordinal: (value, lang) => `${value}${ordinalSign(value, lang)}`,
	cardinalText: (value, lang) => capital(cardinal(value, lang)),
	ordinalText: (value, lang) => capital(ordinal(value, lang)),
	hex: (value) => value.toString(16).toUpperCase(),
	chicago: (value) => repeated(value, "*†‡§"),
	numberInDash: (value) => `- ${value} -`,
	decimalFullWidth: (value) => shifted(value, 0xff10),
	decimalFullWidth2: (value) => shifted(value, 0xff10),
	decimalHalfWidth: String,
	arabicAbjad: (value) => letters(value, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
	arabicAlpha: (value) => letters(value, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
	hindiNumbers: (value) => shifted(value, 0x0966),
	thaiNumbers: (value) => shifted(value, 0x0e50),
	russianLower: (value) => letters(value, "абвгдежзиклмнопрстуфхцчшщыэюя"),
	russianUpper: (value) => letters(value, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
	hebrew1: hebrew,
	hebrew2: (value) => letters(value, "אבגדהוזחטיכלמנסעפצקרשת"),
	ganada: (value) => letters(value, "가나다라마바사아자차카타파하"),
	chosung: (value) => letters(value, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
	decimalEnclosedCircle: (value) => enclosed(value, 0x2460, 20),
	decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460, 20),
	decimalEnclosedParen: (value) => enclosed(value, 0x2474, 20),
	decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, 20),
	ideographEnclosedCircle: (value) => enclosed(value, 0x3220, 10),
	ideographDigital: chineseDigits,
	japaneseDigitalTenThousand: chineseDigits,
	taiwaneseDigital: chineseDigits,
	koreanDigital2: chineseDigits,
	chineseCounting: chineseTens,
	chineseCountingThousand: chineseTens,
	taiwaneseCounting: chineseTens,
	taiwaneseCountingThousand: chineseTens,
	japaneseCounting: chineseTens,
	ideographTraditional: (value) => cycled(value, "甲乙丙丁戊己庚辛壬癸"),
	ideographZodiac: (value) => cycled(value, "子丑寅卯辰巳午未申酉戌亥"),
	aiueoFullWidth: (value) =>
		letters(value, "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
	irohaFullWidth: (value) =>
		letters(value, "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"),
};

/** A number as Word displays it in a list or as the mark of a note; a format that we do not know is decimal. */
export function formatNumber(value: number, style: NumberStyle): string {
	if (style.format === "custom") return padded(value, style.pattern ?? "");
	const write = Object.hasOwn(FORMATS, style.format) ? FORMATS[style.format] : undefined;
	return (write ?? String)(value, style.lang ?? "en");
}

/** z is followed by aa, then bb: the letter is repeated. Word stops at 780 and begins again. */
function letters(value: number, alphabet: string): string {
	const signs = [...alphabet];
	if (value < 1) return "";
	const index = (value - 1) % (signs.length * 30);
	return (signs[index % signs.length] ?? "").repeat(Math.floor(index / signs.length) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, "M"],
	[900, "CM"],
	[500, "D"],
	[400, "CD"],
	[100, "C"],
	[90, "XC"],
	[50, "L"],
	[40, "XL"],
	[10, "X"],
	[9, "IX"],
	[5, "V"],
	[4, "IV"],
	[1, "I"],
];

function roman(value: number): string {
	if (value < 1 || value > 32_767) return value === 0 ? "" : String(value);
	let rest = value;
	let written = "";
	for (const [size, sign] of ROMAN) {
		written += sign.repeat(Math.floor(rest / size));
		rest %= size;
	}
	return written;
}

function repeated(value: number, signs: string): string {
	return value < 1 ? "" : (signs[(value - 1) % signs.length] ?? "").repeat(Math.ceil(value / signs.length) % 100);
}

function cycled(value: number, signs: string): string {
	return value < 1 ? "" : value <= signs.length ? (signs[value - 1] ?? "") : String(value);
}

function shifted(value: number, zero: number): string {
	return String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function enclosed(value: number, first: number, last: number): string {
	return value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value);
}

function padded(value: number, pattern: string): string {
	const width = /^0{0,20}1(?=,|$)/.exec(pattern.trim())?.[0].length ?? 1;
	return String(value).padStart(width, "0");
}

function hebrew(value: number): string {
	if (value < 1 || value > 999) return String(value);
	const [hundreds, rest] = [Math.floor(value / 100), value % 100];
	const head = ["", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק"][hundreds] ?? "";
	if (rest === 15 || rest === 16) return `${head}ט${rest === 15 ? "ו" : "ז"}`;
	return head + ("  יכלמנסעפצ"[Math.floor(rest / 10) + 1] ?? "").trim() + (" אבגדהוזחט"[rest % 10] ?? "").trim();
}

function chineseDigits(value: number): string {
	return String(value).replace(/\d/g, (digit) => "〇一二三四五六七八九"[Number(digit)] ?? "");
}

function chineseTens(value: number): string {
	if (value < 1 || value > 9_999) return chineseDigits(value);
	const digits = [...String(value)].map(Number);
	const written = digits.map((digit, i) =>
		digit === 0 ? "零" : ` 一二三四五六七八九`[digit] + (["", "十", "百", "千"][digits.length - 1 - i] ?? ""),
	);
	return written.join("").replace(/零+/g, "零").replace(/零$/, "").replace(/^一十/, "十");
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
