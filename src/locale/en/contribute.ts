/** How to contribute: said from the settings of the round. */
import { mix } from "../mix.js";

export const contribute = {
	title: "How to contribute",
	lede: "Any organisation of civil society may comment on the replies of Parties, or answer the questionnaire itself: on one Party or several, on all questions or some.",
	today: "Today, contributions come by e-mail. There is no form on this site yet.",
	steps: "Step by step",
	step: {
		choose: {
			title: "Choose the reply.",
			text: (months: string) => `You may comment on it within ${months} of its publication. The open windows are below.`,
		},
		write: {
			title: "Write a Word document.",
			text: (languages: string) =>
				`${languages.charAt(0).toUpperCase()}${languages.slice(1)}. There is no template. Name the Party and the question that each part is about, for instance “Albania, question 6.1”: your words can then stand beside the answer.`,
		},
		say: {
			title: "Say whether it is public or confidential.",
			text: "At the top of the document. Single passages or annexes of a public document may be confidential: mark where they begin and end.",
		},
		send: { title: "Send it to the Secretariat.", text: <T>(address: T) => mix<T>`As an attachment, to ${address}.` },
	},
	together:
		"Write together if you can: joint contributions of several organisations, and the part of children in them, are strongly encouraged.",
	short: {
		choose: (months: string) =>
			`You may comment within ${months} of its publication, on one Party or several, on all questions or some.`,
		write: "There is no template. Name the question that each part is about.",
		say: "Nothing is passed on or published before that is settled.",
	},
	link: "How to contribute, in full",

	fate: "What happens to your contribution",
	always: "At once, either way",
	alwaysText: "The Secretariat keeps the document as it arrived and registers it. Only the Secretariat reads it at this stage.",
	ifPublic: "If it is public",
	ifPublicList: [
		"It goes to the Parties that it is about",
		"It is published here under the name of your organisation, beside the answers that it is about",
		"It gets a reference, and every passage a permanent address",
	],
	ifConfidential: "If it is confidential",
	ifConfidentialList: [
		"It is not passed on to the Party",
		"It is not published, and not counted",
		"Only the Secretariat reads it here",
	],
	ifUnstated: "If you do not say",
	unstated: {
		confidential: "It is treated as confidential until you have settled it with the Secretariat.",
		public: "It is treated as public, as the rules of this body provide. Say so if it must not be.",
	},
	removed: "What is taken out",
	removedText:
		"Names of authors and other properties of the file, tracked changes, comments in the margin and hidden text are not published. The text is; the Word file is not.",
	lateTitle: "If it comes late",
	lateText: "It is accepted and marked late, for each Party by itself. The Secretariat decides what becomes of it.",
	withdraw: "If you change your mind",
	withdrawText: "Write to the Secretariat: you may withdraw it, or make it confidential. What is done is recorded.",

	children: "With children and young people",
	childrenText:
		"Their views are wanted. Say how many took part, how old they are and how they were asked; that they agreed; and how they will hear what became of it. Never give their names. Their contribution need not follow the numbers of the questions.",
	windows: "Open for comments now",
	who: "Whom to write to",
	secretariat: (body: string) => `Secretariat, ${body}`,
};
