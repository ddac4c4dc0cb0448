/** Days, numbers and enumerations as each language writes them. A day is a day: no zone comes into it here. */
import type { Day } from "../domain/deadline.js";
import type { Language } from "../domain/wording.js";

const TAG: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };
const DAY = formats({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = formats({ month: "long", year: "numeric", timeZone: "UTC" });

/** Made once: making one takes longer than using it a thousand times. */
const NUMBER = each((tag) => new Intl.NumberFormat(tag));
const LIST = each((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const LANGUAGE_NAME = each((tag) => new Intl.DisplayNames(tag, { type: "language" }));

/** "14 January 2018", "14 janvier 2018", "1er janvier 2018". */
export function writtenDay(day: Day, language: Language): string {
	return firstOfMonth(DAY[language].format(noon(day)), language);
}

/** "June 2017", "juin 2017". */
export function writtenMonth(day: Day, language: Language): string {
	return MONTH[language].format(noon(day));
}

/** "2,000", "2 000". */
export function writtenNumber(value: number, language: Language): string {
	return NUMBER[language].format(value);
}

/** "Albania, Belgium and Finland". */
export function enumeration(items: readonly string[], language: Language): string {
	return LIST[language].format(items);
}

/** Name of a language in a language; the code itself when it is none. */
export function languageName(code: string, language: Language): string {
	try {
		return LANGUAGE_NAME[language].of(code) ?? code;
	} catch {
		return code;
	}
}

function formats(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
	return each((tag) => new Intl.DateTimeFormat(tag, options));
}

function each<T>(make: (tag: string) => T): Readonly<Record<Language, T>> {
	return { en: make(TAG.en), fr: make(TAG.fr) };
}

function noon(day: Day): Date {
	return new Date(`${day}T12:00:00Z`);
}

function firstOfMonth(written: string, language: Language): string {
	return language === "fr" ? written.replace(/\b1 (?=\p{L})/u, "1er ") : written;
}
