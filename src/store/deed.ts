/** The permission to write: a transaction with the moment and the actor. Only `perform()` (acts/act.ts) opens one, so no write happens without a check and an event. */
import type { Transaction } from "kysely";
import type { Moment } from "../domain/deadline.js";
import type { Actor, HeldRole } from "../domain/person.js";
import type { Vault } from "./sealing/vault.js";
import type { Tables } from "./tables.js";

declare const opened: unique symbol;

export interface Deed {
	readonly [opened]: true;
	readonly write: Transaction<Tables>;
	/** What seals. */
	readonly vault: Vault;
	readonly at: Moment;
	readonly actor: Actor;
	/** The role in which the actor may do it. */
	readonly as: HeldRole;
}
