/** English: erasing documents and people. */

export const enErasing = {
	goes: (passages: number, original: boolean) =>
		`Goes for good: ${passages} ${passages === 1 ? "passage" : "passages"}, its key, file name, authors and reasons given${original ? ", and the file as it came" : "; the file as it came stays, because another document was made from it"}.`,
	mail: (messages: number) =>
		`Goes whole: ${messages} ${messages === 1 ? "message" : "messages"} that brought it, with what was answered. Whatever else they carried stays where it has been registered, and nowhere else.`,
	stays: (symbol: string | null) =>
		`Stays: that a document came, when, about which Parties${symbol === null ? "" : `, the symbol ${symbol}`}, and that it was erased.`,
	copies: "It was public: copies that others have made cannot be called back.",
	sent: (parties: readonly string[]) => `It was transmitted to ${parties.join(", ")}: ask them to delete their copies.`,
	named: (count: number) =>
		`${count} ${count === 1 ? "person was" : "people were"} named to read it: ask them to delete what they kept.`,
	compiled: (symbols: readonly string[]) =>
		`Compilations that hold it, and are issued anew without it: ${symbols.join(", ")}. Recall the earlier ones where they were sent.`,
	notYet: "Nothing has been erased. It cannot be undone; say --yes to do it.",
	documentErased: "Erased. Back-ups from before still hold it, under their own key: see the operator's guide.",
	issuedAnew: (symbol: string) => `Issued without it: ${symbol}. write compilation gives the papers.`,
	person: (name: string) =>
		`Goes for good: the name and address of ${name}, their ways to sign in, and that they wrote what they wrote. Their roles end. Documents that they sent stay: erase those with erase document.`,
	personErased: "Erased. The record knows them by an id without a name.",
	forgotten: "Cleaned out of the files of the database.",
	forgottenLater: "Somebody holds the tables, a back-up perhaps: the portal cleans the files of the database as soon as it can.",
	help: {
		about: "Erase a document, or a person: first says what it comes to, and does it with --yes",
		document: "Erase what a document said and who wrote it; that it came stays on the record",
		person: "Erase a person's name, address and ways to sign in, and end their roles",
		askedBy: "At whose wish: its author, a person concerned, an authority or court, or the house itself",
		yes: "Do it; it cannot be undone",
		documentExample: "what it would come to",
		personExample: "somebody who has left and asks for it",
	},
};
