/** How values of the database appear in TypeScript: moments and days as ISO strings (domain/deadline.ts), whole numbers as numbers. */
import pg from "pg";

const OID = { int8: 20, int8Array: 1016, date: 1082, dateArray: 1182, timestamptz: 1184, timestamptzArray: 1185 } as const;

/** For the `types` of a pool: the driver's own readers, except for these. Nothing global is changed. */
export function columnTypes(): pg.CustomTypesConfig {
	const types = new pg.TypeOverrides();
	types.setTypeParser(OID.int8, wholeNumber);
	types.setTypeParser(OID.date, String);
	types.setTypeParser(OID.timestamptz, moment);
	types.setTypeParser(OID.int8Array, list(wholeNumber));
	types.setTypeParser(OID.dateArray, list(String));
	types.setTypeParser(OID.timestamptzArray, list(moment));
	return types;
}

/** A number that JavaScript would round is an error, not another number. */
function wholeNumber(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`);
	return value;
}

/** "2018-01-14 23:59:59.5+01" → "2018-01-14T22:59:59.500Z". */
function moment(text: string): string {
	const offset = /[+-]\d\d$/.test(text) ? `${text}:00` : text;
	return new Date(offset.replace(" ", "T")).toISOString();
}

/** The driver reads the array, our reader its elements. (Its own types are wrong about arrayParser.) */
function list<T>(read: (text: string) => T): (text: string) => (T | null)[] {
	const arrays = pg.types.arrayParser as unknown as {
		create(text: string, read: (text: string) => T): { parse(): (T | null)[] };
	};
	return (text) => arrays.create(text, read).parse();
}
