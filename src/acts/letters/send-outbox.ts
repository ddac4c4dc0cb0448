/** Sends what lies in the outbox. A letter that was handed over is marked at once; one whose sending was cut off goes again under the same Message-ID. */
import { claimLetter, letterFailed, letterSent } from "../../store/outbox.js";
import type { Register } from "../../store/tables.js";
import type { Outgoing } from "../intake/answer.js";
import type { Post } from "./courier.js";

export interface Sent {
	readonly sent: number;
	readonly failed: number;
}

/** How long a letter belongs to whoever took it: longer than any mail server may think. */
const CLAIM = 10 * 60_000;
/** After a failure: 1, 2, 4 … minutes, at most 4 hours; given up after about three days. */
const FIRST = 60_000;
const LONGEST = 4 * 3600_000;
const MOST_TRIES = 24;

/**
 * Sends every letter that is due.
 * @param failed told when one could not be sent; never whose it was
 */
export async function sendOutbox(
	db: Register,
	post: Post,
	{ now, failed, stop }: { readonly now: () => Date; readonly failed: (error: unknown) => void; readonly stop?: AbortSignal },
): Promise<Sent> {
	const result = { sent: 0, failed: 0 };
	while (stop?.aborted !== true) {
		const at = now();
		const claimed = await claimLetter(db, at.toISOString(), later(at, CLAIM));
		if (claimed === null) return result;
		const { to, letter, replyTag, inReplyTo } = JSON.parse(claimed.letter) as Outgoing;
		const error = await post.send(to, letter, { id: claimed.id, replyTag, inReplyTo }).then(
			() => null,
			(reason: unknown) => ({ reason }),
		);
		if (error === null) {
			await letterSent(db, claimed.id, now().toISOString());
			result.sent++;
			continue;
		}
		failed(error.reason);
		result.failed++;
		await letterFailed(db, claimed.id, nextTry(claimed.tries, error.reason, now()));
	}
	return result;
}

/** What the server says is final ("no such user") is not asked again. */
function nextTry(tries: number, reason: unknown, at: Date): Parameters<typeof letterFailed>[2] {
	const code = reason instanceof Error && "responseCode" in reason ? Number(reason.responseCode) : 0;
	if (code >= 500 || tries >= MOST_TRIES) return { givenUpAt: at.toISOString() };
	return { dueAt: later(at, Math.min(FIRST * 2 ** (tries - 1), LONGEST)) };
}

function later(at: Date, milliseconds: number): string {
	return new Date(at.getTime() + milliseconds).toISOString();
}
