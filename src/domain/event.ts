/** The closed list of what can happen. Every act leaves at least one; nothing happens without one. */

export const EVENT_KINDS = [
	"round_opened",
	"round_changed",
	"clock_held",
	"samples_loaded",
	"round_simulated",
	"reply_registered",
	"reply_revised",
	"reply_published",
	"window_opened",
	"mail_received",
	"mail_sorted",
	"contribution_registered",
	"contribution_published",
	"contribution_transmitted",
	"embargo_set",
	"embargo_lifted",
	"publicity_settled",
	"passages_placed",
	"item_withdrawn",
	"item_erased",
	"person_erased",
	"plain_forgotten",
	"reader_named",
	"compilation_issued",
	"person_invited",
	"role_ended",
	"role_handed_over",
	"role_delegated",
	"keys_rotated",
	"checkpoint_signed",
	"record_exported",
	"second_factor_lifted",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** An event as a deed returns it; the moment, the act and the actor are added by `perform()`. Data never holds text of a document. */
export interface NewEvent {
	readonly kind: EventKind;
	/** null: it concerns the house as a whole. */
	readonly round: string | null;
	/** Id of the item concerned, if one. */
	readonly subject?: string;
	/** For whom it was done, when that is not the actor: "party:AL" for a reply that the Secretariat registers. */
	readonly onBehalfOf?: string;
	/** SHA-256 of the file that came. It is recorded as a digest whose salt only the sender gets, with the receipt. */
	readonly file?: string;
	readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}
