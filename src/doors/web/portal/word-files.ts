/** The same as pages, as Word documents: the questionnaire as a form, a version of a reply with its cover page. */
import type { PaperFile } from "../../../acts/papers/index.js";
import { dayOf } from "../../../domain/deadline.js";
import { questionnaireSymbol } from "../../../domain/round.js";
import { oneOf } from "../query.js";
import type { RoundVisit } from "../visit.js";

/** The form in the language of the visit; `?with=both` makes it bilingual. It is dated by the day on which the round began. */
export async function formAsWord({ query, round, language, reading }: RoundVisit): Promise<PaperFile> {
	const { questionnaireForm, wordFile } = await import("../../../acts/papers/index.js");
	const bilingual = oneOf(query, "with", ["both"]) !== null;
	const symbol = questionnaireSymbol(round, bilingual ? "bil" : language);
	const issuedOn = round.stages[0]?.from ?? dayOf(reading.now, round.timeZone);
	return wordFile(symbol, questionnaireForm(round, { symbol, issuedOn, language: bilingual ? "bilingual" : language }));
}

/** What everybody may read of a version of a reply. @throws Problem not_found */
export async function replyAsWord(
	{ reads, reading, round, language }: RoundVisit,
	code: string,
	version: number,
): Promise<PaperFile> {
	const { replyPaper, wordFile } = await import("../../../acts/papers/index.js");
	const reply = await reads.findReply(reading, round, code, version);
	return wordFile(reply.symbol, replyPaper(round, reply, language));
}
