/** Comment contribuer : dit à partir des réglages du cycle. */
import type { contribute as english } from "../en/contribute.js";
import { mix } from "../mix.js";

export const contribute: typeof english = {
	title: "Comment contribuer",
	lede: "Toute organisation de la société civile peut commenter les réponses des Parties ou répondre elle-même au questionnaire, sur une ou plusieurs Parties et sur tout ou partie des questions.",
	today: "À ce jour, les contributions s’envoient par courriel. Ce site n’offre pas encore de formulaire.",
	steps: "Étape par étape",
	step: {
		choose: {
			title: "Choisissez la réponse.",
			text: (months) =>
				`Vous pouvez la commenter dans un délai de ${months} à compter de sa publication. Les délais ouverts sont indiqués ci-dessous.`,
		},
		write: {
			title: "Rédigez un document Word.",
			text: (languages) =>
				`${languages.charAt(0).toUpperCase()}${languages.slice(1)}. Il n’y a pas de modèle. Indiquez la Partie et la question dont traite chaque partie, par exemple « Albanie, question 6.1 » : votre texte pourra alors figurer en regard de la réponse.`,
		},
		say: {
			title: "Dites s’il est public ou confidentiel.",
			text: "En tête du document. Des passages ou des annexes d’un document public peuvent être confidentiels : marquez où ils commencent et où ils finissent.",
		},
		send: { title: "Envoyez-le au Secrétariat.", text: (address) => mix`En pièce jointe, à ${address}.` },
	},
	together:
		"Écrivez à plusieurs si vous le pouvez : les contributions communes à plusieurs organisations et la participation d’enfants à leur rédaction sont vivement encouragées.",
	short: {
		choose: (months) =>
			`Vous pouvez la commenter dans un délai de ${months} à compter de sa publication, pour une ou plusieurs Parties, sur tout ou partie des questions.`,
		write: "Il n’y a pas de modèle. Indiquez la question dont traite chaque partie.",
		say: "Rien n’est transmis ni publié avant que ce point soit réglé.",
	},
	link: "Comment contribuer, en détail",

	fate: "Ce qu’il advient de votre contribution",
	always: "Immédiatement, dans tous les cas",
	alwaysText: "Le Secrétariat conserve le document tel qu’il est arrivé et l’enregistre. À ce stade, il est seul à le lire.",
	ifPublic: "Si elle est publique",
	ifPublicList: [
		"Elle est transmise aux Parties concernées",
		"Elle est publiée ici sous le nom de votre organisation, en regard des réponses dont elle traite",
		"Elle reçoit une cote, et chacun de ses passages une adresse permanente",
	],
	ifConfidential: "Si elle est confidentielle",
	ifConfidentialList: [
		"Elle n’est pas transmise à la Partie",
		"Elle n’est ni publiée ni comptée",
		"Seul le Secrétariat la lit ici",
	],
	ifUnstated: "Si vous ne le dites pas",
	unstated: {
		confidential: "Elle est traitée comme confidentielle tant que vous n’avez pas réglé ce point avec le Secrétariat.",
		public:
			"Elle est traitée comme publique, ainsi que le prévoient les règles de cet organe. Signalez-le si elle ne doit pas l’être.",
	},
	removed: "Ce qui est retiré",
	removedText:
		"Les noms d’auteurs et autres propriétés du fichier, les modifications suivies, les commentaires en marge et le texte masqué ne sont pas publiés. Le texte l’est ; le fichier Word ne l’est pas.",
	lateTitle: "Si elle arrive tardivement",
	lateText:
		"Elle est acceptée et signalée comme tardive, séparément pour chaque Partie. Le Secrétariat décide de la suite à lui donner.",
	withdraw: "Si vous changez d’avis",
	withdrawText: "Écrivez au Secrétariat : vous pouvez la retirer ou la rendre confidentielle. La suite donnée est consignée.",

	children: "Avec des enfants et des jeunes",
	childrenText:
		"Leur avis est souhaité. Indiquez combien ont participé, leur âge et la manière dont ils ont été consultés, qu’ils y ont consenti, et comment ils sauront ce qu’il en est advenu. Ne donnez jamais leur nom. Leur contribution n’a pas à suivre les numéros des questions.",
	windows: "Délais ouverts actuellement",
	who: "À qui écrire",
	secretariat: (body) => `Secrétariat, ${body}`,
};
