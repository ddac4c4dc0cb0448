/** The styles of our papers. Colours keep a contrast of 4.5 to 1 on white; nothing is said by colour alone. */
import { NAMESPACES } from "./namespaces.js";
import { attributeText, DECLARATION } from "./xml.js";

const INK = "1F3864";
const GREY = "4A4A4A";
const FONT = "Arial";

interface Look {
	readonly name: string;
	readonly based?: string;
	readonly next?: string;
	/** Inside `w:pPr`, in the order of the schema. */
	readonly paragraph?: string;
	/** Inside `w:rPr`, in the order of the schema. */
	readonly run?: string;
	/** Not one of Word's own names. */
	readonly custom?: true;
}

const space = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const BOLD = "<w:b/><w:bCs/>";
const ITALIC = "<w:i/><w:iCs/>";
const box = (sides: readonly string[], value: string, thick: number, gap: number): string =>
	`<w:pBdr>${sides.map((side) => `<w:${side} w:val="single" w:sz="${thick}" w:space="${gap}" w:color="${value}"/>`).join("")}</w:pBdr>`;

const PARAGRAPHS: Readonly<Record<string, Look>> = {
	Separator: {
		name: "Separator",
		custom: true,
		paragraph: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
		run: size(2),
	},
	ListParagraph: { name: "List Paragraph", paragraph: space(0, 60) },
	Wording: { name: "Question Wording", custom: true, paragraph: `<w:keepNext/>${space(0, 80)}`, run: colour(INK) },
	Facts: { name: "Facts", custom: true, paragraph: `<w:keepNext/>${space(0, 120)}`, run: `${colour(GREY)}${size(18)}` },
	Addressees: { name: "Addressees", custom: true, paragraph: `<w:keepNext/>${space(0, 80)}`, run: ITALIC },
	Guidance: { name: "Guidance", custom: true, paragraph: space(0, 100) },
	Answer: {
		name: "Answer",
		custom: true,
		paragraph: `${box(["top", "left", "bottom", "right"], "5B7394", 6, 6)}${space(60, 60)}<w:ind w:left="142" w:right="142"/>`,
	},
	TableText: { name: "Table Text", custom: true, paragraph: space(40, 40), run: size(20) },
	Title: {
		name: "Title",
		next: "Subtitle",
		paragraph: `${space(1_900, 120)}<w:jc w:val="center"/>`,
		run: `${BOLD}${colour(INK)}${size(40)}`,
	},
	TitleInOther: {
		name: "Title in the Other Language",
		custom: true,
		paragraph: `${space(120, 240)}<w:jc w:val="center"/>`,
		run: `${colour(INK)}${size(32)}`,
	},
	Subtitle: { name: "Subtitle", paragraph: `${space(160, 60)}<w:jc w:val="center"/>`, run: size(26) },
	CoverSymbol: {
		name: "Cover Symbol",
		custom: true,
		paragraph: `${space(0, 60)}<w:jc w:val="right"/>`,
		run: `${BOLD}${size(26)}`,
	},
	CoverLine: { name: "Cover Line", custom: true, paragraph: `${space(0, 40)}<w:jc w:val="right"/>`, run: size(20) },
	CoverInstitution: {
		name: "Cover Institution",
		custom: true,
		paragraph: `${space(0, 80)}<w:jc w:val="center"/>`,
		run: `${BOLD}${colour(INK)}${size(26)}`,
	},
	CoverInstitutionFirst: {
		name: "Cover Institution First",
		custom: true,
		based: "CoverInstitution",
		paragraph: `${space(2_200, 80)}<w:jc w:val="center"/>`,
	},
	CoverClosing: { name: "Cover Closing", custom: true, paragraph: `${space(0, 80)}<w:jc w:val="center"/>`, run: size(20) },
	CoverClosingFirst: {
		name: "Cover Closing First",
		custom: true,
		based: "CoverClosing",
		paragraph: `${box(["top"], INK, 6, 12)}${space(1_900, 80)}<w:jc w:val="center"/>`,
	},
	TOCHeading: { name: "TOC Heading", paragraph: `<w:keepNext/>${space(0, 240)}`, run: `${BOLD}${colour(INK)}${size(30)}` },
	Header: {
		name: "header",
		paragraph: `${box(["bottom"], INK, 4, 4)}<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>${space(0, 0)}`,
		run: `${colour(GREY)}${size(18)}`,
	},
	Footer: {
		name: "footer",
		paragraph: `<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>${space(0, 0)}`,
		run: `${colour(GREY)}${size(18)}`,
	},
	FootnoteText: { name: "footnote text", paragraph: space(0, 40), run: size(18) },
	EndnoteText: { name: "endnote text", paragraph: space(0, 40), run: size(18) },
};

