/** record checkpoint: signs the checkpoint of today and prints it. `serve` does it by itself. */
import { signCheckpoint } from "../../../acts/sign-checkpoint.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";

/** @throws Problem signed_already */
export async function signTheCheckpoint(desk: Desk): Promise<number> {
	const { note } = await inHouse(desk, async (house) => signCheckpoint(house, actorHere(), await house.recordKey()));
	await desk.out.write(note);
	return EXIT.done;
}
