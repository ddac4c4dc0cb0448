/** Les lettres que la maison envoie au sujet des accès. */
import type { letters as english } from "../en/letters.js";

export const letters: typeof english = {
	greeting: (name) => `Bonjour ${name},`,
	close: "Rapporteur, au nom du Secrétariat",
	notYou:
		"Si vous n’êtes pas à l’origine de cette demande, vous n’avez rien à faire : sans cette lettre, personne ne peut s’en servir. Si cela se répète, prévenez le Secrétariat.",
	code: {
		subject: (code) => `${code} est votre code de connexion`,
		lede: "Vous, ou une personne qui a donné votre adresse, souhaitez vous connecter. Saisissez ce code dans le navigateur où il a été demandé :",
		until: (minutes) =>
			`Il ne sert qu’une fois, dans les ${minutes} minutes, et dans ce navigateur seulement. Ne le donnez à personne : nous ne vous le demanderons jamais.`,
	},
	invitation: {
		subject: (role) => `Une fonction vous a été attribuée : ${role}`,
		lede: (role) => `Une fonction vous a été attribuée dans un cycle de suivi : ${role}.`,
		party: (party) => `Pour : ${party}.`,
		link: "Ouvrez ce lien pour entrer. Il ne sert qu’une fois.",
		until: (day) =>
			`Il est valable jusqu’au ${day}. Ensuite, et à chaque fois, connectez-vous avec cette adresse électronique : un code vous sera envoyé.`,
		known: "Connectez-vous avec cette adresse électronique, comme auparavant :",
		open: "Ouvrir mon accès",
		signIn: "Se connecter",
	},
	added: {
		subject: {
			session: "Quelqu’un s’est connecté avec votre accès depuis un nouvel appareil",
			passkey: "Une clé d’accès a été ajoutée à votre accès",
			secondFactor: "Un second facteur a été défini pour votre accès",
		},
		lede: {
			session: (device) =>
				`Quelqu’un vient de se connecter avec votre accès : ${device}. Vous n’aviez encore jamais utilisé cet appareil.`,
			passkey: (device) => `Une clé d’accès vient d’être ajoutée à votre accès : ${device}.`,
			secondFactor: () => "Une application d’authentification vient d’être définie comme second facteur de votre accès.",
		},
		ifYou: "Si c’était vous, tout va bien.",
		ifNot:
			"Sinon, ouvrez votre accès, déconnectez tout le reste, retirez ce que vous ne connaissez pas, et prévenez aussitôt le Secrétariat.",
		open: "Ouvrir mon accès",
	},
};
