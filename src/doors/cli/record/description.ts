/** datapackage.json: what the files of an export are and what their columns mean (Frictionless Data Package). */
import type { Moment } from "../../../domain/deadline.js";
import type { Round } from "../../../domain/round.js";
import { RECORD_TABLES, type RecordColumn, type RecordTable } from "./tables.js";

export function descriptionOf(round: Round, now: Moment, format: "json" | "csv"): unknown {
	const tables: readonly RecordTable[] = Object.values(RECORD_TABLES);
	return {
		name: round.id,
		title: `${round.body.name.en}, ${round.name.en}: public record`,
		description:
			"What anybody may read of this round: replies of Parties and public contributions, with the questions that their passages are tied to. Texts are as their authors wrote them. In CSV, a text that begins with = + - @ is preceded by an apostrophe, and lists are divided by '; '.",
		created: now,
		resources: tables.map(({ name, description, columns }) => ({
			name,
			path: fileOf(name, format),
			description,
			encoding: "utf-8",
			schema: { fields: columns.map((column) => fieldOf(column, format)), missingValues: [""] },
		})),
	};
}

export function fileOf(table: string, format: "json" | "csv"): string {
	return `${table}.${format === "csv" ? "csv" : "jsonl"}`;
}

function fieldOf({ name, type, description }: RecordColumn, format: "json" | "csv") {
	const listType = format === "csv" ? "string" : "array";
	return { name, type: type === "list" ? listType : type, description };
}
