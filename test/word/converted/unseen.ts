import { abstractNum, docx, level, num, type Parts, paragraph, paragraphOf, run, sectionWith, style, table } from "../docx.js";

const secret = (text: string): string => run(text, "<w:vanish/>");
const by = 'w:author="Ann" w:date="2020-01-02T03:04:05Z"';
const deleted = (text: string): string => `<w:del w:id="9" ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
/** A text box as Word writes it. */
const box = (content: string): string =>
	`<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="600000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const cite = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: string, id: number, content: string): string => `<w:${kind} w:id="${id}">${content}</w:${kind}>`;
const separator = (kind: string): string =>
	`<w:${kind} w:type="separator" w:id="0">${paragraphOf("<w:r><w:separator/></w:r>")}</w:${kind}>`;

const NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
const STYLES =
	NORMAL +
	style("Hush", "<w:rPr><w:vanish/></w:rPr>", "character") +
	style("Quiet", '<w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr>') +
	style("Quieter", '<w:basedOn w:val="Quiet"/>');

/** Documents with UNSEEN in a place that no reader sees, and Seen in one that each does. */
const PLACES: Readonly<Record<string, Parts>> = {
	"a run": { body: paragraphOf(run("Seen ") + secret("UNSEEN")) },
	"a character style": { body: paragraphOf(run("Seen ") + run("UNSEEN", '<w:rStyle w:val="Hush"/>')) },
	"a paragraph style": { body: paragraph("Seen") + paragraph("UNSEEN", '<w:pStyle w:val="Quiet"/>') + paragraph("end") },
	"a style based on a hidden one": {
		body: paragraph("Seen") + paragraph("UNSEEN", '<w:pStyle w:val="Quieter"/>') + paragraph("end"),
	},
	"a whole paragraph with its mark": {
		body: paragraph("Seen") + paragraphOf(secret("UNSEEN"), "<w:rPr><w:vanish/></w:rPr>") + paragraph("end"),
	},
	"a run that a hidden style's neighbour shows": {
		body: paragraphOf(run("Seen", '<w:vanish w:val="0"/>') + run("UNSEEN"), '<w:pStyle w:val="Quiet"/>') + paragraph("end"),
	},
	"a table cell": { body: table([paragraph("Seen"), paragraphOf(run("a ") + secret("UNSEEN"))]) + paragraph("end") },
	"a footnote": {
		footnotes: note("footnote", 2, paragraphOf(run("Seen ") + secret("UNSEEN"))),
		body: paragraphOf(run("a") + cite("footnote", 2)),
	},
	"an endnote": {
		endnotes: note("endnote", 2, paragraphOf(run("Seen ") + secret("UNSEEN"))),
		body: paragraphOf(run("a") + cite("endnote", 2)),
	},
	"a text box": { body: paragraphOf(run("a") + box(paragraphOf(run("Seen ") + secret("UNSEEN")))) },
	"a page head": { headers: { h1: paragraphOf(run("head ") + secret("UNSEEN")) }, body: paragraph("Seen") },
	"a list item": {
		body:
			paragraph("Seen", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
			paragraphOf(secret("UNSEEN"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>') +
			paragraph("end"),
	},
	"the result of a field": {
		body: paragraphOf(`${run("Seen ")}<w:fldSimple w:instr=" QUOTE x ">${secret("UNSEEN")}</w:fldSimple>`),
	},
	"a deletion": { body: paragraphOf(run("Seen ") + deleted("UNSEEN")) },
	"a deletion in a cell": { body: table([paragraphOf(run("Seen ") + deleted("UNSEEN"))]) + paragraph("end") },
	"a deletion in a footnote": {
		footnotes: note("footnote", 3, paragraphOf(run("Seen ") + deleted("UNSEEN"))),
		body: paragraphOf(run("a") + cite("footnote", 3)),
	},
	"a whole deleted paragraph": {
		body: paragraph("Seen") + paragraphOf(deleted("UNSEEN"), `<w:rPr><w:del w:id="8" ${by}/></w:rPr>`) + paragraph("end"),
	},
	"a comment": {
		comments: `<w:comment w:id="0" ${by} w:initials="A">${paragraph("UNSEEN")}</w:comment>`,
		body: paragraphOf(
			`<w:commentRangeStart w:id="0"/>${run("Seen")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
		),
	},
};

/** Each of the places in a document of its own. */
export const UNSEEN: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
	Object.entries(PLACES).map(([place, parts]) => [place, docx(joined([parts]))]),
);

/** All of the places but some in one document; what is hidden in each, and what is seen, is numbered as in the list of places. */
export function allUnseen(...but: readonly string[]): { readonly bytes: Uint8Array; readonly places: readonly string[] } {
	const taken = Object.entries(PLACES).filter(([place]) => !but.includes(place));
	const numbered = taken.map(([, parts], index): Parts => {
		const text = JSON.stringify(parts).replaceAll("UNSEEN", `UNSEEN${index}.`).replaceAll("Seen", `Seen${index}.`);
		return JSON.parse(text) as Parts;
	});
	return { bytes: docx(joined(numbered)), places: taken.map(([place]) => place) };
}

function joined(all: readonly Parts[]): Parts {
	const of = (name: "body" | "footnotes" | "endnotes" | "comments"): string => all.map((parts) => parts[name] ?? "").join("");
	const headers = Object.assign({}, ...all.map((parts) => parts.headers)) as Record<string, string>;
	return {
		body: of("body") + sectionWith(...Object.keys(headers)),
		// A hidden style that nobody uses would make every document one that hides.
		styles: /w:val="(Hush|Quiet)/.test(of("body")) ? STYLES : NORMAL,
		numbering: abstractNum(0, level(0, "decimal", "%1.")) + num(1, 0),
		footnotes: separator("footnote") + of("footnotes"),
		endnotes: separator("endnote") + of("endnotes"),
		comments: of("comments"),
		headers,
	};
}
