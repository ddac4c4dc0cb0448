/** What takes something back from a permission and does not say again what of. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../stated.js";

const HELD = "When I came home he was sitting at the table.";
const OTHER = "The syllabus is old and hours are lost in most of the schools that we know.";
const HELD_FR = "Quand je suis rentrée il était assis à la table.";
const OTHER_FR = "Le programme est ancien et des heures se perdent dans la plupart des écoles.";

function readingOf(text: string, french: boolean): { value: string; held: string | undefined; other: string | undefined } {
	const [held, other] = french ? [HELD_FR, OTHER_FR] : [HELD, OTHER];
	const lines = french
		? ["h1| Observations sur la réponse de l'Albanie", "h2| Question 3", `p| ${other}`, "h2| Annexe B : Témoignage", `p| ${held}`]
		: ["h1| Comments on the reply of Albania", "h2| Question 3", `p| ${other}`, "h2| Annex B: Testimony", `p| ${held}`];
	lines.splice(1, 0, ...text.split("\n").map((line) => `p| ${line}`));
	const { visibility, passages } = read(lines.join("\n"));
	const of = (one: string) => passages.find((passage) => passage.text.includes(one))?.visibility;
	return { value: visibility.value, held: of(held), other: of(other) };
}

const EN = [
	"The text is public. Annex B is not.",
	"This contribution may be published. Annex B may not.",
	"This contribution may be published. Annex B may not be, for reasons that you will understand.",
	"This contribution is public. Annex B should not be.",
	"This contribution is public. Not so Annex B.",
	"This contribution is public. Not Annex B.",
	"This contribution is public. Nor is Annex B.",
	"This contribution is public. Annex B: no.",
	"This contribution is public. There is one exception: Annex B.",
	"This contribution is public. Annex B is an exception.",
	"This contribution is public. This does not apply to Annex B.",
	"This contribution is public. The same is not true of Annex B.",
	"This contribution is public. It is different with Annex B.",
	"This contribution is public. Annex B is another matter.",
	"This contribution is public. It was adopted in May. Annex B is not.",
	"This contribution is public.\nAnnex B is not.",
];
const FR = [
	"Le texte est public. L’annexe B ne l’est pas.",
	"La présente contribution peut être publiée. L’annexe B ne le peut pas.",
	"La présente contribution peut être publiée. L’annexe B ne doit pas l’être.",
	"La présente contribution est publique. Pas l’annexe B.",
	"La présente contribution est publique. Non pas l’annexe B.",
	"La présente contribution est publique. L’annexe B, non.",
	"La présente contribution est publique. L’annexe B fait exception.",
	"La présente contribution est publique. Une exception : l’annexe B.",
	"La présente contribution est publique. Cela ne vaut pas pour l’annexe B.",
	"La présente contribution est publique. Il n’en va pas de même de l’annexe B.",
	"La présente contribution est publique. Il en va autrement de l’annexe B.",
	"La présente contribution est publique. Tel n’est pas le cas de l’annexe B.",
	"La présente contribution est publique.\nL’annexe B ne l’est pas.",
];
/** Of what cannot be found in the text, all is held until a person has asked. */
const NOT_FOUND = [
	"This contribution may be published. The story of the boy may not be.",
	"Our comments can go on your website. What the girl told us cannot.",
	"This contribution is public. The names aren’t.",
	"La présente contribution est publique. Les noms ne le sont pas.",
	"Nos observations peuvent être mises en ligne. Les récits ne le peuvent pas.",
];
const TAKES_NOTHING_BACK = [
	"This contribution is public. The annex is not yet finished.",
	"This contribution is public. The Committee is not a court.",
	"This contribution is public. Not all schools answered our letter.",
	"This contribution is public. Some say that the law does not apply to boys.",
	"This contribution is public. It is no exception.",
	"This contribution is public. With few exceptions teachers had time for us.",
	"La présente contribution est publique. L’annexe n’est pas terminée.",
	"La présente contribution est publique. Le Comité n’est pas un tribunal.",
	"La présente contribution est publique. Aucun enfant n’a été interrogé.",
	"La présente contribution est publique. Pas une école sur trois ne connaît le sujet.",
];

describe("a sentence that takes something back without saying again what of", () => {
	for (const [texts, french] of [
		[EN, false],
		[FR, true],
	] as const)
		for (const text of texts)
			it(text, () => assert.deepEqual(readingOf(text, french), { value: "public", held: "confidential", other: "public" }));
	for (const text of NOT_FOUND)
		it(`holds all where the part is not found: ${text}`, () => {
			const reading = readingOf(text, /^[LN]/.test(text));
			assert.notEqual(reading.value, "public");
			assert.notEqual(reading.held, "public");
		});
	for (const text of TAKES_NOTHING_BACK)
		it(`leaves the permission: ${text}`, () =>
			assert.deepEqual(readingOf(text, text.startsWith("La")), { value: "public", held: "public", other: "public" }));
	it("means no more than the box that is named", () => {
		const reading = read(
			"h1| Observations sur la réponse de l'Albanie\np| Le texte est public. L’encadré, sous la question 3, ne l’est pas.\nh2| Question 3\n" +
				`p| ${OTHER_FR}\nc0.0 p| ${HELD_FR}\nh2| Question 5\np| Deux agents parlent avec les enfants.`,
		);
		const of = (one: string) => reading.passages.find((passage) => passage.text.includes(one))?.visibility;
		assert.deepEqual([of(OTHER_FR), of(HELD_FR), of("Deux agents")], ["public", "confidential", "public"]);
	});
});
