/** Forms filled in, saved by LibreOffice as its own format and read as they arrive: LibreOffice makes a .docx of them again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type PaperLanguage, readForm } from "../../../src/acts/papers/index.js";
import { readWordApart } from "../../../src/word/index.js";
import { allMadeOf, NEEDS_OFFICE } from "../../word/converted/by-office.js";
import { assertAllLanded, filledBytes } from "./filled.js";
import { ROUND } from "./material.js";

const LANGUAGES: readonly PaperLanguage[] = ["en", "fr", "bilingual"];

test("a filled form that LibreOffice has saved as .odt: every answer lands, whole, in all languages", NEEDS_OFFICE, async () => {
	const saved = allMadeOf(LANGUAGES.map(filledBytes), "odt");
	assert.equal(saved.length, LANGUAGES.length);
	for (const bytes of saved) assertAllLanded(readForm(await readWordApart(bytes, {}, "form.odt"), ROUND));
});
