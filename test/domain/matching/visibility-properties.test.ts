/** Whatever else a document says, what its author keeps back is not shown; and nothing makes it public but its author's word. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { sayingsOf } from "../../../src/domain/matching/visibility/sentences.js";
import type { DocumentReading } from "../../../src/domain/placement.js";
import { commentsWith, read, stated } from "./stated.js";

const RUNS = { numRuns: 100 };

/** Subjects, in either language, with what fits them. */
const ENGLISH = [
	"This contribution",
	"This submission",
	"Our reply to the questionnaire",
	"The present document",
	"This paper",
	"Our report",
];
const FRENCH = ["La présente contribution", "Cette soumission", "Notre rapport", "Le présent document", "Ce texte"];
const EN_PUBLISHED = [
	"published",
	"made public",
	"put online",
	"placed on the website",
	"disseminated",
	"uploaded",
	"quoted freely",
];
const FR_PUBLISHED = ["publié", "rendu public", "mis en ligne", "diffusé", "divulgué", "cité"];
const EN_MAY = ["may be", "can be", "should be", "shall be", "is to be"];
const EN_DENIED = [
	"may not be",
	"must not be",
	"should never be",
	"cannot be",
	"is not to be",
	"shall under no circumstances be",
	"may in no way be",
	"is in no case to be",
];
const FR_DENIED = [
	"ne peut être",
	"ne doit pas être",
	"ne saurait être",
	"n'est pas à être",
	"ne sera jamais",
	"ne doit en aucun cas être",
];
const EN_KEPT = [
	"is confidential",
	"is secret",
	"is for the Committee only",
	"must be kept back",
	"is given in confidence",
	"is reserved for the Secretariat",
	"is off the record",
	"should be withheld",
];
const FR_KEPT = [
	"est confidentiel",
	"est réservé au Secrétariat",
	"est à l'usage exclusif du Comité",
	"doit rester secret",
	"est destiné au seul Comité",
	"est communiqué à titre confidentiel",
];
const ADVERBS = ["", "", "however, ", "for the time being ", "as our board has decided ", "with regret "];

const oneOf = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const sentence = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
	fc.tuple(...parts).map((words) => `${words.join(" ").replace(/\s+/g, " ").trim()}.`);

const permitting = fc.oneof(
	sentence(oneOf(ENGLISH), oneOf(EN_MAY), oneOf(EN_PUBLISHED)),
	fc.constantFrom(
		"This contribution is public.",
		"La présente contribution est publique.",
		"Cette contribution peut être publiée.",
	),
);
const denying = fc.oneof(
	sentence(oneOf(ENGLISH), oneOf(EN_DENIED), oneOf(EN_PUBLISHED)),
	sentence(oneOf(FRENCH), oneOf(FR_DENIED), oneOf(FR_PUBLISHED)),
);
const keeping = fc.oneof(
	denying,
	sentence(oneOf(ENGLISH), oneOf(EN_KEPT)),
	sentence(oneOf(FRENCH), oneOf(FR_KEPT)),
	sentence(
		oneOf(["Please do not", "Do not", "Never", "Kindly refrain from"]),
		oneOf(["publish this contribution", "share this submission", "put this paper online"]),
	),
	sentence(
		oneOf(["Merci de ne pas", "Prière de ne pas", "Veuillez ne pas"]),
		oneOf(["publier cette contribution", "diffuser le présent document", "divulguer ce texte"]),
	),
);
/** Prose that says nothing on who may read this text, though it may use the words. */
const unrelated = fc.constantFrom(
	"The helpline is free of charge and confidential.",
	"Public authorities publish statistics once a year.",
	"Les services publics ont été consultés.",
	"Everyone may read the register.",
	"The law is public and was published in 2015.",
	"Les jugements peuvent être consultés par tous.",
	"The ministry agreed to the publication of the study.",
	"We have worked with children since 1998.",
	"Videos may be shared with anyone.",
	"Le ministère a rendu public son plan d'action.",
	"Teachers are free to use the material.",
	"Anyone may call, and nothing is published.",
);

/** Visibility of the passage that holds a text. */
function passageWith(reading: DocumentReading, text: string): string {
	return reading.passages.find((passage) => passage.text.includes(text))?.visibility ?? "nowhere";
}

