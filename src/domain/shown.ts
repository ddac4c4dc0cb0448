/** What readers are shown: the shapes in which the store answers and the doors draw. Everything here has passed the visible relation. */
import type { CommentWindow, Moment } from "./deadline.js";
import type { Block, Note } from "./document.js";
import type { CellPlace } from "./excerpt.js";
import type { Party } from "./party.js";
import type { Passage } from "./placement.js";
import type { AnswerState } from "./standing.js";

/** A passage of a published document, as far as the viewer may read it and as drawing it needs it. */
export interface ShownExtract {
	/** Id; its first eight characters make the anchor `p-3f2a91bc`, permanent because the passage belongs to one version. */
	readonly id: string;
	readonly role: Passage["role"];
	/** ISO 639-1 when it can be told. */
	readonly language: string | null;
	readonly blocks: readonly Block[];
	readonly notes: readonly Note[];
	/** Its place in a table that it shares with other passages. */
	readonly cell: CellPlace | null;
	/** Anybody may read it; false: this viewer may, and few others, and it is shown with a mark that says so. */
	readonly everybody: boolean;
	/** Numbers of the questions that it is placed under, in the order of the questionnaire. */
	readonly questions: readonly string[];
	/** Codes of the Parties it speaks of. */
	readonly parties: readonly string[];
}

/** The same with its plain text, which is a second copy of it. */
export interface ShownPassage extends ShownExtract {
	readonly text: string;
}

/** The dates of a Party's reply. They are public from receipt on (state of play), whether the text is published or not. */
export interface ReplyDates {
	readonly version: number;
	readonly receivedAt: Moment;
	readonly registeredAt: Moment;
	/** null until published. */
	readonly publishedAt: Moment | null;
	/** Days after the due day; 0 in time. */
	readonly daysLate: number;
}

/** One line of the state of play. */
export interface Standing {
	readonly party: Party;
	/** The latest version received; null when there is none. */
	readonly reply: ReplyDates | null;
	/** The window that counts: of the latest publication that opened one; null before publication. */
	readonly window: CommentWindow | null;
	/** By main question number; empty while nothing is published. */
	readonly answers: ReadonlyMap<string, AnswerCell>;
	/** Published contributions that speak of this Party. */
	readonly contributions: number;
}

export interface AnswerCell {
	readonly state: AnswerState;
	/** A published contribution has a passage on this Party under this question. */
	readonly commented: boolean;
}

/** A published version of a Party's reply. */
export interface ShownReply {
	readonly id: string;
	readonly party: Party;
	readonly version: number;
	/** Published versions, oldest first. */
	readonly versions: readonly { readonly version: number; readonly symbol: string; readonly publishedAt: Moment }[];
	readonly symbol: string;
	/** ISO 639-1. */
	readonly language: string;
	readonly receivedAt: Moment;
	readonly registeredAt: Moment;
	readonly publishedAt: Moment;
	readonly window: CommentWindow | null;
	/** The whole document in reading order. */
	readonly passages: readonly ShownPassage[];
	/** Passages of published contributions that speak of this Party and are placed under a question. */
	readonly comments: readonly ShownComment[];
}

/** A passage of civil society with who says it. */
export interface ShownComment {
	readonly passage: ShownExtract;
	readonly contribution: ContributionName;
}

/** A published contribution, as it is named wherever it is cited. */
export interface ContributionName {
	readonly id: string;
	readonly symbol: string;
	readonly organisations: readonly string[];
	readonly coalition: boolean;
	/** true, false, or null when the document does not say. */
	readonly childrenInvolved: boolean | null;
	readonly kind: "reply" | "comments" | "mixed";
	readonly language: string;
	readonly publishedAt: Moment;
	/** Anybody may read it, as of a passage. */
	readonly everybody: boolean;
}

/** One line in the list of contributions. */
export interface ListedContribution extends ContributionName {
	/** Codes of the Parties that it is about. */
	readonly parties: readonly string[];
	/** Main questions under which it has passages that the viewer may read. */
	readonly questions: readonly string[];
}

/** A published contribution as a document. */
export interface ShownContribution extends ListedContribution {
	readonly receivedAt: Moment;
	/** Per Party: in time or by how many days late; null when the Party's window does not apply (own reply, or none opened yet). */
	readonly timeliness: readonly { readonly party: string; readonly daysLate: number | null; readonly lastDay: string | null }[];
	readonly passages: readonly ShownPassage[];
}

/** What one Party's current reply says to one main question. */
export interface ShownAnswer {
	readonly party: Party;
	readonly version: number;
	readonly symbol: string;
	readonly language: string;
	readonly publishedAt: Moment;
	readonly state: AnswerState;
	readonly window: CommentWindow | null;
	readonly passages: readonly ShownPassage[];
}

/** An answer beside what civil society says to it: a stretch of the comments, in the order of publication. */
export interface ShownExchange extends ShownAnswer {
	readonly comments: readonly ShownComment[];
	/** More comments follow behind this stretch. */
	readonly goesOn: boolean;
	/** Published contributions that comment on the answer, in all. */
	readonly contributions: number;
}

/** Which of many comments are wanted. */
export interface Stretch {
	/** How many are left out before. */
	readonly from: number;
	/** How many at most. */
	readonly count: number;
}
