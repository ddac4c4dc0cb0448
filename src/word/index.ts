export { readWordApart } from "./apart.js";
export { convertWith } from "./converted/office.js";
export { LIMITS, type Limits } from "./limits.js";
export { readWord } from "./read.js";
export { type RefusalCode, WordRefusal } from "./refusal.js";
