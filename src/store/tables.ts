/** The tables of the register as Kysely sees them; the SQL is in migrations/. Moments and days are ISO strings (domain/deadline.ts). */
import type { ColumnType, Generated, JSONColumnType, Kysely } from "kysely";
import type { Day, Moment } from "../domain/deadline.js";
import type { Block, Note } from "../domain/document.js";
import type { AskedBy } from "../domain/erasure.js";
import type { EventKind } from "../domain/event.js";
import type { CellPlace } from "../domain/excerpt.js";
import type { Role } from "../domain/person.js";
import type { HeldPassage, Passage, StatedVisibility } from "../domain/placement.js";
import type { Json } from "../domain/record/canonical.js";
import type { KeptField } from "../domain/record/entry.js";
import type { Round } from "../domain/round.js";
import type { Audience } from "../domain/visibility.js";
import type { Language } from "../domain/wording.js";
import type { MailTables } from "./mail-tables.js";
import type { SignInTables } from "./sign-in/tables.js";

/** The register, open. The other floors hand it on and cannot query it. */
export type Register = Kysely<Tables>;

/** The piece of a document that a passage is: its own blocks, and the notes that they cite. */
export interface PassageBlocks {
	readonly blocks: readonly Block[];
	readonly notes: readonly Note[];
	readonly cell?: CellPlace;
}

/** What an issue of a compilation held: versions of Parties' replies, and symbols of contributions. */
export interface IssueContents {
	readonly replies: readonly { readonly party: string; readonly version: number }[];
	readonly contributions: readonly string[];
}

export interface Tables extends SignInTables, MailTables {
	setting: { name: string; value: JSONColumnType<Record<string, string>> };
	round: { id: string; definition: JSONColumnType<Round & object>; changed_at: Moment };
	party: { round: string; code: string; monitored: boolean };
	question: { id: Generated<string>; round: string; number: string; main: string; position: number };
	blob: { mark: string; size: number };
	data_key: { item: string; wrapped: Buffer; key_id: string };
	house_key: { name: "originals"; wrapped: Buffer; key_id: string };
	item: ItemTable;
	publication: { item: string; published_at: Moment };
	withdrawal: { item: string; withdrawn_at: Moment; reason: string };
	/** Kept until it is published, or will not be. */
	embargo: { item: string; until_at: Moment; reopen_window: boolean };
	erasure: { item: string; erased_at: Moment; asked_by: AskedBy };
	/** What the files of the database, and the folder of originals, still hold of what was sealed or erased: a duty of its owner. */
	forgetting: { id: Generated<number>; mark: string | null };
	reply: { item: string; round: string; party: string; version: number };
	contribution: {
		item: string;
		kind: "reply" | "comments" | "mixed";
		stated_visibility: StatedVisibility;
		/** None while they are sealed. */
		organisations: string[];
		sealed_organisations: Buffer | null;
		coalition: boolean;
		children_involved: boolean | null;
	};
	contribution_party: { item: string; round: string; party: string };
	/** `facts` is of an older house, until it is sealed. */
	document: { item: string; facts: JSONColumnType<DocumentFacts & object> | null; sealed_facts: Buffer | null };
	passage: PassageTable;
	/** `why` quotes the text; empty while it is sealed. */
	placement: { passage: string; question: string; item: string; confidence: number; why: string; sealed_why: Buffer | null };
	passage_party: { passage: string; round: string; party: string };
	/** Kept by the database itself (0003-tally.sql): nobody writes to it. */
	tally: {
		item: ColumnType<string, never, never>;
		question: ColumnType<string, never, never>;
		party: ColumnType<string | null, never, never>;
		audience: ColumnType<Audience, never, never>;
		role: ColumnType<Passage["role"], never, never>;
		passages: ColumnType<number, never, never>;
		not_applicable: ColumnType<number, never, never>;
	};
	comment_window: { item: string; round: string; party: string; opens_on: Day; last_day: Day; closes_at: Moment };
	/** Name and address are empty once it is erased. */
	person: {
		id: Generated<string>;
		name: string;
		email: string;
		language: Language;
		added_at: Moment;
		erased_at: ColumnType<Moment | null, never, Moment>;
	};
	organisation: { id: Generated<string>; name: string };
	held_role: {
		id: Generated<string>;
		person: string;
		role: Role;
		round: string | null;
		party: string | null;
		questions: string[] | null;
		organisation: string | null;
		from_at: Moment;
		until_at: Moment | null;
		comes_from: string | null;
		delegated: Generated<boolean>;
	};
	role_end: { held_role: string; ended_at: Moment; reason: string };
	invitation: { digest: Buffer; person: string; invited_at: Moment; expires_at: Moment; used_at: Moment | null };
	/** Of a person, as sealing/authors.ts makes it. */
	author: { item: string; mark: string };
	/** Of an organisation. */
	lodging: { item: string; mark: string; lead: boolean };
	transmission: { item: string; round: string; party: string; transmitted_at: Moment };
	named_reader: { item: string; person: string; named_at: Moment };
	compilation_issue: {
		round: string;
		question: string;
		language: "en" | "fr" | "bilingual";
		number: number;
		symbol: string;
		issued_on: Day;
		holds: JSONColumnType<IssueContents & object>;
	};
	event: {
		id: number;
		at: Moment;
		act: string;
		kind: EventKind;
		role: string;
		round: string | null;
		subject: string | null;
		actor_digest: string;
		for_digest: string | null;
		data_digest: string;
		file_digest: string | null;
		salt: string;
		leaf: string;
		previous: string;
		hash: string;
	};
	disclosure: { event: number; field: KeptField; salt: string; value: ColumnType<Json, string, never> };
	checkpoint: { day: Day; head: string; note: string; key: string };
}

export interface ItemTable {
	id: Generated<string>;
	round: string;
	kind: "reply" | "contribution";
	audience: Audience;
	language: string;
	symbol: string | null;
	/** Keyed hash of the original (blobs.ts); null once it is erased. */
	mark: string | null;
	/** Of an older house, until it is sealed. */
	file_name: string | null;
	sealed_file_name: Buffer | null;
	received_at: Moment;
	registered_at: Moment;
}

export interface PassageTable {
	id: Generated<string>;
	item: string;
	position: number;
	audience: Audience;
	role: Passage["role"];
	language: string | null;
	not_applicable: boolean;
	marked: Generated<boolean>;
	/** Empty while it is sealed. */
	text: string;
	/** Empty while they are sealed. */
	blocks: JSONColumnType<PassageBlocks>;
	sealed_text: Buffer | null;
	sealed_blocks: Buffer | null;
}

/** What reading found in a document as a whole, kept for the Secretariat. */
export interface DocumentFacts {
	readonly evidence: readonly { readonly paragraph: number | null; readonly quote: string }[];
	readonly traces: readonly { readonly kind: string; readonly text: string; readonly by?: string; readonly at?: string }[];
	readonly bands: readonly { readonly kind: "header" | "footer"; readonly text: string }[];
	readonly properties: Readonly<Record<string, string>>;
	/** What waits for the Secretariat to say where it stands; absent in documents from before. */
	readonly held?: readonly HeldPassage[];
}
