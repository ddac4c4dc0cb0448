/** The duty of sorting: each arrival is read outside any transaction, then sorted, registered and answered in one deed, once. */
import type { Arrival, Earlier } from "../../domain/intake/arrival.js";
import { type Sorted, sorted } from "../../domain/intake/sort.js";
import type { Actor } from "../../domain/person.js";
import type { Round } from "../../domain/round.js";
import { Unreadable } from "../../mail/index.js";
import {
	addArrivalItem,
	addSorting,
	earlierThan,
	lockArrival,
	rawMail,
	type Unsorted,
	unsortedArrivals,
} from "../../store/arrivals.js";
import { keepOriginal, keepStill, type Original } from "../../store/blobs.js";
import { contributionsWith } from "../../store/contributions.js";
import type { Deed } from "../../store/deed.js";
import { addOutgoing } from "../../store/outbox.js";
import { findRound } from "../../store/rounds.js";
import { readAs } from "../../store/visible.js";
import { type Act, type Done, type House, perform } from "../act.js";
import { readAgainst } from "../read-submission.js";
import { enterContribution } from "../register-contribution.js";
import { answerTo } from "./answer.js";
import { newReference, provenBy } from "./reply-address.js";
import { type ReadFile, takeApart } from "./take-apart.js";

/** What was made of one arrival; `failed`: an error that should not happen, and it stays to be sorted. */
export interface SortedArrival {
	readonly arrival: string;
	readonly reference: string | null;
	readonly taken: Arrival | null;
	readonly sorted: Sorted | null;
	readonly items: readonly string[];
	readonly failed: unknown;
}

interface Ready {
	readonly unsorted: Unsorted;
	readonly round: Round;
	readonly authserv: string | null;
	/** null: it could not be taken apart. */
	readonly arrival: Arrival | null;
	readonly documents: readonly (ReadFile & { readonly original: Original })[];
}

type Result = Omit<SortedArrival, "failed">;

const AT_ONCE = 20;

/** Sorts what there is to sort, oldest first. An arrival that fails keeps no other one waiting. */
export async function sortArrivals(
	house: House,
	actor: Actor,
	{ authserv, stop }: { readonly authserv: string | null; readonly stop?: AbortSignal },
): Promise<SortedArrival[]> {
	const done: SortedArrival[] = [];
	const tried: string[] = [];
	for (
		let more = await unsortedArrivals(house.db, AT_ONCE, tried);
		more.length > 0;
		more = await unsortedArrivals(house.db, AT_ONCE, tried)
	) {
		for (const unsorted of more) {
			if (stop?.aborted === true) return done;
			tried.push(unsorted.id);
			const result = await sortOne(house, actor, { unsorted, authserv });
			if (result !== null) done.push(result);
		}
	}
	return done;
}

async function sortOne(
	house: House,
	actor: Actor,
	{ unsorted, authserv }: { readonly unsorted: Unsorted; readonly authserv: string | null },
): Promise<SortedArrival | null> {
	try {
		const round = await findRound(readAs(house.db, actor, house.clock.now()), unsorted.round);
		const ready = await madeReady(house, unsorted, round);
		const result = await perform(house, actor, sortMailAct, { unsorted, round, authserv, ...ready });
		if (result !== null && result.items.length > 0) for (const { bytes } of ready.documents) await keepStill(house, bytes);
		return result === null ? null : { ...result, failed: null };
	} catch (failed) {
		return { arrival: unsorted.id, reference: null, taken: null, sorted: null, items: [], failed };
	}
}

/** Reads it, and keeps its documents, before any transaction is open. */
async function madeReady(house: House, { mark }: Unsorted, round: Round): Promise<Pick<Ready, "arrival" | "documents">> {
	const raw = await rawMail(house, mark);
	const taken = await takeApart(raw, round).catch((error: unknown) => {
		if (error instanceof Unreadable) return null;
		throw error;
	});
	if (taken === null) return { arrival: null, documents: [] };
	const documents: Ready["documents"][number][] = [];
	for (const document of taken.documents) documents.push({ ...document, original: await keepOriginal(house, document.bytes) });
	return { arrival: taken.arrival, documents };
}

