/** keys: which keys seal what is confidential, a new one, and the change to it. */
import { keysInUse, makeNewKey, rotateKeys } from "../../../acts/rotate-keys.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse, stopIfTold } from "../desk.js";
import { EXIT } from "../exit.js";
import type { OpenedHouse } from "../programme.js";
import { progressOn } from "../progress.js";
import { type Column, printTable } from "../table.js";

interface Asked {
	readonly deed: "list" | "new" | "rotate";
	readonly json: boolean;
}

/** @throws Problem no_key */
export async function keysOfHouse(desk: Desk, { deed, json }: Asked): Promise<number> {
	await inHouse(desk, async (house) => {
		if (deed === "new") await desk.out.line(desk.say.keys.made(await makeNewKey(house)));
		else if (deed === "rotate") await rotate(desk, house);
		else await list(desk, house, json);
	});
	return EXIT.done;
}

async function list(desk: Desk, house: OpenedHouse, json: boolean): Promise<void> {
	const say = desk.say.keys;
	const keys = await keysInUse(house);
	if (json) return desk.out.line(JSON.stringify(keys, null, 1));
	const columns: Column<(typeof keys)[number]>[] = [
		{ title: say.id, of: ({ id }) => id },
		{ title: say.from, of: ({ from }) => (from === null ? say.notGiven : say.places[from]) },
		{ title: say.use, of: ({ current }) => (current ? say.current : say.opensOnly) },
		{ title: say.items, of: ({ items }) => String(items), right: true },
		{ title: say.originals, of: ({ originals }) => (originals ? say.yes : "") },
	];
	await printTable(desk.out, columns, keys);
}

async function rotate(desk: Desk, house: OpenedHouse): Promise<void> {
	const progress = progressOn(desk.notes);
	const told = (done: number, of: number) => progress.at(done, of, desk.say.keys.wrapping);
	const done = await rotateKeys(house, actorHere(), { told, stop: desk.stop, asOwner: house.asOwner });
	progress.end();
	stopIfTold(desk);
	const [current] = await keysInUse(house);
	await desk.out.line(desk.say.keys.rotated(done, current?.id ?? ""));
}
