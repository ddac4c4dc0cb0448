/** Text and attributes as XML. What XML cannot hold is dropped. */

const UNFIT = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu;
const MARKUP = /[&<>"]/g;
const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text fit for XML, between tags or in double quotes. */
export function escaped(text: string): string {
	return withoutUnfit(text).replace(MARKUP, (sign) => SIGNS[sign] ?? "");
}

/** A text in an attribute: white space other than the blank would not survive there. */
export function attributeText(text: string): string {
	return escaped(text).replace(/[\t\r\n]+/g, " ");
}

/** Without control characters and halves of characters. */
export function withoutUnfit(text: string): string {
	return text.replace(UNFIT, "");
}
