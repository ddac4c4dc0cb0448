/** Signing in, and one's own access. */
import type { Way } from "../../domain/session.js";

export const signIn = {
	title: "Sign in",
	lede: "For people who have been invited: Parties, contributors, rapporteurs, the Committee, the Secretariat. Reading what is public needs no access.",
	email: "Your e-mail address",
	emailHint: "The one at which you were invited.",
	sendCode: "Send me a code",
	otherWays: "Other ways",
	withPasskey: "Use a passkey",
	withInstitution: (name: string) => `Sign in with ${name}`,
	noAccount: "Not invited yet? Write to the Secretariat of the body.",

	codeTitle: "Enter the code",
	codeLede:
		"If the address is that of somebody who has been invited, a letter with a code is on its way. It comes within a minute or two; look among unwanted mail, too.",
	code: "Code of eight figures",
	codeHint: "It works once, in this browser, within ten minutes.",
	enter: "Sign in",
	noLetter: "No letter?",
	again: "Give the address again",

	passkeyTitle: "Sign in with a passkey",
	passkeyLede: "Your browser or device asks you to confirm that it is you.",
	passkeyAsk: "Go on with the passkey",
	passkeyNoScript: "A passkey needs JavaScript. Without it, sign in with a code by e-mail.",
	passkeyFailed:
		"The passkey was not used: the browser has none for this address, or it was broken off. Try again, or sign in with a code.",

	institutionTitle: (name: string) => `On to ${name}`,
	institutionLede: (name: string) => `You sign in at ${name} and come back here.`,
	goOn: "Go on",

	invitationTitle: (name: string) => `Welcome, ${name}`,
	invitationLede: "This link lets you in, once. From the next time on, sign in with your e-mail address.",
	invitationOpen: "Open my access",
	invitationNotYou: (name: string) => `If you are not ${name}, please close this page and tell the Secretariat.`,

	secondTitle: "Show a second factor",
	secondLede: "Your duties count only once you have shown your second factor in this session.",
	second: "Code of the authenticator app, or a recovery code",
	secondHint: "The app shows six figures that change every half minute. A recovery code works once.",
	confirm: "Confirm",
	later: "Go on without, and read what is public",

	setTitle: "Set up a second factor",
	setLede:
		"An authenticator app on your telephone shows a code that changes every half minute. A mailbox that is stolen then opens none of your duties.",
	setStepApp:
		"Open an authenticator app (Aegis, 2FAS, Google Authenticator, Microsoft Authenticator, a password manager) and add an account.",
	setStepScan: "Point it at this picture, or type the key in.",
	setStepCode: "Enter the six figures that it shows.",
	picture: "Picture to be scanned by the authenticator app. The key below says the same.",
	key: "Key",
	sixFigures: "Six figures of the app",
	sixHint: "The app shows six figures that change every half minute.",

	recoveryTitle: "Keep these recovery codes",
	recoveryLede:
		"Each lets you in once if you lose your telephone. They are shown only now: print them, or keep them in a password manager.",
	recoveryDone: "I have kept them",
	recoveryList: "Recovery codes",

	access: "My access",
	accessLede: (email: string) => `You are signed in as ${email}.`,
	signOut: "Sign out",
	roles: "What I may do",
	noRoles: "You hold no role at the moment. You read what is public, and what you have been shown by name.",
	until: (day: string) => `until ${day}`,
	everyRound: "Every round",
	noEnd: "until further notice",
	onlyQuestions: (numbers: string) => `questions ${numbers}`,
	withheld: "These duties count only with a second factor, which you have not shown in this session:",
	showNow: "Show the second factor",
	setNow: "Set up a second factor",
	secondHeading: "Second factor",
	secondSet: (left: number) =>
		`An authenticator app is set. ${left === 1 ? "One recovery code is" : `${left} recovery codes are`} left.`,
	secondNone: "No authenticator app is set.",
	secondReplace: "Set up another app",
	passkeys: "Passkeys",
	passkeysLede:
		"With a passkey you sign in by the lock of your device: no code, nothing to be stolen. It counts as a second factor.",
	noPasskeys: "You have no passkey.",
	noPasskeysHere: "Passkeys need the portal to be reached by a name, and over https.",
	addPasskey: "Add a passkey",
	addTitle: "Add a passkey",
	addLede: "Your browser asks where to keep it: in this device, in a password manager, or on a security key.",
	passkeyUse: (added: string, used: string | null) =>
		used === null ? `added ${added}, not used yet` : `added ${added}, last used ${used}`,
	remove: "Remove",
	removeNamed: (device: string, added: string) => `Remove the passkey ${device} of ${added}`,
	sessions: "Where I am signed in",
	thisOne: "this browser",
	sessionUse: (way: string, begun: string, seen: string) => `${way}, since ${begun}, last seen ${seen}`,
	end: "Sign out",
	endNamed: (device: string, begun: string) => `Sign out ${device}, signed in since ${begun}`,
	endOthers: "Sign out everywhere else",
	ways: {
		code: "by a code",
		invitation: "by an invitation",
		passkey: "by a passkey",
		institution: "through an institution",
	} satisfies Record<Way, string> as Record<Way, string>,
	deviceUnknown: "unknown device",
	done: {
		ended: "Signed out there.",
		others: "Signed out everywhere else.",
		removed: "The passkey has been removed.",
		added: "The passkey has been added.",
		second: "The second factor has been shown.",
	},
	errorTitle: "That did not work",
	at: (day: string, time: string) => `${day}, ${time} UTC`,
};
