/** Papers as files, under the name that their symbol gives them. */
import { Problem } from "../../domain/problem.js";
import { writeWord } from "../../word/writing/index.js";
import type { Paper } from "../../word/writing/paper.js";
import { fileNameOf } from "./frame.js";

export interface PaperFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A paper as Word. @param symbol under which it goes out */
export function wordFile(symbol: string, paper: Paper): PaperFile {
	return { name: fileNameOf(symbol, "docx"), bytes: writeWord(paper) };
}

/** A paper as accessible PDF, written in a thread of its own. @throws Problem no_pdf_here */
export async function pdfFile(symbol: string, paper: Paper): Promise<PaperFile> {
	const { NoPdfHere, writePdfApart } = await import("../../pdf/index.js");
	const bytes = await writePdfApart(paper).catch((error: unknown) => {
		throw error instanceof NoPdfHere ? new Problem("no_pdf_here", {}, { cause: error }) : error;
	});
	return { name: fileNameOf(symbol, "pdf"), bytes };
}
