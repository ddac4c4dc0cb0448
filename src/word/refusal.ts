/** Why a file was not read: a closed list. */
export type RefusalCode = "not-word" | "hidden-text" | "encrypted" | "macros" | "damaged" | "too-large" | "empty";

/** A file that cannot or must not be read. The message helps its sender; other languages are made from the code. */
export class WordRefusal extends Error {
	override readonly name = "WordRefusal";

	constructor(
		readonly code: RefusalCode,
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

/** The refusal of a file with something hidden that would come to light if it were read; `what` says what kind of file and where. */
export function hiddenText(what: string): WordRefusal {
	return new WordRefusal(
		"hidden-text",
		`This is ${what}, which cannot be left out. Take it away, save the document as .docx and send that.`,
	);
}

/** The refusal of a file whose package or XML is broken; `what` says where. */
export function damaged(what: string, cause?: unknown): WordRefusal {
	const message = `The file is damaged (${what}). Open it in Word, save it again as .docx and send that.`;
	return new WordRefusal("damaged", message, cause === undefined ? undefined : { cause });
}

/** The refusal of a file beyond a limit; `what` says which. */
export function tooLarge(what: string): WordRefusal {
	return new WordRefusal("too-large", `The document is too large to be read (${what}). Split it, or remove what is not text.`);
}
