/** Which answers to a question are shown: those that fit the reader's choice, a page of Parties at a time. */

import type { Party } from "../../../domain/party.js";
import { inAlphabeticalOrder } from "../../../domain/party.js";
import type { AnswerCell, Standing, Stretch } from "../../../domain/shown.js";
import type { AnswerState } from "../../../domain/standing.js";
import { one, oneOf, pageNumber, queryOf } from "../query.js";
import type { RoundVisit } from "../visit.js";

const A_PAGE = 12;
/** Comments beside an answer among others, and beside one that stands alone. */
const FIRST_COMMENTS = 10;
const COMMENTS_A_PAGE = 50;
export const STATES: readonly AnswerState[] = ["answered", "partly", "not_applicable", "none"];

/** An answer as far as choosing needs it; its text is read only when it is shown. */
export interface Candidate extends AnswerCell {
	readonly party: Party;
}

export interface Selection {
	/** All current answers, in the order of the language. */
	readonly all: readonly Candidate[];
	/** Those that fit. */
	readonly fitting: readonly Candidate[];
	/** Those on this page. */
	readonly shown: readonly Candidate[];
	readonly party: string | null;
	readonly said: "yes" | "no" | null;
	readonly state: AnswerState | null;
	/** From 1; null when everything stands on one page. */
	readonly page: number | null;
	readonly pages: number;
	/** Position of the first answer shown, from 1. */
	readonly from: number;
	/** The query that makes this selection, changed in one point. */
	query(change: { readonly page?: number | "all"; readonly comments?: number }): string;
}

/** The comments of one answer, a page at a time. */
export interface CommentPages extends Stretch {
	/** From 1. */
	readonly page: number;
	readonly pages: number;
	/** Comments in all. */
	readonly of: number;
}

/** The first comments, which is what stands beside an answer among others. */
export const BESIDE_OTHERS: Stretch = { from: 0, count: FIRST_COMMENTS };

/** Which comments are asked for beside an answer that stands alone. @param of how many there are */
export function commentPages({ query }: RoundVisit, of: number): CommentPages {
	const pages = Math.max(1, Math.ceil(of / COMMENTS_A_PAGE));
	const page = pageNumber(query, pages, "comments");
	return { page, pages, of, from: (page - 1) * COMMENTS_A_PAGE, count: COMMENTS_A_PAGE };
}

/** Reads the choice from the query; what is not understood is ignored. */
export function selected(visit: RoundVisit, standings: readonly Standing[], number: string): Selection {
	const { query } = visit;
	const all = inAlphabeticalOrder(candidates(standings, number), visit.language);
	const code = one(query, "party")?.toUpperCase();
	const party = all.find((answer) => answer.party.code === code)?.party.code ?? null;
	const said = oneOf(query, "said", ["yes", "no"] as const);
	const state = oneOf(query, "state", STATES);
	const fitting = all.filter((answer) => fits(answer, { party, said, state }));
	const pages = Math.ceil(fitting.length / A_PAGE);
	const page = pages <= 1 || one(query, "page") === "all" ? null : pageNumber(query, pages);
	const start = page === null ? 0 : (page - 1) * A_PAGE;
	const stays = pages > 1 && page === null ? "all" : page === 1 ? null : page;
	const alone = party === null ? 1 : pageNumber(query, Number.POSITIVE_INFINITY, "comments");
	return {
		all,
		fitting,
		shown: page === null ? fitting : fitting.slice(start, start + A_PAGE),
		party,
		said,
		state,
		page,
		pages,
		from: start + 1,
		query: (change) =>
			queryOf({
				...{ party, said, state },
				page: change.page === undefined ? stays : orNone(change.page),
				comments: orNone(change.comments ?? alone),
			}),
	};
}

/** The first page needs no saying. */
function orNone<T>(page: T): T | null {
	return page === 1 ? null : page;
}

function candidates(standings: readonly Standing[], number: string): (Candidate & Pick<Party, "name">)[] {
	return standings.flatMap(({ party, answers }) => {
		const cell = answers.get(number);
		return cell === undefined ? [] : [{ ...cell, party, name: party.name }];
	});
}

function fits(answer: Candidate, choice: Pick<Selection, "party" | "said" | "state">): boolean {
	if (choice.party !== null && answer.party.code !== choice.party) return false;
	if (choice.said !== null && answer.commented !== (choice.said === "yes")) return false;
	return choice.state === null || answer.state === choice.state;
}
