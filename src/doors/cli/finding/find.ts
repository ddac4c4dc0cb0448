/** find: the passages in which words stand, in all that the Secretariat may read, sealed or not. */
import { text } from "node:stream/consumers";
import { excerptAround, type Search, searchFor } from "../../../domain/search.js";
import { type FoundPassage, findPassages } from "../../../store/finding.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT, WrongUsage } from "../exit.js";
import { roundInHand } from "../round-in-hand.js";
import { type Column, printTable } from "../table.js";

interface Asked {
	readonly words: readonly string[];
	readonly round?: string | undefined;
	readonly json: boolean;
}

/** @throws WrongUsage when there is nothing to look for; Problem unknown_round, no_key, damaged_seal */
export async function findWords(desk: Desk, { words, round, json }: Asked): Promise<number> {
	// A word on the command line stays in the history of the shell; from standard input it does not.
	const written = words.length === 0 ? await text(process.stdin) : words.join(" ");
	const search = searchFor(written);
	if (search === null) throw new WrongUsage(desk.say.finding.nothingSought);
	const found = await inHouse(desk, async (house) => {
		const reading = readAs(house.db, actorHere(), house.clock.now());
		return findPassages(reading, await roundInHand(desk, reading, round), search);
	});
	if (json) await desk.out.line(JSON.stringify(found.map(asData), null, 1));
	else await printFound(desk, found, search);
	return EXIT.done;
}

function asData({ document, number, passage }: FoundPassage) {
	const { id, role, language, questions, parties } = passage;
	return { document, number, passage: id, role, language, questions, parties, everybody: passage.everybody, text: passage.text };
}

async function printFound(desk: Desk, found: readonly FoundPassage[], search: Search): Promise<void> {
	const say = desk.say.finding;
	const columns: Column<FoundPassage>[] = [
		{ title: say.document, of: ({ document }) => document.symbol ?? document.fileName ?? "" },
		{ title: say.passage, of: ({ number }) => String(number), right: true },
		{ title: say.questions, of: ({ passage }) => passage.questions.join(" ") },
		{ title: say.parties, of: ({ passage }) => passage.parties.join(" ") },
		{
			title: say.readBy,
			of: ({ passage }) => (passage.everybody ? say.everybody : say.secretariat),
			style: ({ passage }) => (passage.everybody ? null : "yellow"),
		},
		{ title: say.text, of: ({ passage }) => excerptAround(passage.text, search), rest: true },
	];
	await printTable(desk.out, columns, found);
	if (desk.out.terminal) await desk.out.line(`\n${say.found(found.length)}`);
}
