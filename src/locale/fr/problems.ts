/** Une phrase pour chaque problème : ce qui s’est passé, ce qui a été conservé, ce qu’il faut faire. */
import type { ProblemCode, ProblemFacts } from "../../domain/problem.js";
import { writtenDay } from "../dates.js";
import { dayIn, done, named, reasonOf } from "../facts.js";
import { database } from "./database.js";
import { keys } from "./keys.js";

const day = (facts: ProblemFacts, name: string): string =>
	dayIn(facts, name, (written) => `le ${writtenDay(written, "fr")}`, "la date indiquée");

const faster = (facts: ProblemFacts): string =>
	done(facts, { by: (name) => `par ${name}`, on: (written) => `le ${writtenDay(written, "fr")}` });

export const problems: Record<ProblemCode, (facts: ProblemFacts) => string> = {
	not_found: () =>
		"Il n’y a rien à cette adresse, ou ce qui s’y trouve n’est pas public. Vérifiez l’adresse ou repartez de la liste des cycles de suivi.",
	refused: () =>
		"Vous pouvez lire ce document, mais non accomplir cet acte. Rien n’a été modifié. Adressez-vous au Secrétariat si vous pensez y être autorisé.",
	"not-word": () =>
		"Le fichier n’est pas un document Word. Rien n’a été conservé. Envoyez le document Word (.docx) dont il est issu.",
	"hidden-text": () =>
		"Le document contient du texte masqué, qui ne peut pas être écarté dans un fichier de ce type. Rien n’a été conservé. Supprimez le texte masqué, enregistrez le tout comme document Word (.docx) et envoyez celui-ci.",
	encrypted: () =>
		"Le document Word est protégé par un mot de passe et n’a pas pu être lu. Rien n’a été conservé. Retirez le mot de passe, enregistrez le document et envoyez-le de nouveau.",
	macros: () =>
		"Le document Word contient des macros, qui ne sont pas acceptées. Rien n’a été conservé. Enregistrez-le comme document Word ordinaire (.docx) et envoyez-le de nouveau.",
	damaged: () =>
		"Le document Word est endommagé et n’a pas pu être lu. Rien n’a été conservé. Ouvrez-le dans Word, enregistrez-le sous un autre nom et envoyez-le de nouveau.",
	"too-large": () =>
		"Le fichier est trop volumineux pour être lu. Rien n’a été conservé. Retirez les images ou envoyez-le en plusieurs parties.",
	empty: () =>
		"Le document ne contient aucun texte. Rien n’a été conservé. Vérifiez qu’il s’agit du bon fichier et envoyez-le de nouveau.",
	unknown_round: ({ round }) =>
		`Il n’existe pas de cycle de suivi${named(round)}. Vérifiez son nom ou choisissez-en un dans la liste des cycles de suivi.`,
	unknown_party: ({ party }) =>
		`Il n’existe pas de Partie${named(party)} dans ce cycle. Rien n’a été conservé. Indiquez les deux lettres du code du pays, par exemple AL.`,
	party_not_monitored: ({ party }) =>
		`La Partie${named(party)} n’est pas suivie dans ce cycle ; aucune réponse ne peut être enregistrée pour elle. Rien n’a été conservé. Vérifiez la Partie.`,
	unknown_question: ({ question }) =>
		`Il n’existe pas de question${named(question)} dans ce questionnaire. Choisissez-en une dans la liste des questions.`,
	no_party_found: () =>
		"Le document n’indique pas la Partie sur laquelle il porte. Rien n’a été conservé. Nommez la Partie ou donnez le code du pays, puis envoyez-le de nouveau.",
	nothing_held: () =>
		"Aucun de ces passages n’attend d’être placé. Rien n’a été modifié. Indiquez sous quelle question ils figurent, ou consultez de nouveau ceux qui attendent.",
	unknown_passage: ({ passage }) =>
		`Ce document n’a pas de passage${named(passage)}. Rien n’a été modifié. Utilisez les numéros de la liste de ses passages.`,
	date_unreadable: ({ date }) =>
		`La date${named(date)} n’a pas pu être lue. Rien n’a été conservé. Écrivez-la dans l’ordre année, mois, jour : 2017-10-25.`,
	date_in_future: (facts) =>
		`La date donnée (${day(facts, "date")}) est à venir. Rien n’a été conservé. Indiquez le jour où le fait s’est produit.`,
	dates_out_of_order: (facts) =>
		`Un document est reçu, puis enregistré, puis publié ; or la seconde date (${day(facts, "second")}) précède la première (${day(facts, "first")}). Rien n’a été conservé. Corrigez l’une des deux dates.`,
	same_document: ({ symbol }) =>
		`Ce même document a déjà été enregistré${symbol ? ` sous la cote ${symbol}` : ""}. Rien n’a été conservé en double. Ne l’envoyez de nouveau que s’il a changé.`,
	nothing_to_publish: ({ party }) =>
		`Aucune réponse${party ? ` (${party})` : ""} n’est enregistrée ; il n’y a rien à publier. Rien n’a été modifié. Enregistrez d’abord la réponse.`,
	already_published: (facts) =>
		`${facts.symbol ? `Le document ${facts.symbol}` : "Ce document"} a déjà été publié${faster(facts)}. Rien n’a été modifié. Pour le corriger, enregistrez une nouvelle version.`,
	not_public: ({ symbol }) =>
		`${symbol ? `Le document ${symbol}` : "Ce document"} est tenu pour confidentiel et ne peut pas être publié. Rien n’a été modifié. Déterminez avec son auteur qui peut le lire.`,
	issued_meanwhile: ({ symbol }) =>
		`${symbol ? symbol : "Cette compilation"} vient d’être émise par quelqu’un d’autre. Rien n’a été émis deux fois. Consultez-la, ou réessayez.`,
	no_form: ({ file }) =>
		`${file ? file : "Le document"} n’est pas un exemplaire du formulaire du questionnaire. Rien n’a été écrit. Retirez-le, ou enregistrez-le comme réponse.`,
	other_form: ({ file, round }) =>
		`${file ? file : "Le document"} est un exemplaire du formulaire d’un autre cycle${named(round)}. Rien n’a été écrit. Retirez-le, ou indiquez ce cycle.`,
	same_copy: ({ file, other }) =>
		`${file ? file : "Un exemplaire"} et ${other ? other : "un autre"} sont le même document, octet pour octet. Rien n’a été écrit. Retirez-en un, ou ajoutez l’exemplaire qui manque.`,
	signed_already: () => "Le point de contrôle de ce jour est déjà signé. Rien n’a été modifié. Il y en a un par jour.",
	code_wrong: () =>
		"Ce code n’est pas le bon, ou il a déjà servi. Rien n’a été modifié. Regardez la dernière lettre ou l’application, et saisissez-le à nouveau.",
	attempt_over: () =>
		"Ce que vous aviez commencé ici est terminé : trop de temps, trop d’essais, déjà utilisé, ou commencé dans un autre navigateur. Rien n’a été modifié. Recommencez.",
	link_spent: () =>
		"Ce lien n’ouvre rien : il a servi, il a expiré ou un autre l’a remplacé. Si vous êtes déjà entré avec lui, connectez-vous avec votre adresse électronique ; sinon, demandez-en un nouveau à la personne qui vous a invité.",
	passkey_refused: () =>
		"Cette clé d’accès n’a pas été acceptée. Rien n’a été modifié. Essayez à nouveau, ou connectez-vous avec un code reçu par courrier électronique.",
	institution_refused: () =>
		"L’institution vous a renvoyé ici, mais pas comme une personne que nous pouvons laisser entrer : il nous faut une adresse qu’elle a vérifiée et à laquelle vous avez été invité. Rien n’a été modifié. Connectez-vous avec un code reçu par courrier électronique.",
	institution_unreachable: () =>
		"L’institution ne répond pas en ce moment. Rien n’a été modifié. Essayez à nouveau dans quelques minutes, ou connectez-vous avec un code reçu par courrier électronique.",
	sign_in_first: () =>
		"Vous n’êtes pas connecté, ou vous ne l’êtes plus. Rien n’a été modifié. Connectez-vous et essayez à nouveau.",
	second_factor_first: () =>
		"Il faut pour cela votre second facteur dans cette session. Rien n’a été modifié. Présentez-le sur la page de votre accès et essayez à nouveau.",
	too_many_tries: ({ minutes }) =>
		`Il y a eu trop d’essais. Rien n’a été modifié. Attendez${minutes === undefined ? " un moment" : ` ${minutes} minutes`} et essayez à nouveau.`,
	form_unreadable: () =>
		"Ce qui a été envoyé ne peut pas être lu comme ce formulaire. Rien n’a été modifié. Ouvrez à nouveau la page et remplissez-la.",
	form_too_large: () => "Ce qui a été envoyé est trop grand pour ce formulaire. Rien n’a été modifié. Envoyez-en moins.",
	form_from_elsewhere: () =>
		"Cet envoi venait d’un autre site et n’a pas été accepté. Rien n’a été modifié. Ouvrez la page ici et envoyez à nouveau.",
	letter_not_sent: ({ link }) =>
		`L’acte est accompli, mais la lettre qui l’annonce n’a pas pu être envoyée.${link === undefined ? "" : ` Transmettez ceci par un autre moyen : ${link}`} Vérifiez les réglages du serveur de courrier (SMTP_URL).`,
	no_pdf_here: () =>
		"Cette machine ne permet pas d’écrire de PDF : l’outil nécessaire n’existe que pour Linux sur processeurs Intel et AMD 64 bits. Le document Word contient la même chose.",
	role_ended: () =>
		"Cette fonction n’est plus exercée. Rien n’a été modifié. Consultez la liste des personnes : quelqu’un vous a peut-être devancé.",
	role_held_already: () => "Cette personne exerce déjà cette fonction. Rien n’a été modifié.",
	role_incomplete: () =>
		"Il manque à cette fonction ce à quoi elle se rapporte, ou elle nomme ce à quoi elle ne peut se rapporter : un point focal a une Partie, un rapporteur a des questions. Rien n’a été modifié. Précisez la Partie ou les questions.",
	role_not_yours_to_give: () =>
		"Vous ne pouvez pas attribuer cette fonction. Rien n’a été modifié. Un point focal désigne un suppléant et des contributeurs de la même Partie ; le reste relève de l’administrateur.",
	email_unreadable: ({ email }) =>
		`L’adresse électronique${named(email)} ne peut pas être exacte. Rien n’a été modifié. Écrivez-la sous la forme nom@exemple.org.`,
	already_transmitted: ({ party }) =>
		`Cette contribution a déjà été transmise${party ? ` à ${party}` : ""}. Rien n’a été envoyé deux fois.`,
	not_about_party: ({ party }) =>
		`Cette contribution ne porte pas sur la Partie${named(party)}. Rien n’a été transmis. Vérifiez la Partie, ou corrigez celles dont parle la contribution.`,
	withdrawn: ({ symbol }) =>
		`${symbol ? `Le document ${symbol}` : "Ce document"} était public et a été retiré. Le registre garde trace de sa publication ; son texte ne peut plus être lu ici.`,
	already_erased: () => "Ce document a déjà été effacé. Rien n’a été modifié.",
	already_withdrawn: (facts) => `Ce document a déjà été retiré${faster(facts)}. Rien n’a été modifié.`,
	not_yours: () =>
		"Vous pouvez lire ce document, mais il ne vous appartient pas de le retirer ni de le modifier. Rien n’a été modifié. Si vous en êtes l’auteur, adressez-vous au Secrétariat.",
	only_narrower: () =>
		"Vous pouvez rendre ce document confidentiel, mais pas plus public qu’il ne l’est : cela revient au Secrétariat, qui vous demandera confirmation. Rien n’a été modifié. Écrivez au Secrétariat.",
	role_wider: () =>
		"On ne peut déléguer que ce que l’on exerce, jusqu’à une date à venir. Rien n’a été modifié. Nommez moins de questions, ou indiquez la date de fin.",
	round_unreadable: ({ file, why }) =>
		`La description du cycle${named(file)} n’a pas pu être lue${why ? ` (${why})` : ""}. Rien n’a été modifié. Corrigez-la et recommencez.`,
	wrong_setting: ({ name, why }) =>
		`Le réglage${named(name)} est erroné${why ? ` (${why})` : ""}. Rien n’a été démarré. Corrigez-le et redémarrez.`,
	already_running: ({ address }) =>
		`Rapporteur fonctionne déjà dans ce dossier${address ? `, à l’adresse ${address}` : ""}. Rien n’a été modifié. Utilisez-le, ou arrêtez-le d’abord.`,
	port_taken: ({ port }) =>
		`Le port${named(port)} est utilisé par un autre programme. Rien n’a été démarré. Arrêtez-le, ou choisissez un autre port avec PORT.`,
	no_database: (facts) =>
		reasonOf(database, facts) ??
		"Le registre est momentanément inaccessible. Rien n’est perdu. Réessayez dans quelques minutes ; si cela dure, prévenez le Secrétariat.",
	no_key: (facts) =>
		reasonOf(keys, facts) ??
		"La clé de ce qui est confidentiel est momentanément inaccessible. Rien n’est perdu. Réessayez dans quelques minutes ; si cela dure, prévenez l’exploitant de cette machine.",
	damaged_seal: () =>
		"Un élément conservé sous scellé a été modifié ou endommagé, et n’est pas montré. Rien d’autre n’est touché. Prévenez l’exploitant de cette machine : il faudra peut-être le reprendre d’une sauvegarde.",
	internal: () =>
		"Une erreur s’est produite de notre côté. Rien n’est perdu. Réessayez ; si elle se répète, communiquez cette référence au Secrétariat.",
};
