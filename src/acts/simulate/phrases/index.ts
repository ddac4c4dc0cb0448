/** The phrases of each language in which made-up documents are written. */
import type { Language } from "../../../domain/wording.js";
import { enFrame } from "./en-frame.js";
import { enProse } from "./en-prose.js";
import { frFrame } from "./fr-frame.js";
import { frProse } from "./fr-prose.js";
import type { FramePhrases, ProsePhrases } from "./shape.js";

export type { FramePhrases, ProsePhrases, Theme } from "./shape.js";

export const PROSE: Readonly<Record<Language, ProsePhrases>> = { en: enProse, fr: frProse };
export const FRAME: Readonly<Record<Language, FramePhrases>> = { en: enFrame, fr: frFrame };
