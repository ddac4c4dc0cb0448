/** Le journal : ce qu’il est, ses points de contrôle, les récépissés. */
import type { record as english } from "../en/record.js";

export const record: typeof english = {
	title: "Le journal",
	lede: "Chaque acte accompli dans cette maison est consigné : qui a fait quoi, quand, et pour qui. Chaque entrée est liée à la précédente, si bien que rien ne peut être modifié, retiré ou ajouté sans que cela se voie.",
	checkpoints: "Points de contrôle",
	checkpointsText:
		"Une fois par jour, la maison signe le dernier maillon de sa chaîne et le publie ici. Gardez-en une copie : qui en possède une peut dire plus tard si ce qui précède est resté le même. Un point de contrôle ne dit rien de ce qui a été fait, ni combien.",
	checkpointOf: (day) => `Point de contrôle du ${day}`,
	noCheckpoint: "Aucun point de contrôle n’a encore été signé.",
	older: "Ceux des jours antérieurs se trouvent à la même adresse, avec leur date.",
	key: "La clé qui signe les points de contrôle",
	keyText:
		"Les points de contrôle sont des notes signées (Ed25519). Avec cette clé, une copie du programme et un journal exporté, chacun peut les vérifier sans cette maison.",
	keyLink: "Clé publique",
	command: "La commande :",
	receipts: "Récépissés",
	receiptsText:
		"Toute personne qui envoie un document reçoit un récépissé. Il indique le fichier et le moment, et il est lié à son entrée dans le journal.",
	receiptsLink: "Vérifier un récépissé",
	receiptsTitle: "Vérifier un récépissé",
	receiptsLede:
		"Collez le récépissé qui vous a été remis. Nous regardons si le journal le contient ; rien n’en est conservé, et rien d’autre n’est dit.",
	receiptLabel: "Récépissé",
	receiptHint: "Tout le texte du fichier, de la première à la dernière accolade.",
	receiptButton: "Vérifier",
	answers: {
		recorded: "Ce récépissé figure au journal.",
		not_recorded: "Ce récépissé est introuvable au journal.",
		not_a_receipt: "Ce n’est pas un récépissé de ce programme, ou quelque chose y a été modifié.",
	},
	receipt: ({ reference, day, sha256 }) =>
		`Nous avons reçu votre document le ${day} et l’avons enregistré sous la référence ${reference}. L’empreinte SHA-256 du fichier est ${sha256}. Conservez le récépissé avec ce message : il vous permettra de montrer plus tard ce que vous avez envoyé, et quand.`,
};
