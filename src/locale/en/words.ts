/** What every page says: days, counts, Parties, how an answer stands, deadlines. */
import type { Day } from "../../domain/deadline.js";
import type { AnswerState } from "../../domain/standing.js";
import { enumeration, languageName, writtenDay, writtenMonth, writtenNumber } from "../dates.js";
import { mix } from "../mix.js";
import { englishGenitive, englishThe, type Named } from "../states.js";

const several = (count: number, one: string, many: string): string => `${writtenNumber(count, "en")} ${count === 1 ? one : many}`;

export const words = {
	day: (day: Day) => writtenDay(day, "en"),
	month: (day: Day) => writtenMonth(day, "en"),
	number: (value: number) => writtenNumber(value, "en"),
	list: (items: readonly string[]) => enumeration(items, "en"),
	either: (items: readonly string[]) => items.join(" or "),
	nameOfLanguage: (code: string) => languageName(code, "en"),
	inLanguage: (code: string) => `in ${languageName(code, "en")}`,
	colon: ": ",
	/** Between two clauses. */
	also: "; ",

	replyOf: (party: Named) => `Reply of ${englishThe(party)}`,
	commentsOn: (party: Named) => `Comments on ${englishGenitive(party)} reply`,

	parties: (count: number) => several(count, "Party", "Parties"),
	questionsCount: (count: number) => several(count, "question", "questions"),
	contributionsCount: (count: number) => several(count, "contribution", "contributions"),
	passagesCount: (count: number) => several(count, "passage", "passages"),
	daysCount: (count: number) => several(count, "day", "days"),
	monthsCount: (count: number): string => (count === 2 ? "two months" : several(count, "month", "months")),

	question: (number: string) => `Question ${number}`,
	onQuestions: (numbers: readonly string[]) =>
		`on ${numbers.length === 1 ? "question" : "questions"} ${enumeration(numbers, "en")}`,

	state: {
		answered: "answered",
		partly: "partly answered",
		not_applicable: "not applicable",
		none: "not answered",
	} satisfies Record<AnswerState, string> as Record<AnswerState, string>,
	commented: "commented on",

	openUntil: <T>(day: T, place: string) => mix<T>`Open until ${day}, 23:59 (${place})`,
	closedOn: <T>(day: T, place: string) => mix<T>`Closed since ${day}, 23:59 (${place})`,
	opensOn: <T>(day: T) => mix<T>`Opens on ${day}`,
	lastDay: "Last day",
	daysLeft: (count: number): string => (count === 1 ? "day left" : "days left"),
	leftInWords: (count: number): string => (count === 0 ? "last day" : several(count, "day left", "days left")),
	until: <T>(day: T) => mix<T>`until ${day}`,
	today: "today",
	closed: "closed",
	late: (days: number) => `${several(days, "day", "days")} late`,
	inTime: "in time",
	quoted: (text: string) => `“${text}”`,
	permanent: "permanent address",
	none: "none",
};
