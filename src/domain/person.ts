/** Who reads and who acts. */

/** What somebody is in a round. The people and their roles come with sign-in; today there are a reader of the portal and the Secretariat at its desk. */
export type Role = "reader" | "secretariat";

/** Somebody who reads, with the role in which they do. */
export interface Viewer {
	readonly role: Role;
}

/** Somebody who acts: a viewer with a name for the record. */
export interface Actor extends Viewer {
	readonly name: string;
}

/** Anybody, not signed in. */
export const ANYBODY: Viewer = { role: "reader" };
