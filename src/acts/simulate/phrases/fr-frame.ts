/** Français : titres, mentions de publicité, rubriques des documents inventés. */
import type { FramePhrases } from "./shape.js";

export const frFrame: FramePhrases = {
	sample: "Texte d’exemple composé par un programme pour des essais ; il ne décrit pas la situation réelle.",
	replyTitle: (party, round) => `Réponse au questionnaire du ${round} – ${party}`,
	commentsTitle: (parties) => `Commentaires sur les réponses – ${parties}`,
	ownReplyTitle: "Contribution au cycle de suivi",
	revised: (version) => `Version révisée n° ${version}, qui remplace la réponse précédente.`,
	preambles: [
		"La présente réponse a été établie par le point de contact à partir des contributions écrites des ministères concernés.",
		"La réponse a été adoptée en réunion interministérielle et reflète la situation au jour de son envoi.",
		"Les associations ont été consultées sur un projet ; lorsque leurs chiffres sont utilisés, cela est indiqué.",
	],
	publicReply: [
		"Le Gouvernement accepte que la présente réponse soit rendue publique sur le site du Comité.",
		"La présente réponse est publique.",
		"Rien ne s’oppose à la publication de la présente réponse.",
	],
	answer: "Réponse :",
	letter: (letter) => `${letter}.`,
	question: (number) => `Question ${number}`,
	onQuestion: ["Sur la question {number}", "Réponse à la question {number}", "Question {number}"],
	list: (names) => new Intl.ListFormat("fr-FR", { type: "conjunction" }).format(names),
	colon: " :",
	statements: {
		public: [
			"La présente contribution est publique.",
			"Statut du présent document : PUBLIC. Il peut être mis en ligne et transmis aux Parties concernées.",
			"Nous acceptons que la présente contribution soit publiée et transmise aux autorités.",
		],
		confidential: [
			"La présente contribution est confidentielle. Merci de ne pas la publier.",
			"CONFIDENTIEL : réservé au Secrétariat et au Comité.",
		],
		confidentialHeader: "CONFIDENTIEL",
		publicWithSection: (heading) =>
			`La présente contribution est publique, à l’exception de la section « ${heading} », qui est confidentielle.`,
		sectionHeading: "Situations individuelles (confidentiel)",
		sectionEnd: "Fin de la section confidentielle.",
		contradiction: [
			"La présente contribution est confidentielle et ne doit pas être publiée.",
			"Merci de traiter l’ensemble du présent document comme confidentiel.",
		],
	},
	presentedBy: (organisations) => `Présentée par ${frFrame.list(organisations)}`,
	aboutUs: [
		"Nous sommes une organisation non gouvernementale qui travaille avec les enfants et les familles, indépendante des autorités.",
		"Notre organisation anime une ligne d’écoute et des ateliers scolaires ; elle est financée par ses membres et par des subventions.",
		"L’association réunit des praticiens et des chercheurs de plusieurs régions.",
	],
	coalition: (name) => `La présente contribution a été préparée en commun par la coalition « ${name} ».`,
	children: (count) =>
		`Des enfants ont pris part à la rédaction : ${count} d’entre eux, âgés de douze à dix-sept ans, ont discuté des questions en atelier et ont relu ce qui est rapporté ici.`,
	generalHeading: "Remarques générales",
	closingHeading: "Contact",
	closing: [
		"Nous restons à la disposition du Comité pour toute information complémentaire.",
		"Nous serions heureux de présenter ces observations lors d’une réunion.",
	],
};
