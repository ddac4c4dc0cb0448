/** Writing PDF: a paper → tagged PDF. */
export { writePdfApart } from "./apart.js";
export { NoPdfHere } from "./compiler.js";
export { writePdf } from "./write.js";