describe("what is kept back", () => {
	it("keeps the whole document back, wherever it stands beside a permission", () => {
		fc.assert(
			fc.property(permitting, keeping, fc.boolean(), fc.boolean(), (yes, no, first, apart) => {
				const both = (first ? [no, yes] : [yes, no]).join(apart ? "\np| " : " ");
				assert.notEqual(stated(both), "public", both);
			}),
			RUNS,
		);
	});

	it("is not public itself when it stands in an answer", () => {
		fc.assert(
			fc.property(permitting, keeping, (yes, no) => {
				const reading = read(
					commentsWith(yes, `${no} The syllabus is old and hours are lost in most of the schools that we know.`),
				);
				assert.notEqual(passageWith(reading, no), "public", no);
			}),
			RUNS,
		);
	});

	it("holds the part that is named, and the whole document when the part cannot be found", () => {
		const part = fc.constantFrom(
			"the names of the mothers",
			"the address of the shelter",
			"the story of the girl",
			"the passage on the school",
			"section 14",
			"the telephone numbers at the end",
			"what the boy told us",
		);
		const kept = fc.constantFrom(
			"is for the Secretariat only",
			"must not be published",
			"is confidential",
			"may not be passed on to the authorities",
			"are for the Committee only",
		);
		fc.assert(
			fc.property(permitting, part, kept, fc.constantFrom(". ", "; ", ", but "), (yes, what, how, link) => {
				const text = `${yes.slice(0, -1)}${link}${link === ". " ? what.charAt(0).toUpperCase() + what.slice(1) : what} ${how}.`;
				assert.notEqual(stated(text), "public", text);
			}),
			RUNS,
		);
	});

	it("holds only the lines with telephone numbers when these are kept back and found", () => {
		const numbers = fc.constantFrom(
			"Ruse: 082 555 014",
			"Tel. +359 82 555 014",
			"Téléphone : 01 44 55 66 77",
			"Vidin: 094 555 077; Mohács: 069 555 300",
		);
		fc.assert(
			fc.property(permitting, numbers, (yes, line) => {
				const reading = read(
					`${commentsWith(`${yes} The telephone numbers at the end are for the Secretariat only.`)}\nh2| Contacts\np| ${line}`,
				);
				assert.equal(reading.visibility.value, "public");
				assert.equal(passageWith(reading, line), "confidential");
				assert.equal(passageWith(reading, "The syllabus"), "public");
			}),
			RUNS,
		);
	});

	it("is read however long the sentence is", () => {
		fc.assert(
			fc.property(keeping, fc.integer({ min: 0, max: 400 }), (no, words) => {
				const long = `${"by the board in the spring of that year and ".repeat(words)}`;
				assert.notEqual(stated(`This contribution is public. ${no.slice(0, -1)}, as was decided ${long}by us.`), "public");
			}),
			{ numRuns: 60 },
		);
	});
});

describe("a permission that is denied", () => {
	it("is none, with any denial", () => {
		fc.assert(
			fc.property(denying, (no) => assert.notEqual(stated(no), "public", no)),
			RUNS,
		);
	});

	it("is none, whoever denies it and however the denial is wrapped", () => {
		const wraps = fc.constantFrom(
			(x: string) => `We do not agree that ${x}`,
			(x: string) => `We refuse that ${x}`,
			(x: string) => `Nobody has agreed that ${x}`,
			(x: string) => `It is not our wish that ${x}`,
			(x: string) => `We would regret it if ${x}`,
			(x: string) => `We doubt whether ${x}`,
			(x: string) => `Unless we write again, ${x}`,
			(x: string) => `Once the trial is over, ${x}`,
			(x: string) => `Provided that our name is removed, ${x}`,
			(x: string) => `We are afraid that ${x}`,
			(x: string) => `We cannot accept that ${x}`,
			(x: string) => `It has not been decided whether ${x}`,
		);
		fc.assert(
			fc.property(permitting, wraps, (yes, wrap) => {
				const text = wrap(yes.charAt(0).toLowerCase() + yes.slice(1));
				assert.notEqual(stated(text), "public", text);
			}),
			RUNS,
		);
	});
});

describe("a confidential document", () => {
	it("stays so whatever unrelated text is added", () => {
		fc.assert(
			fc.property(
				keeping,
				fc.array(unrelated, { maxLength: 5 }),
				fc.array(unrelated, { maxLength: 5 }),
				oneOf(ADVERBS),
				(no, before, behind, adverb) => {
					const text = [
						...before,
						adverb === "" ? no : `${adverb.charAt(0).toUpperCase()}${adverb.slice(1)}${no.charAt(0).toLowerCase()}${no.slice(1)}`,
						...behind,
					].join(" ");
					assert.notEqual(stated(text), "public", text);
				},
			),
			RUNS,
		);
	});

	it("does not become public by text that says nothing of it", () => {
		fc.assert(
			fc.property(fc.array(unrelated, { maxLength: 6 }), (texts) => {
				assert.notEqual(stated(texts.join(" ")), "public", texts.join(" "));
				assert.notEqual(stated(texts.join("\np| ")), "public", texts.join(" | "));
			}),
			RUNS,
		);
	});
});

