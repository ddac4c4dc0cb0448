/** What stands after the question mark: anything may, so only what is known is taken and the rest is ignored. */

/** The first value of a parameter, null when it is missing, empty or absurdly long. */
export function one(query: URLSearchParams, name: string): string | null {
	const value = query.get(name);
	return value === null || value === "" || value.length > 200 ? null : value;
}

/** A parameter when it is one of the values allowed. */
export function oneOf<T extends string>(query: URLSearchParams, name: string, allowed: readonly T[]): T | null {
	const value = one(query, name);
	return allowed.find((option) => option === value) ?? null;
}

/** A page number from 1. */
export function pageNumber(query: URLSearchParams, last: number, name = "page"): number {
	const value = one(query, name);
	const page = value !== null && /^\d{1,6}$/.test(value) ? Number(value) : 1;
	return Math.min(Math.max(page, 1), Math.max(last, 1));
}

/** "?a=1&b=2" of the parameters that are set, "" when none is. */
export function queryOf(parameters: Readonly<Record<string, string | number | null>>): string {
	const set = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
		value === null ? [] : [[name, String(value)]],
	);
	return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}
