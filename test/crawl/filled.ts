/** A data folder full of canaries, with somebody in each role. */
import { holdClock } from "../../src/acts/hold-clock.js";
import { type OpenHouse, openHouse } from "../../src/acts/open-house.js";
import { openRound } from "../../src/acts/open-round.js";
import { invite } from "../../src/acts/people/invite.js";
import { ANYBODY, everywhere, type HeldRole, ROLES, scopeOf, type Viewer } from "../../src/domain/person.js";
import { readRoundFolder } from "../../src/store/round-folder.js";
import { CLARA, LANZAROTE, ROUNDS } from "../builders/house.js";
import { AUTHOR, type Canary, fill, LODGER, ROUND, STATES } from "../matrix/canaries.js";

export const NOW = "2018-01-02T08:00:00.000Z";

export interface Person {
	readonly name: string;
	/** null: nobody in particular. */
	readonly email: string | null;
	/** Whether they show a second factor, without which duties do not count. */
	readonly app: boolean;
	readonly viewer: Viewer;
}

export interface Filled {
	readonly canaries: readonly Canary[];
	/** Ids of documents, by state. */
	readonly items: ReadonlyMap<string, string>;
	/** Of all documents, also of those that are hidden: who knows one may ask for it. */
	readonly symbols: readonly string[];
	readonly people: readonly Person[];
}

export function openFolder(dataDir: string): Promise<OpenHouse> {
	return openHouse({ dataDir, databaseUrl: null, rounds: ROUNDS, poolSize: 2 });
}

/** Fills a folder, and closes it. */
export async function filled(dataDir: string): Promise<Filled> {
	const house = await openFolder(dataDir);
	try {
		await holdClock(house, CLARA, ROUND, NOW);
		await openRound(house, CLARA, { ...(await readRoundFolder(LANZAROTE)), id: "another" });
		const canaries: Canary[] = [];
		const items = new Map<string, string>();
		for (const state of STATES) {
			const before = new Set((await itemsIn(house)).map(({ id }) => id));
			canaries.push(...(await fill(house, [state])));
			items.set(state.name, (await itemsIn(house)).find(({ id }) => !before.has(id))?.id ?? "");
		}
		const symbols = (await itemsIn(house)).flatMap(({ symbol }) => symbol ?? []);
		return { canaries, items, symbols, people: await everybody(house) };
	} finally {
		await house.close();
	}
}

function itemsIn(house: OpenHouse) {
	return house.db.selectFrom("item").select(["id", "symbol"]).execute();
}

async function everybody(house: OpenHouse): Promise<Person[]> {
	const { db } = house;
	const author = { id: AUTHOR, name: "Author", email: "author@people.example", language: "en", added_at: NOW } as const;
	await db.insertInto("person").values(author).execute();
	await db.insertInto("organisation").values({ id: LODGER, name: "Lodger" }).execute();
	const people: Person[] = [{ name: "anybody", email: null, app: false, viewer: ANYBODY }];
	for (const { name, held, app } of WHO) {
		// Whom a document names is known by that address; no other stands in any letterhead.
		const email = name === "named" ? "named@example.org" : `${name.replaceAll(" ", "-")}@people.example`;
		const named = { name: `Zq${name.replaceAll(" ", "")}`, email, language: "en", role: held, until: null } as const;
		const { person } = await invite(house, CLARA, named);
		const duty = ["secretariat", "registrar", "administrator"].includes(held.role);
		people.push({ name, email, app, viewer: { person, roles: duty && !app ? [] : [held] } });
	}
	return people;
}

const inRound = (role: HeldRole["role"], more: Partial<HeldRole> = {}): HeldRole => ({
	...everywhere(role),
	round: ROUND,
	party: scopeOf(role).party === "never" ? null : "AL",
	questions: scopeOf(role).questions === "must" ? ["9"] : null,
	...more,
});

/** One in each role, and those whose role, Party, round or second factor is another than what they would need. */
const WHO: readonly { readonly name: string; readonly held: HeldRole; readonly app: boolean }[] = [
	...ROLES.map((role) => ({ name: role, held: inRound(role), app: scopeOf(role).party === "never" })),
	{ name: "secretariat unproven", held: inRound("secretariat"), app: false },
	{ name: "secretariat elsewhere", held: inRound("secretariat", { round: "another" }), app: true },
	{ name: "member elsewhere", held: inRound("member", { round: "another" }), app: false },
	{ name: "focal point of another", held: inRound("focal_point", { party: "BE" }), app: false },
	{ name: "author", held: inRound("contributor"), app: false },
	{ name: "named", held: inRound("observer"), app: false },
	{ name: "lodger", held: inRound("contributor", { organisation: LODGER }), app: false },
];
