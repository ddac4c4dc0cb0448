/** Sends letters. For now directly, once what they tell has been done. */
import type { Letter } from "../../letters/letter.js";

export type { Letter };

/** A way out for letters: a mail server, or a folder where they can be looked at. */
export interface Post {
	/** Rejects when the letter could not be handed over. */
	send(to: { readonly name: string; readonly email: string }, letter: Letter, stamp?: Stamp): Promise<void>;
}

/** What a letter of the outbox bears besides its text. */
export interface Stamp {
	/** The same each time it is sent: its Message-ID is made of it, so that a second sending is known for what it is. */
	readonly id: string;
	/** Behind the plus sign of the address for answers. */
	readonly replyTag: string;
	/** Message-ID of what it answers. */
	readonly inReplyTo: string | null;
}

/** Sends letters for which nobody waits. */
export interface Courier {
	/** After the answer: how long it takes must not tell whether there is a letter at all. */
	later(to: { readonly name: string; readonly email: string }, write: () => Letter): void;
	/** When all that was given has been sent, or has failed. */
	drained(): Promise<void>;
}

/** @param failed told when a letter could not be sent; never whose it was */
export function courierOver(post: Post, failed: (error: unknown) => void): Courier {
	const under = new Set<Promise<void>>();
	return {
		later(to, write) {
			const sent: Promise<void> = new Promise((resolve) => setImmediate(resolve))
				.then(() => post.send(to, write()))
				.catch(failed)
				.finally(() => under.delete(sent));
			under.add(sent);
		},
		async drained() {
			while (under.size > 0) await Promise.all(under);
		},
	};
}
