/** Deals with messages in the order given, as if they came one after another to an empty register. Stores nothing, sends nothing. */
import type { Arrival, Earlier } from "../../domain/intake/arrival.js";
import { type Sorted, sorted } from "../../domain/intake/sort.js";
import type { Round } from "../../domain/round.js";
import { Unreadable } from "../../mail/index.js";
import { takeApart } from "./take-apart.js";

/** A message that was dealt with; without an arrival when it could not be taken apart. */
export interface Dealt {
	readonly reference: string;
	readonly arrival: Arrival | null;
	readonly sorted: Sorted | null;
}

/** @returns how to deal with the next message */
export function dryRun(round: Round, authserv: string | null): (reference: string, raw: Uint8Array) => Promise<Dealt> {
	const earlier: Earlier[] = [];
	return async (reference, raw) => {
		const taken = await takeApart(raw, round).catch((error: unknown) => {
			if (error instanceof Unreadable) return null;
			throw error;
		});
		if (taken === null) return { reference, arrival: null, sorted: null };
		const { arrival } = taken;
		const result = sorted(arrival, { round, earlier, authserv });
		earlier.push(earlierOf(reference, arrival, result));
		return { reference, arrival, sorted: result };
	};
}

function earlierOf(reference: string, { head, content, files }: Arrival, { decision, vouched }: Sorted): Earlier {
	return {
		reference,
		messageId: head.messageId,
		sender: head.from?.address ?? null,
		verified: vouched === "verified",
		content,
		documents: files.filter(({ status }) => status !== "kept").map(({ sha256 }) => sha256),
		taken: decision === "register" || decision === "ask",
	};
}
