/** How far a placement's confidence is the chance that it is right: on documents left out, plain and damaged. Rewrites the table and the picture. */
import { writeFile } from "node:fs/promises";
import type { Counted } from "../src/domain/matching/calibration.js";
import { confidenceOf } from "../src/domain/matching/confidence.js";
import { CHANGES, changed, changedText, corpus } from "../test/domain/matching/corpus.js";
import { reading } from "../test/domain/matching/reading.js";
import { addTo, newScore } from "../test/domain/matching/score.js";
import { DAMAGES } from "./calibration/damages.js";
import { picture } from "./calibration/picture.js";
import { type Bench, promised } from "./promise.js";

const CORPORA = ["corpus", "corpus-own/open", "corpus-own/opened", "corpus-own/third/open"];
const FOLDS = 10;
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01];

interface Said {
	readonly grounds: string;
	readonly right: boolean;
	readonly fold: number;
}

export const calibration: Bench = async ({ short, say }) => {
	const said = placements(short);
	const judged = said.map(({ grounds, right, fold }) => ({ right, confidence: foldConfidence(said, fold, grounds) }));
	const bins = EDGES.slice(1)
		.map((to, i) => binOf(judged, EDGES[i] ?? 0, to))
		.filter((bin) => bin.all > 0);
	const error = bins.reduce((sum, bin) => sum + (bin.all / judged.length) * Math.abs(bin.said - bin.right), 0);
	for (const bin of bins) say(`${bin.from}–${bin.to}: said ${bin.said.toFixed(3)}, right ${bin.right.toFixed(3)} of ${bin.all}`);
	if (!short) {
		await writeFile(new URL("../src/domain/matching/calibration.ts", import.meta.url), tableOf(counted(said)));
		await writeFile(new URL("../docs/pictures/reliability.svg", import.meta.url), picture(bins, error));
	}
	return {
		promises: [promised("expected calibration error, held out, in hundredths", error * 100, 5, "×")],
		details: { placements: judged.length, bins, error },
	};
};

/** Every placement of every document, as it is, written otherwise and damaged; a document is in one fold with all its versions. */
function placements(short: boolean): Said[] {
	const changes = short ? [] : [...Object.values(CHANGES), ...Object.values(DAMAGES)];
	return CORPORA.flatMap((name) => corpus(name)).flatMap((document, place) =>
		[(paragraph: Parameters<(typeof changes)[number]>[0]) => paragraph, ...changes].flatMap((change) => {
			const score = newScore();
			const truths = document.paragraphs.map((truth) => ({ ...truth, text: changedText(truth.text, change) }));
			addTo(
				score,
				document.name,
				reading(changed(document.tree, change)),
				truths.filter((truth) => truth.text.length > 20),
			);
			return score.said.map(({ grounds, right }) => ({ grounds, right, fold: place % FOLDS }));
		}),
	);
}

function counted(said: readonly Said[]): Counted {
	const counts: Record<string, [number, number]> = {};
	for (const { grounds, right } of said) {
		const [before, all] = counts[grounds] ?? [0, 0];
		counts[grounds] = [before + (right ? 1 : 0), all + 1];
	}
	return counts;
}

const folds = new Map<number, Counted>();

/** What the table would say had this fold never been seen. */
function foldConfidence(said: readonly Said[], fold: number, grounds: string): number {
	const others = folds.get(fold) ?? counted(said.filter((one) => one.fold !== fold));
	folds.set(fold, others);
	return confidenceOf(grounds, others);
}

function binOf(judged: readonly { confidence: number; right: boolean }[], from: number, to: number) {
	const within = judged.filter((one) => one.confidence >= from && one.confidence < to);
	const mean = (of: (one: (typeof within)[number]) => number): number =>
		within.reduce((sum, one) => sum + of(one), 0) / within.length;
	return {
		from,
		to: Math.min(1, to),
		all: within.length,
		said: mean((one) => one.confidence),
		right: mean((one) => Number(one.right)),
	};
}

function tableOf(counts: Counted): string {
	const rows = Object.entries(counts)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([grounds, [right, all]]) => `\t"${grounds}": [${right}, ${all}],\n`);
	return `/**
 * Right placements and all placements by their grounds, counted over the open corpora as they are, written otherwise and damaged.
 * Written by \`npm run bench -- calibration\`: not to be edited by hand.
 */

/** Right and all, by grounds. */
export type Counted = Readonly<Record<string, readonly [right: number, all: number]>>;

export const CALIBRATION: Counted = {
${rows.join("")}};
`;
}