/** Half points of Heading 1 to 9. */
const HEADINGS = [32, 27, 24, 22, 22, 22, 22, 22, 22];

/** styles.xml. @param language of all text that says no other */
export function stylesXml(language: string): string {
	const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
	const run = `<w:rPrDefault><w:rPr>${fonts}${size(22)}<w:lang w:val="${attributeText(language)}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`;
	const paragraph = '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>';
	const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
	const paragraphs = Object.entries(PARAGRAPHS).map(([id, look]) => styleXml(id, look));
	return `${DECLARATION}<w:styles ${NAMESPACES}><w:docDefaults>${run}${paragraph}</w:docDefaults>${normal}${headings()}${contentsLevels()}${paragraphs.join("")}${CHARACTERS}${TABLES}</w:styles>`;
}

function styleXml(id: string, look: Look): string {
	const custom = look.custom ? ' w:customStyle="1"' : "";
	const next = look.next === undefined ? "" : `<w:next w:val="${look.next}"/>`;
	const paragraph = look.paragraph === undefined ? "" : `<w:pPr>${look.paragraph}</w:pPr>`;
	const run = look.run === undefined ? "" : `<w:rPr>${look.run}</w:rPr>`;
	return `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${look.name}"/><w:basedOn w:val="${look.based ?? "Normal"}"/>${next}<w:qFormat/>${paragraph}${run}</w:style>`;
}

function headings(): string {
	return HEADINGS.map((height, index) => {
		const paragraph = `<w:keepNext/><w:keepLines/>${space(index < 2 ? 360 : 240, 120)}<w:outlineLvl w:val="${index}"/>`;
		const run = `${BOLD}${index > 3 ? ITALIC : ""}${colour(INK)}${size(height)}`;
		return styleXml(`Heading${index + 1}`, { name: `heading ${index + 1}`, next: "Normal", paragraph, run });
	}).join("");
}

function contentsLevels(): string {
	return HEADINGS.map((_, index) => {
		const tab = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>';
		return styleXml(`TOC${index + 1}`, {
			name: `toc ${index + 1}`,
			paragraph: `${tab}${space(index === 0 ? 120 : 0, 40)}<w:ind w:left="${index * 280}"/>`,
			...(index === 0 && { run: BOLD }),
		});
	}).join("");
}

const CHARACTERS = [
	["FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>'],
	["EndnoteReference", "endnote reference", '<w:vertAlign w:val="superscript"/>'],
	["Hyperlink", "Hyperlink", '<w:color w:val="0B4F8A"/><w:u w:val="single"/>'],
	["NewMark", "New Mark", `${BOLD}<w:color w:val="9C1C1C"/>`],
]
	.map(
		([id, name, run]) =>
			`<w:style w:type="character"${id === "NewMark" ? ' w:customStyle="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`,
	)
	.join("");

const TABLES = tableStyles();

function tableStyles(): string {
	const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`;
	const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(line).join("")}</w:tblBorders>`;
	const margins = '<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>';
	const plain = `<w:style w:type="table" w:customStyle="1" w:styleId="PlainTable"><w:name w:val="Paper Table"/><w:pPr>${space(0, 0)}</w:pPr><w:tblPr>${borders}${margins}</w:tblPr></w:style>`;
	const head = `<w:tblStylePr w:type="firstRow"><w:rPr>${BOLD}</w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E4EAF2"/></w:tcPr></w:tblStylePr>`;
	return `${plain}<w:style w:type="table" w:customStyle="1" w:styleId="HeadedTable"><w:name w:val="Paper Table with Head"/><w:basedOn w:val="PlainTable"/>${head}</w:style>`;
}
