/** Home, accessibility, privacy: what is true of the whole house. */

export const house = {
	title: "Monitoring rounds",
	lede: "Treaty bodies ask States the same questions, publish every reply, and hear civil society on each of them. Here is where their rounds stand.",
	none: "No round has been opened yet.",
	due: (day: string) => `Replies due ${day}`,

	accessibilityTitle: "Accessibility",
	accessibilityLede:
		"These pages are made so that everybody can read them, at the keyboard, with a screen reader, enlarged, on paper, and without JavaScript.",
	accessibilityDone: "What is done",
	accessibilityDoneList: [
		"We aim at the Web Content Accessibility Guidelines 2.2, level AA, in English and in French.",
		"Everything works at the keyboard and without JavaScript. With it, the arrow keys move through the state of play.",
		"Nothing is said by colour alone: there is always a word, a shape or a position as well.",
		"Pages follow your settings for light or dark, for motion and for high contrast, and can be read at 320 pixels or enlarged four times.",
		"Text in another language is marked as such, so that a screen reader changes its voice.",
		"The map says the same as the list of Parties, and the state of play can be opened as a spreadsheet.",
	],
	accessibilityKnown: "What we know to be imperfect",
	accessibilityKnownList: [
		"The pages are tested by program (axe) and at the keyboard. They have not yet been tried by people who use a screen reader.",
		"Replies and contributions are shown as they were written: if their author did not mark headings or describe pictures, we cannot know them.",
		"The state of play is a wide table. On a narrow screen it scrolls in its own frame; each Party’s page shows its line by itself.",
	],
	accessibilityTell: "If something stands in your way",
	accessibilityTellText:
		"Write to the Secretariat of the body concerned, and say on which page and with what you read. Its address is on the page “How to contribute” of each round.",

	privacyTitle: "Privacy",
	privacyLede: "Reading here leaves no trace with anybody else.",
	privacyReader: "When you read",
	privacyReaderList: [
		"Reading sets no cookies and keeps nothing in your browser but these pages’ own typefaces and style. Signing in sets one, which says only that it is you.",
		"They ask nothing of any other server: no statistics, no social networks, no outside typefaces.",
		"Whoever runs this server may keep an ordinary record of requests, to keep it working and safe.",
	],
	privacyAuthor: "When you contribute",
	privacyAuthorList: [
		"Public contributions are published under the name of the organisation. The names of those who worked on the file are not shown.",
		"From the Word file, the text is shown. Tracked changes, comments in the margin, hidden text and the properties of the file are not.",
		"Confidential contributions, and confidential passages of public ones, are neither shown, nor counted, nor found here.",
		"To correct or withdraw a document, or to have personal data erased, write to the Secretariat of the body. What is done is recorded.",
	],
	privacyWhere: "How to contribute, and whom to write to",
};
