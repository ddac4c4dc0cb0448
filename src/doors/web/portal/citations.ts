/** The references of replies and contributions. */
import { dayOf } from "../../../domain/deadline.js";
import { partyOf } from "../../../domain/round.js";
import type { ShownContribution, ShownReply } from "../../../domain/shown.js";
import type { Citation } from "../feeds/citation.js";
import { organisations } from "../parts/organisations.js";
import { nameOf, official, type RoundVisit } from "../visit.js";

/** A version of a reply, at its pinned address. */
export function replyCitation(visit: RoundVisit, reply: ShownReply): Citation {
	const { say, round } = visit;
	return {
		...common(visit, reply),
		author: nameOf(visit, reply.party),
		title: say.documents.citeTitle(official(visit, round.name)),
		version: say.round.replyVersion(reply.version),
		address: visit.baseUrl + visit.to.reply(reply.party.code, reply.version),
	};
}

/** A contribution. */
export function contributionCitation(visit: RoundVisit, contribution: ShownContribution): Citation {
	const { say, round } = visit;
	const parties = contribution.parties.flatMap((code) => partyOf(round, code) ?? []).map((party) => nameOf(visit, party));
	return {
		...common(visit, contribution),
		author: organisations(visit, contribution),
		title: say.documents.citeContributionTitle(say.list(parties), official(visit, round.name)),
		version: null,
		address: visit.baseUrl + visit.to.contribution(contribution.symbol),
	};
}

function common(visit: RoundVisit, of: { readonly symbol: string; readonly publishedAt: string; readonly language: string }) {
	const day = dayOf(of.publishedAt, visit.round.timeZone);
	return {
		symbol: of.symbol,
		publisher: official(visit, visit.round.body.name),
		day,
		writtenDay: visit.say.day(day),
		language: of.language,
	};
}
