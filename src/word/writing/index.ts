/** Writing Word: a paper → .docx. */
export * from "./paper.js";
export { treePaper } from "./tree-paper.js";
export { writeWord } from "./write.js";
