/** The letters that the house sends about signing in. Sentences; the layout is in src/letters. */
export const letters = {
	greeting: (name: string) => `Dear ${name},`,
	close: "Rapporteur, on behalf of the Secretariat",
	notYou:
		"If this was not you, you need not do anything: without this letter nobody can use it. If it happens again, tell the Secretariat.",
	code: {
		subject: (code: string) => `${code} is your code for signing in`,
		lede: "You, or somebody who gave your address, wants to sign in. Enter this code in the browser in which it was asked for:",
		until: (minutes: number) =>
			`It works once, within ${minutes} minutes, and only in that browser. Never give it to anybody: we shall not ask you for it.`,
	},
	invitation: {
		subject: (role: string) => `You have been given a role: ${role}`,
		lede: (role: string) => `You have been given a role in a monitoring round: ${role}.`,
		party: (party: string) => `For: ${party}.`,
		link: "Open this link to come in. It works once.",
		until: (day: string) =>
			`It works until ${day}. After that, and every time later, sign in with this e-mail address: you will be sent a code.`,
		known: "Sign in with this e-mail address, as before:",
		open: "Open my access",
		signIn: "Sign in",
	},
	added: {
		subject: {
			session: "Somebody has signed in with your access from a new device",
			passkey: "A passkey has been added to your access",
			secondFactor: "A second factor has been set for your access",
		},
		lede: {
			session: (device: string) =>
				`Somebody has just signed in with your access: ${device}. You have not used this device before.`,
			passkey: (device: string) => `A passkey has just been added to your access: ${device}.`,
			secondFactor: () => "An authenticator app has just been set as the second factor of your access.",
		},
		ifYou: "If this was you, all is well.",
		ifNot:
			"If it was not, open your access, sign out everything else, remove what you do not know, and tell the Secretariat at once.",
		open: "Open my access",
	},
};
