/** After what was public is withdrawn, or something erased: the files of the database are cleaned at once. */
import { forgetPlain } from "../../../acts/erasing/forget-plain.js";
import { actorHere } from "../actor.js";
import type { Desk } from "../desk.js";
import type { OpenedHouse } from "../programme.js";

/** Says so; where it cannot be done now, the portal's clock does it. */
export async function forgetHere(desk: Desk, house: OpenedHouse): Promise<void> {
	const done = await forgetPlain(house, actorHere());
	if (done === "done") await desk.notes.line(desk.say.erasing.forgotten);
	if (done === "later") await desk.notes.line(desk.say.erasing.forgottenLater);
}
