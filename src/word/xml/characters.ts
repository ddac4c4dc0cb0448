/** Which characters XML 1.0 lets stand where. */

/** By byte below 128: 2 may begin a name, 1 may go on in one. */
export const NAME = new Uint8Array(256);
for (const sign of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:") NAME[sign.charCodeAt(0)] = 2;
for (const sign of "0123456789-.") NAME[sign.charCodeAt(0)] = 1;
// Whether a longer character may stand in a name is seen when the name is whole.
NAME.fill(2, 128);

const BEGINS =
	":A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}";
const WHOLE = new RegExp(`^[${BEGINS}][${BEGINS}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}]*$`, "u");

/** Whether a text is a name of XML. */
export function isName(text: string): boolean {
	return WHOLE.test(text);
}

const KNOWN: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The character that a reference stands for ("amp", "#xe9"); undefined when it is none that XML itself defines. */
export function referred(reference: string): string | undefined {
	if (!reference.startsWith("#")) return Object.hasOwn(KNOWN, reference) ? KNOWN[reference] : undefined;
	const code = /^#x[0-9a-fA-F]+$/.test(reference)
		? Number.parseInt(reference.slice(2), 16)
		: /^#[0-9]+$/.test(reference)
			? Number.parseInt(reference.slice(1), 10)
			: Number.NaN;
	return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

function isCharacter(code: number): boolean {
	return (
		code === 9 ||
		code === 10 ||
		code === 13 ||
		(code >= 0x20 && code <= 0xd7ff) ||
		(code >= 0xe000 && code <= 0xfffd) ||
		(code >= 0x10000 && code <= 0x10ffff)
	);
}
