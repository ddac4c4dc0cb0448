/** The tables of the register as Kysely sees them; the SQL is in migrations/. Moments and days are ISO strings (domain/deadline.ts). */
import type { ColumnType, Generated, JSONColumnType, Kysely } from "kysely";
import type { Day, Moment } from "../domain/deadline.js";
import type { Block, Note } from "../domain/document.js";
import type { EventKind } from "../domain/event.js";
import type { Role } from "../domain/person.js";
import type { Passage, StatedVisibility } from "../domain/placement.js";
import type { Round } from "../domain/round.js";
import type { Audience } from "../domain/visibility.js";
import type { Language } from "../domain/wording.js";
import type { SignInTables } from "./sign-in/tables.js";

/** The register, open. The other floors hand it on and cannot query it. */
export type Register = Kysely<Tables>;

/** The piece of a document that a passage is: its own blocks, and the notes that they cite. */
export interface PassageBlocks {
	readonly blocks: readonly Block[];
	readonly notes: readonly Note[];
}

/** What an issue of a compilation held: versions of Parties' replies, and symbols of contributions. */
export interface IssueContents {
	readonly replies: readonly { readonly party: string; readonly version: number }[];
	readonly contributions: readonly string[];
}

export interface Tables extends SignInTables {
	setting: { name: string; value: JSONColumnType<Record<string, string>> };
	round: { id: string; definition: JSONColumnType<Round & object>; changed_at: Moment };
	party: { round: string; code: string; monitored: boolean };
	question: { id: Generated<string>; round: string; number: string; main: string; position: number };
	blob: { sha256: string; size: number };
	item: ItemTable;
	publication: { item: string; published_at: Moment };
	withdrawal: { item: string; withdrawn_at: Moment; reason: string };
	reply: { item: string; round: string; party: string; version: number };
	contribution: {
		item: string;
		kind: "reply" | "comments" | "mixed";
		stated_visibility: StatedVisibility;
		organisations: string[];
		coalition: boolean;
		children_involved: boolean | null;
	};
	contribution_party: { item: string; round: string; party: string };
	document: { item: string; facts: JSONColumnType<DocumentFacts & object> };
	passage: PassageTable;
	placement: { passage: string; question: string; item: string; confidence: number; why: string };
	passage_party: { passage: string; round: string; party: string };
	comment_window: { item: string; round: string; party: string; opens_on: Day; last_day: Day; closes_at: Moment };
	person: { id: Generated<string>; name: string; email: string; language: Language; added_at: Moment };
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
	author: { item: string; person: string };
	lodging: { item: string; organisation: string; lead: boolean };
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
		id: ColumnType<number, never, never>;
		at: Moment;
		kind: EventKind;
		actor: string;
		round: string | null;
		subject: string | null;
		data: JSONColumnType<Record<string, string | number | boolean | null>>;
	};
}

export interface ItemTable {
	id: Generated<string>;
	round: string;
	kind: "reply" | "contribution";
	audience: Audience;
	language: string;
	symbol: string | null;
	sha256: string;
	file_name: string;
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
	text: string;
	blocks: JSONColumnType<PassageBlocks>;
}

/** What reading found in a document as a whole, kept for the Secretariat. */
export interface DocumentFacts {
	readonly evidence: readonly { readonly paragraph: number | null; readonly quote: string }[];
	readonly traces: readonly { readonly kind: string; readonly text: string; readonly by?: string; readonly at?: string }[];
	readonly bands: readonly { readonly kind: "header" | "footer"; readonly text: string }[];
	readonly properties: Readonly<Record<string, string>>;
}
