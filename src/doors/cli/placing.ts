/** place: what waits to be placed in one document, and where the Secretariat says that it stands. */
import { placePassages } from "../../acts/place-passages.js";
import { phrasesIn, whyIn } from "../../locale/index.js";
import { heldOf, type ShownHeld } from "../../store/held.js";
import { readAs } from "../../store/visible.js";
import { actorHere } from "./actor.js";
import { type Desk, inHouse } from "./desk.js";
import { EXIT, WrongUsage } from "./exit.js";
import { printable, shortened } from "./printable.js";
import { type Column, printTable } from "./table.js";

const FIRST_WORDS = 200;

interface Asked {
	readonly id: string;
	readonly passages?: string | undefined;
	readonly confirm: boolean;
	readonly under?: readonly (string | number)[] | undefined;
	readonly none: boolean;
}

/** @throws WrongUsage; Problem not_found, already_withdrawn, unknown_question, unknown_passage, nothing_held */
export async function place(desk: Desk, { id, passages, confirm, under, none }: Asked): Promise<number> {
	const deeds = [confirm, under !== undefined, none].filter(Boolean).length;
	if (deeds > 1) throw new WrongUsage(desk.say.placing.oneDeed);
	if (deeds === 0) return list(desk, id);
	const positions = passages === undefined ? undefined : positionsIn(desk, passages);
	if (positions === undefined && !confirm) throw new WrongUsage(desk.say.placing.whichPassages);
	const questions = none ? [] : under?.map(String);
	const count = await inHouse(desk, (house) =>
		placePassages(house, actorHere(), {
			item: id,
			...(positions === undefined ? {} : { passages: positions }),
			...(questions === undefined ? {} : { under: questions }),
		}),
	);
	await desk.out.line(desk.say.placing.placed(count));
	return EXIT.done;
}

async function list(desk: Desk, id: string): Promise<number> {
	const held = await inHouse(desk, async (house) => {
		const reading = readAs(house.db, actorHere(), house.clock.now());
		return heldOf(reading, id);
	});
	if (held.length > 0) await printTable(desk.out, columnsFor(desk), held);
	await desk.out.line(desk.say.placing.waiting(held.length));
	return EXIT.done;
}

function columnsFor(desk: Desk): Column<ShownHeld>[] {
	const { columns } = desk.say.reading;
	const phrases = phrasesIn(desk.language);
	return [
		{ title: desk.say.finding.passage, of: ({ position }) => String(position + 1), right: true },
		{ title: columns.question, of: ({ placements }) => placements.map(({ question }) => question).join(", ") },
		{ title: columns.score, of: ({ placements }) => (placements[0]?.confidence ?? 0).toFixed(2), right: true },
		{ title: columns.why, of: ({ placements }) => shortened(printable(whyIn(phrases, placements[0]?.why ?? [])), 60) },
		{ title: columns.text, of: ({ text }) => shortened(printable(text), FIRST_WORDS), rest: true },
	];
}

/** "3,5-7" as places from 0. */
function positionsIn(desk: Desk, written: string): number[] {
	return written.split(",").flatMap((part) => {
		const [, from, to] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
		const [first, last] = [Number(from), Number(to ?? from)];
		if (from === undefined || first < 1 || last < first) throw new WrongUsage(desk.say.placing.notPassages(written));
		return Array.from({ length: last - first + 1 }, (_, i) => first - 1 + i);
	});
}
