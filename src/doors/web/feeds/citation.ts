/** How to cite a document: as a sentence, and for the programmes that keep references. */
import type { Day } from "../../../domain/deadline.js";

export interface Citation {
	readonly author: string;
	readonly title: string;
	/** Official symbol. */
	readonly symbol: string;
	/** "version 2", where there are several. */
	readonly version: string | null;
	readonly publisher: string;
	readonly day: Day;
	readonly writtenDay: string;
	/** Permanent address, absolute. */
	readonly address: string;
	/** ISO 639-1 of the document. */
	readonly language: string;
}

export const FORMATS = ["bib", "ris", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_NAMES: Readonly<Record<Format, string>> = { bib: "BibTeX", ris: "RIS", json: "CSL-JSON" };

export const FORMAT_TYPES: Readonly<Record<Format, string>> = {
	bib: "application/x-bibtex; charset=utf-8",
	ris: "application/x-research-info-systems; charset=utf-8",
	json: "application/vnd.citationstyles.csl+json; charset=utf-8",
};

/** The sentence, in the pieces before, in and after the italics. */
export function citedText(citation: Citation): readonly [before: string, title: string, after: string] {
	const after = [citation.symbol, citation.version, citation.publisher, citation.writtenDay].filter(
		(part) => part !== null && part !== "",
	);
	return [`${citation.author}, `, citation.title, `, ${after.join(", ")}, ${citation.address}`];
}

/** The reference in a format. */
export function citedAs(citation: Citation, format: Format): string {
	return { bib: bibtex, ris, json: csl }[format](citation);
}

function bibtex(citation: Citation): string {
	const fields: readonly [string, string][] = [
		["author", `{${tex(citation.author)}}`],
		["title", `{${tex(citation.title)}}`],
		["number", tex(citation.symbol)],
		["institution", `{${tex(citation.publisher)}}`],
		["year", citation.day.slice(0, 4)],
		["date", citation.day],
		["url", citation.address],
		["language", citation.language],
		...(citation.version === null ? [] : [["note", tex(citation.version)] as [string, string]]),
	];
	return `@techreport{${key(citation)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}

function ris(citation: Citation): string {
	const lines: readonly [string, string][] = [
		["TY", "RPRT"],
		["AU", citation.author],
		["TI", citation.title],
		["M1", citation.symbol],
		["ET", citation.version ?? ""],
		["PB", citation.publisher],
		["DA", citation.day.replaceAll("-", "/")],
		["PY", citation.day.slice(0, 4)],
		["LA", citation.language],
		["UR", citation.address],
		["ER", ""],
	];
	return lines.flatMap(([tag, value]) => (value === "" && tag !== "ER" ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join("");
}

function csl(citation: Citation): string {
	const parts = citation.day.split("-").map(Number);
	const item = {
		id: key(citation),
		type: "report",
		author: [{ literal: citation.author }],
		title: citation.title,
		number: citation.symbol,
		...(citation.version === null ? {} : { version: citation.version }),
		publisher: citation.publisher,
		issued: { "date-parts": [parts] },
		language: citation.language,
		URL: citation.address,
	};
	return `${JSON.stringify([item], null, 2)}\n`;
}

/** A key of letters, digits and hyphens. */
function key(citation: Citation): string {
	return citation.symbol.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function tex(text: string): string {
	return oneLine(text).replace(/[\\{}$&#^_%~]/g, (sign) =>
		sign === "\\" ? "\\textbackslash{}" : /[\^~]/.test(sign) ? `\\${sign}{}` : `\\${sign}`,
	);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
