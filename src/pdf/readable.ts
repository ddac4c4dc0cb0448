/** Characters that our fonts can show. A PDF for everybody must not hold a sign without a shape (ISO 14289-1, 7.21.8). */
import { withoutUnfit } from "../word/writing/xml.js";
import { coverage } from "./fonts.js";

/** Layout signs that no font needs to draw. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u2028\u2029]/u;

/** The text; a sign that no font has is written as its code, so that the reader sees that something stands there: "[U+4E2D]". */
export function readable(given: string): string {
	const text = withoutUnfit(given).replace(/\r\n?/g, "\n");
	if (/^[\t\n\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u202f]*$/.test(text)) return text;
	return Array.from(text.normalize("NFC"), (sign) => {
		const code = sign.codePointAt(0) ?? 0;
		if (
			(code <= 0x7e && code >= 0x20) ||
			sign === "\n" ||
			sign === "\t" ||
			sign === "\u00a0" ||
			sign === "\u202f" ||
			coverage().has(code)
		)
			return sign;
		return INVISIBLE.test(sign) ? "" : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
	}).join("");
}
