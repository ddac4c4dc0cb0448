/** What became of a message as the contract of intake wants it: its fields, and a few more. */
import type { Dealt } from "../../../acts/intake/dry-run.js";
import type { Desk } from "../desk.js";

/** @returns the object that `intake --json` prints, one a line. What could not be taken apart is held, and nothing is known of it. */
export function contractOf({ reference, arrival, sorted }: Dealt, { unreadable, why }: Desk["say"]["intake"]) {
	if (arrival === null || sorted === null) return { file: reference, ...NOTHING_KNOWN, why: unreadable };
	const { sender, duplicateOf, inReplyTo, visibility, letter, vouched } = sorted;
	return {
		file: reference,
		messageId: arrival.head.messageId,
		decision: sorted.decision,
		ask: sorted.ask,
		duplicateOf,
		inReplyTo,
		visibility,
		language: sorted.language,
		kind: sorted.kind,
		parties: sorted.parties,
		sender,
		author: arrival.author,
		vouched,
		attachments: arrival.files.map(({ name, sha256, status, reading }) => ({
			name,
			sha256,
			status,
			parties: reading?.parties ?? [],
		})),
		letter,
		why: why[sorted.why],
	};
}

const NOTHING_KNOWN = {
	messageId: null,
	decision: "hold",
	ask: [],
	duplicateOf: null,
	inReplyTo: null,
	visibility: { value: "unstated", evidence: [] },
	language: "en",
	kind: null,
	parties: [],
	sender: null,
	author: null,
	vouched: "unknown",
	attachments: [],
	letter: null,
} as const;
