/** Issues the compilation of one question: gives it its symbol, and keeps what it holds, so that the next issue says what is new. */
import { isDeepStrictEqual } from "node:util";
import { dayOf } from "../domain/deadline.js";
import { type Actor, ANYBODY } from "../domain/person.js";
import { Problem } from "../domain/problem.js";
import { compilationSymbol, type SymbolLanguage } from "../domain/round.js";
import { addIssue, type CompilationKey, type KeptIssue, lastIssues } from "../store/compilations.js";
import { readAs } from "../store/visible.js";
import type { Paper } from "../word/writing/paper.js";
import { type Act, type House, perform } from "./act.js";
import { compilation, readToCompile } from "./papers/index.js";

export interface IssuedCompilation {
	readonly symbol: string;
	/** False when nothing has changed since the last issue: then that issue is given once more, under its symbol and day. */
	readonly fresh: boolean;
	readonly paper: Paper;
}

const SYMBOL_LANGUAGE: Readonly<Record<CompilationKey["language"], SymbolLanguage>> = { en: "en", fr: "fr", bilingual: "bil" };

/**
 * A first issue, a revision when what can be read has changed since, or the last issue once more.
 * @throws Problem unknown_round, unknown_question, issued_meanwhile, refused
 */
export async function issueCompilation(house: House, actor: Actor, of: CompilationKey): Promise<IssuedCompilation> {
	const reading = readAs(house.db, ANYBODY, house.clock.now());
	const [{ round, material, holds }, [last, before]] = await Promise.all([
		readToCompile(house, of.round, of.question),
		lastIssues(reading, of, 2),
	]);
	const { language } = of;
	if (last !== undefined && isDeepStrictEqual(holds, last.holds)) {
		const { symbol, issuedOn } = last;
		return { symbol, fresh: false, paper: compilation(round, material, { symbol, issuedOn, language }, asPrevious(before)) };
	}
	const number = (last?.number ?? 0) + 1;
	const issuedOn = dayOf(house.clock.now(), round.timeZone);
	const symbol = compilationSymbol(round, of.question, SYMBOL_LANGUAGE[language], number);
	const paper = compilation(round, material, { symbol, issuedOn, language }, asPrevious(last));
	await perform(house, actor, issueCompilationAct, { of, issue: { number, symbol, issuedOn, holds } });
	return { symbol, fresh: true, paper };
}

/**
 * One after the other, each while the caller is busy with the one before: the database reads while a paper is written. Whoever stops has one
 * issued that was not given; asking again gives it.
 */
export async function* issueCompilations(
	house: House,
	actor: Actor,
	of: Omit<CompilationKey, "question"> & { readonly questions: readonly string[] },
): AsyncGenerator<IssuedCompilation> {
	const { questions, ...key } = of;
	const issue = (question: string): Promise<IssuedCompilation> => {
		const issued = issueCompilation(house, actor, { ...key, question });
		// A failure is met when its turn comes; until then it is not an unhandled one.
		issued.catch(() => {});
		return issued;
	};
	const [first, ...rest] = questions;
	let next = first === undefined ? undefined : issue(first);
	while (next !== undefined) {
		const issued: IssuedCompilation = await next;
		const question = rest.shift();
		next = question === undefined ? undefined : issue(question);
		yield issued;
	}
}

function asPrevious(issue: KeptIssue | undefined) {
	return issue === undefined ? null : { symbol: issue.symbol, ...issue.holds };
}

const issueCompilationAct: Act<{ readonly of: CompilationKey; readonly issue: KeptIssue }, void> = {
	name: "issue_compilation",
	about: ({ of }) => ({ round: of.round }),
	async carryOut(deed, { of, issue }) {
		if (!(await addIssue(deed, of, issue))) throw new Problem("issued_meanwhile", { symbol: issue.symbol });
		const { symbol, number, holds } = issue;
		const data = { question: of.question, language: of.language, symbol, number };
		return {
			result: undefined,
			events: [
				{
					kind: "compilation_issued",
					round: of.round,
					data: { ...data, replies: holds.replies.length, contributions: holds.contributions.length },
				},
			],
		};
	},
};
