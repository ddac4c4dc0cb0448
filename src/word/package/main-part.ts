import { WordRefusal } from "../refusal.js";
import type { Package } from "./package.js";
import { notWord } from "./seems.js";

const KINDS: readonly (readonly [RegExp, string])[] = [
	[/spreadsheetml|ms-excel/, "an Excel workbook"],
	[/presentationml|ms-powerpoint/, "a PowerPoint presentation"],
	[/visio/, "a Visio drawing"],
	[/xps/, "an XPS document"],
];

/** The name of the Word text in a package, found by its relationship; refuses other kinds and macros. */
export function mainPartOf(file: Package): string {
	const found = [...file.relationships("").values()].find((one) => one.type === "officeDocument" && !one.external);
	const name = found?.target ?? file.names.find((one) => /wordprocessingml\.(document|template)\.main/.test(file.type(one)));
	if (name === undefined) throw notWord("an Office file without a text");
	const type = file.type(name);
	const other = KINDS.find(([kind]) => kind.test(type));
	if (other !== undefined) throw notWord(other[1]);
	if (isMacro(type) || file.names.some((one) => isMacro(file.type(one)) || /(^|\/)vba(project|data)\.(bin|xml)$/i.test(one))) {
		throw new WordRefusal(
			"macros",
			"The document contains macros. Save it as .docx (Word document without macros) and send that.",
		);
	}
	return name;
}

function isMacro(type: string): boolean {
	return /macroenabled|vbaproject/.test(type);
}
