/** What became of the copies: on lines for a person, or as data. */
import type { MergedCopies, ReadCopy } from "../../../acts/merge-copies.js";
import { textOfAnswer } from "../../../acts/papers/index.js";
import type { Desk } from "../desk.js";
import { printable, shortened } from "../printable.js";

const FIRST_WORDS = 160;

/** Each copy, then who answered what differently, then what stood in no box. */
export async function printMerged(desk: Desk, path: string, { merged, copies }: MergedCopies): Promise<void> {
	const say = desk.say.merging;
	await desk.out.line(path);
	for (const copy of copies) await desk.out.line(say.copy(printable(copy.from), copy.reading.answers.length));
	for (const copy of copies) {
		const counts = Object.entries(leftOutOf(copy)).map(
			([kind, count]) => `${desk.say.reading.traceKinds[kind as Kind]} (${count})`,
		);
		if (counts.length > 0) await desk.out.line(say.leftOut(printable(copy.from), counts));
	}
	const parties = partiesOf(copies);
	if (parties.length > 1) await desk.out.line(say.severalParties(parties.map(printable)));
	await desk.out.line(say.outcome(merged.answers.length, merged.conflicts.length));
	for (const { number, versions } of merged.conflicts) {
		await desk.out.line(say.differs(number));
		for (const { from, answer } of versions) await printText(desk, from, textOfAnswer(answer));
	}
	if (merged.unplaced.length > 0) await desk.out.line(say.unplaced);
	for (const { from, ...text } of merged.unplaced) await printText(desk, [from], textOfAnswer(text));
}

/** The same as data. */
export function mergedAsData(path: string, { merged, copies }: MergedCopies) {
	return {
		file: path,
		copies: copies.map((copy) => ({ file: copy.from, answers: copy.reading.answers.length, leftOut: leftOutOf(copy) })),
		parties: partiesOf(copies),
		answers: merged.answers.map(({ number }) => number),
		conflicts: merged.conflicts.map(({ number, versions }) => ({
			question: number,
			versions: versions.map(({ from, answer }) => ({ from, text: textOfAnswer(answer) })),
		})),
		unplaced: merged.unplaced.map(({ from, ...text }) => ({ from, text: textOfAnswer(text) })),
	};
}

type Kind = ReadCopy["leftOut"][number]["kind"];

function leftOutOf({ leftOut }: ReadCopy): Partial<Record<Kind, number>> {
	const counts: Partial<Record<Kind, number>> = {};
	for (const { kind } of leftOut) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}

/** The Parties that the copies say they are of: one, if all is well. */
function partiesOf(copies: readonly ReadCopy[]): string[] {
	const parties = new Map(copies.map(({ reading }) => [reading.about.party.trim().toLowerCase(), reading.about.party.trim()]));
	return [...parties.values()].filter((party) => party !== "");
}

async function printText(desk: Desk, from: readonly string[], text: string): Promise<void> {
	await desk.out.line(`  ${from.map(printable).join(", ")}: ${shortened(printable(text), FIRST_WORDS)}`);
}