describe("the ways to become public", () => {
	it("a statement on the whole", () => {
		fc.assert(
			fc.property(permitting, (yes) => assert.equal(stated(yes), "public", yes)),
			RUNS,
		);
	});

	it("sorting the parts: what is sorted as confidential is held, and without it nothing is public", () => {
		const section = fc.integer({ min: 2, max: 4 });
		fc.assert(
			fc.property(
				section,
				fc.constantFrom("is confidential", "must not be published", "is for the Committee only"),
				(held, how) => {
					const open = [2, 3, 4].filter((number) => number !== held).join(" and ");
					const sections = [2, 3, 4].map(
						(number) =>
							`h2| ${number}. Topic ${number}\np| Text of the topic numbered ${number}, which is long enough to be a sentence.`,
					);
					const page = (text: string): string => `h1| Comments on the reply of Albania\np| ${text}\n${sections.join("\n")}`;
					const sorted = read(page(`Sections ${open} are public; section ${held} ${how}.`));
					assert.equal(sorted.visibility.value, "public");
					for (const number of [2, 3, 4])
						assert.equal(
							passageWith(sorted, `Text of the topic numbered ${number}`),
							number === held ? "confidential" : "public",
						);
					assert.notEqual(read(page(`Section ${held} ${how}.`)).visibility.value, "public");
					assert.notEqual(read(page(`Sections ${open} are public; section 9 ${how}.`)).visibility.value, "public");
				},
			),
			RUNS,
		);
	});

	it("an answer on a form: the box that is ticked, and no other", () => {
		const question = fc.constantFrom(
			"May the reply be published?",
			"Publication of this contribution",
			"Can this contribution be made public?",
			"Peut-on publier cette contribution ?",
		);
		const layouts: readonly ((ticked: string, other: string) => string)[] = [
			(yes, no) => `${yes} Yes   ${no} No`,
			(yes, no) => `${no} No   ${yes} Yes`,
			(yes, no) => `Yes ${yes}   No ${no}`,
			(yes, no) => `${yes} Oui ${no} Non`,
		];
		const boxes = fc.constantFrom(["☒", "☐"], ["☑", "□"], ["[x]", "[ ]"]);
		fc.assert(
			fc.property(question, fc.constantFrom(...layouts), boxes, fc.boolean(), (asked, layout, [on = "", off = ""], yes) => {
				const form = (answer: string): string =>
					read(`h1| Reply form\np| ${asked}\np| ${answer}\nh2| Question 3\np| The syllabus is old and hours are lost.`).visibility
						.value;
				assert.equal(form(yes ? layout(on, off) : layout(off, on)), yes ? "public" : "confidential");
				assert.notEqual(form(layout(off, off)), "public");
				assert.notEqual(form(layout(on, on)), "public");
			}),
			RUNS,
		);
	});

	it("a box beside the statement itself", () => {
		fc.assert(
			fc.property(permitting, keeping, fc.boolean(), (yes, no, open) => {
				const [first, second] = open ? ["☒", "☐"] : ["☐", "☒"];
				assert.equal(stated(`${first} ${yes}\np| ${second} ${no}`) === "public", open, `${first} ${yes} ${second} ${no}`);
			}),
			RUNS,
		);
	});

	it('"the reply is public", in a State\'s reply and not in comments on one', () => {
		const says = fc.constantFrom(
			"The reply is public.",
			"La réponse est publique.",
			"The reply may be published.",
			"The Government agrees to publication of its reply.",
		);
		const denies = fc.constantFrom(
			"The reply is not public.",
			"La réponse n'est pas publique.",
			"The reply is confidential.",
			"The reply must not be published.",
		);
		const reply = (text: string): string =>
			read(
				`h1| Reply of the Government of Albania\np| ${text}\nh2| Question 3\np| The Government has introduced the subject in all schools of the country since 2015.`,
			).visibility.value;
		fc.assert(
			fc.property(says, denies, (yes, no) => {
				assert.equal(reply(yes), "public", yes);
				assert.notEqual(reply(no), "public", no);
				assert.notEqual(reply(`${yes} ${no}`), "public");
				assert.notEqual(stated(yes), "public", yes);
			}),
			RUNS,
		);
	});
});

describe("time", () => {
	const LONG = 100_000;
	const seeds = [
		"a",
		" ",
		"not ",
		"n'",
		"the ",
		"publish ",
		"this contribution ",
		"confidential (",
		"ne pas ",
		", and ",
		"☐ ",
		"((",
		"- ",
		"only the Committee ",
		"public, but ",
		"section 4, ",
		"\u00e9'",
	];
	for (const seed of seeds)
		it(`reads a sentence of ${LONG} characters made of ${JSON.stringify(seed)} in less than a second`, () => {
			const text = `This contribution is public ${seed.repeat(Math.ceil(LONG / seed.length)).slice(0, LONG)}.`;
			const start = process.cpuUsage().user;
			sayingsOf(text, text);
			assert.ok((process.cpuUsage().user - start) / 1000 < 1000);
		});
});
