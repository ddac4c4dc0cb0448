/** The tables of signing in as Kysely sees them. */
import type { Generated, JSONColumnType } from "kysely";
import type { Moment } from "../../domain/deadline.js";
import type { Way } from "../../domain/session.js";

/** What somebody has begun in one browser and has still to finish. */
export type Purpose = "code" | "passkey" | "institution" | "add_passkey" | "second_factor";

export interface SignInTables {
	sign_in_session: {
		id: Generated<string>;
		digest: Buffer;
		person: string;
		way: Way;
		device: string;
		begun_at: Moment;
		seen_at: Moment;
		expires_at: Moment;
		second_factor_at: Moment | null;
		ended_at: Moment | null;
	};
	sign_in_attempt: {
		digest: Buffer;
		purpose: Purpose;
		person: string | null;
		data: JSONColumnType<Record<string, string>>;
		expires_at: Moment;
		tries: Generated<number>;
		used_at: Moment | null;
	};
	sign_in_passkey: {
		id: Generated<string>;
		credential: string;
		person: string;
		public_key: Buffer;
		counter: number;
		transports: string[];
		device: string;
		added_at: Moment;
		used_at: Moment | null;
	};
	sign_in_second_factor: { person: string; sealed: Buffer; last_step: number; set_at: Moment };
	sign_in_recovery_code: { person: string; digest: Buffer; used_at: Moment | null };
	sign_in_account: { institution: string; subject: string; person: string; linked_at: Moment };
}
