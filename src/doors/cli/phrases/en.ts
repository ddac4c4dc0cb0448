/** English. Its type is the type of every language. */

import { enErasing } from "./en-erasing.js";
import { help } from "./en-help.js";
import { enPeople } from "./en-people.js";
import { said } from "./en-said.js";

export const en = { ...said, people: enPeople, erasing: enErasing, help };

export type CliPhrases = typeof en;
