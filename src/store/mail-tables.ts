/** The tables of mail as Kysely sees them (0010-mail.sql). */
import type { Generated, GeneratedAlways } from "kysely";
import type { Moment } from "../domain/deadline.js";
import type { Decision } from "../domain/intake/sort.js";

export interface MailTables {
	arrival: { id: Generated<string>; round: string; mark: string; received_at: Moment; place: GeneratedAlways<number> };
	arrival_sorting: {
		arrival: string;
		round: string;
		reference: string;
		sorted_at: Moment;
		decision: Decision;
		/** Keyed hashes, of the content down to the sender. */
		content: string;
		documents: string[];
		message_id: string | null;
		sender: string | null;
		verified: boolean;
		duplicate_of: string | null;
		in_reply_to: string | null;
		sealed_facts: Buffer;
	};
	arrival_item: { arrival: string; item: string };
	outgoing_letter: {
		id: Generated<string>;
		arrival: string;
		kind: "acknowledgement" | "ask";
		sealed_letter: Buffer;
		due_at: Moment;
		tries: Generated<number>;
		claimed_until: Moment | null;
		sent_at: Moment | null;
		given_up_at: Moment | null;
	};
}
