/** English. Its type is the type of every language. */
import { help } from "./en-help.js";
import { enPeople } from "./en-people.js";
import { said } from "./en-said.js";

export const en = { ...said, people: enPeople, help };

export type CliPhrases = typeof en;
