import { abstractNum, field, filesOf, item, level, num, paragraph, paragraphOf, run, sectionWith, style, table } from "./docx.js";

/** A document with something of everything. */
export const FILES = filesOf({
	styles:
		style("A", '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') +
		style("B", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>'),
	numbering:
		abstractNum(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%1.%2)")) +
		num(1, 0) +
		num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'),
	footnotes: `<w:footnote w:id="1">${paragraph("note")}</w:footnote>`,
	endnotes: `<w:endnote w:id="1">${paragraph("end")}</w:endnote>`,
	comments: `<w:comment w:id="1" w:author="a">${paragraph("c")}</w:comment>`,
	settings: '<w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr>',
	headers: { h1: paragraph("head") },
	core: "<dc:title>t</dc:title>",
	body:
		paragraph("one", '<w:pStyle w:val="A"/>') +
		item("two", 1, 1) +
		item("three", 2) +
		paragraphOf(
			`${run("a")}<w:del w:author="x">${run("b")}</w:del><w:ins>${run("c", "<w:vanish/>")}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>`,
			"<w:rPr><w:del/></w:rPr>",
		) +
		paragraphOf(field("TOC", run("t")) + field('HYPERLINK "http://a.b"', run("l"))) +
		paragraphOf(
			`<w:r><w:pict><w:txbxContent>${paragraph("box")}</w:txbxContent></w:pict></w:r><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den/></m:f></m:oMath>`,
		) +
		`<w:sdt><w:sdtPr><w:tag w:val="q"/></w:sdtPr><w:sdtContent>${table([paragraph("x"), table([paragraph("y")])], [paragraph("z")])}</w:sdtContent></w:sdt>` +
		`<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${paragraph("m")}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>` +
		sectionWith("h1"),
});
const ELEMENTS =
	"w:p w:r w:t w:tbl w:tr w:tc w:tcPr w:sdt w:sdtContent w:txbxContent w:fldChar w:ins w:del w:moveFrom w:hyperlink w:ruby w:rt w:rubyBase w:sectPr w:pict w:oMath mc:AlternateContent mc:Choice mc:Fallback".split(
		" ",
	);
const VALUES = ["", "-1", "0", "99999999999", "constructor", "continue", "begin", "end"];

/** One change, as numbers that a generator draws. */
export interface Mutation {
	readonly part: number;
	readonly at: number;
	readonly to: number;
	readonly how: number;
	readonly which: number;
}

/** Changes a part so that it stays well-formed: elements removed, doubled, swapped, renamed, wrapped, or their attributes changed. */
export function mutated(xml: string, { at, to, how, which }: Mutation): string {
	const elements = [...xml.matchAll(/<([\w:]+)[^>]*?(\/?)>/g)].filter((found) => found.index > 60);
	const found = elements[at % Math.max(1, elements.length)];
	if (found === undefined) return xml;
	const [from, end] = [found.index, endOf(xml, found)];
	const whole = xml.slice(from, end);
	const place = elements[to % elements.length]?.index ?? 0;
	const name = ELEMENTS[which % ELEMENTS.length] ?? "";
	if (how === 0) return xml.slice(0, from) + xml.slice(end);
	if (how === 1) return xml.slice(0, place) + whole + xml.slice(place);
	if (how === 2) return `${xml.slice(0, from)}<${name}>${whole}</${name}>${xml.slice(end)}`;
	if (how === 3)
		return xml.slice(0, from) + whole.replace(/^<[\w:]+/, `<${name}`).replace(/<\/[\w:]+>$/, `</${name}>`) + xml.slice(end);
	if (how === 4) return xml.slice(0, from) + whole.replace(/="[^"]*"/, `="${VALUES[which % VALUES.length]}"`) + xml.slice(end);
	if (how === 6) return swapped(xml, [from, end], elements[to % elements.length]);
	return xml.slice(0, place) + xml.slice(place + 1);
}

/** Two elements change places; one inside the other stays. */
function swapped(xml: string, [from, end]: readonly [number, number], other: RegExpExecArray | undefined): string {
	if (other === undefined) return xml;
	const [from2, end2] = [other.index, endOf(xml, other)];
	if (from2 >= from && from2 < end) return xml;
	if (from >= from2 && from < end2) return xml;
	const [a, b] = from < from2 ? [[from, end] as const, [from2, end2] as const] : [[from2, end2] as const, [from, end] as const];
	return xml.slice(0, a[0]) + xml.slice(b[0], b[1]) + xml.slice(a[1], b[0]) + xml.slice(a[0], a[1]) + xml.slice(b[1]);
}

/** The end of the element that begins there. */
function endOf(xml: string, found: RegExpExecArray): number {
	let at = found.index + found[0].length;
	if (found[2] === "/") return at;
	const tags = new RegExp(`<(/?)${found[1]}(?=[ />])[^>]*?(/?)>`, "g");
	tags.lastIndex = at;
	for (let depth = 1; depth > 0; ) {
		const tag = tags.exec(xml);
		if (tag === null) return at;
		if (tag[1] === "/") depth--;
		else if (tag[2] !== "/") depth++;
		at = tags.lastIndex;
	}
	return at;
}
