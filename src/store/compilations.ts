/** Issues of compilations: under what symbol each went out, and what it held. */
import type { Day } from "../domain/deadline.js";
import type { Deed } from "./deed.js";
import type { IssueContents, Tables } from "./tables.js";
import type { Reading } from "./visible.js";

/** Which compilation: of one main question, in one language or in both. */
export interface CompilationKey {
	readonly round: string;
	readonly question: string;
	readonly language: Tables["compilation_issue"]["language"];
}

export interface KeptIssue {
	/** From 1. */
	readonly number: number;
	readonly symbol: string;
	readonly issuedOn: Day;
	readonly holds: IssueContents;
}

/** The last issues of a compilation, the latest first. @param count how many at most */
export async function lastIssues(reading: Reading, of: CompilationKey, count: number): Promise<KeptIssue[]> {
	const rows = await reading.visible
		.selectFrom("compilation_issue")
		.where("round", "=", of.round)
		.where("question", "=", of.question)
		.where("language", "=", of.language)
		.orderBy("number", "desc")
		.limit(count)
		.select(["number", "symbol", "issued_on", "holds"])
		.execute();
	return rows.map(({ number, symbol, issued_on, holds }) => ({ number, symbol, issuedOn: issued_on, holds }));
}

/** Enters an issue. @returns false when somebody else has entered the same one meanwhile */
export async function addIssue(deed: Deed, of: CompilationKey, { holds, issuedOn, ...issue }: KeptIssue): Promise<boolean> {
	const entered = await deed.write
		.insertInto("compilation_issue")
		.values({ ...of, ...issue, issued_on: issuedOn, holds: JSON.stringify(holds) })
		.onConflict((conflict) => conflict.doNothing())
		.returning("number")
		.executeTakeFirst();
	return entered !== undefined;
}
