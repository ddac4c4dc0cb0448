/** A document tree as a paper of its own: what the reader read, written again. */
import type { DocumentTree } from "../../domain/document.js";
import type { Paper } from "./paper.js";

const UNDATED = "1980-01-01T00:00:00Z";

/** Text, labels, headings, tables, notes, links and running heads are kept; traces and properties other than title and language are not. */
export function treePaper(tree: DocumentTree): Paper {
	const said = (kind: "header" | "footer"): string[] =>
		tree.bands.filter((band) => band.kind === kind).flatMap((band) => band.text.split("\n"));
	return {
		title: tree.properties.title ?? "",
		language: languageOf(tree.properties.language),
		author: null,
		dated: UNDATED,
		bands: tree.bands.length === 0 ? null : { head: said("header"), foot: said("footer"), page: null },
		notes: "kept",
		parts: [{ kind: "flow", blocks: tree.blocks, notes: tree.notes, style: "body" }],
	};
}

/** What a file says of its language may be anything. */
function languageOf(said: string | undefined): string {
	return said !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(said) ? said : "en-GB";
}
