import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "../../../src/domain/matching/index.js";
import { isMarkedHeading } from "../../../src/domain/matching/visibility/marks.js";
import { handBuilt } from "./hand-built.js";
import { PARTIES, QUESTIONNAIRE } from "./lanzarote.js";

/** What an author may write on the first page, and what it says of the document as a whole. */
const STATEMENTS: readonly (readonly [string, string])[] = [
	["This contribution is public.", "public"],
	["This document may be published in full.", "public"],
	["We agree to the publication of this contribution.", "public"],
	["We have no objection to our comments being made public.", "public"],
	["We do not object to publication of this reply.", "public"],
	["This contribution is not confidential.", "public"],
	["Nothing in this submission is confidential.", "public"],
	["PUBLIC", "public"],
	["Status: public", "public"],
	["Public document", "public"],
	["Confidentiality: none", "public"],
	["Confidential: no", "public"],
	["Our reply may be placed on the website of the Committee.", "public"],
	["The Government consents to the publication of these replies.", "public"],
	["The information in this reply is public.", "public"],
	["You may publish this text. It may also be sent to the Party concerned.", "public"],
	["La présente contribution est publique.", "public"],
	["Cette contribution peut être publiée.", "public"],
	["Nous acceptons que nos commentaires soient publiés.", "public"],
	["Le présent document n'est pas confidentiel.", "public"],
	["Cette contribution n'a aucun caractère confidentiel.", "public"],
	["Document public – janvier 2018", "public"],
	["Nous ne nous opposons pas à la publication de la présente réponse.", "public"],
	["Les présentes réponses peuvent être mises en ligne.", "public"],
	["La présente contribution ne contient rien de confidentiel et peut être diffusée.", "public"],
	["This contribution may be published. The last telephone number is given in confidence.", "contradictory"],
	["Cette contribution peut être publiée. Les numéros de téléphone sont réservés au Secrétariat.", "contradictory"],
	["This contribution is confidential.", "confidential"],
	["CONFIDENTIAL", "confidential"],
	["Strictly confidential – not for publication", "confidential"],
	["NOT FOR PUBLICATION", "confidential"],
	["Confidential document", "confidential"],
	["Please treat this submission as confidential.", "confidential"],
	["We ask that our comments be kept confidential.", "confidential"],
	["This document must not be published.", "confidential"],
	["This reply should not be made public.", "confidential"],
	["We do not agree to the publication of this contribution.", "confidential"],
	["We would prefer that this text not be published on the website.", "confidential"],
	["This contribution is not public.", "confidential"],
	["This submission is not intended for publication.", "confidential"],
	["Cette contribution est confidentielle.", "confidential"],
	["CONFIDENTIEL", "confidential"],
	["Document confidentiel, ne pas diffuser", "confidential"],
	["Nous demandons que la présente contribution reste confidentielle.", "confidential"],
	["Le présent document ne doit pas être publié.", "confidential"],
	["Nous ne souhaitons pas que ces observations soient rendues publiques.", "confidential"],
	["Cette contribution n'est pas destinée à la publication.", "confidential"],
	["Notre contribution n'est pas publique.", "confidential"],
	["La présente réponse est communiquée à titre confidentiel.", "confidential"],
	["Please do not publish this letter.", "confidential"],
	["The Forum is an association. Its comments may be made public.", "public"],
	["Réponses des autorités. Leur publication est autorisée.", "public"],
	["Reply of the Government of Albania. It was published in November.", "unstated"],
	["The Ombudsman presented its report to Parliament. It is public.", "unstated"],
	["The helpline is confidential and free of charge.", "unstated"],
	["Confidential helplines exist in two towns.", "unstated"],
	["All data on children are treated as confidential by the police.", "unstated"],
	["The reply of the Government was published in November.", "unstated"],
	["The reply of the authorities had not been published when this text was written.", "unstated"],
	["Public authorities and public prosecutors were consulted.", "unstated"],
	["The instruction has not been made public.", "unstated"],
	["La ligne d'écoute est anonyme et confidentielle.", "unstated"],
	["Le ministère public et les services publics ont été consultés.", "unstated"],
	["Les jugements ne sont pas publiés.", "unstated"],
	["Our organisation publishes a report each year.", "unstated"],
	["Notre association publie un rapport public chaque année.", "unstated"],
	["This contribution is based on public sources.", "unstated"],
	["La présente contribution se fonde sur des sources publiques.", "unstated"],
	["This contribution deals with the confidentiality of helplines.", "unstated"],
];

/** Headings that mark their section, and headings on the subject of confidentiality. */
const HEADINGS: readonly (readonly [string, boolean])[] = [
	["5. CONFIDENTIAL – not for publication", true],
	["Question 7 (confidential)", true],
	["Confidential section", true],
	["Annex 2 [confidential]", true],
	["Partie confidentielle", true],
	["Annexe – confidentiel", true],
	["Informations confidentielles", true],
	["Not for publication: cases", true],
	["Confidential helplines for children", false],
	["Confidentiality of calls", false],
	["La confidentialité des appels", false],
	["Lignes d'écoute confidentielles", false],
	["This part is not confidential", false],
	["End of the confidential section", false],
];

function stated(text: string): string {
	const { tree } = handBuilt(
		`h1| Comments on the reply of Albania\np| ${text}\nh2| Question 3\np| The syllabus is old and hours are lost in most of the schools that we know.`,
	);
	return readDocument(tree, { questionnaire: QUESTIONNAIRE, parties: PARTIES, languageOf: () => null }).visibility.value;
}

describe("visibility of the document", () => {
	for (const [text, value] of STATEMENTS) it(`${value}: ${text}`, () => assert.equal(stated(text), value));
});

describe("headings that mark a section as confidential", () => {
	for (const [text, marked] of HEADINGS) it(text, () => assert.equal(isMarkedHeading(text), marked));
});

describe("visibility in running heads", () => {
	for (const [text, value] of [
		["CONFIDENTIAL", "confidential"],
		["Northern Lights Association | CONFIDENTIAL | page 3", "confidential"],
		["Confidentiel – ne pas diffuser", "confidential"],
		["Public document", "public"],
		["Public Health Institute, Lisbon", "unstated"],
		["Confidential Helpline Association", "unstated"],
	] as const) {
		it(`${value}: ${text}`, () => {
			const { tree } = handBuilt(`header| ${text}\nh2| Question 3\np| The syllabus is old and hours are lost in most schools.`);
			const reading = readDocument(tree, { questionnaire: QUESTIONNAIRE, parties: PARTIES, languageOf: () => null });
			assert.equal(reading.visibility.value, value);
			assert.ok(reading.passages.every((passage) => passage.visibility === value));
		});
	}
});
