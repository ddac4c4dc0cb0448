/** What published contributions say to answers: passages that speak of a Party and are placed under a question. */
import { sql } from "kysely";
import type { ShownComment, Stretch } from "../domain/shown.js";
import { namesOf } from "./contributions.js";
import { type ExtractRow, extractsShown, placedUnder, shownExtract, speaksOf } from "./passages.js";
import { openExtracts } from "./sealing/opening.js";
import type { Reading } from "./visible.js";

/** A main question of a round, and the Parties to whose answers comments are wanted. */
export interface Commented {
	readonly round: string;
	readonly question: string;
	readonly parties: readonly string[];
}

/** Comments on some Parties or on any, placed under a main question or under any; in the order of publication. */
export async function commentsOn(
	reading: Reading,
	on: { readonly round: string; readonly parties?: readonly string[]; readonly question?: string },
): Promise<ShownComment[]> {
	const rows = await extractsShown(reading)
		.where("visible_passage.kind", "=", "contribution")
		.where("visible_passage.published_at", "is not", null)
		.where("visible_passage.role", "=", "text")
		.where(placedUnder(on.round, on.question))
		.where(on.parties === undefined ? sql<boolean>`true` : speaksOf(on.parties))
		.execute();
	return (await withNames(reading, on.round, rows)).sort(inOrderOfPublication).map(({ comment }) => comment);
}

/** By Party: a stretch of the comments on its answer, and one more, which says that they go on. Costs what it gives, however many there are. */
export async function commentsBeside(
	reading: Reading,
	on: Commented,
	stretch: Stretch,
): Promise<Map<string, { readonly comments: ShownComment[]; readonly goesOn: boolean }>> {
	const chosen = await stretchOf(reading, on, { ...stretch, count: stretch.count + 1 });
	const ids = [...new Set(chosen.map(({ passage }) => passage))];
	const rows = ids.length === 0 ? [] : await extractsShown(reading).where("visible_passage.id", "in", ids).execute();
	const shown = new Map((await withNames(reading, on.round, rows)).map(({ comment }) => [comment.passage.id, comment]));
	return new Map(
		on.parties.map((code) => {
			const all = chosen.filter(({ party }) => party === code).flatMap(({ passage }) => shown.get(passage) ?? []);
			return [code, { comments: all.slice(0, stretch.count), goesOn: all.length > stretch.count }];
		}),
	);
}

/** By Party: how many published contributions comment on its answer. */
export async function commentators(reading: Reading, on: Commented): Promise<Map<string, number>> {
	if (on.parties.length === 0) return new Map();
	const rows = await reading.visible
		.selectFrom("visible_tally")
		.innerJoin("question", "question.id", "visible_tally.question")
		.where("question.round", "=", on.round)
		.where("question.main", "=", on.question)
		.where("visible_tally.party", "in", on.parties)
		.where("visible_tally.role", "=", "text")
		.where("visible_tally.kind", "=", "contribution")
		.where("visible_tally.published_at", "is not", null)
		.groupBy("visible_tally.party")
		.select("visible_tally.party")
		.select((row) => row.fn.count<number>("visible_tally.item").distinct().as("count"))
		.execute();
	return new Map(rows.map((row) => [row.party ?? "", Number(row.count)]));
}

/** How many comments there are on one Party's answer to a main question. */
export async function countComments(
	reading: Reading,
	on: Pick<Commented, "round" | "question"> & { readonly party: string },
): Promise<number> {
	const { count } = await reading.visible
		.selectFrom("visible_passage")
		.where("visible_passage.kind", "=", "contribution")
		.where("visible_passage.published_at", "is not", null)
		.where("visible_passage.role", "=", "text")
		.where(placedUnder(on.round, on.question))
		.where(speaksOf([on.party]))
		.select((row) => row.fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/**
 * Goes from a Party to the contributions on its answer, in each from number to number of the questionnaire, and stops when the stretch is
 * full. A passage on several numbers stands at the first.
 */
function stretchOf(reading: Reading, { round, question, parties }: Commented, { from, count }: Stretch) {
	return reading.visible
		.selectFrom("party")
		.innerJoinLateral(
			(party) =>
				party
					.selectFrom((one) =>
						one
							.selectFrom("visible_tally")
							.innerJoin("question", "question.id", "visible_tally.question")
							.where("question.round", "=", round)
							.where("question.main", "=", question)
							.whereRef("visible_tally.party", "=", "party.code")
							.where("visible_tally.role", "=", "text")
							.where("visible_tally.kind", "=", "contribution")
							.where("visible_tally.published_at", "is not", null)
							.select(["visible_tally.published_at", "visible_tally.item", "question.position", "question.id"])
							.distinct()
							.as("place"),
					)
					.innerJoinLateral(
						(place) =>
							place
								.selectFrom("visible_placement")
								.whereRef("visible_placement.question", "=", "place.id")
								.whereRef("visible_placement.item", "=", "place.item")
								.where("visible_placement.role", "=", "text")
								.where(isAboutTheParty)
								.where(standsHereFirst)
								.select(["visible_placement.passage", "visible_placement.position as line"])
								.orderBy("line")
								.limit(from + count)
								.as("said"),
						(join) => join.onTrue(),
					)
					.orderBy("place.published_at")
					.orderBy("place.item")
					.orderBy("place.position")
					.orderBy("said.line")
					.limit(count)
					.offset(from)
					.select(["said.passage", "said.line", "place.position", "place.item", "place.published_at"])
					.as("comment"),
			(join) => join.onTrue(),
		)
		.where("party.round", "=", round)
		.where("party.code", "in", parties.length === 0 ? [""] : parties)
		.orderBy("comment.published_at")
		.orderBy("comment.item")
		.orderBy("comment.position")
		.orderBy("comment.line")
		.select(["party.code as party", "comment.passage"])
		.execute();
}

const isAboutTheParty = sql<boolean>`exists (select from passage_party
	where passage_party.passage = visible_placement.passage and passage_party.party = party.code)`;

const standsHereFirst = sql<boolean>`not exists (select from placement other join question earlier on earlier.id = other.question
	where other.passage = visible_placement.passage and earlier.main = (select main from question where id = place.id)
	and earlier.position < place.position)`;

interface Placed {
	readonly comment: ShownComment;
	readonly position: number;
}

async function withNames(
	reading: Reading,
	round: string,
	rows: readonly (ExtractRow & { readonly item: string; readonly position: number; readonly sealed_blocks: Buffer | null })[],
): Promise<Placed[]> {
	const [names, opened] = await Promise.all([
		namesOf(reading, round, [...new Set(rows.map((row) => row.item))]),
		openExtracts(reading, rows),
	]);
	return opened.flatMap((row) => {
		const contribution = names.get(row.item);
		return contribution === undefined ? [] : [{ comment: { passage: shownExtract(row), contribution }, position: row.position }];
	});
}

/** Here and not in the database, which would write thousands of texts to the disk only to turn them round. */
function inOrderOfPublication(
	{ comment: { contribution: a }, position }: Placed,
	{ comment: { contribution: b }, ...other }: Placed,
): number {
	if (a.id === b.id) return position - other.position;
	const [one, two] = [`${a.publishedAt} ${a.id}`, `${b.publishedAt} ${b.id}`];
	return one < two ? -1 : 1;
}
