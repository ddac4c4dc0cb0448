import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatNumber } from "../../src/word/numbering/formats.js";

const written = (format: string, lang: string, ...values: readonly number[]): string =>
	values.map((value) => formatNumber(value, { format, lang })).join(" ");

const CASES: readonly (readonly [string, string, readonly number[], string])[] = [
	["decimal", "en", [0, 1, 10, 1234], "0 1 10 1234"],
	["decimalZero", "en", [0, 9, 10, 100], "00 09 10 100"],
	["lowerLetter", "en", [1, 26, 27, 28, 52, 53, 780, 781], `a z aa bb zz aaa ${"z".repeat(30)} a`],
	["upperLetter", "en", [2, 27], "B AA"],
	["lowerRoman", "en", [1, 4, 9, 14, 40, 90, 400, 1994], "i iv ix xiv xl xc cd mcmxciv"],
	["upperRoman", "en", [3, 2018], "III MMXVIII"],
	["ordinal", "en-GB", [1, 2, 3, 4, 11, 12, 13, 21, 112, 122], "1st 2nd 3rd 4th 11th 12th 13th 21st 112th 122nd"],
	["ordinal", "fr-FR", [1, 2, 21], "1er 2e 21e"],
	["cardinalText", "en", [0, 8, 13, 40, 99, 100, 1001], "Zero Eight Thirteen Forty Ninety-nine One hundred One thousand one"],
	[
		"cardinalText",
		"fr",
		[1, 16, 17, 21, 71, 75, 80, 81, 91, 99],
		"Un Seize Dix-sept Vingt et un Soixante et onze Soixante-quinze Quatre-vingts Quatre-vingt-un Quatre-vingt-onze Quatre-vingt-dix-neuf",
	],
	["cardinalText", "fr", [100, 200, 201, 1000, 2000, 80000], "Cent Deux cents Deux cent un Mille Deux mille Quatre-vingt mille"],
	[
		"ordinalText",
		"en",
		[1, 2, 3, 5, 8, 9, 12, 20, 21, 100],
		"First Second Third Fifth Eighth Ninth Twelfth Twentieth Twenty-first One hundredth",
	],
	[
		"ordinalText",
		"fr",
		[1, 2, 4, 5, 9, 21, 80, 100, 1000],
		"Premier Deuxième Quatrième Cinquième Neuvième Vingt et unième Quatre-vingtième Centième Millième",
	],
	["chicago", "en", [1, 2, 3, 4, 5], "* † ‡ § **"],
	["hex", "en", [10, 255], "A FF"],
	["numberInDash", "en", [7], "- 7 -"],
	["russianLower", "ru", [1, 7, 29, 30], "а ж я аа"],
	["hebrew1", "he", [1, 10, 15, 16, 22, 100, 115], "א י טו טז כב ק קטו"],
	["decimalEnclosedCircle", "ja", [1, 20, 21], "① ⑳ 21"],
	["chineseCounting", "zh", [1, 10, 11, 20, 105, 110], "一 十 十一 二十 一百零五 一百一十"],
	["ideographDigital", "zh", [10, 2018], "一〇 二〇一八"],
	["none", "en", [1], ""],
	["aFormatOfTheFuture", "en", [5], "5"],
	["constructor", "en", [5], "5"],
];

for (const [format, lang, values, wanted] of CASES)
	test(`number format ${format} (${lang})`, () => assert.equal(written(format, lang, ...values), wanted));

test("custom formats pad with zeros as their example does", () => {
	assert.equal(formatNumber(7, { format: "custom", pattern: "0001, 0002, 0003, ..." }), "0007");
	assert.equal(formatNumber(7, { format: "custom", pattern: "what" }), "7");
});

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Reads a Roman number by another rule than the one that writes it. */
function romanValue(roman: string): number {
	const digits = [...roman].map((digit) => VALUES[digit] ?? Number.NaN);
	return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

test("Roman numbers mean what they should", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 3999 }),
			(value) => romanValue(formatNumber(value, { format: "lowerRoman" })) === value,
		),
	);
});

test("letters mean what they should", () => {
	const valueOfLetters = (letters: string): number => (letters.length - 1) * 26 + letters.charCodeAt(0) - 96;
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 780 }),
			(value) => valueOfLetters(formatNumber(value, { format: "lowerLetter" })) === value,
		),
	);
});

test("numbers in words are all different, in both languages and both kinds", () => {
	for (const lang of ["en", "fr"]) {
		for (const format of ["cardinalText", "ordinalText"]) {
			assert.equal(new Set(Array.from({ length: 3000 }, (_, value) => formatNumber(value, { format, lang }))).size, 3000);
		}
	}
});

test("any number in any format is a string", () => {
	fc.assert(
		fc.property(
			fc.string(),
			fc.integer(),
			fc.string(),
			(format, value, lang) => typeof formatNumber(value, { format, lang }) === "string",
		),
	);
});
