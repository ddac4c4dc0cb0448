/** The state of play as a spreadsheet: the same facts as the table of the round. */
import { dayOf, type Moment } from "../../../domain/deadline.js";
import { mainQuestions } from "../../../domain/questionnaire.js";
import type { Standing } from "../../../domain/shown.js";
import { sheetOf } from "../feeds/sheet.js";
import { inParties } from "../parts/matrix.js";
import { daysLeft, standOf } from "../parts/stand.js";
import { nameOf, official, type RoundVisit } from "../visit.js";

/** The file. */
export async function stateSheet(visit: RoundVisit): Promise<string> {
	const standings = await visit.reads.listStandings(visit.reading, visit.round);
	return sheetOf([headsOf(visit), ...inParties(visit, standings).map((standing) => lineOf(visit, standing))]);
}

function headsOf(visit: RoundVisit): string[] {
	const { sheet } = visit.say;
	const questions = mainQuestions(visit.round.questionnaire).map(
		(question) => `${question.number}. ${official(visit, question.title)}`,
	);
	return [
		sheet.code,
		sheet.party,
		sheet.reply,
		sheet.received,
		sheet.registered,
		sheet.published,
		sheet.version,
		sheet.daysLate,
	].concat([sheet.opens, sheet.lastDay, sheet.daysLeft, sheet.contributions, ...questions, sheet.commented]);
}

function lineOf(visit: RoundVisit, standing: Standing): (string | number)[] {
	const { party, reply, window } = standing;
	const questions = mainQuestions(visit.round.questionnaire).map((question) => question.number);
	const state = (number: string): string => {
		const cell = standing.answers.get(number);
		return cell === undefined ? "" : visit.say.state[cell.state];
	};
	return [
		party.code,
		nameOf(visit, party),
		visit.say.round.standing[standOf(standing)],
		...[reply?.receivedAt, reply?.registeredAt, reply?.publishedAt].map((moment) => dayIn(visit, moment)),
		reply?.version ?? "",
		reply?.daysLate ?? "",
		window?.opensOn ?? "",
		window?.lastDay ?? "",
		daysLeft(visit, standing) ?? "",
		standing.contributions,
		...questions.map(state),
		questions.filter((number) => standing.answers.get(number)?.commented).join(" "),
	];
}

function dayIn(visit: RoundVisit, moment: Moment | null | undefined): string {
	return moment === null || moment === undefined ? "" : dayOf(moment, visit.round.timeZone);
}
