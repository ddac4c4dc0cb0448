/** Pourquoi une clé fait défaut, pour qui exploite la maison : selon le fait `reason` du problème `no_key`. */
import type { ProblemFacts } from "../../domain/problem.js";

export const keys: Readonly<Record<string, (facts: ProblemFacts) => string>> = {
	missing: ({ key }) =>
		`Des éléments confidentiels sont scellés avec la clé ${key}, qui ne figure pas parmi les clés données. Rien n’a été ouvert ni modifié. Ajoutez-la à RAPPORTEUR_KEYS, ou remettez en place le fichier keys/house.key du dossier de données ou la commande qui la détient.`,
	wrong: ({ key }) =>
		`La clé donnée sous le nom ${key} n’est pas celle avec laquelle des éléments confidentiels ont été scellés sous ce nom. Rien n’a été ouvert ni modifié. Donnez la bonne clé.`,
	file_open: ({ file }) =>
		`Le fichier de clé ${file} peut être lu par d’autres sur cette machine. Rien n’a été ouvert. Retirez ce droit (chmod 600), et renouvelez les clés si quelqu’un a pu le lire.`,
	file_unreadable: ({ file }) =>
		`Le fichier de clé ${file} ne peut être ni lu ni écrit. Rien n’a été ouvert. Vérifiez son propriétaire et son contenu, ou remettez-en une copie.`,
	command_missing: ({ command }) =>
		`La commande des clés (${command}) ne peut pas être lancée. Rien n’a été ouvert ni modifié. Vérifiez RAPPORTEUR_KEY_COMMAND.`,
	command_hangs: ({ command, seconds }) =>
		`La commande des clés (${command}) n’a pas répondu en ${seconds} secondes. Rien n’a été ouvert ni modifié. Vérifiez le magasin de clés, puis réessayez.`,
	command_fails: ({ command, code }) =>
		`La commande des clés (${command}) a échoué avec le code ${code}. Rien n’a été ouvert ni modifié. Lancez-la à la main pour en voir la raison.`,
	command_babbles: ({ command }) =>
		`La commande des clés (${command}) ne répond pas comme il se doit : une ligne en base64 pour chaque ligne donnée. Rien n’a été ouvert ni modifié. Voyez le guide de l’exploitant.`,
};
