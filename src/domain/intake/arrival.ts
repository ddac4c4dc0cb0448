/** What is known of a message when it is sorted: facts, whoever took it apart. */
import type { DocumentReading, StatedVisibility } from "../placement.js";

export interface Sender {
	readonly name: string;
	/** In lower case. */
	readonly address: string;
}

/** The header and the whole, as the message shows them: claims, all of them. */
export interface Head {
	readonly messageId: string | null;
	readonly from: Sender | null;
	readonly to: readonly Sender[];
	readonly returnPath: string | null;
	readonly subject: string;
	/** Message-IDs that it answers or refers to. */
	readonly answers: readonly string[];
	/** Lines from top to bottom, names in lower case. */
	readonly headers: readonly { readonly key: string; readonly value: string }[];
	/** A report of a mail system. */
	readonly report: boolean;
	readonly encrypted: boolean;
}

/** A file that came along. `refused:CODE` has the codes of the reading contract; `kept` is no document. */
export interface ArrivedFile {
	readonly name: string;
	readonly sha256: string;
	readonly status: "read" | "kept" | `refused:${string}`;
	/** What it says, also of an old document that was read and still has to be sent anew. */
	readonly reading: DocumentReading | null;
}

/** Where it is said who may read the submission. */
export interface Statement {
	readonly where: "subject" | "body" | "attachment name" | "document" | "header";
	readonly value: Exclude<StatedVisibility, "unstated">;
	readonly quote: string;
}

export interface Arrival {
	readonly head: Head;
	readonly files: readonly ArrivedFile[];
	/** More documents than are read of one message. */
	readonly tooMany: boolean;
	/** Subject and own words, read as a document is read. */
	readonly cover: DocumentReading;
	/** The own words. */
	readonly words: string;
	/** Of whom it is, when it is passed on for somebody. */
	readonly author: Sender | null;
	readonly statements: readonly Statement[];
	/** What is the same when the same thing is sent again: of the documents, or of the words where there are none. */
	readonly content: string;
}

/** A message that was dealt with before. */
export interface Earlier {
	/** Its reference. */
	readonly reference: string;
	readonly messageId: string | null;
	readonly sender: string | null;
	/** The own mail server vouched for the sender. */
	readonly verified: boolean;
	readonly content: string;
	/** Digests of its documents. */
	readonly documents: readonly string[];
	/** It became a contribution, or its sender was asked for one. */
	readonly taken: boolean;
}
