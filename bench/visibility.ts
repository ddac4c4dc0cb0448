/**
 * What the rule of who may read what costs: lists, counts and searches over 200,000 passages, each beside the same query without its
 * clauses, turn by turn. Everything in the register is public here, so that both give the same rows and the difference is the rule alone.
 */
import { sql } from "kysely";
import { type OpenHouse, PROGRAMME } from "../src/acts/open-house.js";
import { publishContribution } from "../src/acts/publish-contribution.js";
import { settlePublicity } from "../src/acts/settle-publicity.js";
import { ANYBODY, everywhere, type HeldRole, type Role, type Viewer } from "../src/domain/person.js";
import { monitoredParties, type Round } from "../src/domain/round.js";
import { searchFor } from "../src/domain/search.js";
import { listExchanges } from "../src/store/answers.js";
import { commentsOn, countComments } from "../src/store/comments.js";
import { countContributions, listContributions } from "../src/store/contributions.js";
import { findPassages } from "../src/store/finding.js";
import { alignSealing } from "../src/store/sealing/align.js";
import { vaultOf } from "../src/store/sealing/vault.js";
import { listStandings } from "../src/store/standings.js";
import { type Reading, readAs } from "../src/store/visible.js";
import { inFullRound } from "./full-round.js";
import { type Bench, promised } from "./promise.js";
import { timeOf, together } from "./runs.js";
import { withoutRule } from "./without-rule.js";

const MOST = 1.15;
const SOMEBODY = "00000000-0000-4000-8000-000000000001";
const QUESTION = "9";

export const visibility: Bench = ({ short, say }) =>
	inFullRound({ short, say }, async (house, round) => {
		await openEverything(house, round);
		const measured: Measured[] = [];
		for (const asked of questionsOf(round)) {
			for (const { name, viewer } of VIEWERS) {
				const { kind, name: what } = asked;
				const times = await beside(asked, readAs(house.db, viewer, house.clock.now()), short);
				const one = { kind, what, viewer: name, ...times };
				say(`${kind}, ${what}, ${name}: ${one.rows} rows, ${one.with.median} ms, × ${one.ratio.median}`);
				measured.push(one);
			}
		}
		const worst = (kind: Kind) => Math.max(...measured.filter((one) => one.kind === kind).map(({ ratio }) => ratio.median));
		return {
			promises: KINDS.map((kind) => promised(`${kind} under the rule, beside the same query without it`, worst(kind), MOST, "×")),
			details: measured,
		};
	});

const KINDS = ["list", "count", "search"] as const;
/** `bare`: for the record. Nothing counts passages one by one; what stands where is counted by the tally. */
type Kind = (typeof KINDS)[number] | "bare";

interface Asked {
	readonly kind: Kind;
	readonly name: string;
	/** How often, at least: what takes long is asked less often. */
	readonly runs: number;
	/** @returns what was found: a number, or rows */
	ask(reading: Reading): Promise<number | { readonly length: number }>;
}

type Measured = { readonly kind: Kind; readonly what: string; readonly viewer: string } & Awaited<ReturnType<typeof beside>>;

/** What pages, feeds, papers and the desk ask. */
function questionsOf(round: Round): readonly Asked[] {
	const parties = monitoredParties(round).map(({ code }) => code);
	const search = searchFor("prevention");
	if (search === null) throw new Error("nothing to look for");
	const on = { round: round.id, question: QUESTION };
	const page = { question: QUESTION, parties: parties.slice(0, 12), comments: { from: 0, count: 10 } };
	return [
		{ kind: "list", name: "contributions", runs: 31, ask: (reading) => listContributions(reading, round) },
		{ kind: "list", name: "a page of answers with comments", runs: 31, ask: (reading) => listExchanges(reading, round, page) },
		{ kind: "list", name: "all comments on a question", runs: 11, ask: (reading) => commentsOn(reading, on) },
		{ kind: "count", name: "contributions", runs: 101, ask: (reading) => countContributions(reading, round.id) },
		{
			...{ kind: "count", name: "comments on an answer", runs: 31 },
			ask: (reading) => countComments(reading, { ...on, party: parties[0] ?? "" }),
		},
		{ kind: "count", name: "state of play", runs: 31, ask: (reading) => listStandings(reading, round) },
		{ kind: "bare", name: "passages counted one by one", runs: 11, ask: (reading) => countPassages(reading, round) },
		{ kind: "search", name: "a word", runs: 5, ask: (reading) => findPassages(reading, round, search) },
	];
}

async function countPassages(reading: Reading, { id }: Round): Promise<number> {
	const { count } = await reading.visible
		.selectFrom("visible_passage")
		.where("round", "=", id)
		.select((row) => row.fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Turn by turn, and each time the other first, so that whatever else the machine does falls on both. The first turn, which warms up, is left out. */
async function beside({ ask, runs }: Asked, ruled: Reading, short: boolean) {
	const free = withoutRule(ruled);
	const rows = [sizeOf(await ask(ruled)), sizeOf(await ask(free))];
	if (rows[0] !== rows[1] || (rows[0] === 0 && !short)) throw new Error(`not the same rows: ${rows.join(" and ")}`);
	const times = { with: [] as number[], without: [] as number[] };
	for (let run = 0; run < (short ? Math.ceil(runs / 5) : runs); run++) {
		const order =
			run % 2 === 0
				? ([
						["with", ruled],
						["without", free],
					] as const)
				: ([
						["without", free],
						["with", ruled],
					] as const);
		for (const [side, reading] of order) times[side].push(await timeOf(() => ask(reading)));
	}
	const ratios = times.with.map((time, run) => time / (times.without[run] ?? Number.NaN));
	return { rows: rows[0] ?? 0, with: together(times.with), without: together(times.without), ratio: together(ratios) };
}

function sizeOf(found: number | { readonly length: number }): number {
	return typeof found === "number" ? found : found.length;
}

function somebodyAs(role: Role, more: Partial<HeldRole>): Viewer {
	return { person: SOMEBODY, roles: [{ ...everywhere(role), round: "lanzarote-ict", ...more }] };
}

const VIEWERS: readonly { readonly name: string; readonly viewer: Viewer }[] = [
	{ name: "anybody", viewer: ANYBODY },
	{ name: "Secretariat", viewer: { person: SOMEBODY, roles: [everywhere("secretariat")] } },
	{ name: "member", viewer: somebodyAs("member", {}) },
	{ name: "contributor", viewer: somebodyAs("contributor", { organisation: SOMEBODY }) },
	{ name: "focal point", viewer: somebodyAs("focal_point", { party: "AL" }) },
];

/** A simulation holds back what its authors meant to be confidential. Here nothing is. */
async function openEverything(house: OpenHouse, round: Round): Promise<void> {
	const items = await house.db
		.selectFrom("item")
		.leftJoin("publication", "publication.item", "item.id")
		.where("item.round", "=", round.id)
		.select(["item.id", "item.kind", "publication.published_at"])
		.execute();
	await house.db.updateTable("passage").set({ audience: "public" }).where("audience", "<>", "public").execute();
	for (const { id, kind, published_at } of items) {
		if (kind === "contribution") await settlePublicity(house, PROGRAMME, { item: id, audience: "public", reason: "bench" });
		await house.db.transaction().execute((write) => alignSealing({ write, vault: vaultOf(house.db) }, id));
		if (kind === "contribution" && published_at === null) await publishContribution(house, PROGRAMME, { item: id });
	}
	await house.asOwner(async (owner) => {
		await sql`analyze`.execute(owner);
	});
}
