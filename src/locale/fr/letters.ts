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
	intake: {
		subject: {
			acknowledgement: (reference) => `Votre contribution est arrivée (${reference})`,
			ask: (reference) => `Votre message est arrivé ; il manque quelque chose (${reference})`,
		},
		lede: {
			acknowledgement: (round) =>
				`Votre contribution (${round}) est arrivée et est conservée telle que vous l’avez envoyée. Sa référence est :`,
			ask: (round) =>
				`Votre message (${round}) est arrivé et est conservé tel que vous l’avez envoyé, mais il ne peut pas encore être enregistré comme contribution. Sa référence est :`,
		},
		again: "Ce que vous avez envoyé était déjà arrivé, et est enregistré une seule fois. Sa référence est :",
		file: (name, sha256, read) =>
			`${name} : ${read ? "reçu et lu" : "reçu et conservé, sans être lu comme document"}. Son empreinte (SHA-256), preuve de ce qui est arrivé : ${sha256}`,
		moreFiles: (count) => `Et ${count} autres fichiers, qui sont conservés.`,
		parties: (names) => `Elle est comprise comme portant sur : ${names}.`,
		visibility: {
			public: "Vous avez indiqué qu’elle est publique. Elle sera transmise et publiée après examen par le Secrétariat.",
			confidential: "Vous avez indiqué qu’elle est confidentielle. Elle n’est lue que par le Secrétariat et le Comité.",
			unstated:
				"Vous n’avez pas indiqué si elle est publique ou confidentielle. D’ici là, elle est traitée comme confidentielle.",
			contradictory:
				"Ce que vous avez envoyé dit à un endroit qu’elle est publique, à un autre qu’elle est confidentielle. Tant que vous ne l’avez pas précisé, elle est traitée comme confidentielle.",
		},
		ask: {
			word: "Veuillez l’envoyer sous la forme d’un document Word (.docx), sans mot de passe ni macros.",
			visibility: "Veuillez nous dire si elle est publique ou confidentielle.",
			language: "Veuillez l’envoyer en anglais ou en français : ce sont les langues du Comité.",
			parties: "Veuillez nous dire sur les réponses de quelles Parties elle porte.",
			questions:
				"Nous n’avons pas pu voir à quelles questions se rapportent vos remarques. Si vous le pouvez, veuillez nous le dire.",
		},
		answer:
			"Pour corriger quoi que ce soit, répondez simplement à ce message : l’adresse de réponse est à vous seuls. Veuillez ne pas la transmettre. Le courriel n’est pas un moyen sûr pour ce qui pourrait mettre quelqu’un en danger.",
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
