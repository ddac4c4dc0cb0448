/** Français, du type des phrases anglaises. */
import type { CliPhrases } from "./en.js";
import { help } from "./fr-help.js";
import { frPeople } from "./fr-people.js";
import { said } from "./fr-said.js";

export const fr: CliPhrases = { ...said, people: frPeople, help };
