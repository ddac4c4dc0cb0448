/** What is answered to a message that was taken in: the letter as data, as the outbox keeps it. */
import type { Arrival } from "../../domain/intake/arrival.js";
import type { Sorted } from "../../domain/intake/sort.js";
import { partyOf, type Round } from "../../domain/round.js";
import { intakeLetter } from "../../letters/intake.js";
import type { Letter } from "../../letters/letter.js";
import { replyTag } from "./reply-address.js";

/** A letter with all that is needed to send it. */
export interface Outgoing {
	readonly to: { readonly name: string; readonly email: string };
	readonly letter: Letter;
	/** What goes behind the plus sign of the house's own address, for answers. */
	readonly replyTag: string;
	readonly inReplyTo: string | null;
}

/** null: no letter goes out. A message that repeats another is answered with that one's reference. */
export function answerTo({
	arrival,
	sorted,
	reference: own,
	key,
	round,
}: {
	readonly arrival: Arrival;
	readonly sorted: Sorted;
	readonly reference: string;
	readonly key: Uint8Array;
	readonly round: Round;
}): { readonly kind: "acknowledgement" | "ask"; readonly letter: string } | null {
	const { letter: kind, sender } = sorted;
	if (kind === null || sender === null) return null;
	const reference = sorted.duplicateOf ?? sorted.inReplyTo ?? own;
	const language = sorted.language === "fr" ? "fr" : "en";
	const parties = sorted.parties.map((code) => partyOf(round, code)?.name[language] ?? code);
	const letter = intakeLetter(language, {
		to: sender.name || sender.address,
		...{ kind, reference, parties, round: round.name[language], ask: sorted.ask, visibility: sorted.visibility.value },
		files: arrival.files.map(({ name, sha256, status }) => ({ name, sha256, read: status === "read" })),
		again: sorted.decision === "duplicate",
	});
	const to = { name: sender.name, email: sender.address };
	const outgoing: Outgoing = { to, letter, replyTag: replyTag(key, reference), inReplyTo: arrival.head.messageId };
	return { kind, letter: JSON.stringify(outgoing) };
}
