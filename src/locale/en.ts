/** English. Its type is the type of every language: what is here must be in each. */
import { contribute } from "./en/contribute.js";
import { documents } from "./en/documents.js";
import { frame } from "./en/frame.js";
import { house } from "./en/house.js";
import { letters } from "./en/letters.js";
import { problems } from "./en/problems.js";
import { questions } from "./en/questions.js";
import { reasons } from "./en/reasons.js";
import { record } from "./en/record.js";
import { roles } from "./en/roles.js";
import { round } from "./en/round.js";
import { sheet } from "./en/sheet.js";
import { signIn } from "./en/sign-in.js";
import { words } from "./en/words.js";

export const en = {
	language: "en" as "en" | "fr",
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
};

export type Phrases = typeof en;
