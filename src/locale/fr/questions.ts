/** Le questionnaire, la liste des questions, une question chez toutes les Parties. */
import type { questions as english } from "../en/questions.js";

export const questions: typeof english = {
	questionnaireTitle: "Questionnaire",
	questionnaireLede: (questions, items) => `${questions} questions, subdivisées en ${items} points.`,
	questionnaireOf: (name) => `Questionnaire du ${name}`,
	asWordForm: "Télécharger le formulaire Word",
	bothLanguages: "Afficher le français et l’anglais côte à côte",
	oneLanguage: "Afficher le français seul",
	detail: "Précision demandée",
	onItems: (numbers) => `sur ${numbers}`,
	seeAlso: "renvoie à",
	follows: "pour les cas visés en",
	addressedTo: "Question adressée à",
	kind: { group: "", describe: "décrire", yes_no_describe: "oui ou non, et décrire", request_for_detail: "précision" },
	answersOf: (number) => `Toutes les réponses à la question ${number}`,
	listTitle: "Questions",
	listLede: "Chaque question ouvre ce que chacune des Parties y répond, avec les commentaires de la société civile en regard.",
	wholeQuestionnaire: "Le questionnaire entier, avec ses lettres et ses demandes de précision",
	answeredBy: "Réponse complète",
	commentedIn: "Commentée",
	columnQuestion: "Question",
	partiesOf: (count, of) => `${count} sur ${of}`,

	place: (section, number, of) => `${section}, question ${number} sur ${of}`,
	whatAnswered: "Ce que les Parties ont répondu",
	derived: (replies, of) =>
		`Établi à partir des passages des réponses publiées, sans aucune saisie. Réponses publiées : ${replies} sur ${of}.`,
	group: {
		answered: (count) => (count < 2 ? "Partie a répondu entièrement" : "Parties ont répondu entièrement"),
		partly: (count) => (count < 2 ? "Partie a répondu en partie" : "Parties ont répondu en partie"),
		not_applicable: (count) => (count < 2 ? "Partie déclare la question sans objet" : "Parties déclarent la question sans objet"),
		none: (count) => (count < 2 ? "Partie n’a pas répondu" : "Parties n’ont pas répondu"),
	},
	noneYet: "Aucune réponse n’est encore publiée.",
	saidKey: "réponse commentée par la société civile",
	answers: "Les réponses, avec les commentaires en regard",
	filterParty: "Partie",
	filterAllParties: "Toutes les Parties",
	filterSaid: "Commentaires",
	filterAny: "Indifférent",
	filterSaidYes: "Commentées",
	filterSaidNo: "Non commentées",
	filterState: "Réponse",
	filterAnyState: "Toutes",
	show: "Afficher",
	showing: (from, to, of) =>
		of === 0
			? "Aucune réponse à afficher."
			: from === 1 && to === of
				? of === 1
					? "1 réponse affichée."
					: `Les ${of} réponses sont affichées.`
				: `Réponses ${from} à ${to} sur ${of}.`,
	showEvery: (count) => `Afficher les ${count} réponses sur une page`,
	noMatch: "Aucune réponse ne correspond à ce choix.",
	clear: "Afficher toutes les réponses",
	pages: "Pages de réponses",
	previousPage: "Réponses précédentes",
	nextPage: "Réponses suivantes",
	previousQuestion: (number) => `Question ${number}`,
	nextQuestion: (number) => `Question ${number}`,
	neighbours: "Question précédente et question suivante",
	reply: "Réponse",
	openInReply: "Ouvrir dans la réponse",
	openContribution: "Ouvrir la contribution",
	noAnswerText: "La réponse ne dit rien sous cette question.",
	noComment: "Aucun commentaire sur cette réponse.",
	firstComments: (count) => `Les ${count} premiers commentaires sur cette réponse.`,
	allComments: (contributions) =>
		contributions < 2
			? "Tous les commentaires, tirés de 1 contribution"
			: `Tous les commentaires, tirés de ${contributions} contributions`,
	commentPages: "Pages de commentaires",
	commentsShown: (from, to, of) => `Commentaires ${from} à ${to} sur ${of}.`,
	previousComments: "Commentaires précédents",
	nextComments: "Commentaires suivants",
	commentHow: "Comment la commenter",
	withChildren: "avec des enfants",
};
