/** people lift-second-factor: for somebody who has lost telephone and recovery codes. */
import { liftSecondFactor } from "../../../acts/sign-in/lift.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";

export async function lift(desk: Desk, { email }: { readonly email: string }): Promise<number> {
	const name = await inHouse(desk, (house) => liftSecondFactor(house, actorHere(), email));
	await desk.out.line(desk.say.people.lifted(name));
	return EXIT.done;
}
