import { SYMBOL_FONTS } from "./tables.js";

const FIRST = 0x20;
const PRIVATE = 0xf000;
const TABLES = new Map(Object.entries(SYMBOL_FONTS).map(([font, signs]) => [font, [...signs]]));
const UNKNOWN = "\ufffd";
/** Signs that hardly any font has, and the nearest that all have. */
const USUAL: Readonly<Record<string, string>> = {
	"🞏": "☐",
	"🞎": "☐",
	"🗷": "☒",
	"🗵": "☒",
	"⮽": "☒",
	"🗹": "☑",
	"🗶": "✗",
	"🗴": "✗",
	"🗸": "✓",
	"🡪": "→",
	"🡨": "←",
	"🡩": "↑",
	"🡫": "↓",
	"🡺": "➔",
	"⮚": "➢",
};

/** The text of a `w:sym`: a character code in hexadecimal, in a font of signs. */
export function symbolText(font: string | undefined, char: string | undefined): string {
	if (char === undefined || !/^[0-9a-f]{1,6}$/i.test(char)) return "";
	const code = Number.parseInt(char, 16);
	if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "";
	return sign(font, code) ?? String.fromCodePoint(code);
}

/** Text in which the private characters of symbol fonts are replaced by the signs that a reader sees. */
export function unsymbol(text: string, font: string | undefined): string {
	if (!/[\uf020-\uf0ff]/.test(text)) return text;
	return text.replace(/[\uf020-\uf0ff]/g, (char) => sign(font, char.charCodeAt(0)) ?? "•");
}

/** What a character of a symbol font looks like; undefined when it is an ordinary character of an ordinary font. */
function sign(font: string | undefined, code: number): string | undefined {
	const isPrivate = code >= PRIVATE + FIRST && code <= PRIVATE + 0xff;
	const table = TABLES.get((font ?? "").trim().toLowerCase());
	if (table === undefined) return isPrivate ? "•" : undefined;
	const found = table[(isPrivate ? code - PRIVATE : code) - FIRST];
	return found === undefined || found === UNKNOWN ? "•" : (USUAL[found] ?? found);
}
