/** A message as it is read: what it says, who seems to have sent it, what lies in it. Of rounds it knows nothing. */

export interface Mailbox {
	/** Decoded; empty when there is none. */
	readonly name: string;
	/** In lower case. */
	readonly address: string;
}

/** A line of the header: its name in lower case, its value unfolded and otherwise as written. */
export interface Header {
	readonly key: string;
	readonly value: string;
}

/** A file that lay in a message, in an archive within it, or in a message that it forwards. */
export interface MailFile {
	readonly name: string;
	/** As declared, in lower case: a claim. */
	readonly type: string;
	readonly bytes: Uint8Array;
	/** Names of the containers around it, outermost first. */
	readonly inside: readonly string[];
	/** A container that could not be opened, and why. */
	readonly closed?: "encrypted" | "damaged" | "too-large";
}

/** What a message says, sorted by whose words they are. */
export interface Words {
	/** The sender's own, without quoted messages, footers and automatic lines. */
	readonly own: string;
	/** A message passed on below them, without its header. */
	readonly forwarded: string | null;
	/** Address in the header of the message that is passed on, when it shows one. */
	readonly forwardedFrom: string | null;
	/** Earlier messages quoted. */
	readonly quoted: string;
}

export interface Message {
	readonly messageId: string | null;
	readonly from: Mailbox | null;
	readonly replyTo: Mailbox | null;
	readonly to: readonly Mailbox[];
	/** Envelope sender as the last server wrote it down: "" for the empty one, null when not written down. */
	readonly returnPath: string | null;
	readonly date: string | null;
	readonly subject: string;
	readonly headers: readonly Header[];
	/** Message-IDs that it answers or refers to. */
	readonly answers: readonly string[];
	/** What it says, once for each wording: a plain one and a different HTML one are both read. */
	readonly words: readonly Words[];
	readonly files: readonly MailFile[];
	/** Messages that it carries whole. */
	readonly forwarded: readonly Message[];
	/** A report of a mail system: a bounce, a receipt, a complaint. */
	readonly report: boolean;
	/** Its content is encrypted: nothing in it can be read. */
	readonly encrypted: boolean;
}

/** What opening a message may cost, whatever it claims. */
export interface MailLimits {
	/** Messages within messages, archives within archives. */
	readonly depth: number;
	readonly files: number;
	/** Of everything that archives unpack to. */
	readonly unpackedBytes: number;
}

export const MAIL_LIMITS: MailLimits = { depth: 5, files: 3_000, unpackedBytes: 200 << 20 };