/** null: somebody else has sorted it meanwhile. */
const sortMailAct: Act<Ready, Result | null> = {
	name: "sort_mail",
	about: ({ round }) => ({ round: round.id }),
	async carryOut(deed, ready) {
		const { unsorted, round, arrival } = ready;
		const event = { kind: "mail_sorted", round: round.id, subject: unsorted.id } as const;
		if (!(await lockArrival(deed, unsorted))) return { result: null, events: [{ ...event, data: { again: true } }] };
		const reference = newReference();
		if (arrival === null) {
			await addSorting(deed, { ...unsorted, reference, arrival, sorted: null });
			return { result: { arrival: unsorted.id, reference, taken: null, sorted: null, items: [] }, events: [event] };
		}
		const said = sorted(arrival, {
			round,
			authserv: ready.authserv,
			proven: provenIn(deed, arrival),
			earlier: await allEarlier(deed, ready, arrival),
		});
		await addSorting(deed, { ...unsorted, reference, arrival, sorted: said });
		const entered = said.decision === "register" ? await entersOf(deed, ready, said) : [];
		for (const { result } of entered) await addArrivalItem(deed, unsorted.id, result.item);
		const answer = answerTo({ arrival, sorted: said, reference, key: deed.vault.mailKey, round });
		// Post goes by the clock on the wall, also where that of the house is held.
		if (answer !== null) await addOutgoing(deed, { arrival: unsorted.id, dueAt: new Date().toISOString(), ...answer });
		const result = {
			arrival: unsorted.id,
			reference,
			taken: arrival,
			sorted: said,
			items: entered.map((one) => one.result.item),
		};
		return { result, events: [event, ...entered.flatMap(({ events }) => events)] };
	},
};

/** Every address that it was sent to, as far as it shows. */
function provenIn(deed: Deed, { head }: Arrival): string | null {
	const shown = head.headers
		.filter(({ key }) => ["delivered-to", "x-original-to", "envelope-to"].includes(key))
		.map(({ value }) => value);
	return provenBy(deed.vault.mailKey, [...head.to.map(({ address }) => address), ...shown]);
}

/** What came by mail, and documents that are in the register without having come by mail: of those nobody knows here whose they are. */
async function allEarlier(deed: Deed, { round, documents }: Ready, arrival: Arrival): Promise<Earlier[]> {
	const byMail = await earlierThan(deed, round.id, arrival);
	const known: Earlier[] = [];
	for (const { original, file } of documents) {
		const [item] = await contributionsWith(deed, round.id, original.mark);
		if (item === undefined || byMail.some((one) => one.documents.includes(file.sha256))) continue;
		known.push({
			reference: item,
			messageId: null,
			sender: null,
			verified: false,
			content: "",
			documents: [file.sha256],
			taken: true,
		});
	}
	return [...byMail, ...known];
}

/** A contribution for each document that names a Party; of one that names none a person must say it first. */
async function entersOf(
	deed: Deed,
	{ round, unsorted, documents, arrival }: Ready,
	said: Sorted,
): Promise<Done<{ readonly item: string }>[]> {
	const entered: Done<{ readonly item: string }>[] = [];
	const seen = new Set<string>();
	for (const { file, bytes, original, submission } of documents) {
		const own = submission.reading.parties;
		const parties = own.length > 0 ? own : (arrival?.cover.parties ?? []);
		const isThere = seen.has(original.mark) || (await contributionsWith(deed, round.id, original.mark)).length > 0;
		if (parties.length === 0 || isThere) continue;
		seen.add(original.mark);
		const arrived = { round: round.id, fileName: file.name, bytes, receivedAt: unsorted.receivedAt };
		const { organisations } = submission.reading;
		const stated = said.visibility.value;
		const read =
			stated === "public"
				? await readAgainst(submission.tree, round, { saidOutside: "public", fileName: file.name })
				: submission;
		entered.push(await enterContribution(deed, { arrived, round, parties, organisations, original, submission: read, stated }));
	}
	return entered;
}
