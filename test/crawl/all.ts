/** The whole crawl: a folder is filled, the portal started over it, everybody sent through it, and then something hidden is added. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registerContribution } from "../../src/acts/register-contribution.js";
import { settlePublicity } from "../../src/acts/settle-publicity.js";
import { mayRead } from "../../src/domain/visibility.js";
import { CLARA } from "../builders/house.js";
import { documentOf, ROUND } from "../matrix/canaries.js";
import { type Answer, Client } from "./client.js";
import { type Bounds, type Crawled, crawlAs } from "./crawl.js";
import { type Filled, filled, NOW, openFolder, type Person } from "./filled.js";
import { type RunningPortal, startPortal } from "./portal.js";

export interface Outcome {
	/** By name of the person. */
	readonly crawled: ReadonlyMap<string, Crawled & { readonly reach: Reach }>;
	/** Addresses at which anybody was answered otherwise once something hidden had come. */
	readonly changed: readonly string[];
	/** What the process has said that it must not say. */
	readonly told: readonly string[];
}

/** How many canaries a person may read on the portal, and how many they have met. */
export interface Reach {
	readonly may: number;
	readonly met: number;
}

/** @param who by name; everybody when missing */
export async function crawlAll(
	bounds: Bounds,
	{ who, say = () => {} }: { readonly who?: readonly string[]; readonly say?: (line: string) => void } = {},
): Promise<Outcome> {
	const dataDir = await mkdtemp(join(tmpdir(), "rapporteur-crawl-"));
	try {
		const house = await filled(dataDir);
		const portal = await startPortal(dataDir);
		try {
			const crawled = new Map<string, Outcome["crawled"] extends ReadonlyMap<string, infer One> ? One : never>();
			for (const person of house.people.filter(({ name }) => who?.includes(name) ?? true)) {
				const one = await crawlAs(person, { portal, filled: house, bounds });
				const reach = reachOf(person, one, house);
				say(`${person.name}: ${one.pages} answers, ${reach.met} of ${reach.may} canaries met, ${one.troubles.length} troubles`);
				for (const trouble of one.troubles) say(`  ${trouble}`);
				crawled.set(person.name, { ...one, reach });
			}
			const changed = await changedByHidden(portal, crawled.get("anybody")?.answers ?? new Map());
			const told = house.canaries
				.filter(({ word }) => portal.said().includes(word))
				.map(({ place, state }) => `${place} of ${state}`);
			return { crawled, changed, told };
		} finally {
			await portal.stop();
		}
	} finally {
		await rm(dataDir, { recursive: true, force: true });
	}
}

function reachOf({ viewer }: Person, { seen }: Crawled, { canaries }: Filled): Reach {
	const may = canaries.filter(({ readable }) => readable !== null && mayRead(viewer, readable, NOW));
	return { may: may.length, met: may.filter(({ word }) => seen.has(word)).length };
}

/** Registers what nobody but the Secretariat may read, and asks everything again: answers, sizes and tags stay what they were. */
async function changedByHidden(portal: RunningPortal, before: ReadonlyMap<string, Answer>): Promise<string[]> {
	await addHidden(portal.dataDir);
	const client = new Client(portal);
	const changed: string[] = [];
	for (const [path, was] of before) {
		if (asSeen(await client.get(path)) !== asSeen(was)) changed.push(path);
	}
	return changed;
}

async function addHidden(dataDir: string): Promise<void> {
	const house = await openFolder(dataDir);
	try {
		for (const state of ["come later, held", "come later, for the Committee"]) {
			const { bytes, fileName, organisation } = documentOf(state);
			const arrived = { round: ROUND, bytes, fileName, parties: ["AL"], organisations: [organisation] };
			const { item } = await registerContribution(house, CLARA, arrived);
			const audience = state.endsWith("held") ? "secretariat" : "committee";
			await settlePublicity(house, CLARA, { item, audience, reason: "test" });
		}
	} finally {
		await house.close();
	}
}

function asSeen({ status, headers: { date: _, ...headers }, body }: Answer): string {
	return JSON.stringify([status, headers, body.toString("base64")]);
}
