/** French, of the type of the English phrases. Written with plain spaces; `inFrenchType` sets them. */
import type { Phrases } from "./en.js";
import { contribute } from "./fr/contribute.js";
import { documents } from "./fr/documents.js";
import { frame } from "./fr/frame.js";
import { house } from "./fr/house.js";
import { letters } from "./fr/letters.js";
import { problems } from "./fr/problems.js";
import { questions } from "./fr/questions.js";
import { reasons } from "./fr/reasons.js";
import { record } from "./fr/record.js";
import { roles } from "./fr/roles.js";
import { round } from "./fr/round.js";
import { sheet } from "./fr/sheet.js";
import { signIn } from "./fr/sign-in.js";
import { words } from "./fr/words.js";
import { inFrenchType } from "./typography.js";

export const fr: Phrases = inFrenchType({
	language: "fr" as const,
	...words,
	frame,
	house,
	round,
	questions,
	documents,
	contribute,
	sheet,
	reasons,
	record,
	signIn,
	letters,
	roles,
	problems,
});
