/**
 * A house full of canaries: made-up words, one for each place of each document, in every state in which a document can be. Whoever sees
 * a canary of a place that they may not read has found a leak.
 */

import type { House } from "../../src/acts/act.js";
import { setEmbargo } from "../../src/acts/embargo.js";
import { eraseItem } from "../../src/acts/erasing/erase-item.js";
import { publishContribution } from "../../src/acts/publish-contribution.js";
import { publishReply } from "../../src/acts/publish-reply.js";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { registerReply } from "../../src/acts/register-reply.js";
import { settlePublicity } from "../../src/acts/settle-publicity.js";
import { transmitContribution } from "../../src/acts/transmit-contribution.js";
import { withdrawItem } from "../../src/acts/withdraw-item.js";
import type { Audience, Readable } from "../../src/domain/visibility.js";
import { passagesShown } from "../../src/store/passages.js";
import { markOfAuthor } from "../../src/store/sealing/authors.js";
import { openPassages } from "../../src/store/sealing/opening.js";
import { vaultOf } from "../../src/store/sealing/vault.js";
import { readAs } from "../../src/store/visible.js";
import { CLARA } from "../builders/house.js";
import { docx, paragraph, paragraphOf, run, sectionWith, table } from "../word/docx.js";

export const ROUND = "lanzarote-ict";

/** Who wrote the draft, who is named to read one document, and which organisation lodged what is held. */
export const AUTHOR = "00000000-0000-4000-8000-00000000000a";
export const NAMED = "00000000-0000-4000-8000-00000000000b";
export const LODGER = "00000000-0000-4000-8000-00000000000c";

/** Where in a document a canary sits. `organisation` is read with the item; what is `unseen` nobody reads on the portal. */
export type Place = "text" | "cell" | "marked" | "organisation" | "head" | "author" | "comment" | "property" | "file";
const PLACES: readonly Place[] = ["text", "cell", "marked", "organisation", "head", "author", "comment", "property", "file"];
/** What only the Secretariat's desk may show. */
const UNSEEN: readonly Place[] = ["head", "author", "comment", "property", "file"];

export interface Canary {
	readonly word: string;
	readonly place: Place;
	readonly state: string;
	/** Who may read it, by the table; null: nobody on the portal. */
	readonly readable: Readable | null;
	/** Who may read the document of which it is; null: there is none any more. */
	readonly document: Readable | null;
}

/** A document that has come to a state, as the table sees it. */
interface Brought {
	/** null: it was erased, and nothing of it is to be found anywhere. */
	readonly readable: Omit<Readable, "audience"> | null;
	readonly audience: Audience;
}

interface State {
	readonly name: string;
	readonly kind: "reply" | "contribution";
	/** Brings a document that has just come into the state. */
	bring(
		house: House,
		document: { readonly bytes: Uint8Array; readonly fileName: string; readonly organisation: string; readonly marked: string },
	): Promise<Brought>;
}

const LATER = "2018-06-01T00:00:00.000Z";
const NOT_PUBLISHED = {
	publishedAt: null,
	withdrawnAt: null,
	party: null,
	transmitted: [],
	authors: [],
	organisations: [],
	named: [],
};

const contributionIn = (
	name: string,
	audience: Audience,
	bring: (house: House, item: string) => Promise<Partial<Omit<Readable, "audience" | "round">> | null>,
): State => ({
	name,
	kind: "contribution",
	async bring(house, { bytes, fileName, organisation, marked }) {
		const arrived = { round: ROUND, bytes, fileName, parties: ["AL"], organisations: [organisation] };
		const { item } = await registerContribution(house, CLARA, arrived);
		await mark(house, item, marked);
		await settlePublicity(house, CLARA, { item, audience: "public", reason: "test" });
		const more = await bring(house, item);
		return { audience, readable: more === null ? null : { round: ROUND, ...NOT_PUBLISHED, ...more } };
	},
});

