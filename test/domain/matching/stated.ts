/** What the first page of a small document says of who may read it. */
import { readDocument } from "../../../src/domain/matching/index.js";
import type { DocumentReading } from "../../../src/domain/placement.js";
import { handBuilt } from "./hand-built.js";
import { PARTIES, QUESTIONNAIRE } from "./lanzarote.js";

/** Reads a document in the notation of `handBuilt`. */
export function read(source: string): DocumentReading {
	return readDocument(handBuilt(source).tree, { questionnaire: QUESTIONNAIRE, parties: PARTIES, languageOf: () => null });
}

/** Comments of an organisation with a text on the first page and one answer. */
export function commentsWith(
	text: string,
	answer = "The syllabus is old and hours are lost in most of the schools that we know.",
): string {
	return `h1| Comments on the reply of Albania\np| ${text}\nh2| Question 3\np| ${answer}`;
}

/** The visibility of comments with a text on the first page. */
export function stated(text: string): DocumentReading["visibility"]["value"] {
	return read(commentsWith(text)).visibility.value;
}
