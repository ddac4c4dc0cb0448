/** Writes a paper as a tagged PDF (PDF/UA-1). The same paper gives the same bytes. Takes seconds for a long paper: in a server, see apart.ts. */
import type { Paper } from "../word/writing/paper.js";
import { NOWHERE, openCompiler } from "./compiler.js";
import { contentOf } from "./content.js";
import { TEMPLATE } from "./template.js";

/** @throws NoPdfHere where there is no compiler for the platform */
export function writePdf(paper: Paper): Uint8Array {
	const compiler = openCompiler();
	compiler.mapShadow(`${NOWHERE}/paper.json`, Buffer.from(JSON.stringify(contentOf(paper))));
	try {
		const created = Math.floor(Date.parse(paper.dated) / 1000);
		return new Uint8Array(compiler.pdf({ mainFileContent: TEMPLATE }, { pdfStandard: "ua-1", creationTimestamp: created }));
	} finally {
		compiler.resetShadow();
		compiler.evictCache(2);
	}
}
