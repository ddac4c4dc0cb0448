/** A letter as a list of parts, from which its text and its HTML are made alike. */
import type { Language } from "../domain/wording.js";
import { phrasesIn } from "../locale/index.js";

/** A letter as it is sent. */
export interface Letter {
	readonly language: Language;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

export type Part = { readonly says: string } | { readonly code: string } | { readonly link: string; readonly named: string };

/** Sets a letter: greeting, parts, close. */
export function letterOf(
	language: Language,
	{ to, subject, parts }: { readonly to: string; readonly subject: string; readonly parts: readonly Part[] },
): Letter {
	const { letters } = phrasesIn(language);
	const all: readonly Part[] = [{ says: letters.greeting(to) }, ...parts, { says: letters.close }];
	return {
		language,
		subject: oneLine(subject),
		text: `${all.map(asText).join("\n\n")}\n`,
		html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${all.map(asHtml).join("\n")}</body></html>\n`,
	};
}

function asText(part: Part): string {
	if ("says" in part) return oneLine(part.says);
	return "code" in part ? `    ${part.code}` : `${part.named}:\n${part.link}`;
}

function asHtml(part: Part): string {
	if ("says" in part) return `<p>${escaped(oneLine(part.says))}</p>`;
	if ("code" in part) return `<p style="font-size:1.75em;letter-spacing:0.08em"><strong>${escaped(part.code)}</strong></p>`;
	const link = escaped(part.link);
	return `<p><a href="${link}">${escaped(part.named)}</a><br>${link}</p>`;
}

/** A name that was typed in must not begin a line of its own, nor a header. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
