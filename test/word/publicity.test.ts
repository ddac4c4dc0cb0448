/** Wherever a Word file is marked, its reply is held: heads, feet, watermarks, text boxes, properties, labels, the name of the file. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "../../src/domain/matching/index.js";
import { readWord } from "../../src/word/index.js";
import { PARTIES, QUESTIONNAIRE } from "../domain/matching/lanzarote.js";
import { docx, type Parts, paragraph, sectionWith } from "./docx.js";

const ANSWER = "The syllabus is old and hours are lost in most of the schools that we know.";
const REPLY = [paragraph("Reply of Albania to the questionnaire"), paragraph("Question 3"), paragraph(ANSWER)].join("");

function visibilityOf(parts: Omit<Parts, "body"> & { readonly body?: string }, fileName?: string): string {
	const headed = parts.headers === undefined ? "" : sectionWith("h1");
	const tree = readWord(docx({ ...parts, body: parts.body ?? REPLY + headed }));
	const context = { questionnaire: QUESTIONNAIRE, parties: PARTIES, languageOf: () => null };
	return readDocument(tree, fileName === undefined ? context : { ...context, fileName }).visibility.value;
}

const runOf = (inside: string): string => `<w:p><w:r>${inside}</w:r></w:p>`;
const vml = (inside: string): string => `<w:pict><v:shape id="PowerPlusWaterMarkObject1">${inside}</v:shape></w:pict>`;
const boxed = (text: string): string =>
	`<w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;

/** A file with custom properties, as offices and sensitivity labels write them. */
function labelled(properties: Readonly<Record<string, string>>): Omit<Parts, "body"> {
	const inside = Object.entries(properties)
		.map(
			([name, value], i) =>
				`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
		)
		.join("");
	const office = "http://schemas.openxmlformats.org/officeDocument/2006";
	return {
		files: {
			"docProps/custom.xml": `<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${inside}</Properties>`,
			"_rels/.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId3" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
		},
	};
}

describe("marks on a Word file", () => {
	it("says nothing of a reply that bears none", () => {
		assert.equal(visibilityOf({}), "unstated");
		assert.equal(visibilityOf({ headers: { h1: paragraph("Ministry of Justice") } }), "unstated");
		assert.equal(
			visibilityOf(labelled({ Department: "Legal affairs", Project: "Round 2" }), "Reply of Albania.docx"),
			"unstated",
		);
	});

	for (const mark of [
		"RESTRICTED",
		"TLP:AMBER+STRICT",
		"Diffusion restreinte",
		"OFFICIAL-SENSITIVE",
		"NE PAS DIFFUSER",
		"Internal use only",
	])
		it(`holds a reply with ${mark} in its head, as a watermark and in a text box`, () => {
			assert.equal(visibilityOf({ headers: { h1: paragraph(mark) } }), "confidential");
			assert.equal(visibilityOf({ headers: { h1: runOf(vml(`<v:textpath string="${mark}"/>`)) } }), "confidential");
			assert.equal(visibilityOf({ headers: { h1: runOf(boxed(mark)) } }), "confidential");
			assert.equal(visibilityOf({ body: runOf(boxed(mark)) + REPLY }), "confidential");
		});

	it("holds a reply whose properties classify it, also in words that are not known", () => {
		assert.equal(visibilityOf(labelled({ Classification: "RESTRICTED" })), "confidential");
		assert.equal(visibilityOf(labelled({ "Sensitivity level": "Amber plus" })), "confidential");
		assert.equal(visibilityOf(labelled({ MSIP_Label_11aa_Name: "Highly Confidential" })), "confidential");
		assert.equal(visibilityOf(labelled({ MSIP_Label_11aa_Name: "Interne" })), "confidential");
		assert.equal(visibilityOf({ core: "<cp:category>Confidentiel</cp:category>" }), "confidential");
	});

	it("makes nothing public by a property", () => {
		assert.equal(visibilityOf(labelled({ Classification: "Public", MSIP_Label_11aa_Name: "Public" })), "unstated");
		assert.equal(visibilityOf(labelled({ MSIP_Label_11aa_SiteId: "f00d", MSIP_Label_11aa_Method: "Privileged" })), "unstated");
	});

	it("holds a reply whose file is marked by its name", () => {
		for (const name of ["ALB_reply_CONFIDENTIAL.docx", "réponse – ne pas diffuser.docx", "Reply (not for publication).docx"])
			assert.equal(visibilityOf({}, name), "confidential", name);
		for (const name of ["reply_non-confidential.docx", "Ministry_of_Internal_Affairs.docx", "Secretariat.docx"])
			assert.equal(visibilityOf({}, name), "unstated", name);
	});
});
