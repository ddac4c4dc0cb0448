/** JSON in one way of writing only (RFC 8785, the JSON Canonicalization Scheme), so that the same facts always have the same hash. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** @throws TypeError for what has no such form: a number that is none, half a surrogate pair, anything that is not JSON */
export function canonicalJson(value: Json): string {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "number") return numeral(value);
	if (typeof value === "string") return quoted(value);
	if (Array.isArray(value)) return `[${Array.from(value as readonly Json[], canonicalJson).join(",")}]`;
	if (isPlain(value)) return object(value);
	throw new TypeError(`${typeof value} is not JSON`);
}

/** Names in the order of their UTF-16 code units, which is how JavaScript sorts. */
function object(value: { readonly [name: string]: Json }): string {
	const members = Object.keys(value).sort();
	return `{${members.map((name) => `${quoted(name)}:${canonicalJson(value[name] as Json)}`).join(",")}}`;
}

/** JavaScript writes numbers as the RFC wants them. */
function numeral(value: number): string {
	if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
	return JSON.stringify(value);
}

function quoted(text: string): string {
	if (/\p{Cs}/u.test(text)) throw new TypeError("half a surrogate pair is not JSON");
	return JSON.stringify(text);
}

function isPlain(value: unknown): value is { readonly [name: string]: Json } {
	if (typeof value !== "object" || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
