/** English: titles, statements on publicity, headings of the made-up documents. */
import type { FramePhrases } from "./shape.js";

export const enFrame: FramePhrases = {
	sample: "Sample text made up by a programme for testing; it does not describe the real situation.",
	replyTitle: (party, round) => `Reply of ${party} to the questionnaire of the ${round}`,
	commentsTitle: (parties) => `Comments on the replies of ${parties}`,
	ownReplyTitle: "Contribution to the monitoring round",
	revised: (version) => `Revised version ${version}, which replaces the earlier reply.`,
	preambles: [
		"This reply was put together by the contact point on the basis of written contributions from the ministries concerned.",
		"The reply was adopted at an interministerial meeting and reflects the situation on the day on which it was sent.",
		"Associations were consulted on a draft; where their figures are used, this is said.",
	],
	publicReply: [
		"The Government agrees that this reply be made public on the website of the Committee.",
		"This reply is public.",
		"There is no objection to the publication of this reply.",
	],
	answer: "Answer:",
	letter: (letter) => `${letter}.`,
	question: (number) => `Question ${number}`,
	onQuestion: ["On question {number}", "Reply to question {number}", "Comments on question {number}", "Question {number}"],
	list: (names) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names),
	colon: ":",
	statements: {
		public: [
			"This contribution is public.",
			"Status of this document: PUBLIC. It may be placed on the website and sent to the Parties concerned.",
			"We agree that this contribution be published and sent to the authorities.",
		],
		confidential: [
			"This contribution is confidential. Please do not publish it.",
			"CONFIDENTIAL: for the Secretariat and the Committee only.",
		],
		confidentialHeader: "CONFIDENTIAL",
		publicWithSection: (heading) =>
			`This contribution is public, with the exception of the section “${heading}”, which is confidential.`,
		sectionHeading: "Individual situations (confidential)",
		sectionEnd: "End of the confidential section.",
		contradiction: [
			"This contribution is confidential and must not be published.",
			"Please treat this whole document as confidential.",
		],
	},
	presentedBy: (organisations) => `Presented by ${enFrame.list(organisations)}`,
	aboutUs: [
		"We are a non-governmental organisation that works with children and families, independent of the authorities.",
		"Our organisation runs a helpline and workshops in schools, and is financed by its members and by grants.",
		"The association brings together practitioners and researchers from several regions.",
	],
	coalition: (name) => `This contribution was prepared jointly by the coalition “${name}”.`,
	children: (count) =>
		`Children took part: ${count} of them, aged twelve to seventeen, discussed the questions in workshops and read what is reported here.`,
	generalHeading: "General remarks",
	closingHeading: "Contact",
	closing: [
		"We remain at the disposal of the Committee for any further information.",
		"We would be glad to present these observations at a meeting.",
	],
};
