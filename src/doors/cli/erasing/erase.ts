/** erase document, erase person: first what it would come to, and with --yes the deed. */
import { consequencesOfErasing, eraseItem } from "../../../acts/erasing/erase-item.js";
import { erasePerson } from "../../../acts/erasing/erase-person.js";
import type { AskedBy, Consequences } from "../../../domain/erasure.js";
import { findPerson } from "../../../store/people.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import { forgetHere } from "./forget.js";

interface Asked {
	readonly id: string;
	readonly askedBy: AskedBy;
	readonly yes: boolean;
}

/** @throws Problem not_found, already_erased */
export async function eraseTheDocument(desk: Desk, { id, askedBy, yes }: Asked): Promise<number> {
	const say = desk.say.erasing;
	await inHouse(desk, async (house) => {
		const consequences = await consequencesOfErasing(house, actorHere(), id);
		for (const line of linesOf(desk, consequences)) await desk.out.line(line);
		if (!yes) return desk.out.line(say.notYet);
		const issued = await eraseItem(house, actorHere(), { item: id, askedBy });
		await desk.out.line(say.documentErased);
		for (const symbol of issued) await desk.out.line(say.issuedAnew(symbol));
		await forgetHere(desk, house);
	});
	return EXIT.done;
}

function linesOf(desk: Desk, consequences: Consequences): string[] {
	const say = desk.say.erasing;
	const { symbol, wasPublic, passages, original, messages, transmittedTo, namedReaders, compilations } = consequences;
	return [
		say.goes(passages, original),
		...(messages > 0 ? [say.mail(messages)] : []),
		say.stays(symbol),
		...(wasPublic ? [say.copies] : []),
		...(transmittedTo.length > 0 ? [say.sent(transmittedTo)] : []),
		...(namedReaders > 0 ? [say.named(namedReaders)] : []),
		...(compilations.length > 0 ? [say.compiled(compilations)] : []),
	];
}

/** @throws Problem not_found */
export async function eraseThePerson(desk: Desk, { id, askedBy, yes }: Asked): Promise<number> {
	const say = desk.say.erasing;
	await inHouse(desk, async (house) => {
		const { name } = await findPerson(readAs(house.db, actorHere(), house.clock.now()), id);
		await desk.out.line(say.person(name));
		if (!yes) return desk.out.line(say.notYet);
		await erasePerson(house, actorHere(), { person: id, askedBy });
		await desk.out.line(say.personErased);
		await forgetHere(desk, house);
	});
	return EXIT.done;
}
