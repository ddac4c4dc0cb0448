/** French: erasing documents and people. */
import type { enErasing } from "./en-erasing.js";

export const frErasing: typeof enErasing = {
	goes: (passages, original) =>
		`Disparaît définitivement : ${passages} ${passages < 2 ? "passage" : "passages"}, la clé, le nom du fichier, les auteurs et les motifs indiqués${original ? ", ainsi que le fichier reçu" : " ; le fichier reçu est conservé, car un autre document en est issu"}.`,
	mail: (messages) =>
		`${messages < 2 ? "Disparaît en entier : 1 message qui l’a apporté" : `Disparaissent en entier : ${messages} messages qui l’ont apporté`}, avec les réponses envoyées. Ce qui y était joint d’autre ne reste que là où il a été enregistré.`,
	stays: (symbol) =>
		`Reste : qu’un document est arrivé, quand, au sujet de quelles Parties${symbol === null ? "" : `, la cote ${symbol}`}, et qu’il a été effacé.`,
	copies: "Il était public : les copies faites par d’autres ne peuvent pas être rappelées.",
	sent: (parties) => `Il a été transmis à ${parties.join(", ")} : demandez-leur de supprimer leurs copies.`,
	named: (count) =>
		`${count} ${count < 2 ? "personne a été désignée" : "personnes ont été désignées"} pour le lire : demandez-leur de supprimer ce qu’elles ont gardé.`,
	compiled: (symbols) =>
		`Compilations qui le contiennent, et qui sont publiées de nouveau sans lui : ${symbols.join(", ")}. Rappelez les précédentes là où elles ont été envoyées.`,
	notYet: "Rien n’a été effacé. L’effacement est irréversible ; ajoutez --yes pour l’effectuer.",
	documentErased:
		"Effacé. Les sauvegardes antérieures le contiennent encore, sous leur propre clé : voir le guide de l’exploitant.",
	issuedAnew: (symbol) => `Publiée sans lui : ${symbol}. write compilation donne les documents.`,
	person: (name) =>
		`Disparaissent définitivement : le nom et l’adresse de ${name}, ses moyens de connexion, et le lien avec ce que cette personne a écrit. Ses fonctions prennent fin. Les documents qu’elle a envoyés restent : effacez-les avec erase document.`,
	personErased: "Effacé. Le registre ne connaît plus cette personne que sous un identifiant sans nom.",
	forgotten: "Éliminé des fichiers de la base de données.",
	forgottenLater:
		"Des tables sont occupées, peut-être par une sauvegarde : le portail nettoiera les fichiers de la base de données dès que possible.",
	help: {
		about: "Effacer un document ou une personne : indique d’abord les conséquences, puis agit avec --yes",
		document: "Effacer ce que dit un document et qui l’a écrit ; le fait qu’il est arrivé reste au registre",
		person: "Effacer le nom, l’adresse et les moyens de connexion d’une personne, et mettre fin à ses fonctions",
		askedBy: "À la demande de qui : l’auteur, une personne concernée, une autorité ou un tribunal, ou la maison elle-même",
		yes: "L’effectuer ; irréversible",
		documentExample: "ce que cela entraînerait",
		personExample: "une personne partie qui le demande",
	},
};
