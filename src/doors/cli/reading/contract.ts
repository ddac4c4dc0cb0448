/** The reading of a document as the contract `read.md` wants it: its fields, no others. */
import type { RefusalCode } from "../../../acts/read-submission.js";
import { type DocumentReading, isHeld, type Passage } from "../../../domain/placement.js";
import type { Language } from "../../../domain/wording.js";
import { type Phrases, phrasesIn, whyIn } from "../../../locale/index.js";

/** Which file was read. */
export interface ReadFile {
	readonly file: string;
	readonly sha256: string;
}

/** The contract's code for each refusal: its list is closed, and what came after it goes under the code that it was before. */
const CODES = {
	"not-word": "not-word",
	"hidden-text": "not-word",
	encrypted: "encrypted",
	macros: "macros",
	damaged: "damaged",
	"too-large": "too-large",
	empty: "empty",
} as const satisfies Record<RefusalCode, string>;

/** Why a document was not read, a sentence that helps, and what exactly was found. */
export interface Refused {
	readonly reason: RefusalCode;
	readonly message: string;
	readonly detail: string | null;
}

/** @returns the object that `read --json` prints of a document that was read; reasons in the language of the command */
export function contractOf(of: ReadFile, reading: DocumentReading, language: Language) {
	return {
		...of,
		refused: null,
		kind: reading.kind,
		language: reading.language,
		visibility: reading.visibility,
		parties: reading.parties,
		organisations: reading.organisations,
		coalition: reading.coalition,
		childrenInvolved: reading.childrenInvolved,
		passages: reading.passages.map((passage) => passageOf(passage, phrasesIn(language))),
	};
}

/** Whether the code of a problem says that a document was refused. */
export function isRefusalCode(code: string): code is RefusalCode {
	return Object.hasOwn(CODES, code);
}

/** Nothing is known of a document that was refused. */
export function refusalOf(of: ReadFile, refused: Refused) {
	return {
		...of,
		refused: { code: CODES[refused.reason], ...refused },
		kind: null,
		language: null,
		visibility: null,
		parties: [],
		organisations: [],
		coalition: null,
		childrenInvolved: null,
		passages: [],
	};
}

function passageOf(passage: Passage, phrases: Phrases) {
	return {
		paragraphs: passage.paragraphs,
		text: passage.text,
		questions: passage.placements.map(({ question, confidence, why }) => ({
			number: question,
			confidence,
			why: whyIn(phrases, why),
			held: isHeld({ confidence }),
		})),
		parties: passage.parties,
		visibility: passage.visibility,
	};
}
