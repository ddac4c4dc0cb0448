/** The matrix: every address of the web × everybody who can come to it × every state of a document, with canaries in all of them. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Viewer } from "../../src/domain/person.js";
import { mayRead } from "../../src/domain/visibility.js";
import { webDoor } from "../../src/doors/web/index.js";
import { holdsLeaf } from "../../src/store/record/read.js";
import { readAs } from "../../src/store/visible.js";
import { freshHouse, type TestHouse } from "../builders/house.js";
import { wholeOf } from "./answers.js";
import { type Canary, fill, ROUND, STATES } from "./canaries.js";
import { VIEWERS } from "./viewers.js";

let house: TestHouse;
let canaries: readonly Canary[];
/** Symbols that were given, also of what is hidden now: who knows one may ask for it. */
let symbols: readonly string[];
before(async () => {
	house = await freshHouse();
	canaries = await fill(house, STATES);
	const rows = await house.db
		.selectFrom("item")
		.where("kind", "=", "contribution")
		.where("symbol", "is not", null)
		.select("symbol")
		.execute();
	symbols = rows.map(({ symbol }) => symbol ?? "");
});
after(() => house.close());

const logged: string[] = [];

function doorFor(viewer: Viewer) {
	return webDoor({
		readAs: () => readAs(house.db, viewer, house.clock.now()),
		now: () => house.clock.now(),
		baseUrl: "http://localhost",
		sampleHeldAt: null,
		holdsLeaf: (leaf) => holdsLeaf(house.db, leaf),
		log: (trouble) => logged.push(JSON.stringify(trouble), String(trouble.error)),
	});
}

const round = `/rounds/${ROUND}`;
const everySymbol = (of: (symbol: string) => string) => symbols.map((symbol) => of(encodeURIComponent(symbol)));
const everyReply = (of: (party: string, version: number) => string) =>
	["AL", "BE"].flatMap((party) => [of(party, 1), of(party, 2)]);
const CITES = ["cite.bib", "cite.ris", "cite.json", "cite.txt"];

/** Addresses for each route, without the language; a route that is not here fails the test below. */
const ADDRESSES: Readonly<Record<string, () => readonly string[]>> = {
	"": () => [""],
	"/accessibility": () => ["/accessibility"],
	"/privacy": () => ["/privacy"],
	"/record": () => ["/record"],
	"/record/receipts": () => ["/record/receipts"],
	"/rounds/:round{[a-z0-9-]+}": () => [round, "/rounds/nowhere"],
	"/rounds/:round{[a-z0-9-]+}/questionnaire": () => [`${round}/questionnaire`],
	"/rounds/:round{[a-z0-9-]+}/questions": () => [`${round}/questions`],
	"/rounds/:round{[a-z0-9-]+}/questions/:number": () =>
		["9", "10", "1", "99"].flatMap((number) => [
			`${round}/questions/${number}`,
			`${round}/questions/${number}?said=comments`,
			`${round}/questions/${number}?party=AL&party=BE`,
		]),
	"/rounds/:round{[a-z0-9-]+}/parties": () => [`${round}/parties`, `${round}/parties?stand=published`],
	"/rounds/:round{[a-z0-9-]+}/parties/:code{[A-Za-z]{2}}": () => [`${round}/parties/AL`, `${round}/parties/BE`],
	"/rounds/:round{[a-z0-9-]+}/replies/:code{[A-Za-z]{2}}": () => [`${round}/replies/AL`, `${round}/replies/BE`],
	"/rounds/:round{[a-z0-9-]+}/replies/:code{[A-Za-z]{2}}/:version{[1-9][0-9]{0,5}}": () =>
		everyReply((party, version) => `${round}/replies/${party}/${version}`),
	"/rounds/:round{[a-z0-9-]+}/replies/:code{[A-Za-z]{2}}/:version{[1-9][0-9]{0,5}}/reply.docx": () =>
		everyReply((party, version) => `${round}/replies/${party}/${version}/reply.docx`),
	"/rounds/:round{[a-z0-9-]+}/replies/:code{[A-Za-z]{2}}/:version{[1-9][0-9]{0,5}}/:cite{cite\\.[a-z]+}": () =>
		everyReply((party, version) => `${round}/replies/${party}/${version}`).flatMap((path) =>
			CITES.map((cite) => `${path}/${cite}`),
		),
	"/rounds/:round{[a-z0-9-]+}/contributions": () => [
		`${round}/contributions`,
		`${round}/contributions?party=AL`,
		`${round}/contributions?question=10`,
	],
	"/rounds/:round{[a-z0-9-]+}/contributions/:symbol": () => everySymbol((symbol) => `${round}/contributions/${symbol}`),
	"/rounds/:round{[a-z0-9-]+}/contributions/:symbol/:cite{cite\\.[a-z]+}": () =>
		everySymbol((symbol) => `${round}/contributions/${symbol}`).flatMap((path) => CITES.map((cite) => `${path}/${cite}`)),
	"/rounds/:round{[a-z0-9-]+}/windows": () => [`${round}/windows`],
	"/rounds/:round{[a-z0-9-]+}/contribute": () => [`${round}/contribute`],
	"/rounds/:round{[a-z0-9-]+}/state.csv": () => [`${round}/state.csv`],
	"/rounds/:round{[a-z0-9-]+}/windows.ics": () => [`${round}/windows.ics`],
	"/rounds/:round{[a-z0-9-]+}/questionnaire.docx": () => [`${round}/questionnaire.docx`, `${round}/questionnaire.docx?with=both`],
	"/rounds/:round{[a-z0-9-]+}/feed.atom": () => [`${round}/feed.atom`],
};

