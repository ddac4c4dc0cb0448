/** The public record of a round, row after row: what a Reading of anybody shows, and nothing else. */
import { withItems } from "../../../domain/questionnaire.js";
import { monitoredParties, type Round } from "../../../domain/round.js";
import type { ShownPassage, ShownReply, Standing } from "../../../domain/shown.js";
import { findContribution, listContributions } from "../../../store/contributions.js";
import { findReply } from "../../../store/replies.js";
import { listStandings } from "../../../store/standings.js";
import type { Reading } from "../../../store/visible.js";
import type { Entry } from "./tables.js";

export async function* entriesOf(reading: Reading, round: Round): AsyncGenerator<Entry> {
	yield roundEntry(reading, round);
	yield* questionEntries(round);
	const standings = await listStandings(reading, round);
	yield* partyEntries(round, standings);
	yield* standingEntries(standings);
	for (const { party, reply } of standings) {
		if (reply !== null) yield* replyEntries(reading, round, party.code);
	}
	yield* contributionEntries(reading, round);
}

function roundEntry(reading: Reading, round: Round): Entry {
	const { body, name, theme } = round;
	return {
		table: "rounds",
		row: {
			id: round.id,
			body_en: body.name.en,
			body_fr: body.name.fr,
			name_en: name.en,
			name_fr: name.fr,
			theme_en: theme.en,
			theme_fr: theme.fr,
			time_zone: round.timeZone,
			replies_due: round.repliesDue,
			comment_months: round.commentMonths,
			as_of: reading.now,
		},
	};
}

function* questionEntries(round: Round): Generator<Entry> {
	for (const section of round.questionnaire.sections) {
		const all = section.questions.flatMap(withItems);
		const parents = new Map(all.flatMap((one) => one.children.map((child) => [child.number, one.number] as const)));
		for (const { number, answer, title } of all) {
			const parent = parents.get(number) ?? null;
			yield {
				table: "questions",
				row: { number, parent, section: section.id, kind: answer, title_en: title.en, title_fr: title.fr },
			};
		}
	}
}

function* partyEntries(round: Round, standings: readonly Standing[]): Generator<Entry> {
	const replies = new Map(standings.map(({ party, reply }) => [party.code, reply]));
	const monitored = new Set(monitoredParties(round).map((party) => party.code));
	for (const { code, name } of round.parties) {
		const reply = replies.get(code);
		yield {
			table: "parties",
			row: {
				code,
				name_en: name.en,
				name_fr: name.fr,
				monitored: monitored.has(code),
				version: reply?.version ?? null,
				received: reply?.receivedAt ?? null,
				registered: reply?.registeredAt ?? null,
				published: reply?.publishedAt ?? null,
				days_late: reply?.daysLate ?? null,
			},
		};
	}
}

function* standingEntries(standings: readonly Standing[]): Generator<Entry> {
	for (const { party, window, answers } of standings) {
		if (window !== null) {
			const { opensOn, lastDay, closesAt } = window;
			yield { table: "windows", row: { party: party.code, opens_on: opensOn, last_day: lastDay, closes_at: closesAt } };
		}
		for (const [question, { state, commented }] of answers) {
			yield { table: "answers", row: { party: party.code, question, state, commented } };
		}
	}
}

async function* replyEntries(reading: Reading, round: Round, party: string): AsyncGenerator<Entry> {
	const current = await findReply(reading, round, party).catch(noneIfNotFound);
	for (const { version } of current?.versions ?? []) {
		const reply = version === current?.version ? current : await findReply(reading, round, party, version);
		yield replyEntry(reply);
		yield* passageEntries(reply.symbol, reply.passages);
	}
}

function replyEntry({ symbol, party, version, language, receivedAt, registeredAt, publishedAt }: ShownReply): Entry {
	const dates = { received: receivedAt, registered: registeredAt, published: publishedAt };
	return { table: "replies", row: { symbol, party: party.code, version, language, ...dates } };
}

async function* contributionEntries(reading: Reading, round: Round): AsyncGenerator<Entry> {
	for (const { symbol } of await listContributions(reading, round)) {
		const found = await findContribution(reading, round, symbol);
		const { kind, organisations, coalition, parties, language } = found;
		const dates = { received: found.receivedAt, published: found.publishedAt };
		const who = { organisations, coalition, children_involved: found.childrenInvolved, parties };
		yield { table: "contributions", row: { symbol, kind, ...who, language, ...dates } };
		for (const { party, daysLate, lastDay } of found.timeliness) {
			yield { table: "timeliness", row: { symbol, party, days_late: daysLate, last_day: lastDay } };
		}
		yield* passageEntries(symbol, found.passages);
	}
}

function* passageEntries(document: string, passages: readonly ShownPassage[]): Generator<Entry> {
	for (const [index, { role, language, parties, questions, text }] of passages.entries()) {
		const n = index + 1;
		yield { table: "passages", row: { document, n, role, language, parties, text } };
		for (const question of questions) yield { table: "placements", row: { document, n, question } };
	}
}

/** A reply that is received and not published has dates, and no text for anybody. */
function noneIfNotFound(error: unknown): null {
	if (error instanceof Error && "code" in error && error.code === "not_found") return null;
	throw error;
}
