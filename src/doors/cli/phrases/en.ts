/** English. Its type is the type of every language. */
import { help } from "./en-help.js";
import { said } from "./en-said.js";

export const en = { ...said, help };

export type CliPhrases = typeof en;
