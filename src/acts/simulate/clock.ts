/** Lets the clock of a new, empty house stand still in the months that a simulation fills, so that windows are open when it is shown. */
import type { Moment } from "../../domain/deadline.js";
import type { Actor } from "../../domain/person.js";
import type { Round } from "../../domain/round.js";
import { readAs } from "../../store/visible.js";
import type { House } from "../act.js";
import { holdClock } from "../hold-clock.js";
import { dayAfterDue } from "./calendar.js";

/** Days after the due day: by then most replies are published, and many windows still open. */
const DAYS_AFTER_DUE = 75;

/** Holds the clock where nothing has come yet and nobody holds it. @returns the moment, null when the clock was left as it is */
export async function holdClockOfEmptyHouse(house: House, actor: Actor, round: Round): Promise<Moment | null> {
	if (house.clock.heldAt !== null || !(await isEmpty(house, actor))) return null;
	const at = dayAfterDue(round, DAYS_AFTER_DUE);
	if (at === null) return null;
	await holdClock(house, actor, round.id, at);
	return at;
}

/** Whether nothing is registered in any round: the Secretariat sees it all. */
async function isEmpty(house: House, actor: Actor): Promise<boolean> {
	const { visible } = readAs(house.db, actor, house.clock.now());
	return (await visible.selectFrom("visible_item").select("id").limit(1).executeTakeFirst()) === undefined;
}