const published = async (house: House, item: string) => ({
	publishedAt: (await publishContribution(house, CLARA, { item })).publishedAt,
});
const settled = (house: House, item: string, audience: "parties" | "committee" | "secretariat") =>
	settlePublicity(house, CLARA, { item, audience, reason: "test" });
/** Audiences that no act gives yet. */
const given = (house: House, item: string, audience: Audience) =>
	Promise.all([
		house.db.updateTable("item").set({ audience }).where("id", "=", item).execute(),
		house.db.updateTable("passage").set({ audience }).where("item", "=", item).execute(),
	]);
const markIn = (house: House, id: string) => markOfAuthor(vaultOf(house.db), id);

/** Every state of a document; those of which `hidden` is said are nothing to a reader, and are found in no count. */
export const STATES: readonly (State & { readonly hidden: boolean })[] = [
	{ ...contributionIn("open", "public", published), hidden: false },
	{ ...contributionIn("not yet published", "public", async () => ({})), hidden: true },
	{
		...contributionIn("held", "secretariat", async (house, item) => {
			await settled(house, item, "secretariat");
			await house.db
				.insertInto("lodging")
				.values({ item, mark: markIn(house, LODGER), lead: true })
				.execute();
			return { organisations: [LODGER] };
		}),
		hidden: true,
	},
	{
		...contributionIn("for the Committee", "committee", async (house, item) => {
			await settled(house, item, "committee");
			return {};
		}),
		hidden: true,
	},
	{
		...contributionIn("sent to Albania", "parties", async (house, item) => {
			await settled(house, item, "parties");
			await transmitContribution(house, CLARA, { item, party: "AL" });
			return { transmitted: [{ party: "AL", at: house.clock.now() }] };
		}),
		hidden: true,
	},
	{
		...contributionIn("a draft", "author", async (house, item) => {
			await given(house, item, "author");
			await house.db
				.insertInto("author")
				.values({ item, mark: markIn(house, AUTHOR) })
				.execute();
			return { authors: [AUTHOR] };
		}),
		hidden: true,
	},
	{
		...contributionIn("for people named", "named", async (house, item) => {
			await given(house, item, "named");
			const reader = {
				id: NAMED,
				name: "Somebody",
				email: "named@example.org",
				language: "en",
				added_at: house.clock.now(),
			} as const;
			await house.db.insertInto("person").values(reader).execute();
			await house.db.insertInto("named_reader").values({ item, person: NAMED, named_at: house.clock.now() }).execute();
			return { named: [NAMED] };
		}),
		hidden: true,
	},
	{
		...contributionIn("under an embargo", "public", async (house, item) => {
			await publishContribution(house, CLARA, { item });
			await house.db.updateTable("publication").set({ published_at: LATER }).where("item", "=", item).execute();
			return { publishedAt: LATER };
		}),
		hidden: true,
	},
	{
		...contributionIn("to be published by itself", "public", async (house, item) => {
			await setEmbargo(house, CLARA, { item, until: LATER, reopenWindow: false });
			return {};
		}),
		hidden: true,
	},
	{
		...contributionIn("erased", "public", async (house, item) => {
			await published(house, item);
			await eraseItem(house, CLARA, { item, askedBy: "author" });
			return null;
		}),
		hidden: false,
	},
	{
		...contributionIn("withdrawn", "public", async (house, item) => {
			const { publishedAt } = await published(house, item);
			await withdrawItem(house, CLARA, { item, reason: "test" });
			return { publishedAt, withdrawnAt: house.clock.now() };
		}),
		hidden: false,
	},
	{
		...contributionIn("confidential afterwards", "secretariat", async (house, item) => {
			const { publishedAt } = await published(house, item);
			await settled(house, item, "secretariat");
			return { publishedAt };
		}),
		hidden: false,
	},
	{ ...replyIn("a published reply", "AL", true), hidden: false },
	{ ...replyIn("a reply to come", "BE", false), hidden: false },
];

