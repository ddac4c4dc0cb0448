/** Le cadre de chaque page : bandeau, fil, pied de page, et l’avertissement d’exemple. */
import type { frame as english } from "../en/frame.js";

export const frame: typeof english = {
	product: "Rapporteur",
	description:
		"Un cycle de suivi, au grand jour : réponses des Parties, commentaires de la société civile, question par question.",
	skip: "Aller au contenu",
	mainNav: "Navigation principale",
	trail: "Vous êtes ici",
	rounds: "Cycles de suivi",
	round: "Cycle",
	parties: "Parties",
	questions: "Questions",
	contributions: "Contributions",
	contribute: "Contribuer",
	sampleLabel: "Exemple",
	sample: (day) =>
		`Données et textes d’exemple rédigés pour des essais ; ils ne décrivent pas la situation réelle. L’horloge de cet exemple est arrêtée au ${day}.`,
	readsMoreLabel: "Ce que vous lisez ici",
	readsMore:
		"Vous êtes connecté et pouvez lire davantage que le public. Ce qui n’est pas public est signalé. Les listes et les fichiers que vous téléchargez ne contiennent que ce qui est public.",
	colophon:
		"Rapporteur est un logiciel libre destiné aux organes de suivi des traités. Chaque chiffre ouvre la liste qu’il résume ; chaque passage a une adresse permanente.",
	questionnaire: "Questionnaire",
	windows: "Délais ouverts",
	calendar: "Calendrier",
	feed: "Flux Atom",
	accessibility: "Accessibilité",
	record: "Le journal",
	privacy: "Vie privée",
	signIn: "Se connecter",
	access: "Mon accès",
	backHome: "Tous les cycles de suivi",
	errorTitle: "Cette page n’a pas pu être affichée",
	notFoundTitle: "Cette page n’existe pas",
	withdrawnTitle: "Document retiré",
	reference: (reference) => `Référence à communiquer au Secrétariat : ${reference}`,
};
