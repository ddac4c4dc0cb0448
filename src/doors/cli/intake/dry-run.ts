/** intake --dry-run: what would become of messages, without keeping or sending anything. */
import { basename } from "node:path";
import { type Dealt, dryRun } from "../../../acts/intake/dry-run.js";
import { type Desk, stopIfTold } from "../desk.js";
import { EXIT } from "../exit.js";
import { printable, shortened } from "../printable.js";
import { bytesOf, roundOf } from "../reading/read.js";
import { contractOf } from "./contract.js";

interface Asked {
	readonly files: readonly string[];
	readonly round?: string | undefined;
	readonly json: boolean;
	readonly authservId?: string | undefined;
}

const LINE = 160;

/** @throws WrongUsage, Problem unknown_round */
export async function dryRunOf(desk: Desk, { files, round: named, json, authservId }: Asked): Promise<number> {
	const next = dryRun(await roundOf(desk, named), authservId ?? null);
	for (const file of files) {
		stopIfTold(desk);
		const dealt = await next(basename(file), await bytesOf(desk, file));
		if (json) await desk.out.line(JSON.stringify(contractOf(dealt, "the message cannot be taken apart")));
		else await print(desk, dealt);
	}
	return EXIT.done;
}

async function print(desk: Desk, { reference, arrival, sorted }: Dealt): Promise<void> {
	const say = desk.say.intake;
	if (arrival === null || sorted === null)
		return desk.out.line(`${printable(reference)}\t${say.decisions.hold}\t${say.unreadable}`);
	const from = printable(sorted.sender?.address ?? say.nobody);
	await desk.out.line(
		[printable(reference), say.decisions[sorted.decision], from, sorted.parties.join(","), sorted.why].join("\t"),
	);
	const quoted = sorted.visibility.evidence.map(({ where, quote }) => `${where}: “${shortened(printable(quote), LINE)}”`);
	for (const line of [`${desk.say.reading.visibilities[sorted.visibility.value]}`, ...quoted]) await desk.out.line(`\t${line}`);
	for (const { name, status } of arrival.files) await desk.out.line(`\t${printable(name)}: ${status}`);
}