function replyIn(name: string, party: string, isPublished: boolean): State {
	return {
		name,
		kind: "reply",
		async bring(house, { bytes, fileName, marked }) {
			const { item } = await registerReply(house, CLARA, { round: ROUND, party, bytes, fileName, settledPublic: true });
			await mark(house, item, marked);
			const publishedAt = isPublished ? (await publishReply(house, CLARA, { round: ROUND, party })).publishedAt : null;
			return { audience: "public", readable: { round: ROUND, ...NOT_PUBLISHED, party, publishedAt } };
		},
	};
}

/** Fills a house with a document in each of these states. @returns the canaries in it */
export async function fill(house: House, states: readonly State[]): Promise<Canary[]> {
	const canaries: Canary[] = [];
	for (const state of states) {
		const { words, ...document } = documentOf(state.name);
		const { readable, audience } = await state.bring(house, document);
		for (const place of PLACES) {
			if (place === "organisation" && state.kind === "reply") continue;
			const own = place === "marked" ? narrowest(audience, "secretariat") : audience;
			canaries.push({
				word: words[place],
				place,
				state: state.name,
				document: readable && { ...readable, audience },
				readable: UNSEEN.includes(place) ? null : readable && { ...readable, audience: own },
			});
		}
	}
	return canaries;
}

const narrowest = (one: Audience, other: Audience): Audience => (one === "author" || one === "named" ? one : other);

/** The document of a state, with a word of its own in each place. */
export function documentOf(state: string) {
	const words = Object.fromEntries(PLACES.map((place) => [place, wordFor(state, place)])) as Record<Place, string>;
	return {
		words,
		bytes: documentWith(words),
		fileName: `${words.file}.docx`,
		organisation: `Association ${words.organisation}`,
		marked: words.marked,
	};
}

/** A word that is in no dictionary, the same for the same place of the same state. */
function wordFor(state: string, place: Place): string {
	const letters = `${state} ${place}`.replace(/[^a-z]/gi, "").toLowerCase();
	return `zq${letters}x`;
}

/** The one passage that its author marked as confidential, as reading would have found it. */
async function mark(house: House, item: string, word: string): Promise<void> {
	const reading = readAs(house.db, CLARA, house.clock.now());
	const rows = await passagesShown(reading).where("visible_passage.item", "=", item).execute();
	const found = (await openPassages(reading, rows)).filter(({ text }) => text.includes(word));
	if (found.length !== 1) throw new Error(`${found.length} passages hold ${word}`);
	const marked = { marked: true, audience: "secretariat" } as const;
	await house.db
		.updateTable("passage")
		.set(marked)
		.where("id", "=", found[0]?.id ?? "")
		.execute();
}

/** A document with each word in its place; under question 9, about Albania. */
function documentWith(words: Readonly<Record<Place, string>>): Uint8Array {
	return docx({
		body: [
			paragraph("Comments on Albania"),
			paragraph("Question 9"),
			paragraph(`What we have seen in the schools of the capital is ${words.text}, and nobody has answered for it.`),
			table(
				["Year", "Cases"].map((cell) => paragraph(cell)),
				["2016", `twelve, ${words.cell} among them`].map((cell) => paragraph(cell)),
			),
			paragraph("Question 10"),
			paragraph(`Among those who told us of it was ${words.marked}, from the north of the country.`),
			paragraphOf(
				`${run("We add that ")}<w:ins w:id="1" w:author="${words.author}" w:date="2017-11-01T10:00:00Z">${run("more will follow")}</w:ins><w:commentReference w:id="0"/>`,
			),
			sectionWith("h1"),
		].join(""),
		headers: { h1: paragraph(words.head) },
		comments: `<w:comment w:id="0" w:author="${words.author}" w:date="2017-11-01T10:00:00Z">${paragraph(words.comment)}</w:comment>`,
		core: `<dc:creator>${words.property}</dc:creator>`,
	});
}
