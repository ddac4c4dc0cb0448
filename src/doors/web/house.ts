/** What the door needs of the house that it opens into; main.ts gives it. */
import type { SignInHouse } from "../../acts/sign-in/house.js";
import type { Moment } from "../../domain/deadline.js";
import type { Viewer } from "../../domain/person.js";
import type { Reading } from "../../store/visible.js";
import type { Budgets } from "./sign-in/limits.js";

export interface WebHouse {
	/** Opens a reading for a viewer at this moment. */
	readAs(viewer: Viewer): Reading;
	now(): Moment;
	/** Address under which readers reach the house, without a slash at its end. */
	readonly baseUrl: string;
	/** Where the clock stands still when the house holds sample data; null in a real one. */
	readonly sampleHeldAt: Moment | null;
	/** Whether the record holds an entry with a leaf: asked for receipts only. */
	holdsLeaf(leaf: string): Promise<boolean>;
	/** How people sign in; missing where nobody can. */
	readonly signIn?: SignInHouse;
	/** How many proxies in front say for whom they speak; none when missing. */
	readonly proxies?: number;
	/** How often one may try; as limits.ts has it when missing. */
	readonly budgets?: Budgets;
	/** Records what went wrong, for whoever runs the house; `reference` is what the reader was given. */
	log(trouble: { readonly reference: string; readonly path: string; readonly error: unknown }): void;
}
