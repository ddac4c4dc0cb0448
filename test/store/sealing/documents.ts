/** Word documents full of canaries: a word of its own in every place where a document can hold text. */
import { docx, paragraph, paragraphOf, run, sectionWith, style, table } from "../../word/docx.js";

/** Places of a document. */
export const PLACES = [
	"text",
	"heading",
	"topic",
	"cell",
	"note",
	"head",
	"hidden",
	"deleted",
	"author",
	"comment",
	"property",
	"organisation",
] as const;

/** The canary of a place in a document of a given name: one word, unlike any other. */
export function canary(document: string, place: string): string {
	return `Zq${document}${place}xwv`;
}

/** A heading that is placed by its topic, so that what it says stands in the reason. */
const TOPIC = "training of law enforcement, prosecutors and judges";

/** A document on Albania with a canary in each place. @param opening what it says of who may read it
 * @param held what stands under a heading that is marked as confidential */
export function canaryDocument(name: string, opening: string, held: readonly string[] = []): Uint8Array {
	const word = (place: string) => canary(name, place);
	const by = `w:author="${word("author")}" w:date="2017-10-02T03:04:05Z"`;
	return docx({
		body: [
			paragraph(`${word("organisation")} Foundation for Children`),
			paragraph(opening),
			paragraph("ALBANIA", '<w:pStyle w:val="Heading1"/>'),
			paragraph(`Question 3: ${word("heading")}`, '<w:pStyle w:val="Heading1"/>'),
			paragraphOf(
				`${run(`We have seen ${word("text")} in the capital many times.`)}<w:r><w:footnoteReference w:id="2"/></w:r>${run(` ${word("hidden")}`, "<w:vanish/>")}` +
					`<w:del w:id="1" ${by}><w:r><w:delText>${word("deleted")}</w:delText></w:r></w:del><w:commentRangeStart w:id="0"/>${run("It goes on.")}<w:r><w:commentReference w:id="0"/></w:r>`,
			),
			table([paragraph("Year"), paragraph(`Cases, by ${word("cell")}`)]),
			paragraph(`${word("topic")}: ${TOPIC}`, '<w:pStyle w:val="Heading1"/>'),
			paragraph("Posters in schools."),
			...held.flatMap((text) => [paragraph("Question 7 (confidential)", '<w:pStyle w:val="Heading1"/>'), paragraph(text)]),
			sectionWith("h1"),
		].join(""),
		styles: style("Heading1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
		footnotes: `<w:footnote w:id="2">${paragraph(`Told by ${word("note")} in a letter.`)}</w:footnote>`,
		comments: `<w:comment w:id="0" ${by}>${paragraph(word("comment"))}</w:comment>`,
		headers: { h1: paragraph(`Draft of ${word("head")}`) },
		core: `<dc:title>${word("property")}</dc:title>`,
	});
}
