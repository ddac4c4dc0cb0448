/** The Secretariat says where passages stand: as was proposed, elsewhere, or under no question. Until then what is held stands nowhere. */
import type { Actor } from "../domain/person.js";
import type { HeldPassage } from "../domain/placement.js";
import { Problem } from "../domain/problem.js";
import { itemForDeed } from "../store/circles.js";
import { heldForDeed, keepHeld, passageIds, putPassages } from "../store/held.js";
import { findItem } from "../store/items.js";
import { questionIds } from "../store/rounds.js";
import { readAs } from "../store/visible.js";
import { type Act, type House, perform } from "./act.js";

export interface Placing {
	/** Id of the item. */
	readonly item: string;
	/** Places in the document, from 0; all that is held when not said. */
	readonly passages?: readonly number[];
	/** Numbers of questions, none for no question; as proposed when not said. */
	readonly under?: readonly string[];
}

/** @returns how many passages were placed. @throws Problem not_found, refused, already_withdrawn, unknown_question, unknown_passage, nothing_held */
export async function placePassages(house: House, actor: Actor, placing: Placing): Promise<number> {
	const { round } = await findItem(readAs(house.db, actor, house.clock.now()), placing.item);
	return perform(house, actor, placePassagesAct, { ...placing, round });
}

const placePassagesAct: Act<Placing & { readonly round: string }, number> = {
	name: "place_passages",
	about: ({ round }) => ({ round }),
	async carryOut(deed, { item, passages, under, round }) {
		const found = await itemForDeed(deed, item);
		if (found === null) throw new Problem("not_found");
		if (found.withdrawn_at !== null) throw new Problem("already_withdrawn");
		const questions = await questionIds(deed, round);
		for (const question of under ?? []) if (!questions.has(question)) throw new Problem("unknown_question", { question });
		const { key, held } = await heldForDeed(deed, item);
		const ids = await passageIds(deed, item);
		const asked = [...new Set(passages ?? held.map(({ position }) => position))];
		const decided = asked.map((position) => decide(position, held, under));
		if (decided.length === 0) throw new Problem("nothing_held");
		const placed = decided.map(({ position, placements }) => {
			const passage = ids.get(position);
			if (passage === undefined) throw new Problem("unknown_passage", { passage: position + 1 });
			return { passage, placements };
		});
		await putPassages(deed, { item, key, round }, placed);
		await keepHeld(
			deed,
			{ item, key },
			held.filter(({ position }) => !asked.includes(position)),
		);
		const data = { passages: placed.length, under: under === undefined ? "as proposed" : under.join(" ") };
		return { result: placed.length, events: [{ kind: "passages_placed", round, subject: item, data }] };
	},
};

/** What a person says is certain; the evidence that led to a proposal is kept behind it. */
function decide(position: number, held: readonly HeldPassage[], under: readonly string[] | undefined): HeldPassage {
	if (under !== undefined) {
		const placements = [...new Set(under)].map((question) => ({ question, confidence: 1, why: [{ kind: "moved" as const }] }));
		return { position, placements };
	}
	const proposed = held.find((one) => one.position === position);
	if (proposed === undefined) throw new Problem("nothing_held");
	const placements = proposed.placements.map(({ question, why }) => ({
		question,
		confidence: 1,
		why: [{ kind: "confirmed" as const }, ...why],
	}));
	return { position, placements };
}
