/** Accueil, accessibilité, vie privée : ce qui est vrai de toute la maison. */
import type { house as english } from "../en/house.js";

export const house: typeof english = {
	title: "Cycles de suivi",
	lede: "Les organes de suivi des traités posent aux États les mêmes questions, publient chaque réponse et entendent la société civile sur chacune d’elles. Voici où en sont leurs cycles.",
	none: "Aucun cycle n’a encore été ouvert.",
	due: (day) => `Réponses attendues le ${day}`,

	accessibilityTitle: "Accessibilité",
	accessibilityLede:
		"Ces pages sont faites pour que chacun puisse les lire : au clavier, avec un lecteur d’écran, agrandies, sur papier, et sans JavaScript.",
	accessibilityDone: "Ce qui est fait",
	accessibilityDoneList: [
		"Nous visons le niveau AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2, en français et en anglais.",
		"Tout fonctionne au clavier et sans JavaScript. Avec lui, les flèches permettent de parcourir l’état d’avancement.",
		"Rien n’est dit par la seule couleur : il y a toujours aussi un mot, une forme ou une position.",
		"Les pages suivent vos réglages (clair ou sombre, animations, contraste élevé) et se lisent sur 320 pixels ou agrandies quatre fois.",
		"Les textes dans une autre langue sont signalés, afin que le lecteur d’écran change de voix.",
		"La carte dit la même chose que la liste des Parties, et l’état d’avancement s’ouvre en tableur.",
	],
	accessibilityKnown: "Ce que nous savons imparfait",
	accessibilityKnownList: [
		"Les pages sont vérifiées par programme (axe) et au clavier. Elles n’ont pas encore été essayées par des personnes qui utilisent un lecteur d’écran.",
		"Les réponses et les contributions sont affichées telles qu’elles ont été écrites : si leur auteur n’a pas marqué les titres ni décrit les images, nous ne pouvons les connaître.",
		"L’état d’avancement est un tableau large. Sur un écran étroit, il défile dans son propre cadre ; la page de chaque Partie en montre la ligne à part.",
	],
	accessibilityTell: "Si quelque chose vous fait obstacle",
	accessibilityTellText:
		"Écrivez au Secrétariat de l’organe concerné, en indiquant la page et l’outil avec lequel vous lisez. Son adresse figure à la page « Comment contribuer » de chaque cycle.",

	privacyTitle: "Vie privée",
	privacyLede: "Lire ici ne laisse de trace chez personne d’autre.",
	privacyReader: "Quand vous lisez",
	privacyReaderList: [
		"La lecture ne dépose aucun témoin de connexion (cookie) et ne garde dans votre navigateur que les polices et la mise en forme de ces pages. Se connecter en dépose un, qui dit seulement que c’est vous.",
		"Elles ne demandent rien à aucun autre serveur : ni statistiques, ni réseaux sociaux, ni polices extérieures.",
		"L’exploitant de ce serveur peut tenir un journal ordinaire des requêtes, pour en assurer le fonctionnement et la sécurité.",
	],
	privacyAuthor: "Quand vous contribuez",
	privacyAuthorList: [
		"Les contributions publiques sont publiées sous le nom de l’organisation. Les noms des personnes qui ont travaillé au fichier ne sont pas affichés.",
		"Du fichier Word, seul le texte est affiché. Les modifications suivies, les commentaires en marge, le texte masqué et les propriétés du fichier ne le sont pas.",
		"Les contributions confidentielles, et les passages confidentiels de contributions publiques, ne sont ici ni affichés, ni comptés, ni trouvés.",
		"Pour corriger ou retirer un document, ou faire effacer des données personnelles, écrivez au Secrétariat de l’organe. La suite donnée est consignée.",
	],
	privacyWhere: "Comment contribuer, et à qui écrire",
};
