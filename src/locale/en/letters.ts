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
	intake: {
		subject: {
			acknowledgement: (reference: string) => `Your contribution has arrived (${reference})`,
			ask: (reference: string) => `Your message has arrived; one thing is missing (${reference})`,
		},
		lede: {
			acknowledgement: (round: string) =>
				`Your contribution to the ${round} has arrived and is kept as you sent it. Its reference is:`,
			ask: (round: string) =>
				`Your message for the ${round} has arrived and is kept as you sent it, but it cannot be registered as a contribution yet. Its reference is:`,
		},
		again: "What you sent has come before, and is registered once. Its reference is:",
		file: (name: string, sha256: string, read: boolean) =>
			`${name}: ${read ? "received and read" : "received and kept, not read as a document"}. Its fingerprint (SHA-256), as proof of what arrived: ${sha256}`,
		moreFiles: (count: number) => `And ${count} more files, which are kept.`,
		parties: (names: string) => `It is taken to be about: ${names}.`,
		visibility: {
			public: "You have said that it is public. It will be transmitted and published after the Secretariat has looked at it.",
			confidential: "You have said that it is confidential. It is read by the Secretariat and the Committee only.",
			unstated: "You have not said whether it is public or confidential. Until you do, it is treated as confidential.",
			contradictory:
				"One place in what you sent says that it is public, another that it is confidential. Until you have settled it, it is treated as confidential.",
		},
		ask: {
			word: "Please send it as a Word document (.docx), without a password and without macros.",
			visibility: "Please tell us whether it is public or confidential.",
			language: "Please send it in English or French: these are the languages of the Committee.",
			parties: "Please tell us on which Parties' replies it comments.",
			questions: "We could not tell to which questions your remarks belong. If you can, please tell us.",
		},
		answer:
			"To correct anything, simply answer this message: the address for answers is yours alone. Please do not pass it on. E-mail is not a safe way for what could endanger somebody.",
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
