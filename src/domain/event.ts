/** The closed list of what can happen. Every act leaves at least one; nothing happens without one. */

export const EVENT_KINDS = [
	"round_opened",
	"round_changed",
	"clock_held",
	"samples_loaded",
	"reply_registered",
	"reply_revised",
	"reply_published",
	"window_opened",
	"contribution_registered",
	"contribution_published",
	"compilation_issued",
	"checkpoint_signed",
	"record_exported",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** An event as a deed returns it; the moment, the act and the actor are added by `perform()`. Data never holds text of a document. */
export interface NewEvent {
	readonly kind: EventKind;
	/** Null: it concerns the whole house. */
	readonly round: string | null;
	/** Id of the item concerned, if one. */
	readonly subject?: string;
	/** For whom it was done, when that is not the actor: "party:AL" for a reply that the Secretariat registers. */
	readonly onBehalfOf?: string;
	/** SHA-256 of the file that came. It is recorded as a digest whose salt only the sender gets, with the receipt. */
	readonly file?: string;
	readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}
