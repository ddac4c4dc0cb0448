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
	"contribution_transmitted",
	"publicity_settled",
	"item_withdrawn",
	"reader_named",
	"compilation_issued",
	"person_invited",
	"role_ended",
	"role_handed_over",
	"role_delegated",
	"second_factor_lifted",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** An event as a deed returns it; the moment and the actor are added by `perform()`. Data never holds text of a document. */
export interface NewEvent {
	readonly kind: EventKind;
	/** null: it concerns the house as a whole. */
	readonly round: string | null;
	/** Id of the item concerned, if one. */
	readonly subject?: string;
	readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}
