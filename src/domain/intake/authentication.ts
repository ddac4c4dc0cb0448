/** Whether the own mail server vouches for the sender (RFC 8601). Anybody can write such a line: only those of the own server count. */
import type { Head } from "./arrival.js";

export type Vouched = "verified" | "forged" | "unknown";

/**
 * @param authserv name under which the own mail server writes; null: not configured, then only a line above every trace of transport counts
 * (no sender can write there), of the server that took the message in
 */
export function vouchedFor({ headers, from }: Pick<Head, "headers" | "from">, authserv: string | null): Vouched {
	const lines = ownLines(headers, authserv).map(resultsIn);
	const domain = from?.address.split("@").at(-1) ?? "";
	if (domain === "") return "unknown";
	const all = lines.flat();
	const dmarc = all.find((one) => one.method === "dmarc");
	if (dmarc !== undefined && sameHouse(dmarc.of || domain, domain)) {
		if (dmarc.result === "pass") return "verified";
		if (dmarc.result === "fail") return "forged";
	}
	const aligned = all.some(({ method, result, of }) => method === "dkim" && result === "pass" && sameHouse(of, domain));
	return aligned ? "verified" : "unknown";
}

interface Result {
	readonly method: string;
	readonly result: string;
	/** Domain that it was found for. */
	readonly of: string;
}

/** Lines of the own server: in its own part of the header, which ends where another server's trace begins. */
function ownLines(headers: Head["headers"], authserv: string | null): string[] {
	const traces = headers.flatMap(({ key, value }, at) => (key === "received" ? [{ at, by: byOf(value) }] : []));
	const own = authserv?.toLowerCase() ?? traces[0]?.by ?? null;
	if (own === null) return [];
	const end = (authserv === null ? traces[0] : traces.find(({ by }) => !sameHouse(by, own)))?.at ?? headers.length;
	return headers
		.slice(0, end)
		.filter(({ key, value }) => key === "authentication-results" && isFrom(value, own, authserv !== null))
		.map(({ value }) => value);
}

function isFrom(value: string, own: string, exact: boolean): boolean {
	const id = (/^\s*([^\s;]+)/.exec(uncommented(value))?.[1] ?? "").toLowerCase();
	return exact ? id === own : sameHouse(id, own);
}

function byOf(received: string): string {
	return (/\bby\s+([^\s;()]+)/i.exec(received)?.[1] ?? "").toLowerCase();
}

function resultsIn(value: string): Result[] {
	const [, ...results] = uncommented(value).toLowerCase().split(";");
	return results.flatMap((result) => {
		const found = /^\s*([a-z-]+)(?:\/\d+)?\s*=\s*([a-z]+)/.exec(result);
		const of = /\b(?:header\.(?:d|from|i)|smtp\.mailfrom)\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"]+)/.exec(result)?.[1] ?? "";
		return found === null ? [] : [{ method: found[1] ?? "", result: found[2] ?? "", of }];
	});
}

function uncommented(value: string): string {
	return value.replace(/\([^()]*\)/g, " ");
}

/** One is the other, or lies in it; a public suffix alone is no house. */
function sameHouse(one: string, other: string): boolean {
	if (one === other) return one !== "";
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return short.includes(".") && long.endsWith(`.${short}`);
}
