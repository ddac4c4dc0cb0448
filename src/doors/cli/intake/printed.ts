import type { Dealt } from "../../../acts/intake/dry-run.js";
import type { Desk } from "../desk.js";
import { printable, shortened } from "../printable.js";

const LINE = 160;

/** What became of a message, for a clerk. */
export async function printDealt(desk: Desk, { reference, arrival, sorted }: Dealt): Promise<void> {
	const say = desk.say.intake;
	if (arrival === null || sorted === null)
		return desk.out.line(`${printable(reference)}\t${say.decisions.hold}\t${say.unreadable}`);
	const from = printable(sorted.sender?.address ?? say.nobody);
	await desk.out.line(
		[printable(reference), say.decisions[sorted.decision], from, sorted.parties.join(","), say.why[sorted.why]].join("\t"),
	);
	const { quoted, visibilities } = desk.say.reading;
	const evidence = sorted.visibility.evidence.map(({ where, quote }) =>
		say.named(say.where[where], quoted(shortened(printable(quote), LINE))),
	);
	for (const line of [visibilities[sorted.visibility.value], ...evidence]) await desk.out.line(`\t${line}`);
	for (const { name, status } of arrival.files) {
		const said = status === "read" || status === "kept" ? say[status] : `${say.refused} (${status.slice("refused:".length)})`;
		await desk.out.line(`\t${say.named(printable(name), said)}`);
	}
}
