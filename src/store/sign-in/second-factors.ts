/** Authenticator apps and recovery codes. */
import type { Kysely } from "kysely";
import type { Moment } from "../../domain/deadline.js";
import type { Deed } from "../deed.js";
import type { Tables } from "../tables.js";

/** The sealed secret of someone's authenticator app, null when they have none. */
export async function sealedSecretOf(db: Kysely<Tables>, person: string): Promise<Buffer | null> {
	const row = await db.selectFrom("sign_in_second_factor").where("person", "=", person).select("sealed").executeTakeFirst();
	return row?.sealed ?? null;
}

/** Sets an authenticator app in the place of any other, with new recovery codes. */
export async function setSecondFactor(
	db: Kysely<Tables>,
	person: string,
	factor: { readonly sealed: Buffer; readonly step: number; readonly recovery: readonly Buffer[]; readonly at: Moment },
): Promise<void> {
	const row = { sealed: factor.sealed, last_step: factor.step, set_at: factor.at };
	await db
		.insertInto("sign_in_second_factor")
		.values({ person, ...row })
		.onConflict((conflict) => conflict.column("person").doUpdateSet(row))
		.execute();
	await db.deleteFrom("sign_in_recovery_code").where("person", "=", person).execute();
	await db
		.insertInto("sign_in_recovery_code")
		.values(factor.recovery.map((digest) => ({ person, digest, used_at: null })))
		.execute();
}

/** Takes the step of a code; false when this code or a later one has been taken already. */
export async function takeStep(db: Kysely<Tables>, person: string, step: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("sign_in_second_factor")
		.set({ last_step: step })
		.where("person", "=", person)
		.where("last_step", "<", step)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Spends a recovery code; false when it is none, or spent. */
export async function useRecoveryCode(
	db: Kysely<Tables>,
	person: string,
	{ digest, at }: { readonly digest: Buffer; readonly at: Moment },
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("sign_in_recovery_code")
		.set({ used_at: at })
		.where("person", "=", person)
		.where("digest", "=", digest)
		.where("used_at", "is", null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** How many recovery codes somebody has left. */
export async function recoveryCodesLeft(db: Kysely<Tables>, person: string): Promise<number> {
	const { left } = await db
		.selectFrom("sign_in_recovery_code")
		.where("person", "=", person)
		.where("used_at", "is", null)
		.select((of) => of.fn.countAll<number>().as("left"))
		.executeTakeFirstOrThrow();
	return left;
}

/** Takes away all that somebody has besides their address, and ends their sessions. */
export async function liftFactors({ write }: Deed, person: string): Promise<void> {
	await write.deleteFrom("sign_in_recovery_code").where("person", "=", person).execute();
	await write.deleteFrom("sign_in_second_factor").where("person", "=", person).execute();
	await write.deleteFrom("sign_in_passkey").where("person", "=", person).execute();
	const living = write.updateTable("sign_in_session").where("person", "=", person).where("ended_at", "is", null);
	// The real clock: that of the house may stand still, before the session began.
	await living.set({ ended_at: new Date().toISOString() }).execute();
}
