/** publish … --at a moment to come, and publish cancel. */
import { type Embargo, liftEmbargo, setEmbargo } from "../../../acts/embargo.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import type { OpenedHouse } from "../programme.js";

/** @throws Problem not_found, already_published, already_withdrawn, not_public */
export async function embargoHere(desk: Desk, house: OpenedHouse, embargo: Embargo): Promise<void> {
	await setEmbargo(house, actorHere(), embargo);
	await desk.out.line(desk.say.arriving.embargoed(embargo.until));
	await desk.out.line(desk.say.arriving.next(`rapporteur publish cancel ${embargo.item}`));
}

/** @throws Problem not_found */
export async function cancelEmbargo(desk: Desk, { id }: { readonly id: string }): Promise<number> {
	await inHouse(desk, (house) => liftEmbargo(house, actorHere(), id));
	await desk.out.line(desk.say.arriving.embargoLifted);
	return EXIT.done;
}
