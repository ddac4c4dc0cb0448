/** The reading of a document for a clerk: what it is, who may read it and why, where its passages belong. */

import type { Submission } from "../../../acts/read-submission.js";
import type { Trace } from "../../../domain/document.js";
import type { DocumentReading, Passage } from "../../../domain/placement.js";
import { partyOf, type Round } from "../../../domain/round.js";
import { phrasesIn, whyIn } from "../../../locale/index.js";
import type { Desk } from "../desk.js";
import { printable, shortened } from "../printable.js";
import { type Column, printTable } from "../table.js";

const QUOTE = 120;
const REASON = 60;
const FIRST_WORDS = 200;
const TRACES = 12;

export async function printSummary(desk: Desk, round: Round, { reading, tree }: Submission): Promise<void> {
	for (const [name, value] of factsOf(desk, round, reading)) {
		await desk.out.line(desk.out.terminal ? `${desk.out.styled("bold", name.padEnd(20))} ${value}` : `${name}\t${value}`);
	}
	await desk.out.line();
	const texts = reading.passages.filter((passage) => passage.role !== "heading" && passage.role !== "question");
	await printTable(desk.out, columnsFor(desk), texts);
	await desk.out.line();
	await desk.out.line(desk.say.reading.unplaced(texts.filter((passage) => passage.placements.length === 0).length));
	await printTraces(desk, tree.traces);
}

function factsOf(desk: Desk, round: Round, reading: DocumentReading): [string, string][] {
	const say = desk.say.reading;
	const parties = reading.parties.map((code) => `${partyOf(round, code)?.name[desk.language] ?? code} (${code})`);
	const organisations = reading.organisations.map(printable).join("; ") || say.none;
	const language = new Intl.DisplayNames(desk.language, { type: "language" }).of(reading.language) ?? reading.language;
	return [
		[say.kind, say.kinds[reading.kind]],
		[say.language, language],
		[say.visibility, say.visibilities[reading.visibility.value]],
		...reading.visibility.evidence.map(({ paragraph, quote }): [string, string] => {
			const where = paragraph === null ? say.inRunningHead : say.paragraph(paragraph);
			return ["", `${say.quoted(shortened(printable(quote), QUOTE))} (${where})`];
		}),
		[say.parties, parties.join(", ") || say.none],
		[say.organisations, reading.coalition ? `${organisations} (${say.coalition})` : organisations],
		...(reading.childrenInvolved === null
			? []
			: [[say.children, reading.childrenInvolved ? say.yes : say.no] as [string, string]]),
	];
}

function columnsFor(desk: Desk): Column<Passage>[] {
	const { columns, inShort } = desk.say.reading;
	return [
		{ title: columns.question, of: (passage) => passage.placements.map((one) => one.question).join(", ") || "–" },
		{ title: columns.score, of: scoreOf, right: true },
		{ title: columns.party, of: (passage) => passage.parties.join(", ") },
		{
			title: columns.visibility,
			of: (passage) => inShort[passage.visibility],
			style: (passage) => (passage.visibility === "public" ? null : "yellow"),
		},
		{ title: columns.why, of: (passage) => shortened(printable(whyOf(desk, passage)), REASON) },
		{ title: columns.text, of: (passage) => shortened(printable(passage.text), FIRST_WORDS), rest: true },
	];
}

/** The same evidence mostly stands for all questions of a passage. */
function whyOf(desk: Desk, { placements }: Passage): string {
	const phrases = phrasesIn(desk.language);
	return [...new Set(placements.map(({ why }) => whyIn(phrases, why)))].join("; ");
}

/** The least certain of the placements. */
function scoreOf({ placements }: Passage): string {
	return placements.length === 0 ? "" : Math.min(...placements.map((one) => one.confidence)).toFixed(2);
}

async function printTraces(desk: Desk, traces: readonly Trace[]): Promise<void> {
	if (traces.length === 0) return;
	const say = desk.say.reading;
	await desk.out.line();
	await desk.out.line(desk.out.styled("bold", `${say.traces} (${traces.length})`));
	for (const trace of traces.slice(0, TRACES)) {
		const by = trace.by === undefined ? "" : ` (${printable(trace.by)})`;
		await desk.out.line(`  ${say.traceKinds[trace.kind]}${by}: ${shortened(printable(trace.text), QUOTE)}`);
	}
	if (traces.length > TRACES) await desk.out.line(`  … ${traces.length - TRACES}`);
}
