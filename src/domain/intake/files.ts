/** Which of the files of a message are documents: what a contribution may be, in whatever form it comes. */

const NAMES = /\.(?:docx?|docm|dotx?|dotm|odt|ott|fodt|rtf|pdf|pages|wpd|wps|txt|md|xps|epub)$/i;
const TYPES =
	/^application\/(?:msword|vnd\.ms-word|vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.oasis\.opendocument\.text|rtf|pdf)|^text\/rtf/;

/** By name, by declared type, or by what its bytes say: many programmes call a Word document a mere file. */
export function isDocument({
	name,
	type,
	bytes,
}: {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array;
}): boolean {
	if (/^application\/(?:pgp-|pkcs7-|x-pkcs7-)/.test(type) || /\.(?:p7s|asc|sig)$/i.test(name)) return false;
	if (NAMES.test(name) || TYPES.test(type)) return true;
	return /\.[a-z0-9]{1,5}$/i.test(name) ? false : SIGNS.some((sign) => sign(bytes));
}

const SIGNS: readonly ((bytes: Uint8Array) => boolean)[] = [
	(bytes) => startsWith(bytes, "PK\u0003\u0004"),
	(bytes) => startsWith(bytes, "\u00d0\u00cf\u0011\u00e0"),
	(bytes) => startsWith(bytes, "%PDF-"),
	(bytes) => startsWith(bytes, "{\\rtf"),
];

function startsWith(bytes: Uint8Array, sign: string): boolean {
	for (let at = 0; at < sign.length; at++) if (bytes[at] !== sign.charCodeAt(at)) return false;
	return true;
}
