/** Pourquoi il n’y a pas de base de données, pour l’exploitant : selon le fait `reason` du problème `no_database`. */
import type { database as english } from "../en/database.js";

export const database: typeof english = {
	no_binaries: ({ platform }) =>
		`Aucun PostgreSQL n’est installé pour cette machine (${platform}). Relancez npm ci avec les paquets optionnels, ou indiquez un serveur dans DATABASE_URL.`,
	broken_binaries: ({ folder }) =>
		`Le PostgreSQL du dossier ${folder} est incomplet et ne peut être réparé, faute de droit d’écriture. Relancez npm ci, ou indiquez DATABASE_URL.`,
	as_root: ({ folder }) =>
		`PostgreSQL refuse de fonctionner en tant que root et aucune autre solution n’a été trouvée pour ${folder}. Démarrez Rapporteur sous un utilisateur ordinaire, ou indiquez DATABASE_URL.`,
	not_ours: ({ folder }) =>
		`Le dossier ${folder} appartient à quelqu’un d’autre ou n’est pas accessible en écriture. Choisissez-en un autre avec DATA_DIR, ou changez-en le propriétaire.`,
	other_version: ({ folder, found, expected }) =>
		`Les données du dossier ${folder} proviennent de PostgreSQL ${found}, or il s’agit ici de PostgreSQL ${expected}. Elles n’ont pas été touchées. Exportez-les avec la version correspondante de Rapporteur.`,
	will_not_start: ({ log }) => `PostgreSQL n’a pas démarré. Rien n’est perdu. La raison figure dans ${log}.`,
	busy: ({ folder }) =>
		`Un autre processus travaille dans ${folder} et ne le libère pas. Rien n’a été modifié. Attendez qu’il se termine, ou arrêtez-le, puis réessayez.`,
	wrong_url: () =>
		"DATABASE_URL n’est pas l’adresse d’une base PostgreSQL. Écrivez-la sous la forme postgres://utilisateur@serveur/nom.",
	no_answer: ({ address }) =>
		`La base de données ${address} ne répond pas. Rien n’a été modifié. Vérifiez qu’elle fonctionne et qu’elle est accessible d’ici.`,
	too_old: ({ address, found, expected }) =>
		`La base de données ${address} est en version PostgreSQL ${found} ; il faut au moins la version ${expected}. Rien n’a été modifié.`,
	wrong_encoding: ({ address, found }) =>
		`La base de données ${address} est codée en ${found} ; il faut UTF8. Rien n’a été modifié. Recréez-la avec ce codage.`,
	no_role: ({ role }) =>
		`La base de données n’a pas de rôle ${role} dans lequel Rapporteur puisse travailler, et DATABASE_URL ne peut en créer. Rien n’a été modifié. Demandez à un administrateur : create role ${role} ; grant ${role} au rôle que nomme DATABASE_URL.`,
	newer: ({ found, expected }) =>
		`La base de données provient d’une version plus récente de Rapporteur (${found}, ici ${expected}). Elle n’a pas été touchée. Mettez Rapporteur à jour.`,
	edited_migration: ({ migration }) =>
		`La migration ${migration} a été modifiée après avoir été appliquée. Rien n’a été modifié. Rétablissez le fichier d’origine.`,
};
