/** Fields that lead outside the document, or take something in from there. */
const OUTSIDE = /^\s*(HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDEAUTO|DDE|DATABASE|RD)\b(.*)$/is;

/** What a field leads to, as the traces say it: an address, or `INCLUDETEXT: S:\Unit\plan.docx`; undefined when it leads nowhere outside. */
export function outsideOf(code: string): string | undefined {
	const [, kind = "", rest = ""] = OUTSIDE.exec(code) ?? [];
	const named = [];
	for (const [, quoted, bare] of rest.matchAll(/\s*(?:"([^"]*)"|([^\s"]+))/g)) {
		// A switch ends the names: what follows are its own. A path begins with two strokes.
		if (bare !== undefined && /^\\[^\\]/.test(bare)) break;
		named.push((quoted ?? bare ?? "").replaceAll("\\\\", "\\"));
	}
	if (named.length === 0) return undefined;
	return kind.toUpperCase() === "HYPERLINK" ? named[0] : `${kind.toUpperCase()}: ${named.join(" ")}`;
}
