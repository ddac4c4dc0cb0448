/** HTML of a message as plain text: what is hidden is left out, quotations are marked as in plain mail. No HTML of others is ever shown. */
import { convert } from "html-to-text";

const HIDDEN = [
	"script",
	"style",
	"head",
	"title",
	"template",
	"img",
	"svg",
	"[hidden]",
	'[style*="display:none"]',
	'[style*="display: none"]',
];

/** Longer HTML is cut: it is a book, or an attack. */
const LONGEST = 2 << 20;

/** The text that a reader of the page would see. */
export function textOfHtml(html: string): string {
	return convert(html.slice(0, LONGEST), {
		wordwrap: false,
		limits: { maxDepth: 100, maxInputLength: LONGEST },
		selectors: [
			...HIDDEN.map((selector) => ({ selector, format: "skip" })),
			{ selector: "a", options: { ignoreHref: true } },
			...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
			{ selector: "hr", options: { length: 8 } },
			{ selector: "table", format: "block" },
			{ selector: "td", format: "block" },
		],
	}).replace(/\u00a0/g, " ");
}
