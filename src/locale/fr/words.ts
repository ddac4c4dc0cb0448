/** Ce que dit chaque page : jours, nombres, Parties, état d’une réponse, délais. */
import { enumeration, languageName, writtenDay, writtenMonth, writtenNumber } from "../dates.js";
import type { words as english } from "../en/words.js";
import { mix } from "../mix.js";
import { frenchOf } from "../states.js";

const several = (count: number, one: string, many: string): string => `${writtenNumber(count, "fr")} ${count < 2 ? one : many}`;

export const words: typeof english = {
	day: (day) => writtenDay(day, "fr"),
	month: (day) => writtenMonth(day, "fr"),
	number: (value) => writtenNumber(value, "fr"),
	list: (items) => enumeration(items, "fr"),
	either: (items) => items.join(" ou "),
	nameOfLanguage: (code) => languageName(code, "fr"),
	inLanguage: (code) => `en ${languageName(code, "fr")}`,
	colon: " : ",
	also: " ; ",

	replyOf: (party) => (frenchOf(party) === null ? `Réponse : ${party.name.fr}` : `Réponse ${frenchOf(party)}`),
	commentsOn: (party) =>
		frenchOf(party) === null
			? `Commentaires sur une réponse : ${party.name.fr}`
			: `Commentaires sur la réponse ${frenchOf(party)}`,

	parties: (count) => several(count, "Partie", "Parties"),
	questionsCount: (count) => several(count, "question", "questions"),
	contributionsCount: (count) => several(count, "contribution", "contributions"),
	passagesCount: (count) => several(count, "passage", "passages"),
	daysCount: (count) => several(count, "jour", "jours"),
	monthsCount: (count) => (count === 2 ? "deux mois" : several(count, "mois", "mois")),

	question: (number) => `Question ${number}`,
	onQuestions: (numbers) => `sur ${numbers.length === 1 ? "la question" : "les questions"} ${enumeration(numbers, "fr")}`,

	state: {
		answered: "réponse complète",
		partly: "réponse partielle",
		not_applicable: "sans objet",
		none: "pas de réponse",
	},
	commented: "commentée",

	openUntil: (day, place) => mix`Ouvert jusqu’au ${day} à 23 h 59 (${place})`,
	closedOn: (day, place) => mix`Clos depuis le ${day} à 23 h 59 (${place})`,
	opensOn: (day) => mix`Ouverture le ${day}`,
	lastDay: "Dernier jour",
	daysLeft: (count) => (count < 2 ? "jour restant" : "jours restants"),
	leftInWords: (count) => (count === 0 ? "dernier jour" : several(count, "jour restant", "jours restants")),
	until: (day) => mix`jusqu’au ${day}`,
	today: "aujourd’hui",
	closed: "clos",
	late: (days) => `${several(days, "jour", "jours")} de retard`,
	inTime: "dans le délai",
	quoted: (text) => `« ${text} »`,
	permanent: "adresse permanente",
	none: "aucune",
};