/** Routes as the door knows them, without the language; those of files that never change hold nothing of the register. */
function routes(): string[] {
	const paths = doorFor(VIEWERS[0]?.viewer as Viewer)
		.routes.filter(({ method, path }) => method === "GET" && path !== "/*" && path !== "/")
		.map(({ path }) => path)
		.filter((path) => /^\/(en|fr)(\/|$)/.test(path));
	return [...new Set(paths.map((path) => path.slice(3)))];
}

test("every route of the door has its addresses in the matrix", () => {
	assert.deepEqual(routes().sort(), Object.keys(ADDRESSES).sort());
});

/** Everything that is answered to a viewer at every address, in one language. */
async function allAnswers(viewer: Viewer, language: "en" | "fr"): Promise<{ readonly path: string; readonly text: string }[]> {
	const door = doorFor(viewer);
	const paths = Object.values(ADDRESSES)
		.flatMap((addresses) => addresses().map((path) => `/${language}${path}`))
		// A citation says the same in each of its formats.
		.filter((path) => viewer.roles.length === 0 || !/\/cite\.(?!json)/.test(path));
	const answers: { path: string; text: string }[] = [];
	for (const path of paths) answers.push({ path, text: await wholeOf(await door.request(path)) });
	return answers;
}

for (const { name, viewer } of VIEWERS) {
	test(`${name} finds at no address what they may not read`, async () => {
		// Only anybody's pages are drawn in both languages: what a role adds is the same relation in each.
		for (const language of name === "anybody" ? (["en", "fr"] as const) : (["en"] as const)) {
			for (const { path, text } of await allAnswers(viewer, language)) {
				for (const { word, place, state, readable } of canaries) {
					if (!text.includes(word)) continue;
					const may = readable !== null && mayRead(viewer, readable, house.clock.now());
					assert.ok(may, `${path} shows the ${place} of what is ${state}`);
				}
			}
		}
	});
}

test("the canaries sing where they may: the matrix would find a leak", async () => {
	const all = (await allAnswers(VIEWERS[0]?.viewer as Viewer, "en")).map(({ text }) => text).join("\n");
	for (const { word, place, state } of canaries) {
		const open = (state === "open" || state === "a published reply") && ["text", "cell", "organisation"].includes(place);
		assert.equal(all.includes(word), open, `${place} of ${state}`);
	}
});

test("nothing of a document comes into the record of troubles", () => {
	for (const { word } of canaries) assert.ok(!logged.join("\n").includes(word), word);
});
