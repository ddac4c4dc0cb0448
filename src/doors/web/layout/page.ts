/** What a page gives to the frame around it. */
import type { Child } from "hono/jsx";

/** Places in the main navigation of a round. */
export type NavPlace = "round" | "parties" | "questions" | "contributions" | "contribute";

export interface Step {
	readonly text: Child;
	/** Missing for the page itself. */
	readonly href?: string;
}

export interface Page {
	/** As in the list of open tabs: the thing first. */
	readonly title: string;
	readonly place?: NavPlace;
	/** From the home page to this one; empty on the home page. */
	readonly trail: readonly Step[];
	/** Parameters that stay when the language changes, with the question mark. */
	readonly query?: string;
	/** A static script that makes the page quicker or asks the browser for what it alone can do. */
	readonly script?: string;
	readonly body: Child;
}
