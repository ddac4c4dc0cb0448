/** What importing a reply and importing a contribution have in common: the days asked for, and what is said afterwards. */
import type { Registered } from "../../../acts/register.js";
import type { Moment } from "../../../domain/deadline.js";
import type { Desk } from "../desk.js";

export interface DatesAsked {
	readonly round?: string | undefined;
	readonly received?: string | undefined;
	readonly registered?: string | undefined;
	readonly receipt?: string | undefined;
}

/** The moments of a document that came. What is not said is now, for the act to know. */
export function arrivedOn(
	momentOf: (written: string | undefined) => Moment | undefined,
	{ received, registered }: DatesAsked,
): { receivedAt?: Moment; registeredAt?: Moment } {
	const receivedAt = momentOf(received);
	const registeredAt = momentOf(registered);
	return { ...(receivedAt === undefined ? {} : { receivedAt }), ...(registeredAt === undefined ? {} : { registeredAt }) };
}

export async function sayFacts(desk: Desk, registered: Registered): Promise<void> {
	const say = desk.say.arriving;
	await desk.out.line(say.facts(registered.passages, registered.unplaced));
	if (registered.held > 0) await desk.out.line(say.toPlace(registered.held, registered.item));
	if (registered.audience !== "public") await desk.out.line(say.held);
}
