/** Se connecter, et son propre accès. */
import type { signIn as english } from "../en/sign-in.js";

export const signIn: typeof english = {
	title: "Se connecter",
	lede: "Pour les personnes qui ont été invitées : Parties, contributeurs, rapporteurs, Comité, Secrétariat. Lire ce qui est public ne demande aucun accès.",
	email: "Votre adresse électronique",
	emailHint: "Celle à laquelle vous avez été invité.",
	sendCode: "M’envoyer un code",
	otherWays: "Autres moyens",
	withPasskey: "Utiliser une clé d’accès",
	withInstitution: (name) => `Se connecter avec ${name}`,
	noAccount: "Pas encore d’invitation ? Écrivez au Secrétariat de l’organe.",

	codeTitle: "Saisir le code",
	codeLede:
		"Si l’adresse est celle d’une personne invitée, une lettre avec un code est en route. Elle arrive en une minute ou deux ; regardez aussi parmi les courriers indésirables.",
	code: "Code à huit chiffres",
	codeHint: "Il ne sert qu’une fois, dans ce navigateur, pendant dix minutes.",
	enter: "Se connecter",
	noLetter: "Pas de lettre ?",
	again: "Donner l’adresse à nouveau",

	passkeyTitle: "Se connecter avec une clé d’accès",
	passkeyLede: "Votre navigateur ou votre appareil vous demande de confirmer que c’est bien vous.",
	passkeyAsk: "Continuer avec la clé d’accès",
	passkeyNoScript:
		"Une clé d’accès a besoin de JavaScript. Sans lui, connectez-vous avec un code reçu par courrier électronique.",
	passkeyFailed:
		"La clé d’accès n’a pas servi : le navigateur n’en a pas pour cette adresse, ou l’opération a été interrompue. Essayez à nouveau, ou connectez-vous avec un code.",

	institutionTitle: (name) => `Vers ${name}`,
	institutionLede: (name) => `Vous vous connectez auprès de ${name}, puis vous revenez ici.`,
	goOn: "Continuer",

	invitationTitle: (name) => `Bienvenue, ${name}`,
	invitationLede: "Ce lien vous fait entrer, une fois. Ensuite, connectez-vous avec votre adresse électronique.",
	invitationOpen: "Ouvrir mon accès",
	invitationNotYou: (name) => `Si vous n’êtes pas ${name}, fermez cette page et prévenez le Secrétariat.`,

	secondTitle: "Présenter un second facteur",
	secondLede: "Vos fonctions ne comptent qu’une fois votre second facteur présenté dans cette session.",
	second: "Code de l’application d’authentification, ou code de secours",
	secondHint:
		"L’application montre six chiffres qui changent toutes les trente secondes. Un code de secours ne sert qu’une fois.",
	confirm: "Confirmer",
	later: "Continuer sans, et lire ce qui est public",

	setTitle: "Définir un second facteur",
	setLede:
		"Une application d’authentification sur votre téléphone montre un code qui change toutes les trente secondes. Une messagerie volée n’ouvre alors aucune de vos fonctions.",
	setStepApp:
		"Ouvrez une application d’authentification (Aegis, 2FAS, Google Authenticator, Microsoft Authenticator, un gestionnaire de mots de passe) et ajoutez un compte.",
	setStepScan: "Visez cette image, ou saisissez la clé.",
	setStepCode: "Saisissez les six chiffres qu’elle montre.",
	picture: "Image à scanner avec l’application d’authentification. La clé ci-dessous dit la même chose.",
	key: "Clé",
	sixFigures: "Six chiffres de l’application",
	sixHint: "L’application montre six chiffres qui changent toutes les trente secondes.",

	recoveryTitle: "Conservez ces codes de secours",
	recoveryLede:
		"Chacun vous fait entrer une fois si vous perdez votre téléphone. Ils ne sont montrés que maintenant : imprimez-les, ou gardez-les dans un gestionnaire de mots de passe.",
	recoveryDone: "Je les ai conservés",
	recoveryList: "Codes de secours",

	access: "Mon accès",
	accessLede: (email) => `Vous êtes connecté avec l’adresse ${email}.`,
	signOut: "Se déconnecter",
	roles: "Ce que je peux faire",
	noRoles: "Vous n’exercez aucune fonction en ce moment. Vous lisez ce qui est public, et ce qui vous a été montré nommément.",
	until: (day) => `jusqu’au ${day}`,
	everyRound: "Tous les cycles",
	noEnd: "jusqu’à nouvel ordre",
	onlyQuestions: (numbers) => `questions ${numbers}`,
	withheld: "Ces fonctions ne comptent qu’avec un second facteur, que vous n’avez pas présenté dans cette session :",
	showNow: "Présenter le second facteur",
	setNow: "Définir un second facteur",
	secondHeading: "Second facteur",
	secondSet: (left) =>
		`Une application d’authentification est définie. ${left < 2 ? `${left === 0 ? "Aucun" : "Un"} code de secours reste` : `${left} codes de secours restent`}.`,
	secondNone: "Aucune application d’authentification n’est définie.",
	secondReplace: "Définir une autre application",
	passkeys: "Clés d’accès",
	passkeysLede:
		"Avec une clé d’accès, vous vous connectez par le verrou de votre appareil : pas de code, rien à voler. Elle vaut second facteur.",
	noPasskeys: "Vous n’avez pas de clé d’accès.",
	noPasskeysHere: "Les clés d’accès demandent que le portail ait un nom et soit en https.",
	addPasskey: "Ajouter une clé d’accès",
	addTitle: "Ajouter une clé d’accès",
	addLede:
		"Votre navigateur demande où la garder : dans cet appareil, dans un gestionnaire de mots de passe ou sur une clé de sécurité.",
	passkeyUse: (added, used) =>
		used === null ? `ajoutée le ${added}, pas encore utilisée` : `ajoutée le ${added}, utilisée pour la dernière fois le ${used}`,
	remove: "Retirer",
	removeNamed: (device, added) => `Retirer la clé d’accès ${device} du ${added}`,
	sessions: "Où je suis connecté",
	thisOne: "ce navigateur",
	sessionUse: (way, begun, seen) => `${way}, depuis le ${begun}, vu pour la dernière fois le ${seen}`,
	end: "Déconnecter",
	endNamed: (device, begun) => `Déconnecter ${device}, connecté depuis le ${begun}`,
	endOthers: "Déconnecter partout ailleurs",
	ways: {
		code: "par un code",
		invitation: "par une invitation",
		passkey: "par une clé d’accès",
		institution: "par une institution",
	},
	deviceUnknown: "appareil inconnu",
	done: {
		ended: "Déconnecté là-bas.",
		others: "Déconnecté partout ailleurs.",
		removed: "La clé d’accès a été retirée.",
		added: "La clé d’accès a été ajoutée.",
		second: "Le second facteur a été présenté.",
	},
	errorTitle: "Cela n’a pas fonctionné",
	at: (day, time) => `${day}, ${time} UTC`,
};
