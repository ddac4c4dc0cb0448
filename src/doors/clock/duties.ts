/** The duties that come with time, by name. Nothing is due that is not in this list. */
import { publishDue } from "../../acts/embargo.js";
import { forgetPlain, type HouseOfOwner } from "../../acts/erasing/forget-plain.js";
import { sortArrivals } from "../../acts/intake/sort-arrivals.js";
import type { Post } from "../../acts/letters/courier.js";
import { sendOutbox } from "../../acts/letters/send-outbox.js";
import { PROGRAMME } from "../../acts/open-house.js";
import { signCheckpointOfDay } from "../../acts/sign-checkpoint.js";
import type { SigningKey } from "../../store/record/keys.js";

/** What a duty is given. */
export interface Keeper {
	readonly house: HouseOfOwner;
	/** Signs checkpoints. */
	readonly key: SigningKey;
	/** The way out for letters. */
	readonly post: Post;
	/** Name under which the own mail server writes what it found out about senders; null: nobody is vouched for. */
	readonly authserv: string | null;
	/** A line for whoever runs the house; never of content. */
	readonly say: (line: string) => void;
	/** Told of each failure. What failed stays owed, and keeps nothing else from its turn. */
	readonly failed: (error: unknown) => void;
}

type Duty = (keeper: Keeper) => Promise<void>;

async function forget({ house, say }: Keeper): Promise<void> {
	const done = await forgetPlain(house, PROGRAMME);
	if (done === "done") say("What was withdrawn or erased has been cleaned out of the files of the database.");
	if (done === "later") say("The files of the database are still to be cleaned; somebody holds them.");
}

async function sort({ house, authserv, failed }: Keeper): Promise<void> {
	for (const { failed: error } of await sortArrivals(house, PROGRAMME, { authserv })) if (error !== null) failed(error);
}

/** When letters are due is told by the real clock. */
async function send({ house, post, failed }: Keeper): Promise<void> {
	await sendOutbox(house.db, post, { now: () => new Date(), failed });
}

/** What nobody waits for: done before the portal opens, and then every minute. */
const OF_THE_HOUSE = {
	forgetting: forget,
	embargoes: async ({ house }) => void (await publishDue(house, PROGRAMME)),
	checkpoint: ({ house, key }) => signCheckpointOfDay(house, PROGRAMME, key),
} as const satisfies Readonly<Record<string, Duty>>;

/** What may wait for a mail server, and must keep nothing else waiting: by a clock of its own. */
const OF_THE_MAIL = { sorting: sort, outbox: send } as const satisfies Readonly<Record<string, Duty>>;

/** Each does what is due at the moment of the house, and nothing when nothing is. */
export const DUTIES = { ...OF_THE_HOUSE, ...OF_THE_MAIL };

/** The same duties, by the clock that calls them. */
export const CLOCKS = { house: Object.values(OF_THE_HOUSE), mail: Object.values(OF_THE_MAIL) } as const;

/** Does whatever is due, one duty after the other: one that fails is told of, and keeps no other from its turn. */
export async function doWhatIsDue(duties: readonly Duty[], keeper: Keeper): Promise<void> {
	for (const duty of duties) await duty(keeper).catch(keeper.failed);
}
