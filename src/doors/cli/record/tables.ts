/** The public record as tables: the columns of each, and what they mean. One definition for CSV, JSON lines and their description. */

export type Cell = string | number | boolean | null | readonly string[];
export type RecordRow = Readonly<Record<string, Cell>>;

export interface RecordColumn {
	readonly name: string;
	readonly type: "string" | "integer" | "boolean" | "date" | "datetime" | "list";
	readonly description: string;
}

export interface RecordTable {
	readonly name: string;
	readonly description: string;
	readonly columns: readonly RecordColumn[];
}

const text = (name: string, description: string): RecordColumn => ({ name, type: "string", description });
const moment = (name: string, description: string): RecordColumn => ({ name, type: "datetime", description });
const list = (name: string, description: string): RecordColumn => ({ name, type: "list", description });
const whole = (name: string, description: string): RecordColumn => ({ name, type: "integer", description });
const dates = [
	moment("received", "When it came."),
	moment("registered", "When it was registered."),
	moment("published", "When it was published."),
];

/** A table that describes itself; names in `of` are known to the compiler. */
export const RECORD_TABLES = {
	rounds: {
		name: "rounds",
		description: "The round.",
		columns: [
			text("id", "Stable name."),
			text("body_en", "The monitoring body."),
			text("body_fr", "L’organe de suivi."),
			text("name_en", "Name of the round."),
			text("name_fr", "Nom du cycle."),
			text("theme_en", "What it is about."),
			text("theme_fr", "Son thème."),
			text("time_zone", "Zone in which days are counted."),
			{ name: "replies_due", type: "date", description: "Last day for replies, inclusive." },
			whole("comment_months", "Calendar months for comments after the publication of a reply."),
			moment("as_of", "The moment at which this record was read."),
		],
	},
	parties: {
		name: "parties",
		description: "The Parties to the convention, with the dates of their latest reply: public from receipt on.",
		columns: [
			text("code", "ISO 3166-1 alpha-2."),
			text("name_en", "Name in English."),
			text("name_fr", "Nom en français."),
			{ name: "monitored", type: "boolean", description: "Whether the round monitors it." },
			whole("version", "Latest version received; empty when there is no reply."),
			...dates,
			whole("days_late", "Days after the due day; 0 in time."),
		],
	},
	questions: {
		name: "questions",
		description: "The questionnaire, parents before their items.",
		columns: [
			text("number", "Number in the questionnaire; → marks a request for detail."),
			text("parent", "Number of the question above; empty at the first level."),
			text("section", "Section of the questionnaire."),
			text("kind", "group, describe, yes_no_describe or request_for_detail."),
			text("title_en", "The question."),
			text("title_fr", "La question."),
		],
	},
	replies: {
		name: "replies",
		description: "Published versions of Parties’ replies.",
		columns: [
			text("symbol", "Official symbol."),
			text("party", "Code of the Party."),
			whole("version", "1 for the first reply."),
			text("language", "ISO 639-1."),
			...dates,
		],
	},
	windows: {
		name: "windows",
		description: "For each Party, the window for comments that counts.",
		columns: [
			text("party", "Code of the Party."),
			{ name: "opens_on", type: "date", description: "First day." },
			{ name: "last_day", type: "date", description: "Last day, inclusive." },
			moment("closes_at", "The first moment that is too late."),
		],
	},
	answers: {
		name: "answers",
		description: "How the current reply of each Party answers each main question.",
		columns: [
			text("party", "Code of the Party."),
			text("question", "Number of the main question."),
			text("state", "answered, partly, not_applicable or none."),
			{ name: "commented", type: "boolean", description: "A published contribution speaks of it." },
		],
	},
	contributions: {
		name: "contributions",
		description: "Published contributions of civil society.",
		columns: [
			text("symbol", "Official symbol."),
			text("kind", "reply, comments or mixed."),
			list("organisations", "Who wrote it."),
			{ name: "coalition", type: "boolean", description: "Whether a coalition wrote it." },
			{ name: "children_involved", type: "boolean", description: "Whether children took part; empty when it does not say." },
			list("parties", "Codes of the Parties that it is about."),
			text("language", "ISO 639-1."),
			moment("received", "When it came."),
			moment("published", "When it was published."),
		],
	},
	timeliness: {
		name: "timeliness",
		description: "For each contribution and Party: whether it came within the Party’s window.",
		columns: [
			text("symbol", "The contribution."),
			text("party", "Code of the Party."),
			whole("days_late", "0 in time; empty when no window applies."),
			{ name: "last_day", type: "date", description: "Last day of the window." },
		],
	},
	passages: {
		name: "passages",
		description: "Every public passage of replies and contributions, in reading order.",
		columns: [
			text("document", "Symbol of the reply or contribution."),
			whole("n", "Its place among the public passages of the document, from 1."),
			text("role", "text, heading, question (wording repeated) or quotation."),
			text("language", "ISO 639-1; empty when too short to tell."),
			list("parties", "Codes of the Parties that it speaks of."),
			text("text", "The passage, paragraphs divided by line feeds."),
		],
	},
	placements: {
		name: "placements",
		description: "Which passage is tied to which question.",
		columns: [
			text("document", "Symbol of the reply or contribution."),
			whole("n", "The passage’s place in the document."),
			text("question", "Number in the questionnaire."),
		],
	},
} as const satisfies Readonly<Record<string, RecordTable>>;

export type TableName = keyof typeof RECORD_TABLES;

/** A row with the table that it belongs to. */
export interface Entry {
	readonly table: TableName;
	readonly row: RecordRow;
}
