/** Passkeys: public keys only, so that a copy of the register opens nothing. */
import type { Kysely } from "kysely";
import type { Moment } from "../../domain/deadline.js";
import { canBeId } from "../ids.js";
import type { Tables } from "../tables.js";

export interface Passkey {
	readonly id: string;
	readonly credential: string;
	readonly person: string;
	readonly publicKey: Buffer;
	readonly counter: number;
	readonly transports: readonly string[];
	readonly device: string;
	readonly addedAt: Moment;
	readonly usedAt: Moment | null;
}

export async function listPasskeys(db: Kysely<Tables>, person: string): Promise<Passkey[]> {
	return passkeys(db).where("person", "=", person).orderBy("added_at").orderBy("id").execute();
}

/** The passkey with a credential's id. */
export async function findPasskey(db: Kysely<Tables>, credential: string): Promise<Passkey | null> {
	return (await passkeys(db).where("credential", "=", credential).executeTakeFirst()) ?? null;
}

function passkeys(db: Kysely<Tables>) {
	return db
		.selectFrom("sign_in_passkey")
		.select(["id", "credential", "person", "public_key as publicKey", "counter", "transports", "device"])
		.select(["added_at as addedAt", "used_at as usedAt"]);
}

/** @returns whether it was new */
export async function addPasskey(
	db: Kysely<Tables>,
	{ publicKey, addedAt, transports, ...passkey }: Omit<Passkey, "id" | "usedAt">,
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto("sign_in_passkey")
		.values({ ...passkey, transports: [...transports], public_key: publicKey, added_at: addedAt, used_at: null })
		.onConflict((conflict) => conflict.column("credential").doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

export async function markPasskeyUsed(
	db: Kysely<Tables>,
	id: string,
	{ counter, at }: { readonly counter: number; readonly at: Moment },
): Promise<void> {
	await db.updateTable("sign_in_passkey").set({ counter, used_at: at }).where("id", "=", id).execute();
}

/** @returns whether the person had it */
export async function removePasskey(db: Kysely<Tables>, person: string, id: string): Promise<boolean> {
	if (!canBeId(id)) return false;
	const { numDeletedRows } = await db
		.deleteFrom("sign_in_passkey")
		.where("person", "=", person)
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows === 1n;
}
