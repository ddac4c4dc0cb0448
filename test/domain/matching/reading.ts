/** Reads trees as the tests need it: the Lanzarote round, and the languages judged as the product does. */
import { eld } from "eld/extrasmall";
import type { DocumentTree } from "../../../src/domain/document.js";
import { readDocument } from "../../../src/domain/matching/index.js";
import type { DocumentReading } from "../../../src/domain/placement.js";
import { BODY, PARTIES, QUESTIONNAIRE } from "./lanzarote.js";

/** Reads a tree against the Lanzarote round. */
export function reading(tree: DocumentTree): DocumentReading {
	return readDocument(tree, {
		questionnaire: QUESTIONNAIRE,
		parties: PARTIES,
		body: BODY,
		languageOf: (text) => eld.detect(text).language || null,
	});
}
