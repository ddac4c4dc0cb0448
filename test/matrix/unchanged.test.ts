/**
 * A house in which documents are hidden answers anybody as one in which they do not exist: no count, no size, no address, no header
 * tells them apart.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ANYBODY } from "../../src/domain/person.js";
import { webDoor } from "../../src/doors/web/index.js";
import { holdsLeaf } from "../../src/store/record/read.js";
import { readAs } from "../../src/store/visible.js";
import { freshHouse, type TestHouse } from "../builders/house.js";
import { wholeOf } from "./answers.js";
import { fill, ROUND, STATES } from "./canaries.js";

const round = `/rounds/${ROUND}`;
const PATHS = [
	...["", round, `${round}/questions`, `${round}/questions/9`, `${round}/questions/10`, `${round}/questions/9?said=comments`],
	...[
		`${round}/parties`,
		`${round}/parties/AL`,
		`${round}/parties/BE`,
		`${round}/replies/AL`,
		`${round}/replies/AL/1/reply.docx`,
	],
	...[`${round}/contributions`, `${round}/contributions?party=AL`, `${round}/contributions?question=10`, `${round}/windows`],
	...[`${round}/state.csv`, `${round}/windows.ics`, `${round}/feed.atom`, `${round}/contribute`],
	...[2, 3, 4, 5].map((number) => `${round}/contributions/T-ES(2017)ICT-AL-C${number}`),
];

/** Ids are drawn by lot in each house: they are all called the same here, and an ETag, which follows from them, as well. */
function withoutLots(text: string): string {
	return text
		.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "ID")
		.replace(/\bp-[0-9a-f]{8}\b/g, "p-ID")
		.replace(/^etag: .*$/m, "etag");
}

async function answersOf(house: TestHouse, language: "en" | "fr"): Promise<Map<string, string>> {
	const door = webDoor({
		readAs: (viewer) => readAs(house.db, viewer, house.clock.now()),
		now: () => house.clock.now(),
		baseUrl: "http://localhost",
		sampleHeldAt: null,
		holdsLeaf: (leaf) => holdsLeaf(house.db, leaf),
		log: () => {},
	});
	const answers = new Map<string, string>();
	for (const path of PATHS) {
		const response = await door.request(`/${language}${path}`);
		answers.set(path, `${response.status}\n${withoutLots(await wholeOf(response))}`);
	}
	return answers;
}

test("what is hidden changes nothing that anybody is answered", async () => {
	const [bare, full] = [await freshHouse(), await freshHouse()];
	try {
		await fill(
			bare,
			STATES.filter(({ hidden }) => !hidden),
		);
		await fill(full, [...STATES.filter(({ hidden }) => !hidden), ...STATES.filter(({ hidden }) => hidden)]);
		const counts = await Promise.all(
			[bare, full].map(({ db }) =>
				db
					.selectFrom("item")
					.select((row) => row.fn.countAll<number>().as("n"))
					.executeTakeFirstOrThrow(),
			),
		);
		assert.ok(Number(counts[1]?.n) > Number(counts[0]?.n) + 5, "the second house does hold more");
		assert.equal(
			(await readAs(full.db, ANYBODY, full.clock.now()).visible.selectFrom("visible_item").select("id").execute()).length,
			2,
		);
		for (const language of ["en", "fr"] as const) {
			const [without, withThem] = [await answersOf(bare, language), await answersOf(full, language)];
			for (const path of PATHS) assert.equal(withThem.get(path), without.get(path), `/${language}${path}`);
		}
	} finally {
		await bare.close();
		await full.close();
	}
});
