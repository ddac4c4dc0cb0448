/** Text and attributes as XML. What XML cannot hold is dropped. */

const UNFIT = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu;
/** One that may hold something unfit: seen at a glance, where UNFIT weighs every letter. */
const SUSPECT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;
const MARKUP = /[&<>"]/g;
const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text fit for XML, between tags or in double quotes. */
export function escaped(text: string): string {
	const fit = withoutUnfit(text);
	return fit.search(MARKUP) < 0 ? fit : fit.replace(MARKUP, (sign) => SIGNS[sign] ?? "");
}

/** A text in an attribute: white space other than the blank would not survive there. */
export function attributeText(text: string): string {
	return escaped(text).replace(/[\t\r\n]+/g, " ");
}

/** Without control characters and halves of characters. */
export function withoutUnfit(text: string): string {
	return SUSPECT.test(text) ? text.replace(UNFIT, "") : text;
}
