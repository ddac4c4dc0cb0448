/** What people subscribe to: the calendar of last days, the feed of publications. */
import { startOf } from "../../../domain/deadline.js";
import { replySymbol } from "../../../domain/round.js";
import { atomOf } from "../feeds/atom.js";
import { calendarOf } from "../feeds/calendar.js";
import { inParties } from "../parts/matrix.js";
import { organisations } from "../parts/organisations.js";
import { publishedAddress, publishedTitle } from "../parts/publications.js";
import { official, type RoundVisit } from "../visit.js";

const ENTRIES = 50;

/** Last days for comments, one whole day each. */
export async function windowCalendar(visit: RoundVisit): Promise<string> {
	const { say, round, to, baseUrl } = visit;
	const standings = await visit.reads.listStandings(visit.reading, round);
	const events = inParties(visit, standings).flatMap(({ party, window, reply }) =>
		window === null
			? []
			: [
					{
						id: `window-${party.code}-${window.opensOn}-${round.id}@${new URL(baseUrl).hostname}`,
						day: window.lastDay,
						title: say.round.calendarEvent(party),
						text: say.round.calendarText(replySymbol(round, party.code, reply?.version ?? 1), official(visit, round.placeOfTime)),
						address: baseUrl + to.party(party.code),
						made: window.opensOn,
					},
				],
	);
	return calendarOf(say.round.calendarTitle(official(visit, round.name)), visit.language, events);
}

/** The latest publications. */
export async function publicationFeed(visit: RoundVisit): Promise<string> {
	const { say, round, to, baseUrl } = visit;
	const published = await visit.reads.latestPublications(visit.reading, round.id, ENTRIES);
	const body = official(visit, round.body.name);
	return atomOf({
		title: say.round.feedTitle(official(visit, round.name), body),
		language: visit.language,
		self: baseUrl + to.feed,
		page: baseUrl + to.round,
		since: startOf(round.stages[0]?.from ?? round.repliesDue, round.timeZone),
		entries: published.map((one) => ({
			address: baseUrl + publishedAddress(visit, one),
			title: publishedTitle(visit, one),
			author: one.party === null ? organisations(visit, one) : body,
			at: one.at,
			summary: `${one.symbol}, ${say.inLanguage(one.language)}`,
		})),
	});
}
