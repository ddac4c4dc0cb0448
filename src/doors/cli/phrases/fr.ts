/** Français, du type des phrases anglaises. */
import type { CliPhrases } from "./en.js";
import { frErasing } from "./fr-erasing.js";
import { help } from "./fr-help.js";
import { frPeople } from "./fr-people.js";
import { said } from "./fr-said.js";

export const fr: CliPhrases = { ...said, people: frPeople, erasing: frErasing, help };
