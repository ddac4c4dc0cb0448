/** Runs as WordprocessingML. */
import type { Run } from "../../domain/document.js";
import { fitAddress } from "./links.js";
import type { Place } from "./manuscript.js";
import { escaped, withoutUnfit } from "./xml.js";

/** The runs of a paragraph. */
export function runsXml(runs: readonly Run[], at: Place): string {
	let xml = "";
	for (let from = 0; from < runs.length; ) {
		const address = addressOf(runs[from]);
		let to = from + 1;
		if (address !== undefined) while (to < runs.length && addressOf(runs[to]) === address) to++;
		const inside = runs
			.slice(from, to)
			.map((run) => runXml(run, at, address !== undefined))
			.join("");
		xml +=
			address === undefined || inside === ""
				? inside
				: `<w:hyperlink r:id="${at.links.id(address)}" w:history="1">${inside}</w:hyperlink>`;
		from = to;
	}
	return xml;
}

/** Text in a run of a given look; line ends and tabs are Word's own. */
export function textXml(text: string, look = ""): string {
	if (!/[\n\t\r]/.test(text)) return `<w:r>${look}${piece(text)}</w:r>`;
	const pieces = text
		.split(/(\r\n|[\r\n\t])/)
		.map((part) => (part === "\t" ? "<w:tab/>" : /^[\r\n]/.test(part) ? "<w:br/>" : piece(part)));
	return `<w:r>${look}${pieces.join("")}</w:r>`;
}

function piece(text: string): string {
	return text === "" ? "" : `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}

function addressOf(run: Run | undefined): string | undefined {
	return run?.link === undefined || run.note !== undefined ? undefined : fitAddress(run.link.trim());
}

function runXml(run: Run, at: Place, linked: boolean): string {
	if (run.note !== undefined) return citationXml(run, at);
	return withoutUnfit(run.text) === "" ? "" : textXml(run.text, lookXml(run, at, linked));
}

function citationXml(run: Run, at: Place): string {
	const note = at.style === "note" ? undefined : at.notes.get(run.note ?? "");
	const cited = note && at.manuscript.cite(note, at);
	if (cited === undefined) return run.text === "" ? "" : textXml(run.text, '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>');
	const style = cited.kind === "footnote" ? "FootnoteReference" : "EndnoteReference";
	const own = cited.mark === null ? "" : ' w:customMarkFollows="1"';
	const mark = cited.mark === null ? "" : piece(cited.mark);
	return `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:${cited.kind}Reference${own} w:id="${cited.id}"/>${mark}</w:r>`;
}

/** In the order that the schema wants. */
function lookXml(run: Run, at: Place, linked: boolean): string {
	let xml = linked ? '<w:rStyle w:val="Hyperlink"/>' : "";
	if (run.bold) xml += "<w:b/><w:bCs/>";
	if (run.italic) xml += "<w:i/><w:iCs/>";
	if (run.strike) xml += "<w:strike/>";
	if (run.underline) xml += '<w:u w:val="single"/>';
	if (run.raised !== undefined) xml += `<w:vertAlign w:val="${run.raised === "super" ? "superscript" : "subscript"}"/>`;
	if (run.rtl) xml += "<w:rtl/>";
	xml += languageXml(run.lang ?? at.language, run.rtl === true);
	return xml === "" ? "" : `<w:rPr>${xml}</w:rPr>`;
}

/** A language as Word's spelling and a screen reader's voice want it; nothing where it is no language. */
export function languageXml(language: string | undefined, rtl = false): string {
	if (language === undefined || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) return "";
	return rtl ? `<w:lang w:bidi="${language}"/>` : `<w:lang w:val="${language}"/>`;
}
