/** Prints what placing makes of one document, in the contract's form: `node --import tsx test/domain/matching/read-one.ts FILE`. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { eld } from "eld/medium";
import { readDocument } from "../../../src/domain/matching/index.js";
import { readWord } from "../../../src/word/index.js";
import { PARTIES, QUESTIONNAIRE } from "./lanzarote.js";

const file = process.argv[2] ?? "";
try {
	const tree = readWord(readFileSync(file));
	const reading = readDocument(tree, {
		questionnaire: QUESTIONNAIRE,
		parties: PARTIES,
		languageOf: (text) => eld.detect(text).language || null,
	});
	const passages = reading.passages.map(({ placements, ...passage }) => ({
		...passage,
		questions: placements.map(({ question, ...rest }) => ({ number: question, ...rest })),
	}));
	process.stdout.write(JSON.stringify({ file: basename(file), refused: null, ...reading, passages }, null, 1));
} catch (error) {
	const code = (error as { code?: string }).code;
	if (code === undefined) throw error;
	process.stdout.write(JSON.stringify({ file: basename(file), refused: { code, message: String(error) } }));
}
