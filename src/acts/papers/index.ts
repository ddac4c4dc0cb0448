/** What the Secretariat sends: the questionnaire as a form, a reply as a document, compilations. Papers are written by word/writing and pdf. */
export { compilation, issuedOf } from "./compilation.js";
export { readToCompile } from "./compile.js";
export { type PaperFile, pdfFile, wordFile } from "./files.js";
export { readForm } from "./form-answers.js";
export { formOf } from "./form-of.js";
export { fileNameOf } from "./frame.js";
export type { PaperLanguage } from "./language.js";
export { type FilledCopy, type Merged, mergeForms, textOfAnswer } from "./merge-forms.js";
export { mergedForm } from "./merged-form.js";
export { questionnaireForm } from "./questionnaire-form.js";
export { replyPaper } from "./reply-paper.js";
